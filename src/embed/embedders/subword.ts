import { sha256Hex } from '../../sha256.ts';
import type { Embedder } from '../embedder.ts';
import {
  addWordFeatures,
  FeatureList,
  hashWord,
  nameWords,
  PAIR_WEIGHT,
  pairSlot,
} from './subword-features.ts';
import { encodeSubword, type SubwordModel } from './subword-model.ts';

/** Part of the hash of a model: raised when the same bytes give other vectors. */
const ALGORITHM = 'subword/2';
/** Words whose vectors are at hand, a power of two: names repeat their words, and a word has some twenty features. */
const KEPT_WORDS = 8192;

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
  const embedName = nameSum(model);
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
  };
}

/** Writes the unit vector of a name to a matrix. Nothing is allocated but the words of the name. */
function nameSum(model: SubwordModel): (name: string, matrix: Float32Array, offset: number) => void {
  const { dimensions, slotBits, scales, table } = model;
  const sum = new Float64Array(dimensions);
  const features = new FeatureList();
  const keptWords: string[] = new Array(KEPT_WORDS).fill('');
  const kept = new Float32Array(KEPT_WORDS * dimensions);

  /** Where the vector of a word is in `kept`. A word takes the place of one whose hash ends alike. */
  function wordVector(word: string, hash: number): number {
    const place = hash & (KEPT_WORDS - 1);
    const start = place * dimensions;
    if (keptWords[place] === word) return start;
    const vector = kept.subarray(start, start + dimensions).fill(0);
    features.count = 0;
    addWordFeatures(features, word, slotBits);
    for (let i = 0; i < features.count; i++) {
      const slot = features.slots[i]!;
      const weight = features.weights[i]! * scales[slot]!;
      for (let k = 0, from = slot * dimensions; k < dimensions; k++) vector[k]! += weight * table[from + k]!;
    }
    keptWords[place] = word;
    return start;
  }

  return (name, matrix, offset) => {
    sum.fill(0);
    let before = 0;
    const words = nameWords(name);
    for (let i = 0; i < words.length; i++) {
      const hash = hashWord(words[i]!);
      const start = wordVector(words[i]!, hash);
      for (let k = 0; k < dimensions; k++) sum[k]! += kept[start + k]!;
      if (i > 0) {
        const slot = pairSlot(before, hash, slotBits);
        const weight = PAIR_WEIGHT * scales[slot]!;
        for (let k = 0, from = slot * dimensions; k < dimensions; k++) sum[k]! += weight * table[from + k]!;
      }
      before = hash;
    }
    let squares = 0;
    for (let k = 0; k < dimensions; k++) squares += sum[k]! * sum[k]!;
    if (squares === 0) return;
    const scale = 1 / Math.sqrt(squares);
    for (let k = 0; k < dimensions; k++) matrix[offset + k] = sum[k]! * scale;
  };
}
