import type { ConceptStore } from '../link/concept-store.ts';
import type { LexicalIndex } from '../link/lexical-index.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { abbreviationKey, isStopWord, termKey, termStems } from '../terminology/normalize-term.ts';
import { BestConcepts, type FoundTerm } from './best-concepts.ts';
import { NumberSet } from './number-set.ts';
import { type PlaceRange, type SortedWords, sortWords } from './sorted-words.ts';
import { usualOrder, usualWeights } from './usual-order.ts';

export type { FoundTerm } from './best-concepts.ts';

/** Finds terms whose words begin as what was typed, best first, each concept once. */
export type TermSearch = (typed: string, top: number) => readonly FoundTerm[];

/** Words of a query that are looked at: each has a bit in a mask. */
const MOST_WORDS = 12;
/** So many terms are looked at one by one; those of a beginning that more have are looked at in the usual order. */
const FEW_TERMS = 5000;
/** Terms with every word typed after which looking in the usual order ends. */
const ENOUGH = 1000;
/** A beginning that a larger share of the terms has is met often enough by going through all in the usual order. */
const OFTEN = 1 / 32;
/** Of one that a larger share has, half as many terms are enough. */
const BROAD = 1 / 8;
/** Terms of another word than the rarest are not met if they are so many: most that are looked at have it then. */
const MOST_OF = 1 / 3;
/** Other words whose terms are met with those of the rarest; the rest is looked for in what remains. */
const MOST_MET = 2;
/** Terms that are gone through so. */
const MOST_GONE_THROUGH = 30_000;
/** Letters from which a word may be misspelt by one edit and by two. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

const EXACT = 2;
const FIRST_WORD = 0.5;
const IN_ORDER = 0.2;
const COVERAGE = 2;
const MISSPELT = 0.9;

const searches = new WeakMap<LinkIndex, TermSearch>();

/** The search of an open index, made when it is first asked for. */
export function termSearchOf(index: LinkIndex): TermSearch {
  let search = searches.get(index);
  if (search === undefined) {
    search = createTermSearch(index.concepts, index.lexical);
    searches.set(index, search);
  }
  return search;
}

/**
 * Typeahead over the terms of an index: every word typed must begin a word of the term, in any order; if no term has
 * them, words may be misspelt. Beside the index it takes 13 bytes a term and some 30 a word, and is made in
 * about a second for a million terms.
 */
export function createTermSearch(concepts: ConceptStore, lexical: LexicalIndex): TermSearch {
  const words = sortWords(lexical);
  const weights = usualWeights(concepts);
  const order = usualOrder(weights, lexical.firstWord);
  const rankOf = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank]!] = rank;
  const early = wordsInOrder(order, lexical, MOST_GONE_THROUGH);
  const ranks = new NumberSet(order.length);
  const rows = new NumberSet(order.length);
  const others = new NumberSet(order.length);
  /** By word: those of the query that it stands for, as written in the low bits, misspelt in the high ones. */
  const masks = new Uint32Array(words.count);

  /** Where the terms of each word are among `lexical.rows`. */
  const eachWord = ({ ranges }: AskedWord, visit: (start: number, end: number) => void): void => {
    for (const { from, to } of ranges) {
      for (let place = from; place < to; place++) {
        const word = words.wordAt[place]!;
        visit(lexical.firstRow[word]!, lexical.firstRow[word + 1]!);
      }
    }
  };

  const scan = (asked: readonly AskedWord[], best: BestConcepts): void => {
    for (const { ranges, bit } of asked)
      for (const { from, to, misspelt } of ranges)
        for (let place = from; place < to; place++)
          masks[words.wordAt[place]!]! |= misspelt ? bit << 16 : bit;
    try {
      lookAtRows(asked, best);
    } finally {
      for (const { ranges } of asked)
        for (const { from, to } of ranges)
          for (let place = from; place < to; place++) masks[words.wordAt[place]!] = 0;
    }
  };

  const lookAtRows = (asked: readonly AskedWord[], best: BestConcepts): void => {
    const all = (1 << asked.length) - 1;
    let found = 0;
    let passed = 0;
    const look = (row: number): void => {
      const score = scoreRow(row, asked, all);
      if (Number.isNaN(score)) return;
      found++;
      best.add(concepts.ordinalOfRow(row), row, score);
    };
    const [rarest, ...more] = asked.toSorted((a, b) => a.terms - b.terms);
    if (rarest!.terms <= FEW_TERMS) {
      eachWord(rarest!, (start, end) => {
        for (let i = start; i < end; i++) look(lexical.rows[i]!);
      });
      return;
    }
    if (rarest!.terms > OFTEN * order.length) {
      passed = Math.min(order.length, MOST_GONE_THROUGH);
      for (let rank = 0; rank < passed && found < ENOUGH; rank++)
        if (hasAll(early.words, early.firstWord[rank]!, early.firstWord[rank + 1]!, all)) look(order[rank]!);
      if (rarest!.terms > BROAD * order.length) found *= 2;
      if (found >= ENOUGH) return;
    }
    ranks.clear();
    const met = more.slice(0, MOST_MET).filter(({ terms }) => terms <= MOST_OF * order.length);
    if (met.length === 0) eachWord(rarest!, (start, end) => ranks.addAllOf(rankOf, lexical.rows, start, end));
    else {
      rows.clear();
      eachWord(rarest!, (start, end) => rows.addAll(lexical.rows, start, end));
      for (const word of met) {
        others.clear();
        eachWord(word, (start, end) => others.addAll(lexical.rows, start, end));
        rows.keepThoseOf(others);
      }
      rows.each((row) => {
        ranks.add(rankOf[row]!);
        return true;
      });
    }
    ranks.each((rank) => {
      if (rank >= passed) look(order[rank]!);
      return found < ENOUGH;
    }, passed);
  };

  const hasAll = (among: Uint32Array, first: number, end: number, all: number): boolean => {
    let bits = 0;
    for (let i = first; i < end; i++) bits |= masks[among[i]!]!;
    return ((bits | (bits >>> 16)) & all) === all;
  };

  /** NaN if a word of the query has none in the term. */
  const scoreRow = (row: number, asked: readonly AskedWord[], all: number): number => {
    const first = lexical.firstWord[row]!;
    const end = lexical.firstWord[row + 1]!;
    let asWritten = 0;
    let misspelt = 0;
    for (let i = first; i < end; i++) {
      const mask = masks[lexical.words[i]!]!;
      asWritten |= mask & 0xffff;
      misspelt |= mask >>> 16;
    }
    if ((asWritten | misspelt) !== all) return Number.NaN;
    let covered = 0;
    for (let i = first; i < end; i++) {
      const word = lexical.words[i]!;
      const mask = masks[word]! | (masks[word]! >>> 16);
      if (mask === 0) continue;
      // a word that is being typed counts for half, and for more the more of it is there
      const typed = asked[31 - Math.clz32(mask & 0xffff)]!.stem.length;
      covered += 0.5 + 0.5 * Math.min(1, typed / words.lengthOf[word]!);
    }
    let wrong = 0;
    for (const { bit } of asked) if ((asWritten & bit) === 0) wrong++;
    const begins = masks[lexical.words[first]!]!;
    return (
      weights[row]! +
      (COVERAGE * covered) / (end - first) +
      (((begins | (begins >>> 16)) & 1) !== 0 ? FIRST_WORD : 0) +
      (inOrder(first, end, asked.length) ? IN_ORDER : 0) -
      MISSPELT * wrong
    );
  };

  const inOrder = (first: number, end: number, count: number): boolean => {
    let next = 0;
    for (let i = first; i < end && next < count; i++) {
      const mask = masks[lexical.words[i]!]!;
      if (((mask | (mask >>> 16)) & (1 << next)) !== 0) next++;
    }
    return next === count;
  };

  return (typed, top) => {
    const best = new BestConcepts(top);
    const code = concepts.ordinalOf(typed.trim());
    if (code >= 0) best.add(code, concepts.firstRow(code), Number.POSITIVE_INFINITY);
    const key = termKey(typed);
    if (key === '') return best.found(concepts);
    for (const row of Array.from(concepts.rowsByKey(key)))
      best.add(concepts.ordinalOfRow(row), row, EXACT + COVERAGE + FIRST_WORD + weights[row]!);
    for (const row of Array.from(concepts.rowsByAbbreviation(abbreviationKey(typed))))
      best.add(concepts.ordinalOfRow(row), row, EXACT + COVERAGE + FIRST_WORD + weights[row]!);

    for (const stems of wordings(typed)) {
      const asked = stems.map((stem, i) => askedWord(stem, i, words));
      if (asked.every(({ terms }) => terms > 0)) scan(asked, best);
      for (const edits of [1, 2]) {
        if (best.count > 0) break;
        const like = asked.map((word) => withMisspelt(word, edits, words));
        const isWider = like.some(({ ranges }, i) => ranges.length > asked[i]!.ranges.length);
        if (isWider && like.every(({ terms }) => terms > 0)) scan(like, best);
      }
      if (best.count > 0) break;
    }
    return best.found(concepts);
  };
}

/** Words of the first terms in the usual order, one term behind the other: to look them up by row takes most of the time. */
function wordsInOrder(
  order: Uint32Array,
  lexical: LexicalIndex,
  most: number,
): { readonly words: Uint32Array; readonly firstWord: Uint32Array } {
  const firstWord = new Uint32Array(Math.min(order.length, most) + 1);
  for (let rank = 0; rank + 1 < firstWord.length; rank++) {
    const row = order[rank]!;
    firstWord[rank + 1] = firstWord[rank]! + lexical.firstWord[row + 1]! - lexical.firstWord[row]!;
  }
  const words = new Uint32Array(firstWord.at(-1)!);
  for (let rank = 0; rank + 1 < firstWord.length; rank++)
    words.set(lexical.wordsOf(order[rank]!), firstWord[rank]!);
  return { words, firstWord };
}

interface AskedWord {
  readonly stem: string;
  readonly bit: number;
  readonly ranges: readonly (PlaceRange & { readonly misspelt?: true })[];
  /** Terms with one of the words, counted once for each. */
  readonly terms: number;
}

function askedWord(stem: string, i: number, words: SortedWords): AskedWord {
  const range = words.beginning(stem);
  const terms = words.termsBefore[range.to]! - words.termsBefore[range.from]!;
  return { stem, bit: 1 << i, ranges: terms > 0 ? [range] : [], terms };
}

function withMisspelt(word: AskedWord, edits: number, words: SortedWords): AskedWord {
  if (word.stem.length < (edits === 1 ? ONE_EDIT_FROM : TWO_EDITS_FROM) || /\d/.test(word.stem)) return word;
  const like = words.beginningLike(word.stem, edits).map((range) => ({ ...range, misspelt: true as const }));
  const ranges = [...word.ranges, ...like];
  const terms = ranges.reduce(
    (sum, { from, to }) => sum + words.termsBefore[to]! - words.termsBefore[from]!,
    0,
  );
  return { ...word, ranges, terms };
}

/**
 * Words of what was typed, without small ones. The last is still being typed, so it may be the beginning of another
 * word: "diabetes in" goes on to "insipidus" as long as there is such a term.
 */
function wordings(typed: string): readonly (readonly string[])[] {
  const stems = termStems(typed);
  const kept = stems.slice(0, -1).filter((stem) => !isStopWord(stem));
  const last = stems.at(-1)!;
  const whole = [...kept, last].slice(0, MOST_WORDS);
  return isStopWord(last) && kept.length > 0 ? [whole, kept.slice(0, MOST_WORDS)] : [whole];
}
