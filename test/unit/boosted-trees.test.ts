import { describe, expect, it } from 'vitest';
import { type BoostedTrees, createTreeScorer } from '../../src/link/boosted-trees.ts';

/** Two splits on feature 0 and 1, and a tree of one leaf. */
const small: BoostedTrees = {
  roots: [0, -4],
  feature: [0, 1],
  threshold: [0.5, 2],
  left: [-1, -2],
  right: [1, -3],
  missingLeft: [1, 0],
  leaf: [1, 10, 100, 1000],
};

describe('a tree', () => {
  it.each([
    [[0, 0], 1001, 'left'],
    [[0.5, 9], 1001, 'at the threshold: left'],
    [[0.500001, 2], 1010, 'right, then left at the threshold'],
    [[1, 2.1], 1100, 'right, right'],
    [[Number.NaN, 9], 1001, 'missing: left where the node says so'],
    [[1, Number.NaN], 1100, 'missing: right where the node says so'],
    [[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], 1010, 'infinite values are values'],
    [[-0, 0], 1001, 'minus zero is zero'],
  ])('%j sums to %d: %s', (values, sum) => {
    expect(createTreeScorer(small).score(Float32Array.from(values), 0)).toBe(sum);
  });

  it('reads a row at its offset', () => {
    expect(createTreeScorer(small).score(Float32Array.of(7, 7, 0, 0), 2)).toBe(1001);
  });

  it('without trees sums to nothing', () => {
    const none: BoostedTrees = {
      roots: [],
      feature: [],
      threshold: [],
      left: [],
      right: [],
      missingLeft: [],
      leaf: [],
    };
    const sums = Float64Array.of(5, 5);
    createTreeScorer(none).scoreRows(Float32Array.of(1, 2), 2, 1, sums);
    expect([...sums]).toEqual([0, 0]);
  });
});

describe('many trees and rows', () => {
  const WIDTH = 7;
  const random = generator(42);
  const trees = randomTrees(random, 40, 15);
  const scorer = createTreeScorer(trees);

  it.each([1, 2, 15, 16, 17, 64, 128, 129, 300])(
    'gives for %d rows what walking each tree gives',
    (count) => {
      const values = Float32Array.from({ length: count * WIDTH }, () => {
        const kind = random();
        if (kind < 0.15) return Number.NaN;
        return kind < 0.5 ? trees.threshold[Math.floor(random() * trees.threshold.length)]! : random();
      });
      const sums = new Float64Array(count + 1).fill(7);
      scorer.scoreRows(values, count, WIDTH, sums);
      const walked = Array.from({ length: count }, (_, row) => walk(trees, values, row * WIDTH));
      expect([...sums.subarray(0, count)]).toEqual(walked);
      expect(sums[count]).toBe(7);
      expect(walked).toEqual(walked.map((_, row) => scorer.score(values, row * WIDTH)));
      const first = new Float64Array(count);
      createTreeScorer(trees, 13).scoreStages(values, count, WIDTH, first, sums);
      expect([...sums.subarray(0, count)]).toEqual(walked);
      const few = { ...trees, roots: trees.roots.slice(0, 13) };
      expect([...first]).toEqual(walked.map((_, row) => walk(few, values, row * WIDTH)));
    },
  );

  it.each([
    [15, 1, 'few leaves each'],
    [32, 0.5, '32'],
    [100, 2, 'more than 64'],
    [256, 30, '256, and sums beyond 16 bits'],
  ])('whole thousandths add up exactly: up to %d leaves, up to %d: %s', (leaves, range) => {
    const plain = randomTrees(generator(leaves), 30, leaves);
    const thousandths = plain.leaf.map((value) => Math.round(2000 * range * value));
    const whole = { ...plain, leaf: thousandths.map((value) => value / 1000) };
    const values = Float32Array.from({ length: 300 * WIDTH }, () => (random() < 0.1 ? Number.NaN : random()));
    const sums = new Float64Array(300);
    const first = new Float64Array(300);
    createTreeScorer(whole, 7).scoreStages(values, 300, WIDTH, first, sums);
    const walked = (count: number): readonly number[] => {
      const some = { ...whole, leaf: thousandths, roots: whole.roots.slice(0, count) };
      return Array.from(sums, (_, row) => walk(some, values, row * WIDTH) / 1000);
    };
    expect([...sums]).toEqual(walked(30));
    expect([...first]).toEqual(walked(7));
  });

  it('takes a tree of 256 leaves, and no larger one', () => {
    const large = randomTrees(generator(3), 1, 256, 256);
    const values = Float32Array.from({ length: WIDTH * 20 }, random);
    const sums = new Float64Array(20);
    createTreeScorer(large).scoreRows(values, 20, WIDTH, sums);
    expect([...sums]).toEqual(Array.from(sums, (_, row) => walk(large, values, row * WIDTH)));
    expect(() => createTreeScorer(randomTrees(generator(3), 1, 257, 257))).toThrow(RangeError);
  });

  function randomTrees(next: () => number, count: number, leaves: number, least = 1): BoostedTrees {
    const all = {
      roots: [] as number[],
      feature: [] as number[],
      threshold: [] as number[],
      left: [] as number[],
      right: [] as number[],
      missingLeft: [] as number[],
      leaf: [] as number[],
    };
    const grow = (size: number): number => {
      if (size === 1) return -all.leaf.push(next() - 0.5);
      const node = all.feature.push(Math.floor(next() * WIDTH)) - 1;
      all.threshold.push(Math.floor(next() * 20) / 20);
      all.missingLeft.push(next() < 0.5 ? 1 : 0);
      const lower = 1 + Math.floor(next() * (size - 1));
      all.left[node] = grow(lower);
      all.right[node] = grow(size - lower);
      return node;
    };
    for (let i = 0; i < count; i++) all.roots.push(grow(Math.max(least, 1 + Math.floor(next() * leaves))));
    return all;
  }
});

function walk(trees: BoostedTrees, values: Float32Array, offset: number): number {
  let sum = 0;
  for (const root of trees.roots) {
    let node = root;
    while (node >= 0) {
      const value = values[offset + trees.feature[node]!]!;
      const goesLeft = Number.isNaN(value)
        ? trees.missingLeft[node] === 1
        : value <= Math.fround(trees.threshold[node]!);
      node = goesLeft ? trees.left[node]! : trees.right[node]!;
    }
    sum += trees.leaf[-1 - node]!;
  }
  return sum;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}
