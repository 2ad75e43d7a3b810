import { expect, it } from 'vitest';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { vectorIndexContract } from '../contract/vector-index.contract.ts';

vectorIndexContract('flat', createFlatVectorIndex);

it('refuses vectors that are not a whole number of rows', () => {
  expect(() => createFlatVectorIndex(new Float32Array(7), 2)).toThrow(RangeError);
});
