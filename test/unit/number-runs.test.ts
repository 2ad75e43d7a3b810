import { expect, it, test } from 'vitest';
import type { PhiFinding } from '../../src/deidentify/phi-recognizer.ts';
import { judgeNumbers } from '../../src/deidentify/tagger/judge-numbers.ts';
import {
  isFound,
  numberFeatures,
  numberRuns,
  numberSetting,
  spanOf,
} from '../../src/deidentify/tagger/number-runs.ts';
import { readNote } from '../../src/deidentify/tagger/read-note.ts';
import { secondLook } from '../../src/deidentify/tagger/tree-score.ts';
import { FeatureBuffer } from '../../src/feature-hashing.ts';
import { growthOf } from '../support/growth.ts';

const runsOf = (text: string): readonly string[] => {
  const note = readNote(text, []);
  return numberRuns(note)
    .map((run) => spanOf(note.tokens, run))
    .map(({ start, end }) => text.slice(start, end));
};

it.each([
  [
    'what a sign joins is one',
    'Echo of 11-2, path S93-O447; acct 70023-441875.',
    ['11-2', 'S93-O447', '70023-441875'],
  ],
  ['a blank parts', 'SN 8841 0392', ['8841', '0392']],
  ['so do commas, equals signs and brackets', '22:14,14882907,a=41(7)', ['22:14', '14882907', '41', '7']],
  ['and the end of a line', '11-\n2', ['11', '2']],
  ['so does a sign that is written twice', '5--6', ['5--6']],
  ['words alone are none', 'well-known and/or IV', []],
  ['a word that is joined to a number belongs to it', 'LOT-7FK3P CY_22', ['LOT-7FK3P', 'CY_22']],
  ['no more than ten parts', '1-2-3-4-5-6-7-8-9-10-11', ['1-2-3-4-5-6-7-8-9-10', '11']],
])('%s: %s', (_, text, runs) => {
  expect(runsOf(text)).toEqual(runs);
});

test('a run with a finding in it is not judged', () => {
  const text = 'seen 11-2 and 12-3';
  const finding: PhiFinding = { start: 5, end: 7, category: 'DATE', strength: 2, recognizer: 'dates' };
  const note = readNote(text, [finding]);
  expect(numberRuns(note).map((run) => isFound(note, run))).toEqual([true, false]);
});

/** Weights under which every number of the text, and what is written and placed like it, is an identifier. */
function weightsFor(text: string): Int8Array {
  const note = readNote(text, []);
  const runs = numberRuns(note);
  const buffer = new FeatureBuffer();
  for (const at of runs.keys()) numberFeatures(note, runs, numberSetting(text, note, runs), at, buffer);
  const weights = new Int8Array(8192);
  for (let i = 0; i < buffer.length; i += 1) weights[buffer.values[i]! & 8191] = 1;
  return weights;
}

/** Trees that believe the first look. */
const numbersAgain = secondLook({
  roots: [0],
  feature: [0],
  threshold: [1],
  left: [-1],
  right: [-2],
  leaf: [-9, 9],
});

test('numbers whose features weigh enough become findings of a fitting category', () => {
  const text = 'Echo of 11-2, call 402-391-7750, lot 7FK3P.';
  const found = judgeNumbers(
    text,
    readNote(text, []),
    { scale: 10, numbers: weightsFor(text), numbersAgain },
    'tagger',
  );
  expect(found.map(({ start, end, category }) => [text.slice(start, end), category])).toEqual([
    ['11-2', 'DATE'],
    ['402-391-7750', 'PHONE'],
    ['7FK3P', 'OTHER_ID'],
  ]);
  expect(
    judgeNumbers(
      text,
      readNote(text, []),
      { scale: 10, numbers: new Int8Array(8192), numbersAgain },
      'tagger',
    ),
  ).toEqual([]);
});

/** Only what stands behind "lot" or "Echo of" weighs. */
test.each([
  [
    'a code is replaced everywhere',
    'lot 7FK3P given. Box 7FK3P kept, tag A-7FK3P.',
    ['7FK3P', '7FK3P', '7FK3P'],
  ],
  ['a short number nowhere, if it stands elsewhere', 'lot 103 given. HR 103.', []],
  ['alone it is replaced', 'lot 103 given. HR 72.', ['103']],
  ['a pair that stands elsewhere is no day', 'lot 3-4 given. Every 3-4 hours.', []],
])('%s', (_, text, values) => {
  const note = readNote(text, []);
  const runs = numberRuns(note);
  const setting = numberSetting(text, note, runs);
  const others = new Set<number>();
  const own = new Set<number>();
  for (const at of runs.keys()) {
    const buffer = new FeatureBuffer();
    numberFeatures(note, runs, setting, at, buffer);
    for (let i = 0; i < buffer.length; i += 1) (at === 0 ? own : others).add(buffer.values[i]! & 8191);
  }
  const numbers = new Int8Array(8192);
  for (const feature of own) if (!others.has(feature)) numbers[feature] = 5;
  const found = judgeNumbers(text, note, { scale: 10, numbers, numbersAgain }, 'tagger').map(
    ({ start, end }) => text.slice(start, end),
  );
  expect(found).toEqual(values);
});

test.each([
  ['lot 7FK3P given', ['7FK3P']],
  ['Glucose 182, 144, 97', []],
  ['CN 2-12 intact', []],
  ['lot 97%', []],
  ['lot 16 Fr', []],
  ['3/7 of rest', []],
  ['12500 words', []],
  ['lot 12500 was given', ['12500']],
  ['136/58, then', []],
  ['PCL-5 41', []],
  ['ref 8806061, lot', []],
  ['ref 8806061', ['8806061']],
  ['Glucose fine. Badge 4417', ['4417']],
])('whatever its weights, %j has %j', (text, values) => {
  const found = judgeNumbers(
    text,
    readNote(text, []),
    { scale: 10, numbers: weightsFor(text), numbersAgain },
    'tagger',
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(values);
});

test('a number is read by the words around it, not by its digits', () => {
  const [first, second] = ['Echo of 11-2 was fine.', 'Echo of 12-5 was fine.'];
  expect(weightsFor(first)).toEqual(weightsFor(second));
  expect(weightsFor(first)).not.toEqual(weightsFor('Strength of 11-2 was fine.'));
});

test('a line of numbers is read in time proportional to its length', async () => {
  const run = (count: number) => {
    const text = 'Sm1th '.repeat(count);
    const note = readNote(text, []);
    const runs = numberRuns(note);
    const setting = numberSetting(text, note, runs);
    return async () => {
      const buffer = new FeatureBuffer();
      for (const at of runs.keys()) {
        numberFeatures(note, runs, setting, at, buffer);
        buffer.length = 0;
      }
    };
  };
  // 16 times the numbers; each looking through its line takes 256 times as long
  expect(await growthOf(run(32_000), run(2_000), 60)).toBeLessThan(60);
});
