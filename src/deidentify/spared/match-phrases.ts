import type { Span } from '../../note/span.ts';
import { remembered } from '../words/remembered.ts';
import { phraseGroups } from './term-phrases.ts';

/** A word of a note, folded for comparison. */
export interface TermWord extends Span {
  readonly folded: string;
}

interface Phrase {
  /** Alternatives of each word behind the first. */
  readonly rest: readonly (readonly string[])[];
  readonly near: RegExp | undefined;
}

const phrases = new Map<string, Phrase[]>();
for (const { near, terms } of phraseGroups) {
  for (const term of terms.split(',')) {
    const [firsts = [], ...rest] = term
      .trim()
      .split(' ')
      .map((word) => word.split('/'));
    for (const first of firsts) phrases.set(first, [...(phrases.get(first) ?? []), { rest, near }]);
  }
}

/** Small letters without marks, apostrophes and possessives: "Daniel's" is "daniel", "O'Brien" is "obrien". */
export const foldTerm = remembered((word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, ''),
);

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

const isWanted = (wanted: readonly string[], folded: string): boolean =>
  wanted.includes(folded) || (wanted[0] === '#' && /^\d/.test(folded));

function areJoined(text: string, words: readonly TermWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!/^(?:\.?[ \u00a0]|-|[ \u00a0]?&[ \u00a0]?)$/u.test(text.slice(words[at]!.end, words[at + 1]!.start)))
      return false;
  return true;
}
