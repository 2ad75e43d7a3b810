import type { Span } from '../../note/span.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { NoteInReading, PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { besideHyphens } from './beside-hyphens.ts';
import { withManner } from './date-extent.ts';
import { dateForms } from './date-forms.ts';
import { datePeriods } from './date-periods.ts';
import { datePlaces } from './date-places.ts';
import { asDigits, isCalendarPair, withClock, withWeekday } from './date-words.ts';
import { daysOfMonth } from './days-of-month.ts';
import { holidays } from './holidays.ts';
import { logDays } from './log-days.ts';
import { monthDates } from './month-dates.ts';
import { partedDates } from './parted-dates.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { seasons } from './seasons.ts';
import { shortDates } from './short-dates.ts';
import { spokenDates } from './spoken-dates.ts';

const id = 'dates';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:(?:19|20)\\d\\d)';

/** Three numbers with a letter among them that a scanner put for a digit; a real digit must be there too. */
const isScannedDate = (value: string): boolean =>
  /[OolI]/.test(value) &&
  (value.match(/\d/g)?.length ?? 0) >= 2 &&
  isCalendarPair(value) &&
  /\d{2,4}$/.test(asDigits(value));

function isTimestamp(value: string, hit: PatternHit): boolean {
  const monthNumber = Number(value.slice(4, 6));
  const dayNumber = Number(value.slice(6, 8));
  return (
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    dayNumber >= 1 &&
    dayNumber <= 31 &&
    !/(?:code|snomed|ndc|lot)\W*$/i.test(before(hit, 16))
  );
}

const compactCue = late.iu`(?:date|dated|dob|d\.o\.b\.?|born|birth|dos|doa|dod|seen|visit|admit(?:ted)?|adm|on|since|collected|coll|received|rec'?d|signed|exp(?:ires)?|mfg|lmp|edd|edc|surgery|drawn|sent|stamp)["']?\s*[:=]?\s*["']?$`;
const measureAround = late.iu`(?:mrn|acc|acct|no\.?|#|id|code|wbc|plt|platelets|copies|count|load|fax|tel|phone|ext|ref|lot|sn|s\/n|zip|plate)["']?\s*[:=#]?\s*["']?$`;

/** 022817, 031227: six digits that are a day in one of the orders, alone in a cell or on a line, or behind a cue. */
function isCompactDay(value: string, hit: PatternHit): boolean {
  const [a, b, c] = [Number(value.slice(0, 2)), Number(value.slice(2, 4)), Number(value.slice(4))] as const;
  const dayThenMonth = (d: number, m: number) => d >= 1 && d <= 31 && m >= 1 && m <= 12;
  if (!dayThenMonth(a, b) && !dayThenMonth(b, a) && !dayThenMonth(c, b)) return false;
  const left = before(hit, 24);
  if (measureAround.test(left)) return false;
  if (compactCue.test(left)) return true;
  const right = after(hit, 2);
  const edge =
    /(?:^|[\n|,;\t]|[ ]{3})\s?"?$/.test(left) && /^(?:"?\s?(?:[\n|,;\t]|$)|\s?\n|\s\d{4}\b)/.test(right);
  return edge && (/^[0-3]/.test(value) || c <= 31) && !/00$/.test(value.slice(2));
}

/** The label of a time of a dictation, or of a day: "D: 11/11/11". */
const labelBefore = late.iu`(?:^|[^\p{L}])(?:dd?|td?|dt|dict(?:ated)?|trans(?:cribed)?|typed|dated?|dob|born|dos|doa|dod|on|seen|signed|rec'?d|arr|adm)[:\s]{1,6}$`;

/** "8/10/12 units", "10-10-10", "version 2.1.20": three numbers that are doses, repetitions or a version. */
const isCounted = (value: string, hit: PatternHit): boolean =>
  /^ ?(?:units?|u|iu|mg|mcg|ml|mm|cm|kg|lbs?|reps?|hz)\b/iu.test(after(hit, 8)) ||
  (/^(\d{1,2})([-/.])\1\2\1$/.test(value) && !labelBefore.test(before(hit, 16))) ||
  (!value.includes('/') && /(?:(?<!\p{L})(?:version|ver)|(?:^|[^\p{L}])v)\.?:? ?$/iu.test(before(hit, 16))) ||
  ((!value.includes('/') || !/\d{4}$/.test(value)) &&
    /(?:section|chapter|protocol|release|(?:^|[^\p{L}])(?:sec|ip|sets|reps)|apgars?(?: scores?)?)\.?:? ?$/iu.test(
      before(hit, 16),
    ));

const patterns: readonly PhiPattern[] = [
  // 2021-03-04, 2021/3/4, 2021.03.04, 2021_03_04
  {
    category: 'DATE',
    strength: 3,
    pattern: searched(
      `(?<!\\d|\\d\\.|\\d-)${year}(?:([-/._])${month}\\1${day}|\\. ${month}\\. ${day}\\.?)(?!\\d)(?:\\s?(?:-|to|through|until)\\s?${year}([-/._])${month}\\2${day}(?!\\d))?`,
      'gu',
    ),
  },
  // 3/14/2021, 14.03.21, 05-17-1963; written with one separator throughout, or it is a dose or a code
  {
    category: 'DATE',
    strength: 2,
    pattern: searched(
      `(?<!\\d|\\d\\.|/|[\\d/]-)\\d{1,2}(?: ?([-/]) ?\\d{1,2} ?\\1 ?|([._])\\d{1,2}\\2|\\. \\d{1,2}\\. (?=${year}))(?:${year}|['’]?\\d\\d)(?!\\d)(?:\\s?(?:-|to|through|until)\\s?(?:\\d{1,2}([-/.])\\d{1,2}\\3(?:${year}|\\d\\d)|${year}-${month}-${day})(?!\\d))?(?![\\d/]|-\\d|\\.\\d)`,
      'gu',
    ),
    check: (value, hit) => isCalendarPair(value) && !isCounted(value, hit),
  },
  // 3/14/2021 and 3/4/21 that run on into a range: 3/14/21-3/16/21
  {
    category: 'DATE',
    strength: 2,
    pattern: searched(`(?<![\\d./-])\\d{1,2}([/.])\\d{1,2}\\1(?:${year}|\\d\\d)(?=-\\d)`, 'gu'),
    check: isCalendarPair,
  },
  // 3/14-16/21: the second number is no month
  {
    category: 'DATE',
    strength: 2,
    needs: /\/\d{1,2} ?[-–] ?\d{2}\//,
    pattern: searched(
      `(?<![\\d./-])\\d{1,2}/\\d{1,2} ?[-–] ?(?:1[3-9]|2\\d|3[01])/(?:${year}|\\d\\d)(?![\\d/-]|\\.\\d)`,
      'gu',
    ),
    check: isCalendarPair,
  },
  // l2/O4/1938, 21 /3/O7: letters for digits
  {
    category: 'DATE',
    strength: 2,
    needs: /[OolI]/,
    pattern: late.gu`(?<![\p{L}\d./-])[\dOolI]{1,2} {0,2}([-/.]) {0,2}[\dOolI]{1,2} {0,2}\1 {0,2}(?:[\dOolI]{4}|[\dOolI]{2})(?![\p{L}\d/.-])`,
    check: isScannedDate,
  },
  // 20210304, 202103041015, 20210304T1405Z, scan_20210304_2
  {
    category: 'DATE',
    strength: 1,
    pattern:
      /(?<![\dA-Za-z.])(?<!\d-)(?:19|20)\d{6}(?:\d{4}(?:\d\d)?|T\d{4}(?:\d\d)?(?:\.\d+)?Z?)?(?:[+-]\d{4})?(?![A-Za-z\d]|\.\d)/gu,
    check: isTimestamp,
  },
  // 03042019
  {
    category: 'DATE',
    strength: 1,
    pattern:
      /(?<![\dA-Za-z.#-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d(?![A-Za-z\d-]|\.\d)/gu,
    check: (value, hit) =>
      isCalendarPair(`${value.slice(0, 2)}/${value.slice(2, 4)}`) && !measureAround.test(before(hit, 24)),
  },
  // DOB 12 21 1948
  {
    category: 'DATE',
    strength: 2,
    pattern: searched(
      `\\b(?:d\\.?o\\.?b\\.?|born|birth|birthdate|birthday|bday|b-day|dated?|d\\.?o\\.?s\\.?)(?: is| was| on)?[:\\s]{1,3}(?<value>\\d{1,2} \\d{1,2} (?:${year}|\\d\\d))(?![\\d/]|[.,]\\d)`,
      'dgiu',
    ),
    check: (value) => isCalendarPair(value.replaceAll(' ', '/')),
  },
  // DOB 1952 02 03, DOB 03|02|1952, DOB 52-02-03; the boxes of a form: day 03 month 02 year 1952
  {
    category: 'DATE',
    strength: 2,
    pattern: searched(
      `\\b(?:d\\.?o\\.?b\\.?|born|birth|birthdate)(?: is| was| on)?["'’:=,\\s|]{1,5}(?<value>${year}[ |]\\d{1,2}[ |]\\d{1,2}|\\d{1,2} ?\\| ?\\d{1,2} ?\\| ?(?:${year}|\\d\\d)|\\d\\d(?<sep>[-/])\\d\\d\\k<sep>\\d\\d)(?![\\d.,/-])`,
      'dgiu',
    ),
  },
  {
    category: 'DATE',
    strength: 2,
    pattern: late.dgiu`\b(?:day|dd)[: ]{1,3}(?<value>\d{1,2}[ ,;|/]{1,4}(?:month|mm)[: ]{1,3}\d{1,2}[ ,;|/]{1,4}(?:year|yyyy|yy)[: ]{1,3}\d{2,4})(?!\d)`,
  },
  // 022817
  {
    category: 'DATE',
    strength: 1,
    pattern: late.gu`(?<![\p{L}\d./#:_-])\d{6}(?![\p{L}\d/._-])`,
    check: isCompactDay,
  },
  // verified by 04 19 1962; ID by last 4 and 04 19 62
  {
    category: 'DATE',
    strength: 1,
    needs: /\d\d \d\d \d\d/,
    pattern: /(?<![\w.,/:-]|\d )\d\d \d\d (?:(?:19|20)\d\d|\d\d)(?![\w%/-]|[.,:]\d| \d)/gu,
    check: (value, hit) =>
      isCalendarPair(value.replaceAll(' ', '/')) &&
      (value.length > 8 ? /(?:19[2-9]|20[0-4])\d$/.test(value) : true) &&
      /\b(?:id(?:'?d)?|ident\p{L}*|verif\p{L}*|confirm\p{L}*|dob|birth\p{L}*|born|last (?:4|four)|match\p{L}*|(?:name|wrist|id) ?bands?|label)\b[^\n]{0,50}$|\b(?:since|until|dated|admitted|discharged|died|expired)(?: on)? $/iu.test(
        before(hit, 70),
      ),
  },
  // 2021-W14-2, week 45 of 2020, wk 22, 2023, KW 12/2020
  {
    category: 'DATE',
    strength: 2,
    needs: late.iu`\b(?:w|wk|week|kw|semana|semaine|woche)[ .]?\d|W\d`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:${year}[- ]?W\\d\\d(?:-?[1-7])?|(?:weeks?|wks?|kw|semana|semaine|woche)\\.? ?\\d{1,2}(?:,? (?:of |de )?| ?/ ?)${year})(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  // 03/2021, 2021-03, 2018-11; 2010-11 may be two years
  {
    category: 'DATE',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d./-])(?:(?:0?[1-9]|1[0-2])[/-]${year}|${year}(?:-0[1-9]|/(?:0[1-9]|1[0-2]))|(?!2009-10|2010-11|2011-12)${year}-1[0-2])(?![\\p{L}\\d/-])`,
      'gu',
    ),
  },
  // 12.IV.2020, 3/xi/62
  {
    category: 'DATE',
    strength: 2,
    needs: /[IVXivx][ ./-]\d\d/u,
    pattern: searched(
      `(?<![\\p{L}\\d./-])${day}(?:([ ./-])(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\1${year}|([./-])(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\2\\d\\d)(?![\\d/-])`,
      'giu',
    ),
  },
  // before 2.XII
  {
    category: 'DATE',
    strength: 2,
    needs: /\d\.[IVX]/,
    pattern: searched(
      `\\b(?:on|before|until|till|since|by|from|du|am|bis|vom|seit|le|dnia|den) (?<value>${day}\\.(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}))(?![\\p{L}\\d]|\\.\\d)`,
      'dgu',
    ),
  },
  // A form that waits for its day: 09/__/23
  {
    category: 'DATE',
    strength: 2,
    needs: /\/_{1,4}\//,
    pattern: /(?<![\d/])\d{1,2}\/_{1,4}\/(?:19|20)?\d\d(?!\d)/gu,
  },
  // 2021年3月4日, 3月4日
  {
    category: 'DATE',
    strength: 3,
    needs: /月|월/u,
    pattern: /(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?/gu,
  },
  // "created": 1614866700: seconds since 1970
  {
    category: 'DATE',
    strength: 2,
    needs: /1\d{9}/,
    pattern: late.dgiu`\b(?:time(?:stamp)?|date|ts|epoch|(?:last_?)?(?:created|updated|modified)|iat|nbf|start|end|effective|at|issued|recorded)(?:_at|At|_?on)?["']?\s?[:=]\s?["']?(?<value>1\d{9}(?:\d{3})?)(?!\d)`,
  },
];

const numeric = patternRecognizer(id, '3', [...patterns, ...dateForms, ...datePeriods]);

/** Dates in every written form: numbers, names of months, named days, words. Years and clock times alone stay. */
export const dates: PhiRecognizer = {
  id,
  version: '5',
  recognize: async (note) => {
    const found = await datesOf(note);
    return [...found, ...(await besideHyphens(note.text, found, (text) => datesOf({ ...note, text })))];
  },
};

async function datesOf(note: NoteInReading): Promise<PhiFinding[]> {
  const { text } = note;
  const numbers = await numeric.recognize(note);
  const at = datePlaces(text);
  const written: Span[] = [
    ...monthDates(text, at.month),
    ...partedDates(text, at.month),
    ...shortDates(text),
    ...daysOfMonth(text, at.weekday),
    ...logDays(text),
    ...seasons(text),
    ...holidays(text, at.holiday, at.doubtfulHoliday, at.day),
    ...spokenDates(text, at.month, at.sign, at.cue),
  ];
  return [
    ...numbers.map((finding) => ({
      ...finding,
      start: withManner(text, { start: withWeekday(text, finding.start), end: finding.end }).start,
      end: withClock(text, finding.end),
    })),
    ...written.map((span) => ({
      ...withManner(text, span),
      category: 'DATE' as const,
      strength: 2 as const,
      recognizer: id,
    })),
  ];
}
