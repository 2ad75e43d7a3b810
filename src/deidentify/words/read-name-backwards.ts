import { stops } from './hand-written-words.ts';
import { letterCaseAt } from './letter-case.ts';
import { isFunctionWord, isOrdinaryWord } from './ordinary-word.ts';
import { isCapitalised, isKnownName, particles, suffixes, type Word } from './person-name.ts';

/** Reads a name backwards from `end`, for "Sarah Michaels, MD". */
export function readNameBackwards(text: string, end: number): Word | undefined {
  const from = Math.max(0, end - 70);
  const mode = letterCaseAt(text, end - 1);
  const cut = nearestBreak(text, from, end);
  const words = [...text.slice(cut, end).matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\.?/gu)];
  let start = end;
  let count = 0;
  let strong = 0;
  for (const match of words.reverse()) {
    const value = match[0].replace(/\.$/, '');
    const wordStart = cut + match.index;
    if (wordStart === from && from > 0) break;
    const between = text.slice(wordStart + match[0].length, start);
    if (count > 0 ? !/^(?:,?[ \u00a0]{1,2}|,? ?\r?\n)$/.test(between) : !/^\s*$/.test(between)) break;
    if (count > 0 && match[0].endsWith('.') && value.length > 2 && !suffixes.test(value)) break;
    if (between.includes(',') && count > 2) break;
    const initial = value.length === 1 && (mode !== 'lower' || match[0].endsWith('.') || count > 0);
    const inner = count > 0 && particles.test(value);
    const capital = mode !== 'mixed' || isCapitalised(value);
    if (stops.has(value.toLowerCase()) || !(initial || inner || suffixes.test(value) || capital)) break;
    if (
      !initial &&
      !inner &&
      isFunctionWord(value) &&
      !(mode === 'mixed' && count === 0 && value.length > 2 && capital)
    )
      break;
    if (
      !initial &&
      !suffixes.test(value) &&
      !inner &&
      count > 0 &&
      isOrdinaryWord(value) &&
      !isKnownName(value) &&
      (mode !== 'mixed' || strong >= 2)
    )
      break;
    start = wordStart;
    count += 1;
    if (!initial && !suffixes.test(value)) strong += 1;
    if (count >= 6) break;
  }
  if (strong === 0) return undefined;
  return { start, end, text: text.slice(start, end) };
}

/** Behind the nearest sign that stands between no two words of a name, a digit or a bracket: what is before it need not be read. */
function nearestBreak(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !isBreak(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** ASCII, but no letter, blank, apostrophe, comma, hyphen or full stop. */
const isBreak = (code: number): boolean =>
  code < 128 &&
  !((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) &&
  !(code === 32 || code === 39 || (code >= 44 && code <= 46) || (code >= 9 && code <= 13));
