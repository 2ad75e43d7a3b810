import { expect, it } from 'vitest';
import { CLOSING, COLON, DASH, EXAM, FOREIGN, lineSigns, openingLetters } from '../../src/note/line-signs.ts';
import { codesOf } from '../../src/note/text-codes.ts';

it.each([
  ['Chest clear today', 0],
  ['Plan: rest', COLON],
  ['PMH = gout', CLOSING],
  ['Plan - rest', CLOSING | DASH],
  ['follow-up', 0],
  ['OSA. O/E hernia', EXAM],
  ['no fever, no cough', FOREIGN],
  ['• Plan – rest', CLOSING | DASH],
  ['  **Plan:**', COLON],
] as const)('%s', (line, signs) => {
  expect(lineSigns(codesOf(line).codes, 0, line.length)).toBe(signs);
});

it('reads letters and slashes that a text opens with, if they are few', () => {
  expect(
    ['PMH asthma', 'O/E clear', 'assessment', '3 days', 'FH'].map((text) => openingLetters(text, 6)),
  ).toEqual(['PMH', 'O/E', '', '', 'FH']);
});
