import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { genderOf } from './demographic-words.ts';
import type { Gender, Stated } from './encounter.ts';
import { genderFirst } from './find-age.ts';
import type { Label } from './read-labels.ts';
import { speaksOfOthers } from './who.ts';

/** "-year-old nonhispanic white female": the words behind an age, up to who it is of. */
const behindAge =
  /^[\p{L}./ -]{0,16}?(?:old|of age|y\/?\.?o\.?|yo|y|years?|yrs?|mos?|mths?|m\/o|wks?)?[),\s-]*((?:[\p{L}/-]+[\s,-]+){0,8}?)(?<![\p{L}])(female|woman|girl|lady|latina|male|man|boy|gentleman|latino|[fm])(?![\p{L}])/iu;
const wholeWord = /(?<![\p{L}])(female|woman|girl|lady|latina|male|man|boy|gentleman|latino)(?![\p{L}])/giu;
/** "| M |" as a cell of a first line. */
const cell =
  /(?<=[|,(][ \t]{0,3}|[ \t]{2}|[ \t][-–][ \t])(male|female|[MF])(?=[ \t]{0,3}[|,)\n;.]|[ \t]{2}|[ \t][-–][ \t]|$)/giu;
const title = /(?<![\p{L}])(Mrs|Ms|Miss|Mr|Master)\.?(?=\s+\p{Lu})/gu;
const pronoun = /(?<![\p{L}])(she|her|hers|herself|he|him|his|himself)(?![\p{L}])/giu;

/** The patient's gender: a label, the words behind the age, a title, and last what pronouns agree on. */
export function findGender(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
  age: Span | undefined,
): Stated<Gender> | undefined {
  for (const { kind, value } of labels) {
    if (kind !== 'gender' && kind !== 'age-and-gender') continue;
    const between = /\bnon-?binary\b/iu.exec(text.slice(value.start, value.end));
    if (between !== null) {
      const start = value.start + between.index;
      return { value: 'other', span: { start, end: start + between[0].length } };
    }
    const found = stated(text, value, /(?<![\p{L}/])(\p{L}+)(?![\p{L}/])/giu);
    if (found !== undefined) return found;
  }
  const beside = age && besideAge(text, age);
  if (beside?.gender !== undefined) return beside.gender;
  for (const pattern of [shorthandGender, genderFirst, cell, title, wholeWord]) {
    for (const match of text.matchAll(pattern)) {
      const value = genderOf(match[1]!);
      if (value === undefined || speaksOfOthers(text, match.index, structure)) continue;
      return { value, span: { start: match.index, end: match.index + match[1]!.length } };
    }
  }
  return byPronouns(text, structure) ?? byBearing(text, structure);
}

const shorthandGender = /(?<=(?<![\p{L}\p{N}.,/-])\d{1,3}\s?(?:\/\s?)?)([MF])(?![\p{L}\p{N}])/gu;

/** Gender and race as they stand around an age: "74-year-old white male", "20F white", "a white man of 74 years". */
export function besideAge(
  text: string,
  age: Span,
): { readonly gender?: Stated<Gender>; readonly between?: Span } | undefined {
  const behind = text.slice(age.end, age.end + 120);
  const short = /^\s?(?:y\/?o?\s?)?(?:AA|W)?([MF♂♀])(?![\p{L}\p{N}])/u.exec(behind);
  if (short !== null) {
    const start = age.end + short[0].length - 1;
    const lineEnd = text.indexOf('\n', start);
    return {
      gender: { value: genderOf(short[1]!)!, span: { start, end: start + 1 } },
      between: { start: age.end, end: Math.min(lineEnd === -1 ? text.length : lineEnd, start + 60) },
    };
  }
  const match = behindAge.exec(behind);
  const value = match === null ? undefined : genderOf(match[2]!);
  if (match === null || value === undefined) return undefined;
  const end = age.end + match[0].length;
  const start = end - match[2]!.length;
  return {
    gender: { value, span: { start, end } },
    between: { start: start - match[1]!.length, end: start },
  };
}

function stated(text: string, { start, end }: Span, pattern: RegExp): Stated<Gender> | undefined {
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const value = genderOf(match[1]!);
    if (value !== undefined)
      return { value, span: { start: start + match.index, end: start + match.index + match[1]!.length } };
  }
  return undefined;
}

/** "G2P1 at 38+2", "primip": who bears children; last, where nothing else tells. */
const bearing =
  /(?<![\p{L}\p{N}])(G\d{1,2}\s?P\d{1,2}|primip(?:ara)?|multip(?:ara)?|(?:primi|multi)gravida|pregnant|postpartum|postmenopausal)(?![\p{L}])/giu;

function byBearing(text: string, structure: NoteStructure): Stated<Gender> | undefined {
  for (const { index, 0: words } of text.matchAll(bearing))
    if (!speaksOfOthers(text, index, structure))
      return { value: 'female', span: { start: index, end: index + words.length } };
  return undefined;
}

function byPronouns(text: string, structure: NoteStructure): Stated<Gender> | undefined {
  const found: Record<'female' | 'male', Span[]> = { female: [], male: [] };
  for (const { index, 0: word } of text.matchAll(pronoun)) {
    if (speaksOfOthers(text, index, structure)) continue;
    found[/^(?:she|her)/i.test(word) ? 'female' : 'male'].push({ start: index, end: index + word.length });
  }
  const { female, male } = found;
  if (female.length === male.length) return undefined;
  const value = female.length > male.length ? 'female' : 'male';
  return { value, span: found[value][0]! };
}
