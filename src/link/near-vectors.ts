import { isZero } from '../embed/vector.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { type ConceptFacts, factsOf, NEAR, PARENTS, parentAt } from './concept-facts.ts';
import type { LinkIndex } from './link-index.ts';

/** Vectors asked for: a concept has several terms near a name. */
export const NEAR_VECTORS = 48;
const FROM_VECTORS = 22;
/**
 * Concepts below one parent. "Primary ciliary dyskinesia" has fifty numbered kinds, which would leave no room for
 * the other dyskinesias.
 */
const FROM_ONE_PARENT = 4;

/** Vectors near a name, nearest first: those at `start` up to, not with, `end`. */
export interface Near {
  readonly rows: Int32Array;
  readonly similarities: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** @param rows room for `NEAR_VECTORS` at each `start`, beside the other queries' */
export function nearVectors(
  { vector }: { readonly vector: Float32Array },
  { vectors }: LinkIndex,
  rows = new Int32Array(NEAR_VECTORS),
  similarities = new Float64Array(NEAR_VECTORS),
  start = 0,
): Near {
  if (isZero(vector)) return { rows, similarities, start, end: start };
  if (vectors.searchInto !== undefined) {
    const found = vectors.searchInto(vector, NEAR_VECTORS, rows, similarities, start);
    return { rows, similarities, start, end: start + found };
  }
  const near = vectors.search(vector, NEAR_VECTORS);
  for (let i = 0; i < near.length; i++) {
    rows[start + i] = near[i]!.row;
    similarities[start + i] = near[i]!.similarity;
  }
  return { rows, similarities, start, end: start + near.length };
}

/** The rows of each near vector: where they begin and end in `vectorTerms.rows`. */
const starts = new Int32Array(NEAR_VECTORS);
const ends = new Int32Array(NEAR_VECTORS);
/** The concept of the first of them. */
const ordinals = new Int32Array(NEAR_VECTORS);
/** A sum of what was fetched: what goes nowhere would not be read. */
const fetched = new Float64Array(1);

/** Adds the concepts of near vectors. */
export function addNear(near: Near, pool: CandidatePool, index: LinkIndex): void {
  const { concepts } = index;
  const { groups, rows } = index.vectorTerms;
  const facts = factsOf(concepts);
  const count = near.end - near.start;
  // all of them before the first is looked at: the processor asks for many places while it waits for one
  for (let i = 0; i < count; i++) {
    const row = near.rows[near.start + i]!;
    starts[i] = groups[row]!;
    ends[i] = groups[row + 1]!;
  }
  let sum = 0;
  for (let i = 0; i < count; i++) ordinals[i] = concepts.ordinalOfRow(rows[starts[i]!]!);
  for (let i = 0; i < count && i < FROM_VECTORS; i++)
    sum += facts.numbers[facts.placeOf(ordinals[i]!) + NEAR]!;
  fetched[0] = sum;
  siblings.clear();
  let ranks = 0;
  for (let i = 0; i < count; i++) {
    const similarity = near.similarities[near.start + i]!;
    for (let k = starts[i]!; k < ends[i]!; k++) {
      const row = rows[k]!;
      const ordinal = concepts.ordinalOfRow(row);
      let concept = pool.get(ordinal);
      if (concept === undefined) {
        if (ranks >= FROM_VECTORS || siblings.crowd(ordinal, facts)) continue;
        concept = pool.add(ordinal, row, 'vector');
        concept.similarity = similarity;
        concept.rank = ranks++;
      } else if (concept.nearTerms === 1) concept.second = similarity;
      concept.nearTerms++;
      if (row === concepts.firstRow(ordinal)) concept.nameSimilarity = similarity;
    }
  }
}

/** Concepts taken so far, counted by their first parents. */
class Siblings {
  readonly #parents = new Int32Array(FROM_VECTORS);
  readonly #counts = new Uint8Array(FROM_VECTORS);
  #count = 0;

  /** Counts the concept to its first parent, unless that has enough: of no more than `FROM_VECTORS` between two calls of `clear`. */
  crowd(ordinal: number, facts: ConceptFacts): boolean {
    const place = facts.placeOf(ordinal);
    if (facts.numbers[place + PARENTS] === 0) return false;
    const parent = parentAt(facts, place, 0);
    let at = 0;
    while (at < this.#count && this.#parents[at] !== parent) at++;
    if (at === this.#count) {
      this.#parents[this.#count] = parent;
      this.#counts[this.#count++] = 1;
      return false;
    }
    if (this.#counts[at]! >= FROM_ONE_PARENT) return true;
    this.#counts[at]!++;
    return false;
  }

  clear(): void {
    this.#count = 0;
  }
}

const siblings = new Siblings();
