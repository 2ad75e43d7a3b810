import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { isNumber, type KnownWords } from './name-words.ts';
import { qualityOf } from './opposites.ts';
import { type TermHints, termHints } from './term-hints.ts';

/**
 * Arrays as long as the index that a query writes to and wipes when it is done: looking a word or a concept up is
 * then one read, and a query allocates nothing of that size. Whoever writes to one wipes it before anything else
 * runs; nothing here is asynchronous. 5 bytes for each word, 2 for each concept, 8 for each term and 4 for each word
 * of a term: some 28 MB for a million terms.
 */
export interface LinkScratch {
  /** 1 + the place in the name's `known.words`, or 0. */
  readonly marks: Uint16Array;
  /** 1 + the concept's place in a list, or 0. */
  readonly slots: Uint16Array;
  /** Never written to. */
  readonly hints: TermHints;
  /** Whether a word of the index `isNumber`: 0 or 1, -1 if it was not looked at yet. Never wiped. */
  readonly numbers: Int8Array;
  /** `qualityOf` a word of the index, -1 if it was not looked at yet. Never wiped. */
  readonly qualities: Int16Array;
}

const scratches = new WeakMap<LexicalIndex, LinkScratch>();

export function scratchOf(lexical: LexicalIndex, concepts: ConceptStore): LinkScratch {
  let scratch = scratches.get(lexical);
  if (scratch === undefined) {
    scratch = {
      marks: new Uint16Array(lexical.wordCount),
      slots: new Uint16Array(concepts.conceptCount),
      hints: termHints(lexical, concepts),
      numbers: new Int8Array(lexical.wordCount).fill(-1),
      qualities: new Int16Array(lexical.wordCount).fill(-1),
    };
    scratches.set(lexical, scratch);
  }
  return scratch;
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

export function qualityOfWord(word: number, qualities: Int16Array, lexical: LexicalIndex): number {
  if (qualities[word] === -1) qualities[word] = qualityOf(lexical.stemOf(word));
  return qualities[word]!;
}
