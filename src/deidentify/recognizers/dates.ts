import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const monthName =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:(?:19|20)\\d\\d)';
const gap = '[ \\u00a0]?(?:\\r?\\n)?[ \\u00a0]?';
const ordinal = '(?:st|nd|rd|th)?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?[ \\u00a0])?';
const until = '(?:\\s?(?:-|–|to|through|until)\\s?';
const clock =
  '(?:[T ,]{1,2}(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?: ?[ap]\\.?m\\.?)?)?';

/** Words before a number pair that make it a day: "on 3/14", "since 4/2". Months, strengths and scores have none. */
const dateCue =
  /\b(?:on|since|until|till|from|dated?|due|by|through|thru|before|after|last seen|seen|visit|exam|admitted|discharged|admission|discharge|surgery|started|stopped|drawn|collected|reported|received|signed|adm|d\/c|dob|born|lmp|edd|edc|dos|appointment|appt|follow-up|f\/u)[:\s]*$/iu;
const notADate =
  /^\s*(?:mm ?hg|mg|mcg|ml|cm|mm|kg|strength|pain|murmur|systolic|%|weeks?|days?|hours?|years?|months?|units?|tabs?|pills?|doses?|power|motor|inch|of (?:the|pain))/iu;

function isCalendarPair(value: string): boolean {
  const [a = 0, b = 0] = value.split(/[/.-]/).map(Number);
  return (a >= 1 && a <= 12 && b >= 1 && b <= 31) || (b >= 1 && b <= 12 && a >= 1 && a <= 31);
}

function isShortDate(value: string, hit: PatternHit): boolean {
  return isCalendarPair(value) && dateCue.test(before(hit, 24)) && !notADate.test(after(hit, 16));
}

/** "May" and "March" are verbs, "Mar", "Jan" and "Dec" short for other things: a bare month needs its own words around it. */
const monthCue =
  /\b(?:in|since|until|till|last|this|next|by|early|late|mid|mid-|end of|of|during|from|before|after|between|through|around|every|each)[\s-]+$/iu;
const verbAfterMay =
  /^\s+(?:be|have|not|also|need|take|use|require|increase|cause|continue|benefit|consider|want|go|want|return|resume)\b/iu;

function isBareMonth(value: string, hit: PatternHit): boolean {
  if (verbAfterMay.test(after(hit, 14))) return false;
  const left = before(hit, 24);
  if (
    /\b(?:from|of|by|before|after|between|through|each|every|this|mid|around|during)[\s]+$/iu.test(left) &&
    /^(?:may|march)$/.test(value)
  )
    return false;
  return monthCue.test(left);
}

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

const patterns: readonly PhiPattern[] = [
  // 2021-03-04, 2021-03-04T10:15:00Z, 2021/3/4, 2021.03.04
  {
    category: 'DATE',
    strength: 3,
    pattern: new RegExp(
      `(?<![\\d.-])${year}([-/.])${month}\\1${day}(?!\\d)${clock}${until}(?:${year}([-/.])${month}\\2${day})(?!\\d))?`,
      'gi',
    ),
  },
  // 3/14/2021, 14.03.21, 05-17-1963; written with one separator throughout, or it is a dose or a code
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\d./-])\\d{1,2}([-/.])\\d{1,2}\\1(?:${year}|\\d\\d)(?!\\d)${until}(?:\\d{1,2}([-/.])\\d{1,2}\\2(?:${year}|\\d\\d)|${year}-${month}-${day})(?!\\d))?(?![\\d/-]|\\.\\d)${clock}`,
      'gi',
    ),
    check: isCalendarPair,
  },
  // HL7: 20210304, 202103041015
  {
    category: 'DATE',
    strength: 1,
    pattern: /(?<![\w.-])(?:19|20)\d{6}(?:\d{4}(?:\d\d)?)?(?:[+-]\d{4})?(?![\w-]|\.\d)/gu,
    check: isTimestamp,
  },
  // March 3rd, 2021; Mar 3; Monday, March 3-5
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(
      `\\b${weekday}(?:${monthName})${gap}(?:the )?${day}${ordinal}(?:${gap}(?:-|–|to|and)${gap}${day}${ordinal}(?![\\d/-]))?(?:,?${gap}(?:of )?(?:${year}|['’]\\d\\d))?(?![\\d%/]|[.,]\\d|[ ]?(?:mg|mcg|ml|cm|mm|hours|days|weeks|months|years|times|or)\\b)${clock}`,
      'gi',
    ),
    check: (value) => !/^(?:may|mar|march|dec|sat|sun)\s+(?:the\s+)?\d+$/.test(value),
  },
  // 3 March 2021, 24-Apr-2021, 3rd of March, 24APR2021
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\d./-])${weekday}${day}${ordinal}(?:${gap}of)?[-/ \\u00a0.]?(?:\\r?\\n)?(?:${monthName})(?![a-z])(?:[-/ ,.\\u00a0]{1,2}(?:\\r?\\n)?(?:${year}|['’]?\\d\\d(?!\\d)))?(?:${year})?${clock}`,
      'gi',
    ),
    check: (value, hit) => !/^\d+\s(?:may|mar|march|dec)$/i.test(value) || dateCue.test(before(hit, 24)),
  },
  // March 2021, March of 2021, Jan '19, Sept-2020; the year alone would stay
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(
      `\\b(?:${monthName})(?:[-/, \\u00a0]|\\r?\\n){1,2}(?:of )?(?:${year}|['’]\\d\\d)(?!\\d)`,
      'gi',
    ),
  },
  // Monday the 3rd of June
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(
      `\\bthe[ \\u00a0]${day}(?:st|nd|rd|th)(?:[ \\u00a0](?:of[ \\u00a0])?(?:${monthName})(?![a-z])(?:,?[ \\u00a0]${year})?)`,
      'gi',
    ),
  },
  // 03/2021
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(`(?<![\\d./-])(?:0?[1-9]|1[0-2])[/-]${year}(?![\\d/-])`, 'gu'),
  },
  // on 3/14
  {
    category: 'DATE',
    strength: 2,
    pattern: /(?<![\d./-])\d{1,2}[/-]\d{1,2}(?:\s?(?:-|–|to|and)\s?\d{1,2}\/\d{1,2})?(?![\d/-]|\.\d)/gu,
    check: isShortDate,
  },
  // in March, since last May
  {
    category: 'DATE',
    strength: 2,
    pattern: new RegExp(`\\b(?:${monthName})(?![\\w'’])`, 'gi'),
    check: isBareMonth,
  },
];

export const dates = patternRecognizer('dates', '1', patterns);
