import { stops } from './hand-written-words.ts';
import { letterCaseAt } from './letter-case.ts';
import { isFunctionWord, isOrdinaryWord } from './ordinary-word.ts';
import { isCapitalised, isKnownName, particles, suffixes, type Word } from './person-name.ts';

/** Reads a name backwards from `end`, for "Sarah Michaels, MD". */
export function readNameBackwards(text: string, end: number): Word | undefined {
  const from = Math.max(0, end - 70);
  const mode = letterCaseAt(text, end - 1);
  const words = [...text.slice(from, end).matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\.?/gu)];
  let start = end;
  let count = 0;
  let strong = 0;
  for (const match of words.reverse()) {
    const value = match[0].replace(/\.$/, '');
    const wordStart = from + match.index;
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
