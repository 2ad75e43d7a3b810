import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { announcedNames } from '../../src/deidentify/recognizers/announced-names.ts';
import { announcedPlaces } from '../../src/deidentify/recognizers/announced-places.ts';
import { markWith } from '../support/mark-phi.ts';

const small = 'the lungs are clear to auscultation on both sides, and there is no edema. ';
const large = 'THE LUNGS ARE CLEAR TO AUSCULTATION ON BOTH SIDES, AND THERE IS NO EDEMA. ';

/** Invented sentences with names and places in «», and what is none beside them. */
const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly string[]])[] = [
  [
    announcedNames,
    [
      'Consent signed by «R.C. Frost» and witnessed. Forms signed by the team.',
      'It was a pleasure to see «Parisa Yu, III» today. The dog is owned by «Opal C. True».',
      'Organism identified as Escherichia Coli by culture. Spoke with Cardiology clinic.',
      `${small}poa is «amber vane». spoke with «ruby "bud" de la cruz» by phone. met with the family today.`,
      `${large}D/W «KEEN» (CARDS) AND «VAN BUREN» (RENAL). WILL ASK RENAL TO REVIEW.`,
      'Will ask «Haste» to review the films. Reviewed the plan with «Violet» and she agrees.',
      'Sample labelled «Oduya/Iris» was rejected. «Oduya, Rosa M.» here for sutures. Will ask Cardiology to see.',
      `${small}drs. loveless and «bello» were called.`,
    ],
  ],
  [
    announcedPlaces,
    [
      `${small}transferred from «lutheran arden». transferred from icu. seen at bedside.`,
      `${large}ECHO DONE AT «ARDEN VALLEY» WAS NORMAL. ADMITTED TO LARGE B-CELL LYMPHOMA SERVICE.`,
      `${small}on leave from «arden's body shop». retired from teaching. works at home.`,
      `${small}winters in «kalamazoo». seen at mrd33 center.`,
    ],
  ],
];

describe.each(tables)('$id', (recognizer, rows) => {
  it.each(rows)('%s', async (row) => {
    expect(await markWith([recognizer], row)).toBe(row);
  });
});
