import { describe, expect, it } from 'vitest';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { markWith } from '../support/mark-phi.ts';

const recognizers = defaultRecognizers();

describe('what relatives have stays, who they are does not', () => {
  it.each([
    "FHx: mother Hashimotos, sister Graves, dad Parkinson's, brother Crohn's.",
    'FH: twin keratoconus. Mum Alzheimers. Maternal GM Sjogrens.',
    "Aunt Paget's, uncle Huntington's; cousin Marfans and asthma.",
    'no fever. fh: mother hashimotos, sister graves, cousin marfan.',
    'NO FEVER. FH: MOTHER HASHIMOTOS, FATHER PARKINSONS, SISTER GRAVES, BROTHER CROHNS.',
    "no fever. father addison's disease, uncle wilson's disease.",
    'Her sister «Grace» visits. Brother «Graham» drives. Her uncle «Paget» rang.',
    'Seen by Sister «Graves», and his sister «Williams», who drove.',
    "His wife «Addison» drove. Aunt «Paget»'s house.",
  ])('%s', async (row) => {
    expect(await markWith(recognizers, row)).toBe(row);
  });
});
