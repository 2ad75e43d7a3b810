import { expect, it, test } from 'vitest';
import { isSlip, misspelt } from '../../src/extract/misspelt-words.ts';

it.each<[written: string, meant: string | undefined, remark: string]>([
  ['diabeties', 'diabetes', 'a letter more'],
  ['presure', 'pressure', 'a letter less'],
  ['axniety', 'anxiety', 'two that changed places'],
  ['migranes', 'migraine', 'several'],
  ['athsma', 'asthma', 'further off, but usual'],
  ['arthritic', undefined, 'near-miss: an adjective'],
  ['arteritis', undefined, 'near-miss: another disorder'],
  ['Diabeties', undefined, 'near-miss: may be a name'],
  ['anginal', undefined, 'near-miss: a form of the word'],
  ['strike', undefined, 'near-miss: a short word is too like others'],
  ['diabetes', undefined, 'spelt right'],
])('%s', (written, meant, remark) => {
  expect(misspelt(written), remark).toBe(meant);
});

test.each<[string, string, boolean]>([
  ['abcd', 'abd', true],
  ['abd', 'abcd', true],
  ['abcd', 'abxd', true],
  ['abcd', 'acbd', true],
  ['abcd', 'adcb', false],
  ['abcd', 'ab', false],
  ['abcd', 'xbcy', false],
])('%s and %s', (written, word, slip) => {
  expect(isSlip(written, word)).toBe(slip);
});
