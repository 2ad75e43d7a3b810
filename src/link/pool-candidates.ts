import type { SectionKind } from '../note/section.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import { CandidatePool, type ConceptSupply, type Pool, type PooledConcept } from './candidate-pool.ts';
import { type ConceptFacts, factsOf, PARENTS, parentAt } from './concept-facts.ts';
import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { lexicalMatches, matched } from './lexical-matches.ts';
import type { LinkIndex } from './link-index.ts';
import { type LinkScratch, scratchOf } from './link-scratch.ts';
import { nameStems } from './name-stems.ts';
import { type NameWords, nameWords } from './name-words.ts';
import { addNear, type Near, nearVectors } from './near-vectors.ts';
import { addNoteUses, type NoteWordings } from './note-wordings.ts';
import { addOftenMeant } from './often-meant.ts';
import { otherNames } from './other-names.ts';
import type { ToldSense } from './pick-sense.ts';
import type { Priors } from './priors.ts';
import type { RecentNames } from './recent-names.ts';
import { contextStems } from './sense-words.ts';
import { addByLetters, shortFormLetters } from './short-form-candidates.ts';
import { addWordedAlike } from './worded-alike.ts';

export { type Pool, type PooledConcept, UNRANKED } from './candidate-pool.ts';
export { isTermOf } from './worded-alike.ts';

const FROM_WORDS = 8;
/** Concepts whose parents and grandparents come along: a corpus or a site may code more coarsely. */
const WITH_PARENTS = 3;
const MOST_PARENTS = 12;

export interface PoolQuery {
  readonly wording: string;
  /** Embedding of the wording. */
  readonly vector: Float32Array;
  readonly context?: string | undefined;
  readonly section?: SectionKind | undefined;
  /** What its place says that the wording, a short form, stands for. */
  readonly sense?: ToldSense | undefined;
  /** Probability that the wording stands in a note rather than in an article, if something says so. */
  readonly noteLikeness?: number | undefined;
  /** Other names of its note, if they are known. */
  readonly others?: readonly string[] | undefined;
  /** Codes that the name is never linked to. */
  readonly banned?: ReadonlySet<string> | undefined;
  /** Codes that a term of the same wording may belong to, if only these can be meant. */
  readonly codes?: readonly string[] | undefined;
}

/** What a ranker was fitted with: candidates of which it knows nothing would be in its way. */
export interface RankerKnows {
  /** False for a ranker that does not know what the letters of short forms say. */
  readonly byLetters?: boolean;
  readonly noteWordings?: NoteWordings | undefined;
}

/**
 * Gathers candidates: terms of the same wording, near vectors, terms with the same rare words, their parents.
 */
export function poolCandidates(
  query: PoolQuery,
  index: LinkIndex,
  lexical: LexicalIndex,
  priors: Priors,
  near: Near = nearVectors(query, index),
  supply?: ConceptSupply,
  { byLetters = true, noteWordings }: RankerKnows = {},
  recent?: RecentNames,
): Pool {
  const { concepts } = index;
  const all = nameStems(query.wording);
  const words = nameWords(contentStems(query.wording, all), lexical);
  const context =
    query.context === undefined ? undefined : contextStems(around(query.context, query.wording));
  const letters = byLetters ? shortFormLetters(query.wording) : undefined;
  const scratch = scratchOf(lexical, concepts);
  // before the pool holds the scratch, which both need
  const matchCount = matchesOf(query.wording, words, lexical, scratch, recent);

  const pool = new CandidatePool(scratch.slots, supply);
  let noteUses: number | undefined;
  // the scratch is of all queries: left dirty, it would answer for the next name too
  try {
    addNear(near, pool, index);
    for (let rank = 0; rank < matchCount; rank++) {
      const ordinal = matched.ordinals[rank]!;
      const concept =
        rank < FROM_WORDS ? pool.add(ordinal, matched.rows[rank]!, 'lexical') : pool.get(ordinal);
      if (concept === undefined) continue;
      concept.lexicalScore = matched.scores[rank]!;
      concept.lexicalRank = rank;
    }
    const nearest = pool.found.filter(({ rank }) => rank < WITH_PARENTS);
    const evidence = { context: evidenceOf(query, context), section: query.section, told: query.sense };
    const { wording, codes } = query;
    addWordedAlike({ wording, codes, evidence }, words, pool, concepts, lexical, index.senses);
    if (byLetters) addByLetters(wording, letters, pool, concepts, lexical, priors);
    if (noteWordings !== undefined)
      noteUses = addNoteUses(wording, noteWordings, pool, concepts, all.join(' '))?.count;
    const exact = pool.found.filter((concept) => concept.exact !== undefined);
    const found = [...exact, ...nearest];
    addParents(found, pool, concepts, factsOf(concepts));
    addOftenMeant(found, pool, concepts, priors);
  } finally {
    pool.wipe();
  }
  return {
    wording: query.wording,
    vector: query.vector,
    words,
    ...(context !== undefined && { context: knownWords(context, lexical) }),
    noteLikeness: query.noteLikeness ?? Number.NaN,
    ...(query.others !== undefined && {
      others: otherNames(query.wording, query.others, concepts, lexical, factsOf(concepts)),
    }),
    ...(letters !== undefined && { letters }),
    ...(noteUses !== undefined && { noteUses }),
    candidates:
      query.banned === undefined
        ? pool.found
        : pool.found.filter(({ ordinal }) => !query.banned!.has(concepts.codeAt(ordinal))),
  };
}

/** `lexicalMatches`, or what is kept of them. */
function matchesOf(
  wording: string,
  words: NameWords,
  lexical: LexicalIndex,
  scratch: LinkScratch,
  recent: RecentNames | undefined,
): number {
  const known = recent?.copyMatches(wording, matched) ?? -1;
  if (known >= 0) return known;
  const count = lexicalMatches(words, lexical, scratch);
  recent?.keepMatches(wording, matched, count);
  return count;
}

/** What tells the senses of a short form apart: AD beside eczema, in the sentence or as another name of the note. */
function evidenceOf(
  { wording, others = [] }: PoolQuery,
  context: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const rest = mayBeShortForm(wording) ? others.filter((other) => other !== wording) : [];
  if (rest.length === 0) return context;
  return new Set([...(context ?? []), ...contextStems(rest.join('; '))]);
}

/** Parents of all before any grandparents: what is nearer comes first if there are too many. */
function addParents(
  of: readonly PooledConcept[],
  pool: CandidatePool,
  concepts: ConceptStore,
  facts: ConceptFacts,
): void {
  const most = pool.found.length + MOST_PARENTS;
  for (let steps = 1; steps <= 2; steps++) {
    for (let i = 0; i < of.length && pool.found.length < most; i++)
      addAbove(of[i]!.ordinal, steps, steps, most, pool, concepts, facts);
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
  facts: ConceptFacts,
): void {
  const count = facts.numbers[facts.placeOf(ordinal) + PARENTS]!;
  for (let i = 0; i < count && pool.found.length < most; i++) {
    const parent = parentAt(facts, facts.placeOf(ordinal), i);
    if (left > 1) addAbove(parent, left - 1, steps, most, pool, concepts, facts);
    else if (pool.get(parent) === undefined) {
      const row = concepts.firstRow(parent);
      // an inactive parent has no term to show
      if (row < concepts.firstRow(parent + 1)) pool.add(parent, row, 'hierarchy').relative = steps;
    }
  }
}

/** A sentence, not a note: what is farther away says little. */
const CONTEXT_CHARS = 600;

/** The context, or what of a long one is around the name. */
function around(context: string, name: string): string {
  if (context.length <= CONTEXT_CHARS) return context;
  const at = Math.max(0, context.indexOf(name));
  const start = Math.max(0, at - CONTEXT_CHARS / 2);
  return context.slice(start, start + CONTEXT_CHARS);
}

function knownWords(stems: ReadonlySet<string>, lexical: LexicalIndex): ReadonlySet<number> {
  const words = new Set<number>();
  for (const stem of stems) {
    const word = lexical.wordOf(stem);
    if (word >= 0) words.add(word);
  }
  return words;
}
