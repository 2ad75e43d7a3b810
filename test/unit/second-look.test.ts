import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { unpackTrees } from '../../src/deidentify/tagger/pack-model.ts';
import { readNote } from '../../src/deidentify/tagger/read-note.ts';
import {
  noteOdds,
  SECOND_FEATURES,
  secondFeatures,
  UNSCORED,
} from '../../src/deidentify/tagger/second-look.ts';
import { secondLook, treeScore } from '../../src/deidentify/tagger/tree-score.ts';
import { absoluteTrees, relativeTrees } from '../../src/relative-trees.ts';

/** Two trees: "feature 1 at most 0.5, then feature 0 at most -2", and a leaf alone. */
const trees = {
  roots: [0, -4],
  feature: [1, 0],
  threshold: [0.5, -2],
  left: [1, -2],
  right: [-1, -3],
  missingLeft: [0, 1],
  leaf: [4, 1, 2, 0.25],
};

describe('trees', () => {
  it.each([
    [[-3, 0], 1.25],
    [[-2, 0.5], 1.25],
    [[-1.9, 0.5], 2.25],
    [[-9, 0.6], 4.25],
  ])('%j sum to %d', (values, sum) => {
    expect(treeScore(secondLook(trees), Float32Array.from(values))).toBe(sum);
  });

  test('sum to the same where a value is as it was asked last', () => {
    const steady = secondLook(trees, [1]);
    for (const [values, sum] of [
      [[-3, 0.6], 4.25],
      [[-3, 0.6], 4.25],
      [[-3, 0.5], 1.25],
      [[-1.9, 0.5], 2.25],
    ] as const)
      expect(treeScore(steady, Float32Array.from(values))).toBe(sum);
  });

  test('sum to the same as by a walk, of values that come again and of new ones', () => {
    const value = fc.oneof(fc.constantFrom(-3, -2, -1, 0, 0.5, 0.75, 4, 1e6), fc.float({ noNaN: true }));
    const walked = ([first, second]: readonly [number, number]): number =>
      (second > 0.5 ? trees.leaf[0]! : first > -2 ? trees.leaf[2]! : trees.leaf[1]!) + trees.leaf[3]!;
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 300 }), (rows) => {
        const look = secondLook(trees, [1]);
        const single = rows.map(([first, second]) => [Math.fround(first), Math.fround(second)] as const);
        for (const row of [...single, ...single])
          expect(treeScore(look, Float32Array.from(row))).toBe(walked(row));
      }),
    );
  });

  test('have 16 leaves at most', () => {
    const count = 16;
    const ladder = {
      roots: [0],
      feature: Array.from({ length: count }, () => 0),
      threshold: Array.from({ length: count }, (_, i) => i),
      left: Array.from({ length: count }, (_, i) => -1 - i),
      right: Array.from({ length: count }, (_, i) => (i + 1 < count ? i + 1 : -1 - count)),
      leaf: Array.from({ length: count + 1 }, (_, i) => i),
    };
    expect(() => treeScore(secondLook(ladder), new Float32Array(1))).toThrow(RangeError);
  });

  test('are the same after they were kept', () => {
    const told = relativeTrees(trees, 100);
    // nodes and leaves in the order of a walk
    const walked = { ...trees, left: [1, -1], right: [-3, -2], leaf: [1, 2, 4, 0.25] };
    expect(absoluteTrees(told)).toEqual(walked);
    expect(unpackTrees(JSON.stringify(told))).toEqual(secondLook(walked));
    expect(relativeTrees(walked, 100)).toEqual(told);
  });

  test('many of them too', () => {
    const grown = fc.integer({ min: 1, max: 40 }).chain((nodes) =>
      fc.record({
        feature: fc.array(fc.nat(6), { minLength: nodes, maxLength: nodes }),
        threshold: fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
          minLength: nodes,
          maxLength: nodes,
        }),
        missingLeft: fc.array(fc.nat(1), { minLength: nodes, maxLength: nodes }),
      }),
    );
    fc.assert(
      fc.property(grown, ({ feature, threshold, missingLeft }) => {
        // a chain: each node has a leaf on the left and the next node on the right
        const nodes = feature.map((_, node) => node);
        const left = nodes.map((node) => -1 - node);
        const right = nodes.map((node) => (node + 1 < nodes.length ? node + 1 : -2 - node));
        const chain = { roots: [0], feature, threshold, left, right, missingLeft, leaf: [...nodes, -1.25] };
        expect(absoluteTrees(JSON.parse(JSON.stringify(relativeTrees(chain, 4))))).toEqual(
          JSON.parse(JSON.stringify(chain)),
        );
      }),
    );
  });
});

describe('what the second look sees', () => {
  const text = 'Seen by Oduya.\nOduya signed; plan as before.';
  const note = readNote(text, []);
  const odds = new Float32Array(note.tokens.count).fill(UNSCORED);
  odds[2] = 1.5;
  odds[3] = -0.5;
  const featuresAt = (i: number): Float32Array => {
    const into = new Float32Array(SECOND_FEATURES).fill(Number.NaN);
    secondFeatures(note, noteOdds(note, odds), i, into);
    return into;
  };

  test('every feature is written, in every place of a note', () => {
    for (let i = 0; i < note.tokens.count; i += 1) expect(featuresAt(i)).not.toContain(Number.NaN);
  });

  test('own odds, those of the neighbours, and the best of the same word elsewhere', () => {
    const outside = UNSCORED - 1;
    expect([...featuresAt(2)].slice(0, 8)).toEqual([
      1.5,
      UNSCORED,
      -0.5,
      UNSCORED,
      UNSCORED,
      outside,
      UNSCORED,
      -0.5,
    ]);
    expect([...featuresAt(3)].slice(0, 8)).toEqual([
      -0.5,
      1.5,
      UNSCORED,
      UNSCORED,
      UNSCORED,
      UNSCORED,
      UNSCORED,
      1.5,
    ]);
  });
});
