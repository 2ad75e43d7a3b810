import type { Span } from '../../note/span.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import { withClock, withWeekday, yearNumber } from './date-words.ts';

const unit = '(?:one|two|three|four|five|six|seven|eight|nine)';
const teen = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const unitOrdinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const ordinal = `(?:(?:twenty|thirty)[- ]${unitOrdinal}|${unitOrdinal}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
const cardinal = `(?:(?:twenty|thirty)[- ]${unit}|${teen}|${unit}|twenty|thirty)`;
const below100 = `(?:${tens}(?:[- ]${unit})?|${teen}|${unit})`;
const year = `(?:(?:nineteen|twenty|eighteen)[- ](?:hundred(?: and)?[- ])?(?:(?:oh|o|zero)[- ]${unit}|${tens}(?:[- ]${unit})?|${teen})|nineteen hundred|two thousand(?: and)?(?: ${below100})?|${yearNumber}|(?:oh|o|zero)[- ]${unit}|${tens}(?:[- ]${unit})?)`;
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** "october third twenty twenty two", "April the ninth, nineteen fifty-one"; "may one" and "march two" need the year. */
const monthFirst = new RegExp(
  `(?<![\\p{L}\\d])(?<month>${month}),? (?:the )?(?:(?<ordinal>${ordinal})|${cardinal}(?! of(?!\\p{L})))(?<year>,? (?:of |in )?(?:the year )?${year})?(?![\\p{L}\\d]| (?:times|days?|weeks?|months|years|mg|milligrams?|hours|or|more|percent|pounds))`,
  'iuy',
);
/** "the third of October twenty twenty-two", "fourteen march two thousand and nine". */
const dayFirst = searched(
  `(?<![\\p{L}\\d])(?:(?:the )?${ordinal} (?:day )?(?:of )?|${cardinal} )${month}(?<year>,? (?:of |in )?${year})?(?![\\p{L}\\d])`,
  'iu',
);
/** "date of birth four nine fifty one", "three slash fourteen slash twenty twenty one". */
const numeralWord = `(?:oh|zero|${tens}(?:[- ]${unit})?|${teen}|${unit}|nineteen|hundred|thousand|and)`;
const cuedNumerals = searched(
  `(?<![\\p{L}\\d])(?:date of (?:birth|service|admission|discharge|surgery|visit|exam|dictation|death|injury)|d ?o ?b|d ?o ?s|birth ?date|born|dated?)(?: (?:is|was|on|of))?[:,]? (?<value>${numeralWord}(?:[ ,-]{1,2}(?:slash |dash |hyphen |point )?${numeralWord}){2,9})(?![\\p{L}\\d])`,
  'iuy',
);
const slashed = searched(
  `(?<![\\p{L}\\d])${cardinal} (?:slash|dash|stroke) ${cardinal} (?:slash|dash|stroke) ${year}(?![\\p{L}\\d])`,
  'iu',
);
const monthOrdinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
/** "the third of the third forty-eight", "nineteen fifty two, the ninth of the eleventh": months by their number */
const twoOrdinals = searched(
  `(?<![\\p{L}\\d])(?:${year},? )?(?:the )?${ordinal} of the ${monthOrdinal}(?:,? ${year}(?![\\p{L}\\d])|(?=[.,;)]|[ \\t]*(?:\\r?\\n|$)))`,
  'giu',
);
export const cueKey = late.iu`^(?:date|dated|d|dob|dos|birth|birthdate|born)$`;
export const signKey = late.iu`^(?:slash|dash|stroke)$`;
/** Words of numbers, the last before a month or a sign: notes that are not dictated have none. */
const numberBefore = late.iu`(?:first|second|third|th|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)(?: day)?(?: of)? $`;

/** Dates written out in words, as in notes that were dictated. */
export function spokenDates(
  text: string,
  months: readonly number[],
  signs: readonly number[],
  cues: readonly number[],
): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number) =>
    spans.push({ start: withWeekday(text, start), end: withClock(text, end) });
  for (const start of months) {
    const hit = matchAt(monthFirst, text, start);
    if (hit !== undefined && (withWeekday(text, start) < start || !isModal(hit)))
      add(start, start + hit[0].length);
    addBefore(dayFirst, text, start, add);
  }
  for (const start of signs) addBefore(slashed, text, start, add);
  for (const hit of matchesOf(twoOrdinals, text)) add(hit.index, hit.index + hit[0].length);
  for (const start of cues) {
    const hit = matchAt(cuedNumerals, text, start);
    const end = start + (hit?.[0].length ?? 0);
    if (hit !== undefined) add(end - (hit.groups?.value?.length ?? 0), end);
  }
  return spans;
}

function matchAt(pattern: AskedPattern, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

/** A date whose later word stands at `place`, where words of numbers stand before that. */
function addBefore(
  pattern: AskedPattern,
  text: string,
  place: number,
  add: (start: number, end: number) => void,
): void {
  const from = Math.max(0, place - 40);
  const left = text.slice(from, place);
  if (!numberBefore.test(left)) return;
  const hit = pattern.exec(text.slice(from, place + 60));
  if (hit !== null && from + hit.index < place && from + hit.index + hit[0].length > place)
    add(from + hit.index, from + hit.index + hit[0].length);
}

/** "may first need", "march two": the verbs, unless a year follows. */
function isModal(hit: RegExpExecArray): boolean {
  const { month: name, ordinal: day, year: behind } = hit.groups ?? {};
  if (name === undefined || behind !== undefined) return false;
  if (/^(?:may|march|mar|dec|jan|sept?|jun|jul|oct|nov|feb|apr|aug)$/u.test(name))
    return day === undefined || /^(?:may|march)$/u.test(name);
  return false;
}
