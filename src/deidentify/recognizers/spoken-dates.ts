import type { Span } from '../../note/span.ts';
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
  `(?<![\\p{L}\\d])(?<month>${month}),? (?:the )?(?:(?<ordinal>${ordinal})|${cardinal})(?<year>,? (?:of |in )?(?:the year )?${year})?(?![\\p{L}\\d]| (?:times|days?|weeks?|months|years|mg|milligrams?|hours|or|of|more|percent|pounds))`,
  'giu',
);
/** "the third of October twenty twenty-two", "fourteen march two thousand and nine". */
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:the )?${ordinal} (?:day )?(?:of )?|${cardinal} )${month}(?<year>,? (?:of |in )?${year})?(?![\\p{L}\\d])`,
  'giu',
);
/** "date of birth four nine fifty one", "three slash fourteen slash twenty twenty one". */
const numeralWord = `(?:oh|zero|${tens}(?:[- ]${unit})?|${teen}|${unit}|nineteen|hundred|thousand|and)`;
const cuedNumerals = new RegExp(
  `(?<![\\p{L}\\d])(?:date of (?:birth|service|admission|discharge|surgery|visit|exam|dictation|death|injury)|d ?o ?b|d ?o ?s|birth ?date|born|dated?)(?: (?:is|was|on|of))?[:,]? (?<value>${numeralWord}(?:[ ,-]{1,2}(?:slash |dash |hyphen |point )?${numeralWord}){2,9})(?![\\p{L}\\d])`,
  'dgiu',
);
const slashed = new RegExp(
  `(?<![\\p{L}\\d])${cardinal} (?:slash|dash|stroke) ${cardinal} (?:slash|dash|stroke) ${year}(?![\\p{L}\\d])`,
  'giu',
);
/** Letters that every such date has: most notes of other kinds need no slower look. */
const spelled = /(?:first|second|third|th|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)\b/iu;

/** Dates written out in words, as in notes that were dictated. */
export function spokenDates(text: string): Span[] {
  if (!spelled.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of [monthFirst, dayFirst, cuedNumerals, slashed]) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      const [start, end] = hit.indices?.groups?.value ?? [hit.index, hit.index + hit[0].length];
      if (isModal(hit)) continue;
      spans.push({ start: withWeekday(text, start), end: withClock(text, end) });
    }
  }
  return spans;
}

/** "may first need", "march two": the verbs, unless a year follows. */
function isModal(hit: RegExpExecArray): boolean {
  const { month: name, ordinal: day, year: behind } = hit.groups ?? {};
  if (name === undefined || behind !== undefined) return false;
  if (/^(?:may|march|mar|dec|jan|sept?|jun|jul|oct|nov|feb|apr|aug)$/u.test(name))
    return day === undefined || /^(?:may|march)$/u.test(name);
  return false;
}
