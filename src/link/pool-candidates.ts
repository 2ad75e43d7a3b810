import { isZero } from '../embed/vector.ts';
import { CandidatePool, type Pool, type PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { lexicalMatches } from './lexical-matches.ts';
import type { LinkIndex } from './link-index.ts';
import { scratchOf } from './link-scratch.ts';
import { nameWords } from './name-words.ts';
import type { Neighbour } from './vector-index.ts';
import { addWordedAlike } from './worded-alike.ts';

export { type Pool, type PooledConcept, UNRANKED } from './candidate-pool.ts';
export { isTermOf } from './worded-alike.ts';

/** Vectors asked for: a concept has several terms near a name. */
export const NEAR_VECTORS = 80;
const FROM_VECTORS = 22;
/**
 * Concepts below one parent. "Primary ciliary dyskinesia" has fifty numbered kinds, which would leave no room for
 * the other dyskinesias.
 */
const FROM_ONE_PARENT = 4;
const FROM_WORDS = 8;
/** Concepts whose parents and grandparents come along: a corpus or a site may code more coarsely. */
const WITH_PARENTS = 3;
const MOST_PARENTS = 12;

export interface PoolQuery {
  readonly wording: string;
  /** Embedding of the wording. */
  readonly vector: Float32Array;
  readonly context?: string | undefined;
  /** Codes that a term of the same wording may belong to, if only these can be meant. */
  readonly codes?: readonly string[] | undefined;
}

/** Gathers candidates: terms of the same wording, near vectors, terms with the same rare words, their parents. */
export function poolCandidates(query: PoolQuery, index: LinkIndex, lexical: LexicalIndex): Pool {
  const { concepts } = index;
  const stems = contentStems(query.wording);
  const words = nameWords(stems, lexical);
  const scratch = scratchOf(lexical, concepts);
  // both before the pool holds the scratch: one may throw, the other needs it
  const near = isZero(query.vector) ? [] : index.vectors.search(query.vector, NEAR_VECTORS);
  const matches = lexicalMatches(words, lexical, concepts, scratch);

  const pool = new CandidatePool(scratch.slots);
  // the scratch is of all queries: left dirty, it would answer for the next name too
  try {
    addNear(near, pool, index);
    matches.forEach(({ ordinal, row, score }, rank) => {
      const concept = rank < FROM_WORDS ? pool.add(ordinal, row, 'lexical') : pool.get(ordinal);
      if (concept === undefined) return;
      concept.lexicalScore = score;
      concept.lexicalRank = rank;
    });
    const nearest = pool.found.filter(({ rank }) => rank < WITH_PARENTS);
    addWordedAlike(query, { stems, words }, pool, concepts, lexical, index.senses);
    const exact = pool.found.filter((concept) => concept.exact !== undefined);
    addParents([...exact, ...nearest], pool, concepts);
  } finally {
    pool.wipe();
  }
  return {
    wording: query.wording,
    words,
    ...(query.context !== undefined && { context: contextWords(query.context, lexical) }),
    candidates: pool.found,
  };
}

function addNear(near: readonly Neighbour[], pool: CandidatePool, index: LinkIndex): void {
  const { concepts } = index;
  let ranks = 0;
  const siblings = new Map<number, number>();
  for (const { row: vectorRow, similarity } of near) {
    const rows = index.rowsOfVector(vectorRow);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const ordinal = concepts.ordinalOfRow(row);
      let concept = pool.get(ordinal);
      if (concept === undefined) {
        if (ranks >= FROM_VECTORS || isCrowded(ordinal, siblings, concepts)) continue;
        concept = pool.add(ordinal, row, 'vector');
        concept.similarity = similarity;
        concept.rank = ranks++;
      } else if (concept.nearTerms === 1) concept.second = similarity;
      concept.nearTerms++;
      if (row === concepts.firstRow(ordinal)) concept.nameSimilarity = similarity;
    }
  }
}

/** Counts the concept to its first parent, unless that has enough. */
function isCrowded(ordinal: number, siblings: Map<number, number>, concepts: ConceptStore): boolean {
  const parent = concepts.parentsOf(ordinal)[0];
  if (parent === undefined) return false;
  const counted = siblings.get(parent) ?? 0;
  if (counted >= FROM_ONE_PARENT) return true;
  siblings.set(parent, counted + 1);
  return false;
}

/** Parents of all before any grandparents: what is nearer comes first if there are too many. */
function addParents(of: readonly PooledConcept[], pool: CandidatePool, concepts: ConceptStore): void {
  const most = pool.found.length + MOST_PARENTS;
  for (let steps = 1; steps <= 2; steps++) {
    for (let i = 0; i < of.length && pool.found.length < most; i++)
      addAbove(of[i]!.ordinal, steps, steps, most, pool, concepts);
  }
}

/** Adds what is `left` steps above a concept, and `steps` above the one that was found. */
function addAbove(
  ordinal: number,
  left: number,
  steps: number,
  most: number,
  pool: CandidatePool,
  concepts: ConceptStore,
): void {
  const parents = concepts.parentsOf(ordinal);
  for (let i = 0; i < parents.length && pool.found.length < most; i++) {
    const parent = parents[i]!;
    if (left > 1) addAbove(parent, left - 1, steps, most, pool, concepts);
    else if (pool.get(parent) === undefined) {
      const row = concepts.firstRow(parent);
      // an inactive parent has no term to show
      if (row < concepts.firstRow(parent + 1)) pool.add(parent, row, 'hierarchy').relative = steps;
    }
  }
}

/** A sentence, not a note: what is farther away says little. */
const CONTEXT_CHARS = 600;

function contextWords(context: string, lexical: LexicalIndex): ReadonlySet<number> {
  const words = new Set<number>();
  for (const stem of contentStems(context.slice(0, CONTEXT_CHARS))) {
    const word = lexical.wordOf(stem);
    if (word >= 0) words.add(word);
  }
  return words;
}
