import { alignedBuffer } from './aligned-buffer.ts';
import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** Bits for words: so many of the commonest have one of their own, all others share the rest. */
const WORD_BITS = 24;
const OWN_BITS = 12;
const LENGTH_BITS = 8;
const LENGTHS = 1 << LENGTH_BITS;

/**
 * What a query must know of a term to tell what it may share at most, beside each entry of the lists of terms: a
 * list is read from one end to the other, while its terms lie all over memory. 4 bytes for each word of a term.
 */
export interface TermHints {
  /**
   * For each of `lexical.rows` the row, and a hint: in the low 8 bits the place in `reciprocals`, above these the bits of the term's words.
   * One list to read instead of two.
   */
  readonly postings: Int32Array;
  /** 1 / the length of the vector of rarities, times how often a term has the same word; rounded up. */
  readonly reciprocals: Float32Array;
  /** The bit of a word in a hint. A term without it does not have the word. */
  readonly bitOfWord: Uint8Array;
  /**
   * `TERM` numbers for each row and one more: at `CONCEPT` its concept, at `FIRST_WORD` its place in `lexical.words`. The terms to compare
   * lie all over memory, and each is waited for once.
   */
  readonly terms: Int32Array;
  /** The same memory: at `row * NORM` the sum of the squared rarities of its words. */
  readonly norms: Float64Array;
}

export const TERM = 4;
export const NORM = TERM / 2;
export const CONCEPT = 2;
export const FIRST_WORD = 3;

export function termHints(lexical: LexicalIndex, concepts: ConceptStore): TermHints {
  const { words, firstWord, rows } = lexical;
  const bitOfWord = bitsOfWords(lexical);
  const { terms, norms } = termsOf(lexical, concepts);
  const exact = exactReciprocals(lexical, norms);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const value of exact) {
    if (value > 0 && value < least) least = value;
    if (value > most) most = value;
  }
  const step = most > least ? (Math.log(most) - Math.log(least)) / (LENGTHS - 2) : 1;
  const reciprocals = Float32Array.from({ length: LENGTHS }, (_, i) =>
    // a hair more, since the logarithm of a value may be rounded down
    i === 0 || most === 0 ? 0 : least * Math.exp((i - 1) * step) * (1 + 1e-5),
  );
  const ofTerms = new Int32Array(exact.length);
  for (let row = 0; row < exact.length; row++) {
    let hint = exact[row] === 0 ? 0 : 1 + Math.ceil((Math.log(exact[row]!) - Math.log(least)) / step - 1e-6);
    for (let i = firstWord[row]!; i < firstWord[row + 1]!; i++) hint |= 1 << bitOfWord[words[i]!]!;
    ofTerms[row] = hint;
  }
  const postings = new Int32Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) {
    postings[2 * i] = rows[i]!;
    postings[2 * i + 1] = ofTerms[rows[i]!]!;
  }
  return { postings, reciprocals, bitOfWord, terms, norms };
}

function termsOf(
  { words, firstWord, rarity }: LexicalIndex,
  concepts: ConceptStore,
): Pick<TermHints, 'terms' | 'norms'> {
  const count = firstWord.length - 1;
  const buffer = alignedBuffer((count + 1) * TERM * 4);
  const terms = new Int32Array(buffer);
  const norms = new Float64Array(buffer);
  for (let row = 0; row < count; row++) {
    let norm = 0;
    for (let i = firstWord[row]!; i < firstWord[row + 1]!; i++)
      norm += rarity[words[i]!]! * rarity[words[i]!]!;
    norms[row * NORM] = norm;
    terms[row * TERM + CONCEPT] = concepts.ordinalOfRow(row);
    terms[row * TERM + FIRST_WORD] = firstWord[row]!;
  }
  terms[count * TERM + FIRST_WORD] = firstWord[count]!;
  return { terms, norms };
}

function exactReciprocals({ words, firstWord }: LexicalIndex, norms: Float64Array): Float64Array {
  const exact = new Float64Array(firstWord.length - 1);
  for (let row = 0; row < exact.length; row++) {
    const start = firstWord[row]!;
    let repeats = 1;
    for (let i = start; i < firstWord[row + 1]!; i++) {
      // the lists of words name a term once
      let times = 1;
      for (let k = start; k < i; k++) if (words[k] === words[i]) times++;
      if (times > repeats) repeats = times;
    }
    const norm = norms[row * NORM]!;
    if (norm > 0) exact[row] = repeats / Math.sqrt(norm);
  }
  return exact;
}

function bitsOfWords({ wordCount, firstRow }: LexicalIndex): Uint8Array {
  const words = Uint32Array.from({ length: wordCount }, (_, word) => word);
  const terms = (word: number): number => firstRow[word + 1]! - firstRow[word]!;
  words.sort((a, b) => terms(b) - terms(a) || a - b);
  const bits = new Uint8Array(wordCount);
  words.forEach((word, rank) => {
    bits[word] = LENGTH_BITS + (rank < OWN_BITS ? rank : OWN_BITS + (rank % (WORD_BITS - OWN_BITS)));
  });
  return bits;
}
