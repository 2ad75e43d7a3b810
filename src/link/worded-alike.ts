import type { TermScope } from '../terminology/concept.ts';
import { abbreviationKey } from '../terminology/normalize-term.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import type { Sense, Senses } from './abbreviation-senses.ts';
import { type MatchMethod, matchMethods } from './candidate.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { nameKey } from './name-stems.ts';
import { MOST_WORDS, type NameWords } from './name-words.ts';
import { type RankedSense, rankSenses, type SenseEvidence, type ToldSense } from './pick-sense.ts';

/** An abbreviation has at most so many letters and digits; longer names are not looked up as one. */
const MAX_ABBREVIATION = 8;

const closeness: Readonly<Record<TermScope, number>> = {
  name: 0,
  exact: 1,
  abbreviation: 2,
  narrow: 3,
  broad: 4,
  related: 5,
};
const methodOf: Readonly<Record<TermScope, MatchMethod>> = {
  name: 'name',
  exact: 'synonym',
  abbreviation: 'abbreviation',
  narrow: 'related',
  broad: 'related',
  related: 'related',
};

interface WordedName {
  readonly wording: string;
  readonly codes?: readonly string[] | undefined;
  /** What is around it, by which the senses of a short form are told apart. */
  readonly evidence: SenseEvidence & { readonly told?: ToldSense | undefined };
}

/** Adds the concepts of terms that are worded like the name, and of abbreviations that are written like it. */
export function addWordedAlike(
  { wording, codes: given, evidence }: WordedName,
  words: NameWords,
  pool: CandidatePool,
  concepts: ConceptStore,
  lexical: LexicalIndex,
  senses: Senses,
): void {
  if (words.stems.length === 0) return;
  const ranked = sensesOf(wording, evidence, concepts, senses);
  const codes = toldApart(ranked, given, concepts);
  const rows = concepts.rowsByKey(nameKey(wording));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const method = methodOf[concepts.scopeOfRow(row)];
    const kept = method === 'related' || inSameOrder(row, words, lexical) ? method : 'words';
    addTerm(row, kept, codes, pool, concepts);
  }
  const short = abbreviationRows(wording, concepts);
  for (let i = 0; i < short.length; i++) addTerm(short[i]!, 'abbreviation', codes, pool, concepts);
  addSenses(ranked, codes, pool, concepts);
}

/** Senses beyond the first are rare ones. */
const MOST_SENSES = 8;

/** A sense, and what told it from the others, if anything was asked. */
type PlacedSense = Pick<RankedSense, 'ordinal' | 'share'> & Partial<RankedSense>;

/** What lists of abbreviations say of the name as a short form. */
function sensesOf(
  wording: string,
  evidence: WordedName['evidence'],
  concepts: ConceptStore,
  senses: Senses,
): readonly PlacedSense[] {
  if (!mayBeShortForm(wording)) return [];
  const known = senses.lookup(wording);
  if (evidence.told !== undefined) return toldFirst(known, evidence.told).slice(0, MOST_SENSES);
  const isTold = known.length > 1 && (evidence.context !== undefined || evidence.section !== undefined);
  return (isTold ? rankSenses(wording, senses, concepts, evidence) : known).slice(0, MOST_SENSES);
}

/** The sense that is told, and the others by their shares in what it leaves. */
function toldFirst(known: readonly Sense[], { ordinal, chance }: ToldSense): readonly PlacedSense[] {
  const others = known.filter((sense) => sense.ordinal !== ordinal);
  const all = others.reduce((sum, { share }) => sum + share, 0);
  const told = known.find((sense) => sense.ordinal === ordinal);
  return [
    { ordinal, share: told?.share ?? 0, chance, by: 'context' },
    ...others.map((sense): PlacedSense => ({ ...sense, chance: ((1 - chance) * sense.share) / all })),
  ];
}

/** If words around the name go with one sense, no other counts as worded alike. */
function toldApart(
  [first]: readonly PlacedSense[],
  codes: readonly string[] | undefined,
  concepts: ConceptStore,
): readonly string[] | undefined {
  if (first?.by !== 'context') return codes;
  const code = concepts.codeAt(first.ordinal);
  return codes === undefined || codes.includes(code) ? [code] : codes;
}

function addSenses(
  ranked: readonly PlacedSense[],
  codes: readonly string[] | undefined,
  pool: CandidatePool,
  concepts: ConceptStore,
): void {
  // the likeliest here gets the share that the most frequent has anywhere
  const shares = ranked.map(({ share }) => share).sort((a, b) => b - a);
  const isTold = ranked[0]?.by === 'context';
  for (const [i, { ordinal, chance }] of ranked.entries()) {
    addTerm(concepts.firstRow(ordinal), 'abbreviation', codes, pool, concepts);
    const concept = pool.get(ordinal);
    if (concept === undefined) continue;
    concept.senseShare = shares[i]!;
    if (isTold && chance !== undefined) concept.senseChance = chance;
  }
}

function addTerm(
  row: number,
  method: MatchMethod,
  codes: readonly string[] | undefined,
  pool: CandidatePool,
  concepts: ConceptStore,
): void {
  const ordinal = concepts.ordinalOfRow(row);
  if (codes !== undefined && !codes.includes(concepts.codeAt(ordinal))) return;
  const scope = concepts.scopeOfRow(row);
  const concept = pool.add(ordinal, row, method);
  if (matchMethods.indexOf(method) < matchMethods.indexOf(concept.method)) {
    concept.method = method;
    concept.row = row;
  }
  if (method === 'abbreviation') concept.abbreviation = closer(scope, concept.abbreviation);
  else concept.exact = closer(scope, concept.exact);
}

function closer(scope: TermScope, held: TermScope | undefined): TermScope {
  return held === undefined || closeness[scope] < closeness[held] ? scope : held;
}

/** Of a term with the same words as the name. What comes behind the first 30 is not compared. */
function inSameOrder(row: number, { words }: NameWords, lexical: LexicalIndex): boolean {
  const start = lexical.firstWord[row]!;
  if (words.length < MOST_WORDS && lexical.firstWord[row + 1]! - start !== words.length) return false;
  for (let i = 0; i < words.length; i++) if (lexical.words[start + i] !== words[i]) return false;
  return true;
}

function abbreviationRows(wording: string, concepts: ConceptStore): ArrayLike<number> {
  // a longer name is not worth the search for its letters
  if (wording.length > 4 * MAX_ABBREVIATION) return [];
  const letters = abbreviationKey(wording);
  return letters.length > MAX_ABBREVIATION ? [] : concepts.rowsByAbbreviation(letters);
}

/** True if the index has the wording, or the abbreviation, as a term of one of the concepts. */
export function isTermOf(wording: string, codes: readonly string[], concepts: ConceptStore): boolean {
  const isOne = (rows: ArrayLike<number>): boolean => {
    for (let i = 0; i < rows.length; i++) {
      if (codes.includes(concepts.codeAt(concepts.ordinalOfRow(rows[i]!)))) return true;
    }
    return false;
  };
  return isOne(concepts.rowsByKey(nameKey(wording))) || isOne(abbreviationRows(wording, concepts));
}
