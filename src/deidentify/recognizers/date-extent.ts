import type { Span } from '../../note/span.ts';
import { late } from '../patterns/search-pattern.ts';
import { monthKey } from './date-words.ts';

/** Parts of a month or a week: "the end of", "first week of", "mid-", "late". They belong to the day that they make vague. */
const partOfMonth = late.iu`(?<![\p{L}\d-])(?:(?:the )?(?:very )?(?:(?:early|mid|late|latter)[- ])?(?:end|start|beginning|middle|part|(?:first|second|third|fourth|last|1st|2nd|3rd|4th|final) (?:half|part|days|weekend|fortnight)) (?:of|in) |(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:(?:weeks?|wk)(?: of| in)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in)) |(?:early|mid|late)[- /]|mid)$`;
const aboutDay = late.iu`(?<![\p{L}\d-])on or (?:about|around) $`;
/** "W 04 Sep 2024", "Th 12/5/24" at the head of a line or a cell; M and F are sexes. */
const letterDay = /(?<=[\n|(]|[ \t]{2})(?:W|Th|Tu|We|Sa|Su|Mo)\.?,? $/;
const reach = 36;

/** A day with the words before it that say which part of the month, or that the day is about right. */
export function withManner(text: string, { start, end }: Span): Span {
  const left = text.slice(Math.max(0, start - reach), start);
  if (/[-/. ]\d{2,4}$/.test(text.slice(start, end)) && end - start > 5) {
    const day = letterDay.exec(left);
    if (day !== null) return { start: start - day[0].length, end };
  }
  // Most days have a letter of no such word before them
  if (!/[a-z][ \-/]$|mid$/i.test(left)) return { start, end };
  const word = /^\p{L}{3,}/u.exec(text.slice(start, start + 12))?.[0];
  const hit = word === undefined ? null : partOfMonth.exec(left);
  // "closing early Christmas Eve"
  const part = hit !== null && (/of |in |we?e?k /i.test(hit[0]) || monthKey.test(word ?? '')) ? hit : null;
  return { start: start - ((part ?? aboutDay.exec(left))?.[0].length ?? 0), end };
}
