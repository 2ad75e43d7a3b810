import { sha256Hex } from '../../sha256.ts';
import type { Embedder, WordVector } from '../embedder.ts';
import { hashWord, nameWords, PAIR_WEIGHT, pairSlot } from './subword-features.ts';
import { encodeSubword, type SubwordModel } from './subword-model.ts';
import { wordSums } from './subword-sums.ts';

/** Part of the hash of a model: raised when the same bytes give other vectors. */
const ALGORITHM = 'subword/2';

/**
 * Static subword embedder: a name's vector is the sum of trained vectors of its words, its pairs of words and
 * its words' character 3- to 5-grams. "migrane" is near "migraine" by its letters, "renal failure" near
 * "kidney failure" by training.
 * @param bytes those of the model where they are at hand, see `encodeSubword`
 */
export async function createSubwordEmbedder(
  model: SubwordModel,
  bytes: Uint8Array<ArrayBuffer> = encodeSubword(model),
): Promise<Embedder> {
  const { dimensions } = model;
  const hash = await sha256Hex(`${ALGORITHM} ${await sha256Hex(bytes)}`);
  const { embedName, wordVector } = subwordVectors(model);
  return {
    id: 'subword',
    hash,
    dimensions,
    batchSize: 256,
    async embed(names) {
      const matrix = new Float32Array(names.length * dimensions);
      for (let row = 0; row < names.length; row++) embedName(names[row]!, matrix, row * dimensions);
      return matrix;
    },
    wordVector,
  };
}

interface SubwordVectors {
  /** Writes the unit vector of a name to a matrix. Nothing is allocated but the words of the name. */
  embedName(name: string, matrix: Float32Array, offset: number): void;
  readonly wordVector: WordVector;
}

function subwordVectors(model: SubwordModel): SubwordVectors {
  const { dimensions, slotBits, scales, table } = model;
  const sum = new Float64Array(dimensions);
  const { kept, startOf } = wordSums(model);

  return {
    embedName(name, matrix, offset) {
      sum.fill(0);
      let before = 0;
      const words = nameWords(name);
      for (let i = 0; i < words.length; i++) {
        const hash = hashWord(words[i]!);
        const start = startOf(words[i]!, hash);
        for (let k = 0; k < dimensions; k++) sum[k]! += kept[start + k]!;
        if (i > 0) {
          const slot = pairSlot(before, hash, slotBits);
          const weight = PAIR_WEIGHT * scales[slot]!;
          for (let k = 0, from = slot * dimensions; k < dimensions; k++) sum[k]! += weight * table[from + k]!;
        }
        before = hash;
      }
      const scale = unitScale(sum, 0, dimensions);
      for (let k = 0; k < dimensions; k++) matrix[offset + k] = sum[k]! * scale;
    },
    wordVector(stem, into) {
      const start = startOf(stem);
      const scale = unitScale(kept, start, dimensions);
      for (let k = 0; k < dimensions; k++) into[k] = kept[start + k]! * scale;
      return scale > 0;
    },
  };
}

/** 1 / the length of a vector, or 0. */
function unitScale(values: Float32Array | Float64Array, start: number, dimensions: number): number {
  let squares = 0;
  for (let k = start; k < start + dimensions; k++) squares += values[k]! * values[k]!;
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}
