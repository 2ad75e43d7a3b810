import { expect, test } from 'vitest';
import { answerOfRow, lineStartNear } from '../../src/extract/assertion/assert-table.ts';
import { addUnclear } from '../../src/extract/tagger/pick-spans.ts';
import { readText } from '../../src/extract/tagger/read-text.ts';
import { countLookup } from '../../src/extract/tagger/span-counts.ts';
import { spanFeatures } from '../../src/extract/tagger/span-features.ts';
import { WordTable } from '../../src/extract/tagger/word-table.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { growthOf } from '../support/growth.ts';

/** Of 16 times the mentions, each looked at once; each looking at all others takes 256 times as long. */
const BOUND = 60;
const [FEW, MANY] = [2_500, 40_000];

const candidates = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ sentence: 0, first: i, last: i, before: 0.5, sure: 0.5 }));

test('what is unclear is added in time proportional to the candidates', async () => {
  const run = (count: number) => {
    const chances = new Float64Array(count).fill(0.5);
    const inside = new Float32Array(count).fill(1);
    return async () => expect(addUnclear([], candidates(count), chances, inside)).toHaveLength(count);
  };
  expect(await growthOf(run(MANY), run(FEW), BOUND)).toBeLessThan(BOUND);
});

test('candidates of one sentence do not all look at each other', async () => {
  const sources = { terms: { get: () => 0 }, clusters: { of: () => ({ cluster: -4, group: -4 }) } };
  const counts = countLookup({ keys: new Uint32Array(0), rows: new Uint8Array(0) });
  const run = (count: number) => {
    const text = 'gout '.repeat(count);
    const read = readText(text, readStructure(text), sources.terms, new WordTable(sources));
    const inside = new Float32Array(read.tokens.count);
    const all = candidates(count);
    return async () => spanFeatures(read, text, all, inside, counts, 0);
  };
  expect(await growthOf(run(MANY), run(FEW), BOUND)).toBeLessThan(BOUND);
});

test.each([
  ['the first line', 'HTN, no', 0, 0],
  ['within reach', '\n  - HTN', 5, 1],
  ['just within reach', '\n12345678HTN', 9, 1],
  ['near-miss: just beyond', '\n123456789HTN', 10, undefined],
  ['near-miss: the first line, too far', '123456789HTN', 9, undefined],
])('where a line begins: %s', (_, text, at, expected) => {
  expect(lineStartNear(text, at, 8)).toBe(expected);
});

test('the row of a table is found as before', () => {
  expect(answerOfRow('Fever\tno\n', { start: 0, end: 5 })).toBe('negated');
  expect(answerOfRow('x\nFever\tyes\n', { start: 2, end: 7 })).toBe('affirmed');
});
