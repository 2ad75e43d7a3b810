import { describe, expect, test } from 'vitest';
import { starterRanker } from '../../src/link/default-rankers/starter.ts';
import { terminologyRanker } from '../../src/link/default-rankers/terminology.ts';
import { packWordings } from '../../src/link/note-wordings.ts';
import { decodeRanker, encodeRanker } from '../../src/link/ranker-file.ts';
import { FEATURES } from '../../src/link/ranking-features.ts';
import { caughtIn } from '../support/caught.ts';
import { testRanker } from '../support/stump-ranker.ts';

const bytesOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));
const written = (): Record<string, unknown> => JSON.parse(new TextDecoder().decode(encodeRanker(testRanker)));
const notesOf = (...pairs: readonly number[]) => ({
  wordings: ['reflux'],
  uses: [pairs],
  names: [['gastritis']],
});

test('what notes mean by their wordings is read as it was written', () => {
  const ranker = { ...testRanker, notes: packWordings(notesOf(0, 3, -1, 1)) };
  expect(decodeRanker(encodeRanker(ranker))).toEqual(ranker);
});

test.each([
  ['the tests’ own', testRanker],
  ['for a terminology', terminologyRanker()],
  ['of the starter', starterRanker()],
])('the ranker %s is read as it was written', (_, ranker) => {
  expect(decodeRanker(encodeRanker(ranker))).toEqual(ranker);
});

test('a ranker of an older version, which had the first of the features, is read', () => {
  const features = (written().features as string[]).slice(0, -8);
  expect(decodeRanker(bytesOf({ ...written(), features }))).toEqual(testRanker);
});

describe('refused', () => {
  test.each([
    ['no JSON', new TextEncoder().encode('{'), 'index_damaged'],
    ['nothing in it', bytesOf({}), 'index_damaged'],
    ['a threshold above 1', bytesOf({ ...written(), linkedAt: 1.2 }), 'index_damaged'],
    ['a field too many', bytesOf({ ...written(), more: 1 }), 'index_damaged'],
    ['notes without names', bytesOf({ ...written(), notes: { wordings: [], uses: [] } }), 'index_damaged'],
    [
      'a wording without uses',
      bytesOf({ ...written(), notes: { ...notesOf(0, 1), uses: [] } }),
      'index_damaged',
    ],
    ['a wording of half a pair', bytesOf({ ...written(), notes: notesOf(0) }), 'index_damaged'],
    [
      'a wording that means what is not there',
      bytesOf({ ...written(), notes: notesOf(1, 2) }),
      'index_damaged',
    ],
    ['a wording that was never used', bytesOf({ ...written(), notes: notesOf(0, 0) }), 'index_damaged'],
    [
      'features in another order',
      bytesOf({ ...written(), features: (written().features as string[]).toReversed() }),
      'index_mismatch',
    ],
    [
      'more features than there are',
      bytesOf({ ...written(), features: [...(written().features as string[]), 'more'] }),
      'index_mismatch',
    ],
    [
      'a feature less',
      bytesOf({ ...written(), features: (written().features as string[]).slice(1) }),
      'index_mismatch',
    ],
  ])('%s', async (_, bytes, code) => {
    expect((await caughtIn(async () => decodeRanker(bytes))).code).toBe(code);
  });
});

test.each([
  ['for a terminology', terminologyRanker()],
  ['of the starter', starterRanker()],
])('the shipped ranker %s is fitted and whole', (_, { trees, meant, calibration, error, linkedAt }) => {
  expect(trees.roots.length).toBeGreaterThan(20);
  expect(Math.max(...trees.feature)).toBeLessThan(FEATURES);
  const nodes = trees.feature.length;
  for (const list of [trees.threshold, trees.left, trees.right, trees.missingLeft])
    expect(list).toHaveLength(nodes);
  for (const child of [...trees.roots, ...trees.left, ...trees.right]) {
    expect(child).toBeLessThan(nodes);
    expect(-1 - child).toBeLessThan(trees.leaf.length);
  }
  expect(Object.keys(meant).length).toBeGreaterThan(300);
  expect(calibration.length).toBeGreaterThan(4);
  expect(error).toBeLessThanOrEqual(0.03);
  expect(linkedAt).toBeGreaterThan(0.5);
});
