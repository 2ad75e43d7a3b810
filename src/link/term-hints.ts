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
   * For each of `lexical.rows`: in the low 8 bits the place in `reciprocals`, above these the bits of the term's words.
   */
  readonly hints: Int32Array;
  /** 1 / the length of the vector of rarities, times how often a term has the same word; rounded up. */
  readonly reciprocals: Float32Array;
  /** The bit of a word in a hint. A term without it does not have the word. */
  readonly bitOfWord: Uint8Array;
  /** Sum of the squared rarities of each term's words. 8 bytes for each term: looking all of them up took longer. */
  readonly norms: Float64Array;
}

export function termHints(lexical: LexicalIndex): TermHints {
  const { words, firstWord, rows } = lexical;
  const bitOfWord = bitsOfWords(lexical);
  const norms = squaredLengths(lexical);
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
  const hints = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) hints[i] = ofTerms[rows[i]!]!;
  return { hints, reciprocals, bitOfWord, norms };
}

function squaredLengths({ words, firstWord, rarity }: LexicalIndex): Float64Array {
  const norms = new Float64Array(firstWord.length - 1);
  for (let row = 0; row < norms.length; row++) {
    let norm = 0;
    for (let i = firstWord[row]!; i < firstWord[row + 1]!; i++)
      norm += rarity[words[i]!]! * rarity[words[i]!]!;
    norms[row] = norm;
  }
  return norms;
}

function exactReciprocals({ words, firstWord }: LexicalIndex, norms: Float64Array): Float64Array {
  const exact = new Float64Array(norms.length);
  for (let row = 0; row < exact.length; row++) {
    const start = firstWord[row]!;
    let repeats = 1;
    for (let i = start; i < firstWord[row + 1]!; i++) {
      // the lists of words name a term once
      let times = 1;
      for (let k = start; k < i; k++) if (words[k] === words[i]) times++;
      if (times > repeats) repeats = times;
    }
    if (norms[row]! > 0) exact[row] = repeats / Math.sqrt(norms[row]!);
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
