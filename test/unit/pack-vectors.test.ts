import { expect, test } from 'vitest';
import { TermVectorPacker } from '../../embeddings/pack-vectors.ts';
import { quantise, quantiseQuery, vectorAt } from '../../src/link/int8-vectors.ts';
import { packVectors, readVectors } from '../../src/link/vector-file.ts';
import { caughtIn } from '../support/caught.ts';
import { seededRandom } from '../support/contract-cases.ts';

const DIMENSIONS = 20;
const random = seededRandom(11);
const randomVector = () => Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);

test('every term has its vector, and the same one is kept once', () => {
  const distinct = Array.from({ length: 3000 }, randomVector);
  // every third comes again, far behind the first time
  const given = [...distinct, ...distinct.filter((_, i) => i % 3 === 0)];
  const packer = new TermVectorPacker(DIMENSIONS, given.length);
  for (const vector of given) packer.add(vector);
  const packed = readVectors(packVectors(packer.pack()), 'vectors.i8');
  expect(packed.vectors).toMatchObject({ count: 3000, dimensions: DIMENSIONS, stride: 32 });
  const termsOf = (vector: number) =>
    packed.rows.subarray(packed.groups[vector]!, packed.groups[vector + 1]!);
  for (let row = 0; row < 3000; row += 7) {
    expect(Array.from(termsOf(row))).toEqual(row % 3 === 0 ? [row, 3000 + row / 3] : [row]);
    const length = Math.hypot(...distinct[row]!);
    for (const [i, value] of vectorAt(packed.vectors, row).entries())
      expect(value).toBeCloseTo(distinct[row]![i]! / length, 2);
  }
});

test('a row of another index is taken as it is', () => {
  const [one, two] = [randomVector(), randomVector()];
  const stored = quantise(Float32Array.of(...one, ...two), DIMENSIONS);
  const packer = new TermVectorPacker(DIMENSIONS, 3);
  packer.add(two);
  packer.addStored(stored.rows.subarray(stored.stride, 2 * stored.stride));
  packer.addStored(stored.rows.subarray(0, stored.stride));
  const { vectors, groups, rows } = packer.pack();
  expect(vectors.count).toBe(2);
  expect([Array.from(groups), Array.from(rows)]).toEqual([
    [0, 2, 3],
    [0, 1, 2],
  ]);
  expect(vectorAt(vectors, 0)).toEqual(vectorAt(stored, 1));
});

test('no terms make no vectors', () => {
  const { vectors, groups } = readVectors(packVectors(new TermVectorPacker(8, 0).pack()), 'vectors.i8');
  expect([vectors.count, Array.from(groups)]).toEqual([0, [0]]);
});

test('terms that hold nothing to embed share the vector of zeros', () => {
  const packer = new TermVectorPacker(4, 2);
  packer.add(new Float32Array(4));
  packer.add(new Float32Array(4));
  const { vectors } = packer.pack();
  expect([vectors.count, vectors.scales[0]]).toEqual([1, 0]);
});

test.each([2, 128, 768, 1024, 2048])('a product of %i dimensions is within 31 bits', (dimensions) => {
  // the largest there can be: every value of the row and of the query is as large as the largest
  const into = new Int16Array(dimensions);
  quantiseQuery(new Float32Array(dimensions).fill(1), into);
  const product = into.reduce((sum, value) => sum + value * 127, 0);
  expect(product).toBeLessThan(2 ** 31);
  expect(product).toBeGreaterThan(dimensions === 2 ? 2 ** 22 : 2 ** 28);
});

test('a file that is none is refused', async () => {
  const error = await caughtIn(() => readVectors(new Uint8Array(100), 'vectors.i8'));
  expect(error).toMatchObject({ code: 'index_damaged', message: expect.stringContaining('vectors.i8') });
});
