import type { Span } from '../../note/span.ts';
import { codesOf } from '../../note/text-codes.ts';
import { KnownWords } from '../known-words.ts';
import { cancers, events, lastingConditions } from './condition-words.ts';

/** What the words of a name say of the course of a condition: bits of one number. */
export const [EVENT, LASTING, CANCER] = [1, 2, 4] as const;

/** What follows the first word of a wording, and the bit of the list that has it. */
interface Wording {
  readonly rest: string;
  readonly bit: number;
}

const lists = [
  [lastingConditions, LASTING],
  [events, EVENT],
  [cancers, CANCER],
] as const;

/** Wordings by their first word. */
const wordings = new Map<string, Wording[]>();
for (const [list, bit] of lists)
  for (const wording of list.split('|')) {
    const first = /^[a-z0-9]+/.exec(wording)![0];
    const filed = wordings.get(first);
    const one = { rest: wording.slice(first.length), bit };
    if (filed === undefined) wordings.set(first, [one]);
    else filed.push(one);
  }

const patterns = lists.map(
  ([list, bit]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu'), bit] as const,
);

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/**
 * Which of the lists have a word of a name, by tables: patterns of hundreds of words are asked of a name alone that has other
 * letters than the plain ones.
 */
export function courseOfName(name: string): number {
  const small = name.toLowerCase();
  let course = 0;
  for (let at = 0; at < small.length; ) {
    const code = small.charCodeAt(at);
    if (code >= 128) return courseByPatterns(name);
    if (!isPlain(code)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < small.length && isPlain(small.charCodeAt(end))) end += 1;
    const begun = wordings.get(small.slice(at, end));
    if (begun !== undefined) {
      for (const { rest, bit } of begun) if ((course & bit) === 0 && goesOn(small, end, rest)) course |= bit;
    }
    at = end;
  }
  return course;
}

/** Whether a text goes on with the rest of a wording, and ends a word there. */
function goesOn(text: string, from: number, rest: string): boolean {
  const end = from + rest.length;
  if (end > text.length || (end < text.length && isPlain(text.charCodeAt(end)))) return false;
  for (let k = 0; k < rest.length; k += 1) {
    const code = text.charCodeAt(from + k);
    // "c diff", "c, diff": a full stop is any sign
    const isMet = rest.charCodeAt(k) === 46 ? code !== 10 && code !== 13 : code === rest.charCodeAt(k);
    if (!isMet) return false;
  }
  return true;
}

function courseByPatterns(name: string): number {
  let course = 0;
  for (const [pattern, bit] of patterns) if (pattern.test(name)) course |= bit;
  return course;
}

const known = new KnownWords(courseOfName);

/** `courseOfName` of a mention; kept, since a note names its diseases again and again. */
export const courseAt = (text: string, { start, end }: Span): number =>
  known.at(text, codesOf(text).codes, start, end);
