import { expect, it } from 'vitest';
import { quantise, vectorAt } from '../../src/link/int8-vectors.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { vectorIndexContract } from '../contract/vector-index.contract.ts';

vectorIndexContract('flat', (vectors, dimensions) => createFlatVectorIndex(quantise(vectors, dimensions)));

it('refuses vectors that are not a whole number of rows', () => {
  expect(() => quantise(new Float32Array(7), 2)).toThrow(RangeError);
});

it.each([
  ['axes', [1, 0, 0], [1, 0, 0]],
  ['opposites', [-0.6, 0.8, 0], [-0.6, 0.8, 0]],
  ['nothing', [0, 0, 0], [0, 0, 0]],
  ['a vector that is not of length 1', [3, 4, 0], [0.6, 0.8, 0]],
  ['a direction, however small the numbers', [1e-30, 0, -1e-30], [Math.SQRT1_2, 0, -Math.SQRT1_2]],
])('stores %s', (_, given, expected) => {
  const stored = vectorAt(quantise(Float32Array.from(given), 3), 0);
  expect(stored).toHaveLength(3);
  for (const [i, value] of stored.entries()) expect(value).toBeCloseTo(expected[i]!, 2);
  const length = Math.hypot(...stored);
  if (length > 0) expect(length).toBeCloseTo(1, 6);
});
