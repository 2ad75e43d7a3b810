import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf } from '../../src/deidentify/tagger/tree-batch.ts';
import { secondLook, treeScore } from '../../src/deidentify/tagger/tree-score.ts';

const FEATURES = 6;

/** A tree with a cut for each number, left to right: a value above all of them is in the last leaf. */
const treesOf = (shapes: readonly (readonly (readonly [feature: number, threshold: number])[])[]) => {
  const trees = { roots: [], feature: [], threshold: [], left: [], right: [], leaf: [] } as Record<
    string,
    number[]
  >;
  for (const shape of shapes) {
    const leaf = trees.leaf!.length;
    const node = trees.feature!.length;
    trees.roots!.push(shape.length === 0 ? -1 - leaf : node);
    for (const [at, [feature, threshold]] of shape.entries()) {
      const isLast = at + 1 === shape.length;
      trees.feature!.push(feature);
      trees.threshold!.push(threshold);
      // every second one branches to the left
      const [next, end] = [isLast ? -1 - leaf - shape.length : node + at + 1, -1 - leaf - at];
      trees.left!.push(at % 2 === 0 ? end : next);
      trees.right!.push(at % 2 === 0 ? next : end);
    }
    for (let at = 0; at <= shape.length; at += 1) trees.leaf!.push(Math.fround(Math.sin(leaf + at) / 3));
  }
  return trees as never as Parameters<typeof secondLook>[0];
};

const value = fc.oneof(fc.constantFrom(-3, -0, 0, 0.5, 4, 1e6, -1e-40), fc.float({ noNaN: true }));
const cut = fc.tuple(fc.nat(FEATURES - 1), value.map(Math.fround));

describe('trees that are asked of eight rows at once', () => {
  it('sum to the same as of each row alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cut, { maxLength: 15 }), { minLength: 1, maxLength: 30 }),
        fc.array(fc.array(value, { minLength: FEATURES, maxLength: FEATURES }), { maxLength: 20 }),
        (shapes, rows) => {
          // all features are asked by some tree
          const all = Array.from({ length: FEATURES }, (_, feature) => [[feature, 0] as const]);
          const look = secondLook(treesOf([...shapes, ...all]));
          const batch = batchOf(look);
          const sums = new Float64Array(rows.length);
          for (const [at, row] of rows.entries()) {
            batch.row.set(row);
            batch.add(at, sums);
          }
          batch.flush(sums);
          expect([...sums]).toEqual(rows.map((row) => treeScore(look, Float32Array.from(row))));
        },
      ),
    );
  });

  it('forget the rows of a note that was not asked to its end', () => {
    const look = secondLook(
      treesOf([[[0, 1]], ...Array.from({ length: FEATURES }, (_, f) => [[f, 0] as const])]),
    );
    const sums = new Float64Array(2);
    batchOf(look).add(0, sums);
    const batch = batchOf(look);
    batch.row.fill(2);
    batch.add(1, sums);
    batch.flush(sums);
    expect([...sums]).toEqual([0, treeScore(look, new Float32Array(FEATURES).fill(2))]);
  });
});
