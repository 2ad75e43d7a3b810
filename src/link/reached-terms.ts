import type { LexicalIndex } from './lexical-index.ts';
import type { NameWords } from './name-words.ts';
import type { TermHints } from './term-hints.ts';

/** Terms looked at; the words of a name are taken from the rarest on until so many have one of them. */
export const MOST_TERMS = 1500;
/** Levels of what a term may share with the name at most, from 0 to 1. */
export const LEVELS = 256;

/** Terms with rare words of the last name that was asked for: no query is asked before another is answered. */
export const reached = {
  rows: new Int32Array(MOST_TERMS),
  /** Upper bound of each one's cosine, but for rounding. */
  bounds: new Float32Array(MOST_TERMS),
  /** Places in `rows` by the level of the bound: those of level l are `levelStarts[l]` up to, not with, `levelStarts[l + 1]`. */
  byLevel: new Int32Array(MOST_TERMS),
  levelStarts: new Int32Array(LEVELS + 1),
} as const;

/**
 * By the place of a word in the name's `known.words` plus 1: its rarity times that of the word of the name that it
 * stands for, in part if it is only spelled like it. 0 at 0.
 */
export const gains = new Float64Array(1 << 10);

/** Places of terms in `reached.rows`, by row plus 1: a table small enough to stay near. */
const SLOTS = 2048;
const keys = new Int32Array(SLOTS);
const placeOf = new Int16Array(SLOTS);
/** What was added up for each, and its hint. */
const sums = new Float32Array(MOST_TERMS);
const hintOf = new Int32Array(MOST_TERMS);

/** What words that are too common to look at their terms may add, with their bits. */
const commonBits = new Int32Array(1 << 10);
const commonAdds = new Float64Array(1 << 10);
let commons = 0;

/** Finds the terms that `reached` then holds. */
export function reachTerms(name: NameWords, lexical: LexicalIndex, hints: TermHints): void {
  const touched = addUp(name, lexical, hints);
  let squares = 0;
  for (let i = 0; i < name.stems.length; i++) squares += name.rarities[i]! * name.rarities[i]!;
  intoLevels(touched, Math.sqrt(squares), hints.reciprocals);
}

/** Adds to each term what it shares with the name by rare words; returns how many terms have some. */
function addUp(
  { known, rarities }: NameWords,
  { rarity, firstRow }: LexicalIndex,
  { postings, bitOfWord }: TermHints,
): number {
  const { words, places, weights } = known;
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    gains[i + 1] = rarity[word]! * (rarities[places[i]!]! * weights[i]!);
    listStarts[i] = firstRow[word]!;
    listLengths[i] = firstRow[word + 1]! - listStarts[i]!;
    sum += postings[2 * listStarts[i]!]!;
  }
  fetched[0] = sum;
  orderByTerms(words);
  let touched = 0;
  commons = 0;
  for (let i = 0; i < words.length; i++) {
    const place = byTerms[i]!;
    const adds = gains[place + 1]!;
    const start = listStarts[place]!;
    const length = listLengths[place]!;
    // once a word is too common, so are those behind it
    if (commons > 0 || touched + length > MOST_TERMS) {
      commonBits[commons] = bitOfWord[words[place]!]!;
      commonAdds[commons++] = adds;
      continue;
    }
    const least = Math.max(touched, length);
    const isLast = i + 1 === words.length || least + listLengths[byTerms[i + 1]!]! > MOST_TERMS;
    if (touched === 0 && isLast) touched = addFirst(start, length, adds, postings);
    else touched = addList(start, length, adds, postings, touched, isLast);
  }
  keys.fill(0);
  return touched;
}

/** Adds the terms of a list that is the only one. */
function addFirst(start: number, length: number, adds: number, postings: Int32Array): number {
  for (let place = 0, k = 2 * start; place < length; k += 2, place++) {
    reached.rows[place] = postings[k]!;
    hintOf[place] = postings[k + 1]!;
    sums[place] = adds;
  }
  return length;
}

/**
 * Adds the terms of one list to those of the others; returns how many there are now.
 * @param isLast no list comes behind it, so that what is new need not be found again: most terms are in the last list
 */
function addList(
  start: number,
  length: number,
  adds: number,
  postings: Int32Array,
  before: number,
  isLast: boolean,
): number {
  let touched = before;
  const end = 2 * (start + length);
  for (let k = 2 * start; k < end; k += 2) {
    const key = postings[k]! + 1;
    let slot = Math.imul(key, 0x9e37_79b1) >>> 21;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    if (keys[slot] === 0) {
      if (!isLast) {
        keys[slot] = key;
        placeOf[slot] = touched;
      }
      reached.rows[touched] = key - 1;
      hintOf[touched] = postings[k + 1]!;
      sums[touched++] = adds;
    } else sums[placeOf[slot]!]! += adds;
  }
  return touched;
}

/** Where the terms of each word begin, and how many there are. */
const listStarts = new Int32Array(1 << 10);
const listLengths = new Int32Array(1 << 10);
/** A sum of what was fetched: what goes nowhere would not be read. */
const fetched = new Float64Array(1);

/** Places of words in the order of how many terms have them, the rarest first, then by word. */
const byTerms = new Int32Array(1 << 10);

function orderByTerms(words: readonly number[]): void {
  for (let i = 0; i < words.length; i++) {
    const count = listLengths[i]!;
    let at = i;
    for (; at > 0; at--) {
      const other = byTerms[at - 1]!;
      const others = listLengths[other]!;
      if (others < count || (others === count && words[other]! < words[i]!)) break;
      byTerms[at] = byTerms[at - 1]!;
    }
    byTerms[at] = i;
  }
}

const levels = new Uint8Array(MOST_TERMS);

/** Sorts the terms by the level of what they share at most. */
function intoLevels(touched: number, length: number, reciprocals: Float32Array): void {
  const { bounds, byLevel, levelStarts } = reached;
  levelStarts.fill(0);
  // one short loop after the other: a loop within the loop over all terms took twice the time
  for (let k = 0; k < commons; k++) {
    const bit = commonBits[k]!;
    const adds = commonAdds[k]!;
    for (let i = 0; i < touched; i++) sums[i]! += ((hintOf[i]! >>> bit) & 1) * adds;
  }
  const scale = 1 / length;
  for (let i = 0; i < touched; i++) {
    const bound = sums[i]! * reciprocals[hintOf[i]! & 0xff]! * scale;
    bounds[i] = bound;
    levels[i] = bound < 1 ? bound * LEVELS : LEVELS - 1;
  }
  for (let i = 0; i < touched; i++) levelStarts[levels[i]!]!++;
  for (let level = 1; level <= LEVELS; level++) levelStarts[level]! += levelStarts[level - 1]!;
  for (let i = touched - 1; i >= 0; i--) byLevel[--levelStarts[levels[i]!]!] = i;
}
