import type { Ranker } from '../../src/link/ranker.ts';
import { featureNames } from '../../src/link/ranking-features.ts';

/** A feature, a threshold, and what is added at or below it and above it; missing counts as below. */
export type Stump = readonly [
  feature: (typeof featureNames)[number],
  threshold: number,
  low: number,
  high: number,
];

/** A ranker of trees with one split each, so that a test can say in numbers what it prefers. */
export function stumpRanker(stumps: readonly Stump[], more: Partial<Ranker> = {}): Ranker {
  return {
    id: 'test',
    trees: {
      roots: stumps.map((_, i) => i),
      feature: stumps.map(([feature]) => featureNames.indexOf(feature)),
      threshold: stumps.map(([, threshold]) => threshold),
      left: stumps.map((_, i) => -1 - 2 * i),
      right: stumps.map((_, i) => -2 - 2 * i),
      missingLeft: stumps.map(() => 1),
      leaf: stumps.flatMap(([, , low, high]) => [low, high]),
    },
    meant: {},
    textType: { bias: 0, weights: {} },
    calibration: [],
    error: 0,
    linkedAt: 0.75,
    ...more,
  };
}

/**
 * Round numbers of the tests' own, so that a new fit changes no test of the linker: a name before a synonym
 * before an abbreviation before a related wording before what is only near.
 */
export const testRanker: Ranker = stumpRanker([
  ['exact scope', 0.5, -4, 2],
  ['exact scope', 3.5, 0, 1.5],
  ['exact scope', 4.5, 0, 0.5],
  ['abbreviation scope', 0.5, 0, 7],
  ['exact scope behind the best', 0.5, 0, -2],
  ['similarity', 0.5, 0, 1],
  ['similarity', 0.7, 0, 2],
  ['similarity', 0.85, 0, 1],
  ['found as a relative', 0.5, 0, -2],
]);
