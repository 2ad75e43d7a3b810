import { expect, test } from 'vitest';
import { bindRanker } from '../../src/link/ranker.ts';
import { FEATURES, featureNames } from '../../src/link/ranking-features.ts';
import { smallIndex } from '../support/small-index.ts';
import { type Stump, stumpRanker } from '../support/stump-ranker.ts';

const none: Stump = ['depth', 0, 0, 0];

/** Rows with a similarity and a number of children each. */
function rowsOf(...candidates: readonly (readonly [similarity: number, children: number])[]): Float32Array {
  const rows = new Float32Array(candidates.length * FEATURES);
  candidates.forEach(([similarity, children], i) => {
    rows[i * FEATURES + featureNames.indexOf('similarity')] = similarity;
    rows[i * FEATURES + featureNames.indexOf('children')] = children;
  });
  return rows;
}

test('candidates far behind the best of their own name are not asked the later trees', async () => {
  const { concepts } = await smallIndex();
  const trees: Stump[] = [['similarity', 0.5, -9, 0], ['similarity', 0.2, -90, 0], ...Array(100).fill(none)];
  // which would put those with children first
  trees.push(['children', 0.5, 0, 9]);
  const { probabilities } = bindRanker(stumpRanker(trees), concepts);
  const [first, behind] = probabilities(rowsOf([0.9, 0], [0.4, 1]), [2]);
  expect(first).toBeGreaterThan(0.45);
  expect(behind).toBeLessThan(0.001);
  // each by itself is the best of its name, however low
  const alone = probabilities(rowsOf([0.9, 0], [0.4, 1]), [1, 1]);
  expect(alone[1]).toBeGreaterThan(0.45);
  expect(probabilities(rowsOf([0.9, 0], [0.9, 1]), [2])[1]).toBeGreaterThan(0.99);
});

test('a name without candidates and more rows than the kernel takes at once', async () => {
  const { concepts } = await smallIndex();
  const trees: Stump[] = [['similarity', 0.5, -1, 1], ...Array(99).fill(none), ['children', 0.5, 0, 3]];
  const { probabilities } = bindRanker(stumpRanker(trees), concepts);
  const candidates = Array.from({ length: 300 }, (_, i) => [(i % 10) / 10, i % 3 === 0 ? 1 : 0] as const);
  const counts = [0, 100, 0, 199, 1];
  const together = probabilities(rowsOf(...candidates), counts);
  let start = 0;
  for (const count of counts) {
    const own = candidates.slice(start, start + count);
    expect(together.subarray(start, start + count)).toEqual(probabilities(rowsOf(...own), [count]));
    start += count;
  }
});
