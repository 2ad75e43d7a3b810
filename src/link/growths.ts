import { stemWord } from '../terminology/normalize-term.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** Words that say how a growth behaves: whether a "tumor" is a cancer no word of it tells, and terminologies have a concept for each. */
const kinds: readonly (readonly string[])[] = [
  ['neoplasm', 'tumor', 'tumour', 'mass', 'neoplasia'],
  ['cancer', 'malignant', 'malignancy'],
  ['carcinoma'],
  ['benign'],
];

const bits = new Map(kinds.flatMap((words, i) => words.map((word) => [stemWord(word), 1 << i] as const)));

/** A bit for each kind of growth that words speak of; 0 for a word of none. */
export function growthOf(stem: string): number {
  return bits.get(stem) ?? 0;
}

/** By the row of the term, -1 if it was not looked at yet: a byte for each term of an index that is asked about growths. */
const known = new WeakMap<LexicalIndex, Int8Array>();

/** Kinds of growth that the words of a term speak of. */
export function growthOfRow(row: number, lexical: LexicalIndex): number {
  let growths = known.get(lexical);
  if (growths === undefined) {
    growths = new Int8Array(lexical.firstWord.length - 1).fill(-1);
    known.set(lexical, growths);
  }
  if (growths[row] === -1) {
    const { words, firstWord } = lexical;
    growths[row] = 0;
    for (let i = firstWord[row]!; i < firstWord[row + 1]!; i++)
      growths[row]! |= growthOf(lexical.stemOf(words[i]!));
  }
  return growths[row]!;
}
