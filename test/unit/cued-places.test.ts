import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { cuedPlaces } from '../../src/deidentify/recognizers/cued-places.ts';
import { cuedStreets } from '../../src/deidentify/recognizers/cued-streets.ts';
import { markWith } from '../support/mark-phi.ts';

const small = 'the lungs are clear to auscultation on both sides, and there is no edema. ';
const large = 'THE LUNGS ARE CLEAR TO AUSCULTATION ON BOTH SIDES, AND THERE IS NO EDEMA. ';

/** Invented sentences with places in «», and what is none beside them. */
const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly string[]])[] = [
  [
    cuedStreets,
    [
      'Home address verified: «8078 Arden Branch». Lives at «12 Arden Wall Apt. 203» with his son.',
      'Was found wandering near «77-E Arden Knl, Unit B». Found at 5 cm from the anal verge.',
      `${small}moved to «4410 old arden crk, bsmt» in may. moved to 4 north. mail to «9 arden pt».`,
      `${large}FOUND DOWN NEAR «21 ARDEN VIEW/2B». FELL ON 3 STAIRS AND HIT 2 CHAIRS.`,
      'Moved to 4 West after surgery. Address: 3 goals by May.',
    ],
  ],
  [
    cuedPlaces,
    [
      'Exposure while working for Elm Foods in «Golden». Works for Elm Foods in Accounting.',
      'He was fishing near «Page» when it began. Swelling near Mexico-shaped scar.',
      'Follow up at the «Gray clinic», the Wound clinic and the Graves clinic.',
      `${small}works at «city of arden» full time. works at home. employed by «arden plc».`,
      `${small}had the surgery done at «sunset prairie home». surgery done at the outside hospital.`,
      `${large}COURT-ORDERED EVALUATION, «LIVE OAK COUNTY». MRI DONE AT BEDSIDE. CT DONE AT L4-5 LEVEL.`,
      'Exposure while working for «Smith, Jones and Brown».',
    ],
  ],
];

describe.each(tables)('$id', (recognizer, rows) => {
  it.each(rows)('%s', async (row) => {
    expect(await markWith([recognizer], row)).toBe(row);
  });
});
