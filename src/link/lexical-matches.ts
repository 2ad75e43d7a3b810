import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { type LinkScratch, markWords, wipeWords } from './link-scratch.ts';
import type { NameWords } from './name-words.ts';

/** Terms looked at; the words of a name are taken from the rarest on until so many have one of them. */
const MOST_TERMS = 1500;
const MOST_FOUND = 40;

/** A concept by the term that shares most with the name. */
export interface LexicalMatch {
  readonly ordinal: number;
  readonly row: number;
  /** 0 to 1; more for a term that has a word of the name twice. */
  readonly score: number;
}

/**
 * Terms that share rare words with a name, one for each concept, best first: cosine of the words weighed by
 * rarity, where a word spelled much alike counts in part.
 *
 * Terms are not compared one by one, which would fetch each from another place in memory. The rare words' lists
 * add up what each term shares at least, and the name's common words say what it may share at most; terms are
 * then compared from the highest bound on, until none that is left can be among the best.
 */
export function lexicalMatches(
  name: NameWords,
  lexical: LexicalIndex,
  concepts: ConceptStore,
  { marks, slots, terms }: LinkScratch,
): readonly LexicalMatch[] {
  let squares = 0;
  for (let i = 0; i < name.stems.length; i++) squares += name.rarities[i]! * name.rarities[i]!;
  const { touched, common } = addUp(name, lexical, terms);
  intoLevels(touched, common, Math.sqrt(squares), terms);
  markWords(name.known, marks);
  let found = 0;
  for (let level = LEVELS - 1; level >= 0; level--) {
    const bar = held === MOST_FOUND ? foundScores[best[MOST_FOUND - 1]!]! * A_HAIR_LESS : 0;
    if (bar > (level + 1) / LEVELS) break;
    const compared = compareLevel(level, bar, lexical, concepts, marks, squares);
    for (let i = 0; i < compared; i++) found = hold(i, found, slots);
  }
  wipeWords(name.known, marks);
  for (let i = 0; i < found; i++) slots[foundOrdinals[i]!] = 0;
  const matches: LexicalMatch[] = [];
  for (let i = 0; i < held; i++) {
    const at = best[i]!;
    matches.push({ ordinal: foundOrdinals[at]!, row: foundRows[at]!, score: foundScores[at]! });
  }
  held = 0;
  return matches;
}

/** A bound is a sum of other roundings than a score. */
const A_HAIR_LESS = 1 - 1e-5;

/** Terms that were reached; no query is asked before another is answered. */
const reached = new Int32Array(MOST_TERMS);
/** By the mark of a word: the rarity of the word of the name that it stands for, in part if it is only spelled like it. */
const gains = new Float64Array(1 << 10);

/**
 * Adds to each term what it shares with the name by rare words.
 * @returns how many terms were reached, and what the words that are too common may add
 */
function addUp(
  { known, rarities }: NameWords,
  lexical: LexicalIndex,
  terms: Float32Array,
): { touched: number; common: number } {
  const lists = known.words.map((word, i) => {
    gains[i + 1] = rarities[known.places[i]!]! * known.weights[i]!;
    return { word, list: lexical.rowsWith(word), adds: lexical.rarity[word]! * gains[i + 1]! };
  });
  lists.sort((a, b) => a.list.length - b.list.length || a.word - b.word);
  let touched = 0;
  let common = 0;
  for (const { list, adds } of lists) {
    if (common > 0 || touched + list.length > MOST_TERMS) {
      common += adds;
      continue;
    }
    for (let i = 0; i < list.length; i++) {
      const at = 2 * list[i]!;
      if (terms[at] === 0) reached[touched++] = list[i]!;
      terms[at]! += adds;
    }
  }
  return { touched, common };
}

/** Levels of the bound, from 0 to 1. */
const LEVELS = 256;
const levelStarts = new Int32Array(LEVELS + 1);
const bounds = new Float32Array(MOST_TERMS);
/** Places in `reached`. */
const byLevel = new Int32Array(MOST_TERMS);

const levels = new Uint8Array(MOST_TERMS);

/** Sorts the terms by the level of what they share at most, and wipes what was added to them. */
function intoLevels(touched: number, common: number, length: number, terms: Float32Array): void {
  levelStarts.fill(0);
  for (let i = 0; i < touched; i++) {
    const at = 2 * reached[i]!;
    const bound = ((terms[at]! + common) * terms[at + 1]!) / length;
    const level = bound < 1 ? (bound * LEVELS) | 0 : LEVELS - 1;
    terms[at] = 0;
    bounds[i] = bound;
    levels[i] = level;
    levelStarts[level]!++;
  }
  for (let level = 1; level <= LEVELS; level++) levelStarts[level]! += levelStarts[level - 1]!;
  for (let i = touched - 1; i >= 0; i--) byLevel[--levelStarts[levels[i]!]!] = i;
}

/** Terms of a level with their concepts and scores. */
const rows = new Int32Array(MOST_TERMS);
const ordinals = new Int32Array(MOST_TERMS);
const scores = new Float64Array(MOST_TERMS);

/** Compares the terms of a level that may reach the bar, and nothing else meanwhile: memory is then asked for many at once. */
function compareLevel(
  level: number,
  bar: number,
  { words, firstWord, rarity }: LexicalIndex,
  concepts: ConceptStore,
  marks: Uint16Array,
  squares: number,
): number {
  let compared = 0;
  for (let k = levelStarts[level]!; k < levelStarts[level + 1]!; k++) {
    const place = byLevel[k]!;
    if (bounds[place]! < bar) continue;
    const row = reached[place]!;
    const end = firstWord[row + 1]!;
    let product = 0;
    let norm = 0;
    for (let i = firstWord[row]!; i < end; i++) {
      const word = words[i]!;
      const own = rarity[word]!;
      norm += own * own;
      product += own * gains[marks[word]!]!;
    }
    rows[compared] = row;
    ordinals[compared] = concepts.ordinalOfRow(row);
    scores[compared++] = norm === 0 || squares === 0 ? 0 : product / Math.sqrt(norm * squares);
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
