import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { isNumber, type KnownWords } from './name-words.ts';

/**
 * Arrays as long as the index that a query writes to and wipes when it is done: looking a word or a concept up is
 * then one read, and a query allocates nothing of that size. Whoever writes to one wipes it before anything else
 * runs; nothing here is asynchronous. 3 bytes for each word, 2 for each concept, 8 for each term: some 9 MB
 * for a million terms.
 */
export interface LinkScratch {
  /** 1 + the place in the name's `known.words`, or 0. */
  readonly marks: Uint16Array;
  /** 1 + the concept's place in a list, or 0. */
  readonly slots: Uint16Array;
  /**
   * Two numbers for each term, side by side because memory is fetched by the line: what its words have added up
   * to, or 0, and what turns that into an upper bound of a cosine, which is never wiped.
   */
  readonly terms: Float32Array;
  /** Whether a word of the index `isNumber`: 0 or 1, -1 if it was not looked at yet. Never wiped. */
  readonly numbers: Int8Array;
}

const scratches = new WeakMap<LexicalIndex, LinkScratch>();

export function scratchOf(lexical: LexicalIndex, concepts: ConceptStore): LinkScratch {
  let scratch = scratches.get(lexical);
  if (scratch === undefined) {
    scratch = {
      marks: new Uint16Array(lexical.wordCount),
      slots: new Uint16Array(concepts.conceptCount),
      terms: withBounds(lexical),
      numbers: new Int8Array(lexical.wordCount).fill(-1),
    };
    scratches.set(lexical, scratch);
  }
  return scratch;
}

/** 1 / the length of the vector of rarities, times how often a term has the same word: the lists of words name a term once. */
function withBounds({ words, firstWord, rarity }: LexicalIndex): Float32Array {
  const count = firstWord.length - 1;
  const terms = new Float32Array(2 * count);
  for (let row = 0; row < count; row++) {
    const start = firstWord[row]!;
    let norm = 0;
    let repeats = 1;
    for (let i = start; i < firstWord[row + 1]!; i++) {
      norm += rarity[words[i]!]! * rarity[words[i]!]!;
      let times = 1;
      for (let k = start; k < i; k++) if (words[k] === words[i]) times++;
      if (times > repeats) repeats = times;
    }
    terms[2 * row + 1] = norm === 0 ? 0 : repeats / Math.sqrt(norm);
  }
  return terms;
}

export function markWords({ words }: KnownWords, marks: Uint16Array): void {
  for (let i = 0; i < words.length; i++) marks[words[i]!] = i + 1;
}

export function wipeWords({ words }: KnownWords, marks: Uint16Array): void {
  for (let i = 0; i < words.length; i++) marks[words[i]!] = 0;
}

export function isNumberWord(word: number, numbers: Int8Array, lexical: LexicalIndex): boolean {
  if (numbers[word] === -1) numbers[word] = isNumber(lexical.stemOf(word)) ? 1 : 0;
  return numbers[word] === 1;
}
