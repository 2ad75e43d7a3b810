import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { raceWords } from './demographic-words.ts';
import type { Race, Stated } from './encounter.ts';
import { besideAge } from './find-gender.ts';
import type { Label } from './read-labels.ts';
import { speaksOfOthers } from './who.ts';

const person =
  /^[\s,-]{1,2}(?:(?:[\p{L}-]+)[\s,-]{1,2}){0,2}?(?:female|woman|girl|lady|male|man|boy|gentleman|student|veteran|teen(?:ager)?)\b/iu;
const cellBefore = /(?:[|,(/]\s{0,3}|[ \t]{2}|[ \t][-–][ \t])$/u;
const cellBehind = /^(?:\s{0,3}(?:[|,)/.;\n]|$)|[ \t]{2})/u;
/** Characters of a note in which a cell of its own ("| white |") is the patient's race. */
const HEAD = 300;

/**
 * The race that a label states, the words between age and gender or behind them, "a Black woman", or a cell of the first
 * lines. Nowhere else: "white" and "black" are colours, and White is a surname.
 */
export function findRace(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
  age: Span | undefined,
): Stated<Race> | undefined {
  const places = labels.filter(({ kind }) => kind === 'race').map(({ value }) => value);
  for (const { start, end } of [...places, ...(age === undefined ? [] : aroundAge(text, age))]) {
    const found = raceIn(text, start, end);
    if (found !== undefined) return found;
  }
  for (const [value, words] of raceWords) {
    for (const { index, 0: match } of text.matchAll(new RegExp(words.source, 'giu'))) {
      const end = index + match.length;
      const isCell =
        index < HEAD &&
        cellBefore.test(text.slice(Math.max(0, index - 5), index)) &&
        cellBehind.test(text.slice(end, end + 5));
      if (!isCell && !person.test(text.slice(end, end + 60))) continue;
      if (!speaksOfOthers(text, index, structure)) return { value, span: { start: index, end } };
    }
  }
  return undefined;
}

function aroundAge(text: string, age: Span): readonly Span[] {
  const { between, gender } = besideAge(text, age) ?? {};
  const places = between === undefined ? [] : [between];
  // "(male, 47 years, Black or African American)": the rest of the bracket
  const bracket = /^[^()\n.;]{0,60}(?=\))/u.exec(text.slice(age.end, age.end + 80));
  if (bracket !== null) places.push({ start: age.end, end: age.end + bracket[0].length });
  // "a 52 year old Latina", "39, Latina"
  const noun = /^[\s-]{0,2}(?:(?:years?|yrs?)[\s-]old|y\/?o)?[\s,]{1,2}latin[aox]\b/iu.exec(
    text.slice(age.end, age.end + 24),
  );
  if (noun !== null) places.push({ start: age.end, end: age.end + noun[0].length });
  // "12 years old, male, white"
  const behind =
    gender && /^,[ \t]{0,2}[\p{L} -]{3,40}/u.exec(text.slice(gender.span.end, gender.span.end + 45));
  if (behind) places.push({ start: gender.span.end, end: gender.span.end + behind[0].length });
  return places;
}

function raceIn(text: string, start: number, end: number): Stated<Race> | undefined {
  for (const [value, words] of raceWords) {
    const match = words.exec(text.slice(start, end));
    if (match !== null)
      return { value, span: { start: start + match.index, end: start + match.index + match[0].length } };
  }
  return undefined;
}
