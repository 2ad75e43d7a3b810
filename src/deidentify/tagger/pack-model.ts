import { folded, numberAt, signsOf, unfolded } from '../../number-signs.ts';
import { absoluteTrees, type RelativeTrees } from '../../relative-trees.ts';
import { type SecondLook, secondLook } from './tree-score.ts';

/** Weights as they are stored, a sign for each number. */
export interface PackedWeights {
  /** Number of features, a power of two. */
  readonly size: number;
  /** Features whose weight is not 0. */
  readonly count: number;
  /** Their weights; then the number of features left out before each, 7 bits a sign, the last of each below 128. */
  readonly weights: string;
}

export function packWeights(all: Int8Array): PackedWeights {
  const weights: number[] = [];
  const gaps: number[] = [];
  let skipped = 0;
  for (const weight of all) {
    if (weight === 0) {
      skipped += 1;
      continue;
    }
    for (; skipped >= 128; skipped >>= 7) gaps.push(128 | (skipped & 127));
    gaps.push(skipped);
    weights.push(folded(weight));
    skipped = 0;
  }
  return {
    size: all.length,
    count: weights.length,
    weights: signsOf([...weights, ...gaps]),
  };
}

export function unpackWeights({ size, count, weights }: PackedWeights): Int8Array {
  const all = new Int8Array(size);
  let feature = 0;
  let at = count;
  for (let i = 0; i < count; i += 1) {
    let shift = 0;
    let part = numberAt(weights, at);
    for (; part >= 128; part = numberAt(weights, at)) {
      feature += (part & 127) << shift;
      shift += 7;
      at += 1;
    }
    feature += part << shift;
    at += 1;
    all[feature] = unfolded(numberAt(weights, i));
    feature += 1;
  }
  return all;
}

/** @param json trees as `relativeTrees` makes them */
export const unpackTrees = (json: string): SecondLook => unpackSteadyTrees(json, []);

/** @param steady see `secondLook` */
export function unpackSteadyTrees(json: string, steady: readonly number[]): SecondLook {
  return secondLook(absoluteTrees(JSON.parse(json) as RelativeTrees), steady);
}
