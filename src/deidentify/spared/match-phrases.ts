import type { Span } from '../../note/span.ts';
import type { AskedPattern } from '../patterns/search-pattern.ts';
import { latinKinds, TERM } from '../words/latin-kinds.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { remembered } from '../words/remembered.ts';
import { namedTerms } from './named-terms.ts';
import { phraseGroups } from './term-phrases.ts';

/** A word of a note, folded for comparison. */
export interface TermWord extends Span {
  readonly folded: string;
}

interface Phrase {
  /** Alternatives of each word behind the first. */
  readonly rest: readonly (readonly string[])[];
  readonly near: AskedPattern | undefined;
}

const phrases = new Map<string, Phrase[]>();
for (const { near, terms } of [...phraseGroups, ...namedTerms]) {
  for (const term of terms.split(',')) {
    const [firsts = [], ...rest] = term
      .trim()
      .split(' ')
      .map((word) => word.split('/'));
    for (const first of firsts) phrases.set(first, [...(phrases.get(first) ?? []), { rest, near }]);
  }
}

const foldMarks = remembered((word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, ''),
);

/** Small letters without marks, apostrophes and possessives: "Daniel's" is "daniel", "O'Brien" is "obrien". */
export const foldTerm = (word: string): string =>
  /^[\x00-&(-\x7f]*$/.test(word) ? word.toLowerCase() : foldMarks(word);

/** The words from `start` to `end`, with possessives. */
export function termWords(text: string, start: number, end: number): readonly TermWord[] {
  const words: TermWord[] = [];
  for (const { 0: word, index } of text
    .slice(start, end)
    .matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}{0,12})?/gu))
    words.push({ start: start + index, end: start + index + word.length, folded: foldTerm(word) });
  return words;
}

const reach = 90;
/** Words inside a term that its entry leaves out. */
const small: ReadonlySet<string> = new Set(['and', 'of', 'the']);

/** The term that begins with word `at`, or undefined. Its words stand on one line. */
export function phraseAt(text: string, words: readonly TermWord[], at: number): Span | undefined {
  let best: Span | undefined;
  for (const { rest, near } of phrases.get(words[at]!.folded) ?? []) {
    let last = at;
    for (const wanted of rest) {
      let next = last + 1;
      while (next < words.length && small.has(words[next]!.folded) && !wanted.includes(words[next]!.folded))
        next += 1;
      const word = words[next];
      if (word === undefined || !isWanted(wanted, word.folded) || !areJoined(text, words, last, next)) {
        last = -1;
        break;
      }
      last = next;
    }
    if (last < 0) continue;
    const span = { start: words[at]!.start, end: words[last]!.end };
    if (near !== undefined && !near.test(text.slice(Math.max(0, span.start - reach), span.end + reach)))
      continue;
    if (best === undefined || span.end > best.end) best = span;
  }
  return best;
}

const isPlain = /^[A-Za-z]+$/;
/** Words of a note that begin a term, they or a part between hyphens. */
const beginners = wordsThat((word) =>
  isPlain.test(word)
    ? phrases.has(word.toLowerCase())
    : termWords(word, 0, word.length).some(({ folded }) => phrases.has(folded)),
);
const isWide = /[^\x00-\xff]/;

// Many findings of a note are looked at: where terms may begin in it is kept.
let lastText = '';
let lastStarts: readonly number[] | undefined;

/** Where terms may begin by their first two words; undefined for a text that leaves Latin-1. */
function startsIn(text: string): readonly number[] | undefined {
  if (text === lastText) {
    // not letter by letter the next time
    lastText = text;
    return lastStarts;
  }
  const words = wordsOf(text);
  const starts = (index: number): readonly number[] => {
    const { start, end, text: word } = words[index]!;
    if (isPlain.test(word)) return mayGoOn(text, end, phrases.get(word.toLowerCase())!) ? [start] : [];
    return termWords(text, start, end)
      .filter(({ folded }) => phrases.has(folded))
      .map((part) => part.start);
  };
  lastStarts = isWide.test(text) ? undefined : beginners(text).flatMap(starts);
  lastText = text;
  return lastStarts;
}

/** Whether behind a word stands one that a term goes on with, or a small one; true where its letters are not all plain. */
function mayGoOn(text: string, end: number, terms: readonly Phrase[]): boolean {
  let next = end;
  while (next < end + 4 && next < text.length && !isTerm(text, next)) next += 1;
  let to = next;
  while (to < text.length && isPlainLetter(text.charCodeAt(to))) to += 1;
  const word = to === next || isTerm(text, to) ? undefined : text.slice(next, to).toLowerCase();
  return terms.some(
    ({ rest: [second] }) =>
      second === undefined || word === undefined || small.has(word) || second.includes(word),
  );
}

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** False if surely no term begins from `start` up to `end`, as `phraseAt` sees it in the words from `start` on: true is a reason to look. */
export function mayHavePhrase(text: string, start: number, end: number): boolean {
  const starts = startsIn(text);
  if (starts === undefined || (starts[firstFrom(starts, start)] ?? end) < end) return true;
  // the word at `start` may be the end of one
  if (start === 0 || !isTerm(text, start - 1)) return false;
  let to = start;
  while (to < text.length && isTerm(text, to)) to += 1;
  const rest = text.slice(start, to);
  return rest.includes("'") || phrases.has(foldTerm(rest));
}

/** The first of rising numbers that is not below `least`. */
function firstFrom(all: readonly number[], least: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isTerm = (text: string, at: number): boolean => (latinKinds[text.charCodeAt(at)]! & TERM) !== 0;

const isWanted = (wanted: readonly string[], folded: string): boolean =>
  wanted.includes(folded) || (wanted[0] === '#' && /^\d/.test(folded));

function areJoined(text: string, words: readonly TermWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!/^(?:\.?[ \u00a0]|-|[ \u00a0]?&[ \u00a0]?)$/u.test(text.slice(words[at]!.end, words[at + 1]!.start)))
      return false;
  return true;
}
