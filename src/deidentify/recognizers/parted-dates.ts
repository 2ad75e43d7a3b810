import type { Span } from '../../note/span.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import { dayNumber } from './date-words.ts';

const day = `${dayNumber}(?:st|nd|rd|th)?`;
const year = '(?:19|20)\\d\\d';
/** Signs between the parts of a day; a year of two digits asks for the same on both sides. */
const sign = '(?: ?[-–—‑/·•|\\\\_] ?|\\.{1,2} ?|,? | ?,)';
const noUnit = '(?![\\p{L}\\d%]|[.,:/-]\\d| ?(?:mg|mcg|ml|mm|cm|kg|units?|doses?|tabs?)\\b)';

const month = late.iuy`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})`;
/** "valve 23, DEC 2020", "COVID-19 NOV 2020": behind a comma or a word with a hyphen no day begins. */
const dayBefore = searched(
  `(?<![\\p{L}\\d]|\\d[.,/-]|\\p{L}-)${day}(?<sign> ?[-–—‑/·•|\\\\_] ?|\\.{1,2} ?| |)$`,
  'iu',
);
const yearBefore = searched(`(?<![\\p{L}\\d.,/-])${year}${sign}(?:${day}${sign})?$`, 'iu');
const yearBehind = searched(`^\\.?(?<sign>${sign}|)(?:(?<full>${year})|['’]\\d\\d|\\d\\d)${noUnit}`, 'iu');
const dayAndYear = searched(
  `^\\.?(?<sign>${sign}|)${day}(?<other>${sign}|)(?:(?<full>${year})|['’]\\d\\d|\\d\\d)${noUnit}`,
  'iu',
);
const dayBehind = searched(`^\\.?${sign}${day}(?!\\d|[.,:/-]\\d)`, 'iu');

/** A year of two digits is one between the same signs, or behind an apostrophe. */
function isYear(hit: RegExpExecArray, first = '', second = ''): boolean {
  if (hit.groups?.full !== undefined) return true;
  if (/['’]\d\d$/u.test(hit[0])) return true;
  const bare = first.trim() || (/^\./.exec(hit[0])?.[0] ?? '');
  return bare === second.trim() && /^[-–—‑/·•|\\_.]$/u.test(bare);
}

/** Day, month by its name and year in every order, with any sign between them: "18·AUG·2014", "Jul.25.81", "1997 - 2 - May". */
export function partedDates(text: string, months: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const start of months) {
    month.lastIndex = start;
    if (!month.test(text)) continue;
    const end = month.lastIndex;
    const left = text.slice(Math.max(0, start - 16), start);
    const right = text.slice(end, end + 24);
    if (!/\d/.test(left) && !/\d/.test(right)) continue;
    const before = dayBefore.exec(left);
    const behind = before === null ? null : yearBehind.exec(right);
    if (before !== null && behind !== null && isYear(behind, before.groups?.sign, behind.groups?.sign)) {
      spans.push({ start: start - before[0].length, end: end + behind[0].length });
      continue;
    }
    const both = dayAndYear.exec(right);
    if (both !== null && isYear(both, both.groups?.sign, both.groups?.other)) {
      spans.push({ start, end: end + both[0].length });
      continue;
    }
    const first = yearBefore.exec(left);
    if (first === null) continue;
    const last = /\d\D+\d/.test(first[0]) ? { 0: /^\.?/.exec(right)![0] } : dayBehind.exec(right);
    if (last !== null) spans.push({ start: start - first[0].length, end: end + last[0].length });
  }
  return spans;
}
