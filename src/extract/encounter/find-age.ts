import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { numberOf, numberWording } from './demographic-words.ts';
import type { Stated } from './encounter.ts';
import type { Label } from './read-labels.ts';
import { speaksOfOthers } from './who.ts';

/** "74-year-old", "74 y/o", "74yo", "3 months old", "aged 74". Bounded, so linear. */
const written = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${numberWording})[\\s-]{0,2}(?:(years?|yrs?|y|months?|mos?|m|weeks?|wks?|w|days?|d)[\\s-]{0,2}(?:olds?\\b|of age\\b)|(y(?:ears?|rs?)?[./]?\\s?o)(?![\\p{L}])|(mos?|mths?|m\\/o|wks?|years?|yrs?)(?= ?(?:[MF]|male|female)\\b))`,
  'giu',
);
const cued = new RegExp(`\\b(?:aged|age|age of)[:\\s]{1,3}(${numberWording})(?![\\p{L}\\p{N}/-])`, 'giu');
/** "20F white", "67 M": shorthand of a first line. */
export const shorthand = /(?<![\p{L}\p{N}.,/-])(\d{1,3})(?:\s?\/)?\s?(?:yo?\s?)?([MFmf♂♀])(?![\p{L}\p{N}])/gu;
/** "(F, 52)", "(male, 47 years", "F/52": gender first. */
export const genderFirst =
  /(?<![\p{L}\p{N}])(male|female|[MF])[\s,/|-]{1,5}(?:aged? )?(\d{1,3})(?=\s?(?:years?|yrs?|y|yo|y\/o)?\s?[),;.\n]|\s?(?:years?|yrs?|yo?)\b|$)/gu;
/** "a woman of 66 years"; "| 12 y |" and ", 12 years," as a cell of a first line; "Wren Oakes, 31, primip", "| 66 | F". */
const otherwise = new RegExp(
  `(?:\\b(?:man|woman|boy|girl|male|female|lady|gentleman|patient) of\\s+(?=${numberWording}\\b)|(?:[|,(]\\s{0,3}|[ \\t]{2,3})(?=\\d{1,3}\\s?(?:y|yrs?|years?)(?:\\s{0,3}(?:[|,);\\n]|$)|[ \\t]{2}))|\\p{L}{2},\\s(?=\\d{1,3},\\s)|(?:[|,(\\t]|[ \\t]{2})\\s{0,3}(?=\\d{1,3}(?:\\s{0,3}[|,\\t]|[ \\t]{2})\\s{0,3}(?:[MF]|male|female)\\b))(${numberWording})`,
  'giu',
);
/** "No admissions last 12m": months. */
const span12 = /\b(?:last|past|for|next|every|in|over|than|within)\s$/i;
/** "Squint surgery age 4", "at the age of 30": how old somebody was then. */
const thenAged =
  /\b(?:at|from|since|until|by|before|after)(?: (?:the|an?))? $|\b(?:surgery|repair|operation|removed|diagnosed|dx'?d?|died|onset|started|began|menarche|menopause|fracture|transplant)\s$/i;
/** "Miss Wren Oakes, 21" and "Wren Oakes - 74 - M" as a line of its own. */
const behindName =
  /(?<=\p{Lu}[\p{L}'’-]+[ \t]\p{Lu}[\p{L}'’-]+(?:,|[ \t][-–])?[ \t])(\d{1,3})(?=,[ \t]|[ \t][-–][ \t]|[ \t]?(?:yrs?|years)\b|\.(?:\s|$)|[ \t]*(?:\r?\n|$))/gu;
/** Characters of a note in which shorthand stands for the patient. */
const HEAD = 600;

/** The patient's age in completed years. */
export function findAge(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): Stated<number> | undefined {
  for (const { kind, value } of labels) {
    if (kind !== 'age' && kind !== 'age-and-gender') continue;
    const found = ageIn(text, value);
    if (found !== undefined) return found;
  }
  const sure = first(text, written, structure, text.length);
  return (
    sure ??
    first(text, shorthand, structure, HEAD) ??
    first(text, genderFirst, structure, HEAD) ??
    first(text, otherwise, structure, HEAD) ??
    first(text, behindName, structure, HEAD) ??
    first(text, cued, structure, text.length) ??
    atVisit(text) ??
    newborn(text)
  );
}

/** "Well child visit, 18 months" */
function atVisit(text: string): Stated<number> | undefined {
  const match =
    /\bwell[- ](?:child|baby)[\p{L} -]{0,16}[,:-]\s*(\d{1,2})[ -](months?|mos?|weeks?|wks?|years?|yrs?)\b/iu.exec(
      text.slice(0, HEAD),
    );
  const years = match === null ? undefined : inYears(match[1]!, match[2]);
  if (match === null || years === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1]!);
  return { value: years, span: { start, end: start + match[1]!.length } };
}

/** "Baby Boy Oakes, born at 31w2d" has no age yet. */
function newborn(text: string): Stated<number> | undefined {
  const match = /\bbaby (?:boy|girl)\b|\b(?:newborn|neonate)\b/iu.exec(text.slice(0, HEAD));
  return match === null
    ? undefined
    : { value: 0, span: { start: match.index, end: match.index + match[0].length } };
}

function ageIn(text: string, { start, end }: Span): Stated<number> | undefined {
  const match = new RegExp(
    `(?<![\\p{L}\\p{N}])(${numberWording})\\s*(months?|mos?|weeks?|wks?|days?)?`,
    'iu',
  ).exec(text.slice(start, end));
  const years = match === null ? undefined : inYears(match[1]!, match[2]);
  if (match === null || years === undefined) return undefined;
  return { value: years, span: { start: start + match.index, end: start + match.index + match[1]!.length } };
}

function first(
  text: string,
  pattern: RegExp,
  structure: NoteStructure,
  limit: number,
): Stated<number> | undefined {
  for (const match of text.slice(0, limit).matchAll(pattern)) {
    const number = pattern === genderFirst ? match[2]! : match[1]!;
    const years = inYears(number, pattern === written ? (match[2] ?? match[4]) : undefined);
    if (years === undefined || speaksOfOthers(text, match.index, structure)) continue;
    // "born to a 29 yo G1"
    if (/\bto an? $/u.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (pattern === shorthand && span12.test(text.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    if (pattern === cued && thenAged.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const start = match.index + match[0].lastIndexOf(number);
    return { value: years, span: { start, end: start + number.length } };
  }
  return undefined;
}

function inYears(wording: string, unit = 'y'): number | undefined {
  const number = numberOf(wording);
  if (number === undefined || /^y/i.test(unit)) return number;
  if (/^m/i.test(unit)) return Math.floor(number / 12);
  return Math.floor(number / (/^w/i.test(unit) ? 52 : 365));
}
