import { ALIKE, type AlikeWords, comparedEnd } from './alike-words.ts';
import type { Pool, PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import type { TermCosines } from './term-cosines.ts';

const wordNames: readonly string[] = [
  'name explained by words like those of the term',
  'term explained by words like those of the name',
  'least alike word of the name',
  'least alike word of the term',
  'alike by words: best term',
  'alike by words: preferred term',
  'least alike word of the name, by the best term',
  'least alike word of the best term',
  'name explained by words like those of the term: behind',
  'alike by words, best term: behind',
  'alike by words, preferred term: behind',
];

const vectorNames: readonly string[] = [
  'cosine of the preferred term',
  'cosine of the term',
  'best cosine of a term',
  'mean cosine of the terms',
  'best cosine of a term above the mean',
  'cosine of the preferred term: behind',
  'best cosine of a term: behind',
  'mean cosine of the terms: behind',
];

/** What like words and vectors say of the terms of a candidate; then how far each is behind the best candidate. */
export const alikeNames: readonly string[] = [...wordNames, ...vectorNames];

/** What these features are read from; undefined where it is not at hand, and then nothing is known. */
export interface AlikeSources {
  readonly alike?: AlikeWords | undefined;
  readonly cosines?: TermCosines | undefined;
}

/**
 * Writes the features of `alikeNames` for each candidate.
 * @param into rows of `width` numbers, in which these begin at `from`
 */
export function alikeFeatures(
  into: Float32Array,
  width: number,
  from: number,
  pool: Pool,
  concepts: ConceptStore,
  { alike, cosines }: AlikeSources,
): void {
  const { candidates, vector } = pool;
  if (alike === undefined) blank(into, width, from, wordNames.length, candidates.length);
  else byWords(into, width, from, pool, concepts, alike);
  const start = from + wordNames.length;
  if (cosines === undefined || vector === undefined)
    blank(into, width, start, vectorNames.length, candidates.length);
  else byVectors(into, width, start, candidates, vector, concepts, cosines);
}

function blank(into: Float32Array, width: number, from: number, length: number, count: number): void {
  for (let i = 0, at = from; i < count; i++, at += width) into.fill(Number.NaN, at, at + length);
}

function byWords(
  into: Float32Array,
  width: number,
  from: number,
  { candidates, words }: Pool,
  concepts: ConceptStore,
  alike: AlikeWords,
): void {
  const shares = alike.explain(words, candidates, concepts);
  for (let i = 0, at = from, read = 0; i < candidates.length; i++, at += width)
    for (let k = 0; k < ALIKE; k++) into[at + k] = shares[read++]!;
  behind(into, width, from, candidates.length, [0, 4, 5], ALIKE);
}

/** Writes from `to` on how far the numbers at `places` of each row are behind the highest of all rows. */
function behind(
  into: Float32Array,
  width: number,
  from: number,
  count: number,
  places: readonly number[],
  to: number,
): void {
  for (let k = 0; k < places.length; k++) {
    const at = from + places[k]!;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) if (into[at + i * width]! > best) best = into[at + i * width]!;
    for (let i = 0; i < count; i++) into[from + to + k + i * width] = into[at + i * width]! - best;
  }
}

let places = new Uint32Array(128);

function byVectors(
  into: Float32Array,
  width: number,
  from: number,
  candidates: readonly PooledConcept[],
  vector: Float32Array,
  concepts: ConceptStore,
  cosines: TermCosines,
): void {
  if (places.length <= candidates.length) places = new Uint32Array(2 * candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const { ordinal, row } = candidates[i]!;
    const first = concepts.firstRow(ordinal);
    places[i] = cosines.add(first, comparedEnd(first, ordinal, concepts));
    places[i + 1] = cosines.add(row, row + 1);
  }
  const all = cosines.to(vector);
  for (let i = 0, at = from; i < candidates.length; i++, at += width) {
    const start = places[i]!;
    // the term that is shown lies behind those of the concept
    const end = i + 1 < candidates.length ? places[i + 1]! - 1 : places[i + 1]!;
    const shown = all[end]!;
    let best = shown;
    let sum = 0;
    for (let k = start; k < end; k++) {
      sum += all[k]!;
      if (all[k]! > best) best = all[k]!;
    }
    const mean = sum / (end - start || 1);
    into[at] = all[start]!;
    into[at + 1] = shown;
    into[at + 2] = best;
    into[at + 3] = mean;
    into[at + 4] = best - mean;
  }
  behind(into, width, from, candidates.length, [0, 2, 3], 5);
}
