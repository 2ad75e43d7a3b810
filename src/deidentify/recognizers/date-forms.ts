import { late, searched } from '../patterns/search-pattern.ts';
import { isCalendarPair } from './date-words.ts';
import { after, type PatternHit, type PhiPattern } from './pattern-recognizer.ts';

const shortMonth = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const unit = late.iu`^ ?(?:%|mg|mcg|ml|mm|cm|kg|lbs?|units?|doses?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|times|x\b|beats|nodes|tabs?|reps|of\b)`;

/** "3/14-18", "16-18/3": from a day to a later one that is no month. */
function isDayRange(value: string, hit: PatternHit): boolean {
  const [a = 0, b = 0, c = 0] = value.split(/[-–/]/).map(Number);
  const [month, from, to] = /^\d+\//.test(value) ? [a, b, c] : [c, a, b];
  return (
    month >= 1 && month <= 12 && from >= 1 && from < to && to > 12 && to <= 31 && !unit.test(after(hit, 10))
  );
}

/** Rarer forms of days: with a backslash, an apostrophe, a range within a month, the group of date and time of a signal. */
export const dateForms: readonly PhiPattern[] = [
  {
    category: 'DATE',
    strength: 2,
    needs: /\d\\\d/,
    pattern: /(?<![\d\\.])\d{1,2}\\\d{1,2}\\(?:(?:19|20)\d\d|\d\d)(?![\d\\])/gu,
    check: isCalendarPair,
  },
  {
    category: 'DATE',
    strength: 2,
    needs: late.u`\/['’]\d\d|\p{L}['’]\d\d`,
    pattern: searched(
      `(?<![\\p{L}\\d/])(?:(?:0?[1-9]|1[0-2])/|${shortMonth})['’]\\d\\d(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  {
    category: 'DATE',
    strength: 2,
    pattern: late.gu`(?<![\p{L}\d])(?:January|February|March|April|June|July|August|September|October|November|December)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\d])|(?<![\p{L}\d-])(?:Jan|Feb|Apr|Jul|Aug|Sep|Nov)[1-9](?![\p{L}\d.-])`,
  },
  {
    category: 'DATE',
    strength: 2,
    pattern: late.gu`(?<![\p{L}\d./-])(?:\d{1,2}\/\d{1,2} ?[-–] ?\d{1,2}|\d{1,2} ?[-–] ?\d{1,2}\/\d{1,2})(?![\p{L}\d/%-]|[.,:]\d)`,
    check: isDayRange,
  },
  {
    category: 'DATE',
    strength: 2,
    needs: /\/\d{1,2}ish/i,
    pattern: late.giu`(?<![\d./])\d{1,2}\/\d{1,2}(?=ish\b)`,
    check: isCalendarPair,
  },
  // Nov 30/23, June 4/2019: how Canadian charts write a day
  {
    category: 'DATE',
    strength: 2,
    needs: late.u`\p{L}\.? \d{1,2}\/(?:\d\d|(?:19|20)\d\d)(?![\d/])`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:${shortMonth}|january|february|march|april|august|september|october|november|december)\\.? (?:0?[1-9]|[12]\\d|3[01])/(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/%]|[.,]\\d)`,
      'giu',
    ),
    check: (value) => !/^m/.test(value),
  },
  // Jul/6/59, Feb/10/1972, Jun.22,1942
  {
    category: 'DATE',
    strength: 2,
    needs: late.u`\p{L}[/.]\d{1,2}[/,.]\d\d`,
    pattern: searched(
      `(?<![\\p{L}\\d/.])(?:${shortMonth})(?:/(?:0?[1-9]|[12]\\d|3[01])/(?:(?:19|20)\\d\\d|\\d\\d)|\\.(?:0?[1-9]|[12]\\d|3[01])[,.](?:19|20)\\d\\d)(?![\\d/%]|[.,]\\d)`,
      'giu',
    ),
  },
  // "married since 2015 March", "24th day of January 2011"
  {
    category: 'DATE',
    strength: 2,
    needs: /(?:19|20)\d\d [a-z]{3}|day of [a-z]{3}/i,
    pattern: late.giu`(?:(?<![\p{L}\d./-])(?:19|20)\d\d (?:January|February|March|April|June|July|August|September|October|November|December)(?![\p{L}\d]| \d)|(?<=-)\d{1,2}(?:st|nd|rd|th)? day of (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d)`,
    check: (value) => !/^\d{4} (?:march|may)$/u.test(value),
  },
  // 78/02/17: a year that is no day, month and day with two digits each
  {
    category: 'DATE',
    strength: 1,
    needs: /[3-9]\d\/[01]\d\/[0-3]\d/,
    pattern: late.giu`(?<![\w./-])(?:3[2-9]|[4-9]\d)\/(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])(?![\w/%-]|[.,:]\d)(?! ?(?:mmhg|mg|units?|u\b|ml))`,
  },
  // "died 7/27 of lung cancer"
  {
    category: 'DATE',
    strength: 2,
    pattern: late.dgiu`\b(?:died|passed(?: away)?|expired|deceased|born|married|buried|widowed|divorced|last (?:drink|drank|use[ds]?|dose|seizure|bm|void|period|cigarette|visit|seen)|(?:eve|week|wk|weekend|morning|night) of|clean since|sober since)(?: on| was| since)?[ \n](?<value>\d{1,2}\/\d{1,2})(?![\d/]|\.\d)`,
    check: isCalendarPair,
  },
  // "s/p CABG 10 07 2016"
  {
    category: 'DATE',
    strength: 2,
    needs: /\d\d \d\d (?:19|20)\d\d/,
    pattern: late.gu`(?<![\p{L}\d./#:-]|[\d#] )\d\d \d\d (?:19[2-9]|20[0-3])\d(?![\p{L}\d%/]|[.,:]\d| \d)`,
    check: (value) => isCalendarPair(value.replaceAll(' ', '/')),
  },
  // "given 16 Jul 1952-23 March, 1943", "Dec 6, 1997-15.10.2004": the second of two days in other forms
  {
    category: 'DATE',
    strength: 2,
    needs:
      /[\da-z] ?[-–] ?(?:\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?[a-z]{3,9},?[ -](?:19|20)|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)|\d{1,2}[./]\d{1,2}[./](?:19|20)|\d\d \d\d (?:19|20)|(?:19|20)\d\d,? [a-z]{3})/i,
    pattern: searched(
      `(?<=(?:(?:19|20)\\d\\d|[/.-]\\d\\d|(?:${shortMonth})\\p{L}{0,6}|\\d(?:st|nd|rd|th)) ?[-–] ?)(?:\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:${shortMonth})\\p{L}{0,6},?[ -](?:19|20)\\d\\d|(?:${shortMonth})\\p{L}{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|(?:19|20)\\d\\d,? (?:${shortMonth})\\p{L}{0,6} \\d{1,2}|\\d{1,2}([./])\\d{1,2}\\1(?:19|20)\\d\\d|\\d\\d \\d\\d (?:19|20)\\d\\d)(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  // Jun.26, Mar.19
  {
    category: 'DATE',
    strength: 2,
    needs: /[bcgnprtvy]\.\d/i,
    pattern:
      /(?<![\p{L}\d.])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?:0?[1-9]|[12]\d|3[01])(?![\p{L}\d%/]|[.,]\d)/giu,
    check: (value) => !/^(?:mar|dec)\b/u.test(value),
  },
  // "in 02.2022", "expires 2016/1": a month with its year
  {
    category: 'DATE',
    strength: 2,
    needs: /\d\.(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\/\d(?!\d)/,
    pattern:
      /(?<![\w.,/+-])(?:0[1-9]\.(?:19|20)\d\d|(?<=(?:in|since|until|till|on|from|by|of|through|expires?|exp|issued|effective|dated?|due|with|[DT]:) )(?:1[0-2]\.(?:19|20)\d\d|(?:19|20)\d\d\/[1-9]))(?![\w%/-]|[.,]\d| ?(?:mg|g|ml|mm|cm|mmol|units?|x)\b)/giu,
  },
  // 1960 08 28
  {
    category: 'DATE',
    strength: 2,
    needs: /(?:19|20)\d\d \d\d \d\d/,
    pattern:
      /(?<![\w.,/#:-]|\d )(?:19[2-9]|20[0-3])\d (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01])(?![\w%/-]|[.,:]\d| \d)/gu,
  },
  // 28th/12/1957, 3rd-Mar-59
  {
    category: 'DATE',
    strength: 2,
    needs: /\d(?:st|nd|rd|th)[/.-]/i,
    pattern: searched(
      `(?<![\\p{L}\\d./-])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)([/.-])(?:0?[1-9]|1[0-2]|${shortMonth})(?:\\1(?:(?:19|20)\\d\\d|\\d\\d))?(?![\\p{L}\\d/-]|[.,]\\d)`,
      'giu',
    ),
  },
  // 140815ZMAR24, 14 0815 MAR
  {
    category: 'DATE',
    strength: 3,
    needs: /\d{4} ?[A-Z]? ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/,
    pattern:
      /(?<!\w)(?:0[1-9]|[12]\d|3[01]) ?[0-2]\d[0-5]\d ?[A-Z]? ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?: ?(?:20)?\d\d)?(?!\w)/gu,
  },
  // "quit smoking in 12/92", "since 4/08": a month and a year that is no day
  {
    category: 'DATE',
    strength: 2,
    needs: /\s(?:0?[1-9]|1[0-2])\/(?:0\d|[4-9]\d)/,
    pattern:
      /\b(?:in|since|until|till|from|as of|circa|quit|stopped|started|retired|widowed|divorced|married|born|diagnosed|dx|placed|implanted|done|last|hospitali[sz]ed|operated|injured|began|begun|onset|repaired|fractured|transplanted)[ :~]{1,2}(?<value>(?:0?[1-9]|1[0-2])\/(?:0\d|(?!52)[4-9]\d))(?![\d/%-]|[.,]\d)/dgiu,
    check: (_, hit) =>
      !/^ ?(?:of|patients?|cases|samples|specimens|leads|nodes|lymph|cores?|quadrants|joints|strength|power|mm|mg|ml)(?![a-z])/iu.test(
        after(hit, 12),
      ),
  },
  // "retired Feb 99": of two digits no day
  {
    category: 'DATE',
    strength: 2,
    needs: /[a-z]\.? (?:3[2-9]|[4-9]\d)(?!\d)/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|January|February|March|April|June|July|August|September|October|November|December|Mar(?=\\. )|Dec(?=\\. )|(?<=(?:in|since|until) )(?:May|Mar|Dec))\\.? (?:3[2-9]|[4-9]\\d)(?![\\d%/-]|[.,:]\\d|\\p{L})`,
      'giu',
    ),
    check: (_, hit) => !unit.test(after(hit, 10)),
  },
];
