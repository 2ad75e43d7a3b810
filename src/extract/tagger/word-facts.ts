import { hashText, mix } from '../../feature-hashing.ts';
import { isStopWord, stemWord } from '../../terminology/normalize-term.ts';
import type { TermTable } from './term-table.ts';
import type { WordClusters } from './word-clusters.ts';

/** What a word itself says, whatever stands around it. */
export interface WordFacts {
  /** Also looked at two words to the left and right. */
  readonly near: readonly number[];
  /** Looked at for the word itself only. */
  readonly own: readonly number[];
  readonly lower: number;
  readonly shape: number;
  readonly suffix: number;
  readonly cluster: number;
  readonly group: number;
  /** Stands for the stem in a sum over the words of a term; 0 for a mark and for a word that no term has. */
  readonly stem: number;
  /** Of the word as written, if it may be an abbreviation. */
  readonly short: number;
  /** A word or mark between the words of a term that says nothing. */
  readonly small: boolean;
  readonly mark: boolean;
  /** How terms use the word, see `wordUse`. */
  readonly use: number;
}

export interface WordSources {
  readonly terms: TermTable;
  readonly clusters: WordClusters;
}

export const STEM = 1;
export const SHORT = 2;
const BOUNDARY_HASH = 0x7ffffff1;

export const stemKey = (stem: string): number => hashText(stem, 101);
export const wordUseKey = (stem: string): number => mix(103, stemKey(stem)) >>> 0;
export const shortKey = (written: string): number => hashText(written, 102) >>> 0;

/** What stands beyond the ends of a sentence. */
export const boundary: WordFacts = {
  near: [BOUNDARY_HASH],
  own: [],
  lower: BOUNDARY_HASH,
  shape: 0,
  suffix: BOUNDARY_HASH,
  cluster: -1,
  group: -1,
  stem: 0,
  short: 0,
  small: false,
  mark: true,
  use: 0,
};

/** How a word is written: small, Capital, CAPITALS, mixed, digits, with its length where that says much. */
function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  let capitals = 0;
  let digits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 48 && code <= 57) digits += 1;
  }
  const length = Math.min(word.length, 6);
  if (digits === word.length) return 10 + length;
  if (digits > 0) return 20 + (capitals > 0 ? 8 : 0) + Math.min(capitals, 3) + (digits > 1 ? 4 : 0);
  if (capitals === 0) return word.length === 1 ? 1 : word.length < 4 ? 2 : 3;
  if (capitals === word.length) return 40 + length;
  if (capitals === 1 && first >= 65 && first <= 90) return word.length < 4 ? 50 : 51;
  return 52 + Math.min(capitals, 3);
}

const MAX_SHORT = 8;

/** Leaves each number once, in their order. They are a few dozen: to look through them takes less than a set of them. */
function distinct(numbers: number[]): readonly number[] {
  let count = 0;
  for (const number of numbers) {
    let at = 0;
    while (at < count && numbers[at] !== number) at += 1;
    numbers[at] = number;
    if (at === count) count += 1;
  }
  numbers.length = count;
  return numbers;
}

export function readWord(word: string, { terms, clusters }: WordSources): WordFacts {
  const lowered = word.toLowerCase();
  const lower = hashText(lowered, 1);
  if (!/[\p{L}\p{N}]/u.test(word)) {
    const possessive = lowered.length === 2;
    return {
      near: [mix(1, lower)],
      own: [],
      lower,
      shape: 4,
      suffix: lower,
      cluster: -2,
      group: -2,
      stem: 0,
      short: 0,
      small: possessive || word === '-' || word === '/' || word === '‐' || word === '–',
      mark: true,
      use: 0,
    };
  }
  const possessive = /^['’]s$/.test(lowered);
  const stem = possessive ? '' : stemWord(word);
  const small = possessive || isStopWord(stem);
  const use = small ? 0 : terms.get(wordUseKey(stem));
  const shape = shapeOf(word);
  const suffix = hashText(lowered, 3, Math.max(0, lowered.length - 3));
  const { cluster, group } = small ? { cluster: -3, group: -3 } : clusters.of(lowered);
  const near = [mix(1, lower), mix(2, shape), mix(3, suffix), mix(4, cluster), mix(5, group), mix(6, use)];
  const marked = `<${lowered}>`;
  const last = marked.length;
  const own = [
    mix(10, hashText(word, 4)),
    mix(11, stemKey(stem)),
    mix(12, shape, use),
    mix(13, cluster, shape),
  ];
  for (let size = 3; size <= 6 && size < last; size += 1) {
    own.push(mix(20 + size, hashText(marked, 5, 0, size)), mix(30 + size, hashText(marked, 6, last - size)));
  }
  if (word.length < 24) {
    for (let at = 1; at + 3 < last; at += 1) own.push(mix(40, hashText(marked, 7, at, at + 3)));
    for (let at = 1; at + 4 < last; at += 1) own.push(mix(41, hashText(marked, 7, at, at + 4)));
  }
  return {
    near,
    own: distinct(own),
    lower,
    shape,
    suffix,
    cluster,
    group,
    stem: use === 0 ? 0 : mix(104, stemKey(stem)),
    short: word.length >= 2 && word.length <= MAX_SHORT && word !== lowered ? shortKey(word) : 0,
    small,
    mark: false,
    use,
  };
}
