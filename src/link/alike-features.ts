import { ALIKE, type AlikeWords, comparedEnd } from './alike-words.ts';
import type { Pool, PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import type { TermCosines } from './term-cosines.ts';

/** Not known of an embedder that has no vectors of words. */
export const alikeWordNames: readonly string[] = [
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
export const alikeNames: readonly string[] = [...alikeWordNames, ...vectorNames];

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
  if (alike === undefined) blank(into, width, from, alikeWordNames.length, candidates.length);
  else byWords(into, width, from, pool, concepts, alike);
  const start = from + alikeWordNames.length;
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

/** Of each candidate the places of the cosines of its terms, and that of the term that is shown. */
let starts = new Uint32Array(64);
let ends = new Uint32Array(64);
let shown = new Uint32Array(64);

function byVectors(
  into: Float32Array,
  width: number,
  from: number,
  candidates: readonly PooledConcept[],
  vector: Float32Array,
  concepts: ConceptStore,
  cosines: TermCosines,
): void {
  if (starts.length < candidates.length) {
    starts = new Uint32Array(2 * candidates.length);
    ends = new Uint32Array(starts.length);
    shown = new Uint32Array(starts.length);
  }
  for (let i = 0; i < candidates.length; i++) {
    const { ordinal, row } = candidates[i]!;
    const first = concepts.firstRow(ordinal);
    const end = comparedEnd(first, ordinal, concepts);
    const start = cosines.add(first, end);
    starts[i] = start;
    ends[i] = start + end - first;
    shown[i] = row < end ? start + row - first : cosines.add(row, row + 1);
  }
  const all = cosines.to(vector);
  for (let i = 0, at = from; i < candidates.length; i++, at += width) {
    const start = starts[i]!;
    const end = ends[i]!;
    const own = all[shown[i]!]!;
    let best = own;
    let sum = 0;
    for (let k = start; k < end; k++) {
      sum += all[k]!;
      if (all[k]! > best) best = all[k]!;
    }
    const mean = sum / (end - start || 1);
    into[at] = all[start]!;
    into[at + 1] = own;
    into[at + 2] = best;
    into[at + 3] = mean;
    into[at + 4] = best - mean;
  }
  behind(into, width, from, candidates.length, [0, 2, 3], 5);
}
