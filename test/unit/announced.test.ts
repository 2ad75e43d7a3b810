import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { announcedNames } from '../../src/deidentify/recognizers/announced-names.ts';
import { announcedPlaces } from '../../src/deidentify/recognizers/announced-places.ts';
import { identityRows } from '../../src/deidentify/recognizers/identity-rows.ts';
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
      "Patient's name - «Gene Haste»; Father's name - «Opal Haste»; Initials on the form: «KT».",
      '{"family": "«Tremor»", "given": ["«Ada»"]}. «Frost» service to follow. Pain service to follow.',
      'We saw and examined «Ray Oduya». We saw and examined Left Knee.',
    ],
  ],
  [
    announcedPlaces,
    [
      `${small}transferred from «lutheran arden». transferred from icu. seen at bedside.`,
      `${large}ECHO DONE AT «ARDEN VALLEY» WAS NORMAL. ADMITTED TO LARGE B-CELL LYMPHOMA SERVICE.`,
      `${small}on leave from «arden's body shop». retired from teaching. works at home.`,
      `${small}fell at «camp arden ymca». fell at bedside. facility: «arden gables»\naddr: «lot 19, sunrise arden estates»`,
      `${small}winters in «kalamazoo». seen at mrd33 center.`,
    ],
  ],
  [
    identityRows,
    [
      '[3/4/1962] [00412345] [«Rosa Oduya»] [«Arden Valley»]\n\nHPI: cough.',
      '*** «Frost,Amber» *** T773388 *** 3/4/1962 ***',
      '00412345 «Keen, Heath» 3/4/1962 91/F',
      '«Ada Bello», MD | desk@example.org | 620-555-0199',
      'Hep B | 3/4/2021 | A12345 | Left Deltoid',
      'Lisinopril | 3/4/2021 | 90 | Blood Pressure',
    ],
  ],
];

describe.each(tables)('$id', (recognizer, rows) => {
  it.each(rows)('%s', async (row) => {
    expect(await markWith([recognizer], row)).toBe(row);
  });
});
