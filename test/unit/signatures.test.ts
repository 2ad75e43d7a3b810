import { expect, test } from 'vitest';
import { signatures } from '../../src/deidentify/recognizers/signatures.ts';
import { markWith } from '../support/mark-phi.ts';

test.each<[marked: string, remark: string]>([
  ['Seen and examined.\nPlan as above.\n\nLetter sent.\n«KLM»:«tr»', 'author and typist'],
  ['PMH: asthma\nAllergies: nil\n\nRashes: none\nDH: nil\nFH: nil', 'headings with nothing below them'],
])('%s', async (marked, remark) => {
  expect(await markWith([signatures], marked.replace(/[«»]/g, '')), remark).toBe(marked);
});
