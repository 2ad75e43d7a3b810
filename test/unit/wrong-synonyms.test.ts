import { expect, test } from 'vitest';
import { isWrongSynonym, wrongSynonyms } from '../../src/link/wrong-synonyms.ts';

test.each([
  ['atypical nevus', 'MONDO:0009755', true],
  ['Atypical Nevus', 'MONDO:0009755', true],
  ['dysplastic naevi', 'MONDO:0009755', true],
  ['neutrophil actin dysfunction', 'MONDO:0009755', false],
  ['atypical nevus', 'MONDO:0007964', false],
  ['Iron overload', 'MONDO:0800385', true],
  ['iron poisoning', 'MONDO:0800385', false],
  ['RTA type 1', 'MONDO:0011268', true],
  ['atrial myxoma', 'MONDO:0009719', true],
  ['Painful neuropathy', 'MONDO:0009752', true],
  ['insulin resistance', 'MONDO:0005148', true],
  ['facial palsy', 'MONDO:0005665', true],
  ['facial nerve palsy', 'MONDO:0005665', false],
  ['familial atrial myxoma', 'MONDO:0009719', false],
])('%s is no %s: %s', (text, code, isWrong) => {
  expect(isWrongSynonym(text, code)).toBe(isWrong);
});

test('of most names there is none', () => {
  expect(wrongSynonyms.codesOf('gout')).toBeUndefined();
  expect(wrongSynonyms.codesOf('stress ulcer')!.has('MONDO:0005412')).toBe(true);
});
