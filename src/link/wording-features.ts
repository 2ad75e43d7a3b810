import { comparedEnd } from './alike-words.ts';
import type { Pool } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import type { Explained } from './explain-term.ts';
import { growthOf, growthOfRow } from './growths.ts';
import type { LexicalIndex } from './lexical-index.ts';

const preferredNames: readonly string[] = [
  'words of the name that the preferred term lacks',
  'words of the preferred term that the name lacks',
  'rarest word of the name that the preferred term lacks',
  'rarest word of the preferred term that the name lacks',
];

/**
 * What the preferred term has of the name, how the name is written ("respiratory failure, acute"), whether the terms speak of the same kind
 * of growth, and of a short form with a number whether they have that. The last two are not known for names without.
 */
export const wordingNames: readonly string[] = [
  ...preferredNames,
  'commas of the name',
  'in the order of the term',
  'growth of the preferred term',
  'share of terms with the growth',
  'number of the short form',
];

/** Writes what the preferred term of one candidate has of the name. */
export function preferredFeatures(into: Float32Array, at: number, preferred: Explained): void {
  into[at] = preferred.nameMissing;
  into[at + 1] = preferred.termMissing;
  into[at + 2] = preferred.rarestOfName;
  into[at + 3] = preferred.rarestOfTerm;
}

/** A short form with its number, and with a letter behind it: ACHM3, "SCA-7", CMT2K. */
const NUMBERED = /^[A-Za-z]{2,6}-?(\d{1,3}[A-Za-z]?)$/;

/**
 * Writes the other features of `wordingNames` for each candidate.
 * @param into rows of `width` numbers, in which those of `wordingNames` begin at `from`
 */
export function wordingFeatures(
  into: Float32Array,
  width: number,
  from: number,
  { wording, words, candidates }: Pool,
  concepts: ConceptStore,
  lexical: LexicalIndex,
): void {
  const commas = wording.split(', ').length - 1;
  let growth = 0;
  for (const stem of words.stems) growth |= growthOf(stem);
  const number = NUMBERED.exec(wording)?.[1]?.toLowerCase();
  for (let i = 0, at = from + preferredNames.length; i < candidates.length; i++, at += width) {
    const { ordinal, row, exact } = candidates[i]!;
    const first = concepts.firstRow(ordinal);
    into[at] = commas;
    into[at + 1] = exact === undefined ? Number.NaN : isInOrder(row, words.words, lexical) ? 1 : 0;
    into[at + 2] = growth === 0 ? Number.NaN : agreement(growth, growthOfRow(first, lexical));
    into[at + 3] = growth === 0 ? Number.NaN : shareWith(growth, ordinal, first, concepts, lexical);
    into[at + 4] = number === undefined ? Number.NaN : numberIn(number, first, row, lexical);
  }
}

function isInOrder(row: number, words: Int32Array, lexical: LexicalIndex): boolean {
  const start = lexical.firstWord[row]!;
  for (let i = 0; i < words.length; i++) if (lexical.words[start + i] !== words[i]) return false;
  return true;
}

/** 2 if the term speaks of the same kinds, 1 of some of them, 0 of none, -1 of others. */
function agreement(growth: number, ofTerm: number): number {
  if (ofTerm === growth) return 2;
  if ((ofTerm & growth) !== 0) return 1;
  return ofTerm === 0 ? 0 : -1;
}

function shareWith(
  growth: number,
  ordinal: number,
  first: number,
  concepts: ConceptStore,
  lexical: LexicalIndex,
): number {
  const end = comparedEnd(first, ordinal, concepts);
  let same = 0;
  for (let row = first; row < end; row++) if (growthOfRow(row, lexical) === growth) same++;
  return same / (end - first || 1);
}

/** 2 if the preferred term has the number, 1 if the shown one has, 0 if neither has one, else -1. */
function numberIn(number: string, first: number, row: number, lexical: LexicalIndex): number {
  const inFirst = numberOf(number, first, lexical);
  if (inFirst === 1) return 2;
  const inRow = row === first ? inFirst : numberOf(number, row, lexical);
  return inRow === 1 ? 1 : Math.min(inFirst, inRow);
}

/** 1 if the term has the number, -1 if it has another, 0 if it has none. */
function numberOf(number: string, row: number, lexical: LexicalIndex): number {
  let has = 0;
  for (const word of lexical.wordsOf(row)) {
    const stem = lexical.stemOf(word);
    if (stem === number) return 1;
    if (/^\d{1,3}[a-z]?$/.test(stem)) has = -1;
  }
  return has;
}
