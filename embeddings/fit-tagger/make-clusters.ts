import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import type { ClusterCentres, WordVectors } from '../../src/extract/tagger/word-clusters.ts';

const ROUNDS = 8;

/** Groups of words by k-means over the directions of their vectors, then clusters within each group. */
export function makeClusters(
  words: readonly string[],
  vectorOf: WordVectors,
  dimensions: number,
  { groups, each }: { groups: number; each: number },
): ClusterCentres {
  const vector = new Float32Array(dimensions);
  const rows: number[] = [];
  const vectors = new Float32Array(words.length * dimensions);
  for (const [i, word] of words.entries()) {
    if (!vectorOf(word, vector)) continue;
    vectors.set(vector, i * dimensions);
    rows.push(i);
  }
  const random = seededRandom(3);
  const top = kMeans(vectors, rows, dimensions, groups, random);
  const centres = [top.centres];
  for (let group = 0; group < groups; group += 1)
    centres.push(
      kMeans(
        vectors,
        rows.filter((_, i) => top.nearest[i] === group),
        dimensions,
        each,
        random,
      ).centres,
    );
  const all = new Int8Array(centres.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of centres)
    for (const value of part) {
      all[at] = Math.round(value * 127);
      at += 1;
    }
  return { dimensions, groups, each, centres: all };
}

function kMeans(
  vectors: Float32Array,
  rows: readonly number[],
  dimensions: number,
  count: number,
  random: () => number,
): { centres: Float32Array; nearest: Int32Array } {
  const centres = new Float32Array(count * dimensions);
  const nearest = new Int32Array(rows.length);
  if (rows.length === 0) return { centres, nearest };
  for (let c = 0; c < count; c += 1) {
    const row = rows[Math.floor(random() * rows.length)]! * dimensions;
    centres.set(vectors.subarray(row, row + dimensions), c * dimensions);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, row] of rows.entries()) {
      let most = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < count; c += 1) {
        let product = 0;
        for (let k = 0; k < dimensions; k += 1)
          product += vectors[row * dimensions + k]! * centres[c * dimensions + k]!;
        if (product > most) {
          most = product;
          nearest[i] = c;
        }
      }
    }
    if (round === ROUNDS - 1) break;
    const sums = new Float32Array(count * dimensions);
    for (const [i, row] of rows.entries())
      for (let k = 0; k < dimensions; k += 1)
        sums[nearest[i]! * dimensions + k]! += vectors[row * dimensions + k]!;
    for (let c = 0; c < count; c += 1) {
      let squares = 0;
      for (let k = 0; k < dimensions; k += 1) squares += sums[c * dimensions + k]! ** 2;
      if (squares === 0) continue;
      for (let k = 0; k < dimensions; k += 1)
        centres[c * dimensions + k] = sums[c * dimensions + k]! / Math.sqrt(squares);
    }
  }
  return { centres, nearest };
}
