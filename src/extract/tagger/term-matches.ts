import { mix } from '../../feature-hashing.ts';
import type { TermTable } from './term-table.ts';
import { SMALL, type WordColumns } from './word-columns.ts';

/** Longest term of the dictionary that covers a token. */
export interface TermMatches {
  /** Tokens of the term, 0 for none. */
  readonly length: Uint8Array;
  /** Place of the token in it, from 0. */
  readonly place: Uint8Array;
  /** What kind of term it is, see `termKinds`. */
  readonly kind: Uint8Array;
}

/** Kinds of terms in the dictionary; where a wording is of several, the first. */
export const termKinds = {
  name: 1,
  looser: 2,
  further: 3,
  abbreviation: 4,
  finding: 5,
  classified: 6,
  /** Wordings of charts that no terminology lists. */
  charted: 7,
  /** Short forms of charts: by how many of their uses are for disorders. */
  disorderShort: 8,
  oftenShort: 9,
  seldomShort: 10,
  otherShort: 11,
  findingShort: 12,
  /** Added to these five where Mondo abbreviates a disorder so. */
  inMondo: 5,
} as const;

/** What stands for `termCode` beyond the ends of a sentence. */
export const NO_TOKEN = -1;

/** What the dictionary says of a token, as one number; 0 for nothing. */
export function termCode({ length, place, kind }: TermMatches, i: number): number {
  const size = length[i]!;
  if (size === 0) return 0;
  const edge = (place[i] === 0 ? 1 : 0) + (place[i] === size - 1 ? 2 : 0);
  return 1 + edge + 4 * Math.min(size, 5) + 32 * kind[i]!;
}

const MAX_WORDS = 7;
const MAX_TOKENS = 14;

/** The key of a term whose words add up to `sum`. */
export const termKey = (sum: number, words: number): number => mix(105, sum, words) >>> 0;

/** Terms in any order of their words, small words left out, within a sentence and not across a mark but "-", "/" and "'s". */
export function findTerms(
  { stem, short, flags }: WordColumns,
  from: number,
  to: number,
  terms: TermTable,
  into: TermMatches,
): void {
  for (let first = from; first < to; first += 1) {
    if (short[first] !== 0) {
      const found = terms.get(short[first]!);
      if (found !== 0) keep(into, first, first, found);
    }
    if (stem[first] === 0) continue;
    let sum = 0;
    let words = 0;
    for (let last = first; last < to && last < first + MAX_TOKENS; last += 1) {
      if ((flags[last]! & SMALL) !== 0) continue;
      if (stem[last] === 0) break;
      sum = (sum + stem[last]!) | 0;
      words += 1;
      if (words > MAX_WORDS) break;
      const found = terms.get(termKey(sum, words));
      if (found !== 0) keep(into, first, last, found);
    }
  }
}

function keep({ length, place, kind }: TermMatches, first: number, last: number, found: number): void {
  const size = last - first + 1;
  for (let at = first; at <= last; at += 1) {
    if (length[at]! >= size) continue;
    length[at] = size;
    place[at] = at - first;
    kind[at] = found;
  }
}
