import type { LexicalIndex } from './lexical-index.ts';
import { type LinkScratch, markWords, wipeWords } from './link-scratch.ts';
import type { NameWords } from './name-words.ts';
import { gains, LEVELS, MOST_TERMS, reached, reachTerms } from './reached-terms.ts';
import { CONCEPT, FIRST_WORD, NORM, TERM, type TermHints } from './term-hints.ts';

/** Concepts of which it is known how much they share with a name. */
export const MOST_FOUND = 20;

/** Concepts that share most with a name, best first, each by its term that does. */
export interface Matched {
  readonly ordinals: Int32Array;
  readonly rows: Int32Array;
  /** 0 to 1; more for a term that has a word of the name twice. */
  readonly scores: Float64Array;
}

/** Those of the last name that was asked for. */
export const matched: Matched = {
  ordinals: new Int32Array(MOST_FOUND),
  rows: new Int32Array(MOST_FOUND),
  scores: new Float64Array(MOST_FOUND),
};

/**
 * Finds the terms that share rare words with a name, one for each concept, best first: cosine of the words weighed by
 * rarity, where a word spelled much alike counts in part. Returns how many `matched` then holds.
 *
 * Terms are not compared one by one, which would fetch each from another place in memory. The rare words' lists
 * add up what each term shares at least, and the name's common words say what it may share at most, less those
 * that it is known to lack; terms are then compared from the highest bound on, until none that is left can be
 * among the best.
 */
export function lexicalMatches(
  name: NameWords,
  lexical: LexicalIndex,
  { marks, slots, hints }: LinkScratch,
): number {
  let squares = 0;
  for (let i = 0; i < name.stems.length; i++) squares += name.rarities[i]! * name.rarities[i]!;
  reachTerms(name, lexical, hints);
  const { levelStarts } = reached;
  markWords(name.known, marks);
  let found = 0;
  for (let level = LEVELS; level > 0; ) {
    const bar = held === MOST_FOUND ? foundScores[best[MOST_FOUND - 1]!]! * A_HAIR_LESS : 0;
    if (bar > level / LEVELS) break;
    const end = levelStarts[level]!;
    level--;
    while (level > 0 && end - levelStarts[level]! < AT_ONCE) level--;
    const compared = compareTerms(levelStarts[level]!, end, bar, squares, lexical, hints, marks, slots);
    for (let i = 0; i < compared; i++) found = hold(i, found, slots);
  }
  wipeWords(name.known, marks);
  for (let i = 0; i < found; i++) slots[foundOrdinals[i]!] = 0;
  const count = held;
  for (let i = 0; i < count; i++) {
    const at = best[i]!;
    matched.ordinals[i] = foundOrdinals[at]!;
    matched.rows[i] = foundRows[at]!;
    matched.scores[i] = foundScores[at]!;
  }
  held = 0;
  return count;
}

/** A bound is a sum of other roundings than a score. */
const A_HAIR_LESS = 1 - 1e-5;

/** So many terms are compared before the bar is looked at again, or those of one level if there are more. */
const AT_ONCE = 48;
/** Terms to compare: their concepts, their bounds, where their words begin and end, their scores. */
const rows = new Int32Array(MOST_TERMS);
const starts = new Int32Array(MOST_TERMS);
const ends = new Int32Array(MOST_TERMS);
const ordinals = new Int32Array(MOST_TERMS);
const tops = new Float32Array(MOST_TERMS);
const scores = new Float64Array(MOST_TERMS);
/** A sum of what was fetched: what goes nowhere would not be read. */
const fetched = new Float64Array(1);

/**
 * Compares those of the terms `from` to `to` of `byLevel` that may reach the bar and be the best of their concept.
 * They lie all over memory, so all of them are fetched before the first is looked at: the processor asks for many
 * places while it waits for one.
 */
function compareTerms(
  from: number,
  to: number,
  bar: number,
  squares: number,
  { words }: LexicalIndex,
  { terms, norms }: TermHints,
  marks: Uint16Array,
  slots: Uint16Array,
): number {
  const { bounds, byLevel } = reached;
  let may = 0;
  for (let k = from; k < to; k++) {
    const place = byLevel[k]!;
    if (bounds[place]! < bar) continue;
    const row = reached.rows[place]!;
    rows[may] = row;
    tops[may] = bounds[place]!;
    ordinals[may++] = terms[row * TERM + CONCEPT]!;
  }
  let compared = 0;
  for (let at = 0; at < may; at++) {
    const ordinal = ordinals[at]!;
    const slot = slots[ordinal]!;
    if (slot !== 0 && tops[at]! < foundScores[slot - 1]! * A_HAIR_LESS) continue;
    const row = rows[at]!;
    rows[compared] = row;
    ordinals[compared] = ordinal;
    starts[compared] = terms[row * TERM + FIRST_WORD]!;
    ends[compared++] = terms[row * TERM + TERM + FIRST_WORD]!;
  }
  let sum = 0;
  for (let at = 0; at < compared; at++) sum += words[starts[at]!]!;
  fetched[0] = sum;
  for (let at = 0; at < compared; at++) {
    let product = 0;
    for (let i = starts[at]!; i < ends[at]!; i++) product += gains[marks[words[i]!]!]!;
    const norm = norms[rows[at]! * NORM]!;
    scores[at] = norm === 0 || squares === 0 ? 0 : product / Math.sqrt(norm * squares);
  }
  return compared;
}

/** Concepts that were found, each with its best term. */
const foundOrdinals = new Int32Array(MOST_TERMS);
const foundRows = new Int32Array(MOST_TERMS);
const foundScores = new Float64Array(MOST_TERMS);
/** Places of the best of them, in order, and how many are held. */
const best = new Int32Array(MOST_FOUND);
let held = 0;

/** Takes in a term of the level; returns how many concepts there are now. */
function hold(i: number, found: number, slots: Uint16Array): number {
  const ordinal = ordinals[i]!;
  const slot = slots[ordinal]!;
  const at = slot === 0 ? found : slot - 1;
  if (slot === 0) {
    slots[ordinal] = found + 1;
    foundOrdinals[at] = ordinal;
  } else {
    if (!isBetter(scores[i]!, rows[i]!, at)) return found;
    takeOut(at);
  }
  foundRows[at] = rows[i]!;
  foundScores[at] = scores[i]!;
  insert(at);
  return slot === 0 ? found + 1 : found;
}

/** Of two alike, the one whose term comes first is the better. */
function isBetter(score: number, row: number, than: number): boolean {
  const other = foundScores[than]!;
  return score > other || (score === other && row < foundRows[than]!);
}

function takeOut(at: number): void {
  for (let place = 0; place < held; place++) {
    if (best[place] !== at) continue;
    best.copyWithin(place, place + 1, held--);
    return;
  }
}

function insert(at: number): void {
  const score = foundScores[at]!;
  const row = foundRows[at]!;
  let place = held;
  if (held === MOST_FOUND) {
    if (!isBetter(score, row, best[--place]!)) return;
  } else held++;
  for (; place > 0 && isBetter(score, row, best[place - 1]!); place--) best[place] = best[place - 1]!;
  best[place] = at;
}
