import { type AlikeSources, alikeFeatures, alikeNames } from './alike-features.ts';
import type { Pool, PooledConcept } from './candidate-pool.ts';
import { candidateRelations } from './candidate-relations.ts';
import { comparedNames, compareFeatures } from './compared-features.ts';
import { FACTS, FIRST_FACT, factsOf, rankedSystems } from './concept-facts.ts';
import type { ConceptStore } from './concept-store.ts';
import { type Explained, explain, explainedByAll, explainedByContext, newExplained } from './explain-term.ts';
import { fetchRows } from './fetch-rows.ts';
import type { RowsByName } from './kept-rows.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { markWords, scratchOf, wipeWords } from './link-scratch.ts';
import { isBelow } from './other-names.ts';
import type { Priors } from './priors.ts';
import { shortFormFeatures, shortFormNames } from './short-form-features.ts';
import { preferredFeatures, wordingFeatures, wordingNames } from './wording-features.ts';

const ownNames: readonly string[] = [
  'similarity',
  'similarity behind the best',
  'similarity ahead of the next',
  'rank by similarity',
  'near terms of the concept',
  'similarity of its second term',
  'similarity of its name',
  'exact scope',
  'abbreviation scope',
  'best exact scope of any',
  'exact scope behind the best',
  'concepts with the wording',
  'concepts with the wording in the best scope',
  'scope of the term',
  'name explained by the term',
  'name explained by the term, endings aside',
  'term explained by the name',
  'name explained by all terms of the concept',
  'name explained by the preferred term',
  'preferred term explained by the name',
  'rarest word of the name unexplained',
  'rarest word of the term unexplained',
  'words of the name unexplained',
  'words of the term unexplained',
  'same last word',
  'same first word',
  'words of the name',
  'words of the term',
  'letters of the name',
  'a short form',
  'children',
  'descendants',
  'depth',
  'terms of the concept',
  'cross-references',
  ...rankedSystems.map((system) => `known to ${system}`),
  'ancestors among the candidates',
  'descendants among the candidates',
  'parents among the candidates',
  'children among the candidates',
  'above the nearest',
  'below the nearest',
  'above an exact match',
  'below an exact match',
  'numbers in common',
  'numbers of the name missing',
  'numbers of the term extra',
  'found as a relative',
  'lexical score',
  'lexical rank',
  'candidates',
  'wordings that meant it',
  'term explained by the context',
  "share of the short form's uses",
  'documents that meant it',
  'from a note',
  'side',
  'opposed words',
  'term explained by the other names',
  'meant by another name',
  'above what another name means',
  'below what another name means',
];

/** Features that the other names of a note give. */
const OF_OTHERS = 4;

/** What notes that were coded by hand say; not known for wordings that they have not. */
const noteNames: readonly string[] = ['share of the uses in notes', 'uses in notes'];

/** Names of the features of a candidate, in their order, by which trees know them. */
export const featureNames: readonly string[] = [
  ...ownNames,
  ...comparedNames,
  ...alikeNames,
  ...shortFormNames,
  ...noteNames,
  ...wordingNames,
];

export const FEATURES = featureNames.length;
/** Where what newer rankers know begins. */
export const ALIKE_FROM = ownNames.length + comparedNames.length;
export const SHORT_FORMS_FROM = ALIKE_FROM + alikeNames.length;
const NOTES_FROM = SHORT_FORMS_FROM + shortFormNames.length;
const WORDING_FROM = NOTES_FROM + noteNames.length;

const scopeValue = { name: 5, exact: 4, abbreviation: 3, narrow: 2, broad: 1.5, related: 1 } as const;

/** What is asked beside the name. Without priors nothing is known of how often each concept is meant. */
export interface RankingSources extends AlikeSources {
  readonly concepts: ConceptStore;
  readonly lexical: LexicalIndex;
  readonly priors?: Priors | undefined;
  /** How many features are asked for, if not all. */
  readonly asked?: number;
  /** What is kept of names that were asked for before, of this index. */
  readonly recent?: RowsByName | undefined;
}

/**
 * Features of every candidate of one name, row by row. NaN says that a feature is not known, such as the
 * similarity of a candidate that the vectors did not find.
 */
export function rankingFeatures(
  pool: Pool,
  sources: RankingSources,
  into = new Float32Array(pool.candidates.length * FEATURES),
): Float32Array {
  const { concepts, lexical, priors, asked = FEATURES, recent } = sources;
  const { candidates, words, context, others } = pool;
  const count = candidates.length;
  const scratch = scratchOf(lexical, concepts);
  const facts = factsOf(concepts);
  fetchRows(candidates, concepts, lexical, facts, priors);
  const relations = candidateRelations(candidates, facts, scratch.slots);
  const { above } = relations;
  const { best, next, nearest } = nearestOf(candidates);
  const exacts: number[] = [];
  let bestExact = 0;
  let inBest = 0;
  for (let i = 0; i < count; i++) {
    const exact = scopeOf(candidates[i]!.exact);
    if (exact === 0) continue;
    exacts.push(i);
    if (exact > bestExact) inBest = 0;
    bestExact = Math.max(bestExact, exact);
    if (exact === bestExact) inBest++;
  }
  const isShort = isShortForm(pool.wording) ? 1 : 0;

  markWords(words.known, scratch.marks);
  for (let i = 0, at = 0; i < count; i++) {
    const candidate = candidates[i]!;
    const { ordinal, row } = candidate;
    const exact = scopeOf(candidate.exact);
    const firstRow = concepts.firstRow(ordinal);
    let name = term;
    explain(row, words, lexical, scratch, term);
    if (row !== firstRow) {
      name = preferred;
      explain(firstRow, words, lexical, scratch, name);
    }
    let aboveExact = 0;
    let belowExact = 0;
    for (let k = 0; k < exacts.length; k++) {
      const other = exacts[k]!;
      const value = scopeOf(candidates[other]!.exact);
      if (value > aboveExact && above[i * count + other] === 1) aboveExact = value;
      if (value > belowExact && above[other * count + i] === 1) belowExact = value;
    }
    into[at++] = candidate.similarity;
    into[at++] = candidate.similarity - best;
    into[at++] = i === nearest ? best - next : 0;
    into[at++] = candidate.rank;
    into[at++] = candidate.nearTerms;
    into[at++] = candidate.second;
    into[at++] = candidate.nameSimilarity;
    into[at++] = exact;
    into[at++] = scopeOf(candidate.abbreviation);
    into[at++] = bestExact;
    into[at++] = bestExact - exact;
    into[at++] = exacts.length;
    into[at++] = inBest;
    into[at++] = scopeOf(concepts.scopeOfRow(row));
    into[at++] = term.nameExplained;
    into[at++] = term.nameExplainedLoosely;
    into[at++] = term.termExplained;
    into[at++] = explainedByAll(firstRow, concepts.firstRow(ordinal + 1), words, lexical, scratch.marks);
    into[at++] = name.nameExplained;
    into[at++] = name.termExplained;
    into[at++] = term.rarestOfName;
    into[at++] = term.rarestOfTerm;
    into[at++] = term.nameMissing;
    into[at++] = term.termMissing;
    into[at++] = term.sameLast;
    into[at++] = term.sameFirst;
    into[at++] = words.stems.length;
    into[at++] = term.length;
    into[at++] = pool.wording.length;
    into[at++] = isShort;
    const from = facts.placeOf(ordinal) + FIRST_FACT;
    for (let k = 0; k < FACTS; k++) into[at++] = facts.facts[from + k]!;
    into[at++] = relations.ancestors[i]!;
    into[at++] = relations.descendants[i]!;
    into[at++] = relations.parents[i]!;
    into[at++] = relations.children[i]!;
    into[at++] = nearest >= 0 && above[i * count + nearest] === 1 ? 1 : 0;
    into[at++] = nearest >= 0 && above[nearest * count + i] === 1 ? 1 : 0;
    into[at++] = aboveExact;
    into[at++] = belowExact;
    into[at++] = term.numbersInCommon;
    into[at++] = term.numbersMissing;
    into[at++] = term.numbersExtra;
    into[at++] = candidate.relative;
    into[at++] = candidate.lexicalScore;
    into[at++] = candidate.lexicalRank;
    into[at++] = count;
    into[at++] = priors === undefined ? Number.NaN : priors.wordings[ordinal]!;
    into[at++] =
      context === undefined ? Number.NaN : explainedByContext(row, context, words, lexical, scratch.marks);
    into[at++] = candidate.senseShare;
    into[at++] = priors === undefined ? Number.NaN : priors.documents[ordinal]!;
    into[at++] = pool.noteLikeness;
    into[at++] = term.side;
    into[at++] = term.opposed;
    if (others === undefined) {
      for (let k = 0; k < OF_OTHERS; k++) into[at++] = Number.NaN;
    } else {
      into[at++] = explainedByContext(row, others.words, words, lexical, scratch.marks);
      into[at++] = others.meant.has(ordinal) ? 1 : 0;
      into[at++] = others.above.has(ordinal) ? 1 : 0;
      into[at++] = isBelow(ordinal, others, facts) ? 1 : 0;
    }
    at += FEATURES - ownNames.length;
    preferredFeatures(into, i * FEATURES + WORDING_FROM, name);
  }
  wipeWords(words.known, scratch.marks);
  compareFeatures(into, count, FEATURES, ownNames);
  const place = recent?.placeOf(pool.wording) ?? -1;
  if (place < 0 || !recent!.rows.copy(place, candidates, into, FEATURES, ALIKE_FROM)) {
    alikeFeatures(into, FEATURES, ALIKE_FROM, pool, concepts, sources);
    if (place >= 0) recent!.rows.keep(place, candidates, into, FEATURES, ALIKE_FROM);
  }
  shortFormFeatures(into, FEATURES, SHORT_FORMS_FROM, pool.letters, candidates, concepts, lexical);
  if (asked > WORDING_FROM) wordingFeatures(into, FEATURES, WORDING_FROM, pool, concepts, lexical);
  const uses = pool.noteUses === undefined ? Number.NaN : Math.log1p(pool.noteUses);
  for (let i = 0, at = NOTES_FROM; i < count; i++, at += FEATURES) {
    into[at] = pool.noteUses === undefined ? Number.NaN : candidates[i]!.noteShare;
    into[at + 1] = uses;
  }
  return into;
}

/** Written to for each candidate in turn. */
const term: Explained = newExplained();
const preferred: Explained = newExplained();

function scopeOf(scope: keyof typeof scopeValue | undefined): number {
  return scope === undefined ? 0 : scopeValue[scope];
}

/** The two highest similarities and the place of the highest, -1 if the vectors found nothing. */
function nearestOf(candidates: readonly PooledConcept[]): { best: number; next: number; nearest: number } {
  let best = 0;
  let next = 0;
  let nearest = -1;
  for (let i = 0; i < candidates.length; i++) {
    const { similarity } = candidates[i]!;
    if (similarity > best) {
      next = best;
      best = similarity;
      nearest = i;
    } else if (similarity > next) next = similarity;
  }
  return { best, next, nearest };
}

/** "HTN", "T2DM", "A-fib": begins with a capital, and has two capitals or digits. */
function isShortForm(wording: string): boolean {
  return /^[A-Z][A-Za-z0-9-]{0,6}$/.test(wording) && /[A-Z0-9].*[A-Z0-9]/.test(wording);
}
