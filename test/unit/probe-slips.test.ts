import { expect, test } from 'vitest';
import { probeSlips } from '../../src/deidentify/recognizers/probe-slips.ts';

const names = ['John Smith', 'Miriam Okafor', 'Sam Clark'];

test.each<[remark: string, text: string, found: string[]]>([
  ['digits for letters', 'J0HN SM1TH was here, 0kafor too', ['J0HN', 'SM1TH', '0kafor']],
  ['strokes for letters', 'M|riam and Sm!th.', ['M|riam', 'Sm!th']],
  ['m read as rn, i as l', 'Srnith, Mlriam', ['Srnith', 'Mlriam']],
  ['two letters changed places', 'called Smiht', ['Smiht']],
  ['a letter left out, one more, another', 'smth, Okafoor and Okafer', ['smth', 'Okafoor', 'Okafer']],
  ['behind an emoji and an accent', '😀 Se\u0301 0kafo\u0301r', ['0kafo\u0301r']],
  ['near-miss: as it is, which others find', 'John Smith', []],
  ['near-miss: another name', 'Joan, Smythson', []],
  ['near-miss: a time, a stage, a score', '5am, stage 1b, 5AM dose, T1, C5', []],
  ['near-miss: words', 'the smith, a spark, smooth, clerk', []],
  ['near-miss: the first letter is another', 'Kafora', []],
])('%s', (_, text, found) => {
  expect(probeSlips(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test.each([
  ['an eponym as the note spells it', 'crohns flare, Chron disease', ['Ann Crohn']],
  ['words that a scanner makes alike', 'modern, burn, stem', ['Al Modem', 'Ann Bum', 'Jo Stern']],
  ['a name of three letters', '5am', ['Sam Ng']],
  ['no names', 'J0hn', []],
])('%s stays', (_, text, known) => {
  expect(probeSlips(text, known)).toEqual([]);
});
