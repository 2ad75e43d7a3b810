import { ClincodeError } from '../../errors.ts';
import { sha256Hex } from '../../sha256.ts';
import { isStopWord, termTokens } from '../../terminology/normalize-term.ts';
import type { Embedder } from '../embedder.ts';
import { normalizeRow } from '../vector.ts';

/** Slots of the hashed feature table. */
const SLOTS = 1 << 18;
/** Dimensions that each feature touches: enough that two features rarely cancel, few enough to be quick. */
const TOUCHED = 16;
const MAX_NAME_WORDS = 64;
/** Part of the hash of a model, so that vectors of another algorithm are never mixed with these. */
const ALGORITHM = 'subword-random-projection-1';

/**
 * What the embedder learns from a terminology: how rare each feature is. One byte a slot, 16 steps to
 * a natural-log unit, 0 for a feature that was never seen.
 */
export interface SubwordModel {
  readonly dimensions: number;
  readonly rarity: Uint8Array<ArrayBuffer>;
}

/** Character n-grams weigh less than words: a word has some ten of them. */
const WORD_WEIGHT = 1;
const GRAM_WEIGHT = 0.45;

/**
 * Counts features over the terms of a terminology. The same terms in any order give the same bytes.
 * @param dimensions length of the vectors, 256 by default
 */
export function fitSubword(terms: Iterable<string>, dimensions = 256): SubwordModel {
  const documents = new Uint32Array(SLOTS);
  let total = 0;
  for (const term of terms) {
    total++;
    const seen = new Set<number>();
    eachFeature(term, (hash) => seen.add(hash & (SLOTS - 1)));
    for (const slot of seen) documents[slot]!++;
  }
  const rarity = new Uint8Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot++) {
    const count = documents[slot]!;
    if (count > 0)
      rarity[slot] = Math.max(1, Math.min(255, Math.round(16 * Math.log((1 + total) / (1 + count)))));
  }
  return { dimensions, rarity };
}

/**
 * Static subword embedder: TF-IDF over hashed words and character 3- to 5-grams, projected at random
 * (each feature adds ±weight to 16 dimensions chosen by its hash). "migrane" is near "migraine" and
 * "renal failure" near "failure, renal"; synonyms that share no letters are not near.
 */
export async function createSubwordEmbedder(model: SubwordModel): Promise<Embedder> {
  const { dimensions, rarity } = model;
  if (rarity.length !== SLOTS) {
    throw new ClincodeError('index_damaged', `subword table has ${rarity.length} slots instead of ${SLOTS}`);
  }
  const hash = await sha256Hex(`${ALGORITHM} ${dimensions} ${await sha256Hex(rarity)}`);
  // a feature that the terminology lacks says more than the rarest one it has
  const unseen = Math.min(255, rarity.reduce((most, value) => Math.max(most, value), 1) + 8);
  return {
    id: 'subword',
    hash,
    dimensions,
    batchSize: 256,
    async embed(names) {
      const matrix = new Float32Array(names.length * dimensions);
      names.forEach((name, row) => {
        const offset = row * dimensions;
        eachFeature(name, (feature, weight) => {
          const seen = rarity[feature & (SLOTS - 1)]!;
          addFeature(matrix, offset, dimensions, feature, weight * (seen === 0 ? unseen : seen));
        });
        normalizeRow(matrix, row, dimensions);
      });
      return matrix;
    },
  };
}

function addFeature(
  matrix: Float32Array,
  offset: number,
  dimensions: number,
  feature: number,
  weight: number,
): void {
  let state = feature | 1;
  for (let i = 0; i < TOUCHED; i++) {
    // xorshift32 (Marsaglia 2003): its high bits choose the dimension, its lowest bit the sign
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const dimension = (state >>> 8) % dimensions;
    matrix[offset + dimension]! += (state & 1) === 0 ? weight : -weight;
  }
}

/** Calls back with a 32-bit hash and a weight for each word and each 3- to 5-gram of "<word>". */
function eachFeature(name: string, found: (hash: number, weight: number) => void): void {
  const words = termTokens(name)
    .map((token) => token.stem)
    .slice(0, MAX_NAME_WORDS);
  const kept = words.filter((word) => !isStopWord(word));
  for (const word of kept.length > 0 ? kept : words) {
    const marked = `<${word}>`;
    found(hashRange(marked, 0, marked.length), WORD_WEIGHT);
    for (let size = 3; size <= 5; size++) {
      for (let start = 0; start + size <= marked.length && size < marked.length; start++) {
        found(hashRange(marked, start, start + size), GRAM_WEIGHT / Math.sqrt(size - 1));
      }
    }
  }
}

/** FNV-1a over UTF-16 units with a final mix (murmur3's), since FNV's low bits alone are uneven. */
function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
