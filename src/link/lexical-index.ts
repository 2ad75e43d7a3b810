import { ClincodeError } from '../errors.ts';
import { wordMemory } from '../word-memory.ts';
import { BoundedMap } from './bounded-map.ts';
import { groupOfKey } from './key-table.ts';
import { createSlipSieve } from './letter-off.ts';
import { splitSections } from './packed-sections.ts';
import { createSpellingSearch, type SimilarWord } from './similar-spelling.ts';

export { packLexical } from './pack-lexical.ts';

/**
 * The terms by their words: which words each term has, which terms have a word, how rare it is, and which
 * words are spelled like another. What vectors miss is found here: "akathisia" in "drug-induced akathisia".
 */
export interface LexicalIndex {
  readonly wordCount: number;
  /** Natural log of one over the share of terms that have the word. */
  readonly rarity: Float32Array;
  /**
   * Words of the terms without the small ones, in their order: those of a row are `words[firstWord[row]]` up to,
   * not with, `words[firstWord[row + 1]]`. A query reads thousands of them, too many to be asked for one by one.
   */
  readonly words: Uint32Array;
  readonly firstWord: Uint32Array;
  /** -1 for a word that no term has. */
  wordOf(stem: string): number;
  stemOf(word: number): string;
  /** Length of the word in UTF-8. */
  bytesOf(word: number): number;
  wordsOf(row: number): Uint32Array;
  /** Rows of the terms that have a word, rising: `rows[firstRow[word]]` up to, not with, `rows[firstRow[word + 1]]`. */
  readonly rows: Uint32Array;
  readonly firstRow: Uint32Array;
  rowsWith(word: number): Uint32Array;
  /**
   * Words spelled much like the stem, best first, the word itself not among them; weight 0 to 1.
   * @param word `wordOf` the stem, where it is at hand
   */
  similarWords(stem: string, word?: number): readonly SimilarWord[];
  /** False if no word is a slip away from the stem, see `createSlipSieve`. */
  hasSlipOf(stem: string): boolean;
  /** `similarWords` of a word of the terms: those at `starts[word]` up to, not with, `starts[word + 1]`. */
  readonly similar: {
    readonly starts: Uint32Array;
    readonly words: Uint32Array;
    readonly weights: Float64Array;
  };
}

const FILE = 'lexical.bin';
const SECTIONS = 14;
/** Misspelled words whose likes are at hand. */
const REMEMBERED = 4096;

/**
 * Reads lexical.bin without copying it.
 * @param termCount rows of the index, for the rarity of words
 * @throws ClincodeError `index_damaged`
 */
export function createLexicalIndex(bytes: Uint8Array, termCount: number): LexicalIndex {
  const sections = splitSections(bytes, SECTIONS, FILE);
  const numbers = (section: number): Uint32Array => {
    const { buffer, byteOffset, byteLength } = sections[section]!;
    return new Uint32Array(buffer, byteOffset, byteLength >> 2);
  };
  const lookup = { slots: numbers(0), groups: numbers(1), rows: numbers(2) };
  const stems = { offsets: numbers(3), bytes: sections[4]! };
  const firstWord = numbers(5);
  const words = numbers(6);
  const starts = numbers(7);
  const postings = numbers(8);
  const grams = { groups: numbers(9), rows: numbers(10) };
  const likeStarts = numbers(11);
  const likeWords = numbers(12);
  const weights = sections[13]!;
  const likeWeights = new Float64Array(weights.buffer, weights.byteOffset, weights.byteLength >> 3);
  const wordCount = starts.length - 1;
  expectEnds('stems', stems.offsets, wordCount, stems.bytes.length);
  expectEnds('words of terms', firstWord, termCount, words.length);
  expectEnds('terms of words', starts, wordCount, postings.length);
  expectEnds('triples', grams.groups, grams.groups.length - 1, grams.rows.length);
  expectEnds('similar words', likeStarts, wordCount, likeWords.length);
  expectEnds('similar words', likeStarts, wordCount, likeWeights.length);

  let rarity: Float32Array | undefined;
  let slips: ((stem: string) => boolean) | undefined;
  const decoder = new TextDecoder();
  const wordOf = (stem: string): number => {
    const group = groupOfKey(lookup, stem);
    return group < 0 ? -1 : lookup.rows[lookup.groups[group]!]!;
  };
  const search = remembering(createSpellingSearch(stems, grams));
  return {
    wordCount,
    get rarity() {
      rarity ??= raritiesOf(starts, termCount);
      return rarity;
    },
    words,
    firstWord,
    rows: postings,
    firstRow: starts,
    wordOf,
    stemOf: (word) => decoder.decode(stems.bytes.subarray(stems.offsets[word]!, stems.offsets[word + 1]!)),
    bytesOf: (word) => stems.offsets[word + 1]! - stems.offsets[word]!,
    wordsOf: (row) => words.subarray(firstWord[row]!, firstWord[row + 1]!),
    rowsWith: (word) => postings.subarray(starts[word]!, starts[word + 1]!),
    hasSlipOf(stem) {
      slips ??= createSlipSieve(stems);
      return slips(stem);
    },
    similar: { starts: likeStarts, words: likeWords, weights: likeWeights },
    similarWords(stem, word = wordOf(stem)) {
      if (word < 0) return search(stem);
      const similar: SimilarWord[] = [];
      for (let i = likeStarts[word]!; i < likeStarts[word + 1]!; i++)
        similar.push({ word: likeWords[i]!, weight: likeWeights[i]! });
      return similar;
    },
  };
}

function raritiesOf(starts: Uint32Array, termCount: number): Float32Array {
  const rarity = new Float32Array(starts.length - 1);
  for (let word = 0; word < rarity.length; word++)
    rarity[word] = Math.log((termCount + 1) / (starts[word + 1]! - starts[word]! + 1));
  return rarity;
}

/** A table of offsets must have one for each of `count` and end where its values do. @throws ClincodeError `index_damaged` */
function expectEnds(what: string, offsets: Uint32Array, count: number, length: number): void {
  if (offsets.length !== count + 1 || offsets[count] !== length)
    throw new ClincodeError('index_damaged', `${FILE}: the table of ${what} does not fit the others`);
}

function remembering(
  search: (stem: string) => readonly SimilarWord[],
): (stem: string) => readonly SimilarWord[] {
  const remembered = new BoundedMap<readonly SimilarWord[]>(Math.min(REMEMBERED, wordMemory.ofNotes));
  return (stem) => {
    const known = remembered.get(stem);
    if (known !== undefined) return known;
    const found = search(stem);
    remembered.set(stem, found);
    return found;
  };
}
