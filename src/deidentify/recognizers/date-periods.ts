import { isMeasureBefore } from '../codes/code-context.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import { isCalendarPair } from './date-words.ts';
import { after, type PhiPattern } from './pattern-recognizer.ts';

const shortMonth = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const longMonth = 'january|february|march|april|june|july|august|september|october|november|december';
const year = '(?:19|20)\\d\\d';
/** Words of time before what could also be a chromosome band, a dose or a value. */
const timeBefore =
  '(?<=\\b(?:in|since|until|till|from|by|during|before|after|through|thru|end of|start of|began|begun|started|stopped|ended|quit|retired|hired|moved|placed|done|diagnosed(?: with \\p{L}{3,14})?) )';
const unit = late.iu`^ ?(?:%|mg|mcg|g|ml|l|mm|cm|kg|mmol|meq|units?|x|of)\b`;

/** Months and quarters of a year in rarer forms, and days with signs between their parts that dates seldom have. */
export const datePeriods: readonly PhiPattern[] = [
  // Q2 2018, 2018-Q2, Q3/FY19, FY2019 Q2; "q4" alone is a dose
  {
    category: 'DATE',
    strength: 2,
    needs: /\bq[1-4]\b/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:Q[1-4](?:[ -]?/[ ]?|[ -]| of )(?:FY ?)?(?:${year}|['’]\\d\\d)|Q[1-4][ /-]FY ?\\d\\d|(?:FY ?)?(?:${year}|FY ?\\d\\d|FY ?['’]\\d\\d)[ /-]{1,3}Q[1-4])(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  {
    category: 'DATE',
    strength: 2,
    needs: /[1-4]Q ?['’]?\d\d|Q[1-4]\/\d\d/,
    pattern: searched(
      `${timeBefore}(?:[1-4]Q ?['’]?(?:20)?\\d\\d|Q[1-4]/\\d\\d)(?![\\p{L}\\d/]|\\.\\d)`,
      'gu',
    ),
  },
  // second quarter of 2018, 3rd quarter 2018
  {
    category: 'DATE',
    strength: 2,
    needs: / (?:quarter|half|trimester|semester|term)\b/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:the )?(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:(?:fiscal|calendar) )?(?:quarter|half|semester|term),? (?:of |in )?${year}(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  // 14·03·2021, 14\\03\\'21, 2021 / 03 / 14, 14‑03‑2021
  {
    category: 'DATE',
    strength: 2,
    needs: /\d(?: ?[·•–‑\\_] ?| [/-] |, ?|[/-])\d/,
    pattern: searched(
      `(?<![\\p{L}\\d.,/-])(?:\\d{1,2}( ?[·•–‑\\\\_] ?)\\d{1,2}\\1(?:${year}|['’]?\\d\\d)|${year}( ?[·•–‑\\\\/_-] ?)\\d{1,2}\\2\\d{1,2}|\\d{1,2}([./-] ?)\\d{1,2}\\3['’]\\d\\d)(?![\\p{L}\\d/-]|[.,]\\d)`,
      'gu',
    ),
    check: (value) => {
      const [a = 0, b = 0, c = 0] = value.split(/[^\d]+/).map(Number);
      return isCalendarPair(a > 31 ? `${b}/${c}` : `${a}/${b}`);
    },
  },
  // 12–IV–2020, 9·IV·1960, 27 / IX / 2010
  {
    category: 'DATE',
    strength: 2,
    needs: /\d ?[-–‑·\\_./ ] ?[IVX]{1,4} ?[-–‑·\\_./ ]/i,
    pattern: searched(
      `(?<![\\p{L}\\d./-])(?:0?[1-9]|[12]\\d|3[01])( ?[-–‑·\\\\_/] ?|\\. ?| )(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\1(?:${year}|['’]\\d\\d|(?<=[^ \\d])\\d\\d)(?![\\p{L}\\d/-])`,
      'giu',
    ),
  },
  // 7/13-48; "DOB 1/10-11" behind its label
  {
    category: 'DATE',
    strength: 2,
    needs: /\d\/\d{1,2}-\d\d(?!\d)/,
    pattern:
      /(?<![\w.,/-])(?:\d{1,2}\/\d{1,2}-(?:3[2-9]|[4-9]\d)|(?<=\b(?:dob|birth|born|date|dated|seen|on)[: ]{1,3})\d{1,2}\/\d{1,2}-\d\d)(?![\w/%]|[.,]\d)/giu,
    check: (value, hit) => isCalendarPair(value) && !unit.test(after(hit, 8)),
  },
  // 3,16,2003
  {
    category: 'DATE',
    strength: 2,
    needs: /\d,\d{1,2},(?:19|20)\d\d/,
    pattern: /(?<![\w.,/]|\d-)\d{1,2},\d{1,2},(?:19|20)\d\d(?![\w/]|[.,]\d)/gu,
    check: (value) => isCalendarPair(value.replaceAll(',', '/')),
  },
  // Aug 18.1970, March 4.2021
  {
    category: 'DATE',
    strength: 2,
    needs: /[a-z]\.? \d{1,2}\.(?:19|20)\d\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:${shortMonth}|${longMonth})\\.? (?:0?[1-9]|[12]\\d|3[01])\\.${year}(?![\\p{L}\\d/]|[.,]\\d)`,
      'giu',
    ),
  },
  // 4.2013, 2021.3, where nothing is measured
  {
    category: 'DATE',
    strength: 2,
    needs: /\s[1-9]\.(?:19|20)\d\d(?!\d)|\s(?:19|20)\d\d\.\d{1,2}(?!\d)/,
    pattern: searched(
      `(?<=\\p{L} )(?:[1-9]\\.${year}|${timeBefore}${year}\\.(?:1[0-2]|0?[1-9]))(?![\\p{L}\\d/%-]|[.,]\\d)`,
      'gu',
    ),
    check: (_, hit) => !isMeasureBefore(hit.text, hit.start) && !unit.test(after(hit, 8)),
  },
  // 1992, September; 2018, Mar.
  {
    category: 'DATE',
    strength: 2,
    needs: /(?:19|20)\d\d, [a-z]{3}/i,
    pattern: searched(
      `(?<![\\p{L}\\d./-])${year}, (?:${longMonth}|(?<=\\b(?:in|since|until|from|by|on) ${year}, )(?:may|${shortMonth}))(?![\\p{L}\\d]| \\d)`,
      'giu',
    ),
  },
  // 1998 Sep, 2006/Oct, Sep53, day 306 of 1988
  {
    category: 'DATE',
    strength: 2,
    needs:
      /(?:19|20)\d\d[ /](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[bcglnprty](?:3[2-9]|[4-9]\d)|day \d{3} of/,
    pattern: searched(
      `(?<![\\p{L}\\d./-])(?:${year}(?: (?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov)|/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))(?![\\p{L}\\d]|[ /.-]{1,2}\\d)|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:3[2-9]|[4-9]\\d)(?![\\p{L}\\d])|day \\d{3} of ${year}(?!\\d))`,
      'gu',
    ),
  },
  // "since 09-53": a month, and a year that is no day
  {
    category: 'DATE',
    strength: 2,
    needs: / 0[1-9]-[4-9]\d/,
    pattern: searched(`${timeBefore}0[1-9]-[4-9]\\d(?![\\p{L}\\d/%-]|[.,]\\d)`, 'giu'),
    check: (_, hit) => !unit.test(after(hit, 8)),
  },
  // December'98
  {
    category: 'DATE',
    strength: 2,
    needs: late.u`\p{L}['’]\d\d`,
    pattern: searched(`(?<![\\p{L}\\d])(?:${longMonth}) ?['’]\\d\\d(?![\\p{L}\\d])`, 'giu'),
  },
  // The first month of "mar/may 2002", "mar–apr '19"; Dec -93
  {
    category: 'DATE',
    strength: 2,
    needs:
      /[a-z]{3}\.? ?[/–-] ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) -\d\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d/])(?:(?:${shortMonth}|${longMonth})(?=\\.? ?[/–-] ?(?:${shortMonth}|${longMonth})\\.?,? (?:${year}|['’]\\d\\d)(?!\\d))|(?:${shortMonth}) -\\d\\d(?![\\p{L}\\d/]))`,
      'giu',
    ),
  },
  // Thu Mar 4 14:05:33 2021
  {
    category: 'DATE',
    strength: 2,
    needs: /\d:\d\d (?:[A-Z]{3,4} )?(?:19|20)\d\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:mon|tue|wed|thu|fri|sat|sun) )?(?:${shortMonth}) {1,2}\\d{1,2} \\d{1,2}:\\d\\d(?::\\d\\d)?(?: [A-Z]{3,4})? ${year}(?!\\d)`,
      'giu',
    ),
  },
];
