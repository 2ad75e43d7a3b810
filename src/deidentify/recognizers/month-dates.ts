import type { Span } from '../../note/span.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import {
  asDigits,
  dayEnding,
  dayNumber,
  gap,
  isDoubtfulMonth,
  isEnglishDoubtful,
  joiner,
  monthName,
  withClock,
  withWeekday,
  yearNumber,
} from './date-words.ts';

/** A name of a month; what stands around it says whether it is one and how far the date reaches. */
const monthWord = searched(`(?<![\\p{L}])(?:${monthName})(?![\\p{Ll}'’])`, 'iuy');

const dayBefore = searched(
  `(?<![\\p{L}\\d])(?<!\\d[./,-]|\\p{L}-)(?:the |el |le |den |am |il |dia |día |ar an )?(?:(?<!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\\p{L}{1,6})?\\.? )${dayNumber}${dayEnding}${joiner})?${dayNumber}(?<ending>${dayEnding})(?<link>[-/._ \\t\\u00a0]{0,3}(?:\\r?\\n)?(?:(?:day )?of(?: |\\r?\\n)(?:this |last )?|de |d['’]|di |do |da |ta' )?[ ]?)$`,
  'iu',
);
const yearAfter = new RegExp(
  `^[.]?(?:[-/,._]?${gap}(?:of |de |del )?(?<full>${yearNumber})(?!\\d)|[-/ ,._]{0,2}(?: ?of )?['’]\\d\\d(?!\\d)|(?:-|/|[ \\u00a0]|, ?|\\.)(?<short>\\d[\\dOol])(?![\\d%/-]|[:.,]\\d))`,
  'iu',
);
const gluedYear = /^(?:(?:19|20)\d\d|\d\d)(?!\d)/u;
const notDays =
  '(?![\\dOo%/]|[.:]\\d|,\\d(?!\\d{3}(?!\\d))|-(?!(?:\\d\\d){1,2}(?!\\d))\\d|[ ]?(?:mg|mcg|ml|cc|cm|mm|kg|g|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|times|times?|or(?! (?:later|so|after|before|earlier|sooner|thereabouts)\\b)|x|units?|doses?|tabs?|minutes?|mins?|lbs?|points?|episodes?|more|of the|per)\\b)';
const dayAfter = new RegExp(
  `^\\.?(?:[-/,_ \\t\\u00a0]{1,3}(?:\\r?\\n)?|\\r?\\n)(?:the )?${dayNumber}(?:st|nd|rd|th)?(?:(?:,? and |${joiner})(?:the )?${dayNumber}(?:st|nd|rd|th)?(?![\\d/:-])){0,3}${notDays}(?:,?${gap}(?:of )?(?:${yearNumber}(?!\\d)|['’]\\d\\d(?!\\d)| \\d\\d(?=[,;.)"|]|[ \\t]*(?:\\r?\\n|$)))| ?[-/] ?(?:${yearNumber}|\\d\\d)(?!\\d))?`,
  'iu',
);
const dayGlued = new RegExp(
  `^(?:(?:0[1-9]|[12]\\d|3[01])(?:, ?${yearNumber}|${yearNumber}|\\d\\d)?|[1-9],? ?${yearNumber})(?![\\d%/]|[:.,]\\d)`,
  'u',
);

/** Words before a month without a day or year that make it one: "since June", "in March". */
const monthCue = late.iu`\b(?:in|since|until|till|last|this|next|by|early|late|mid|end of|start of|beginning of|middle of|of|during|from|before|after|between|through|thru|around|circa|every|each|back in|to|and|for|coming|late in|early in|en|im|em|au|seit|depuis|desde|hasta|bis|dal|anfang|ende|mitte|début|fin|fine|inizio|finales de|in de|mí|le)[\s-]+$`;
const weakCue = late.iu`\b(?:of|to|and|for|from|by|each|every|between|le|fine|fin|bis|this)[\s-]+$`;
const strongCue = late.iu`\b(?:in|since|until|till|last|next|early|late|mid|end of|during|before|after|back in|through)[\s-]+$`;
const eventAfter = late.iu`^\s(?:visit|appointment|appt|labs?|scan|admission|clinic|note|surgery|mri|ct|trip|hospitali[sz]ation|echo|episode|fall|stroke|biopsy|refill|readmission|and (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\p{L}*)\b`;
const verbAfterMay = late.iu`^\s+(?:be|have|not|also|need|take|use|require|increase|cause|continue|benefit|consider|want|go|return|resume|start|well|still|represent|reflect|include|occur|develop|only|try|add|add|wean|increase|decrease|we|i|she|he|they|it|explain|suggest|indicate|help|bear|stop|get|experience|contribute|play|lead|then|ambulate|shower|drive|remove)\b`;

/** Dates with the name of a month: "March 3rd, 2021", "3 de mayo de 2020", "Jan '19", "in March". */
export function monthDates(text: string, places: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const start of places) {
    monthWord.lastIndex = start;
    const end = monthWord.test(text) ? monthWord.lastIndex : start;
    const span = end > start ? around(text, start, end) : undefined;
    if (span !== undefined)
      spans.push({ start: withWeekday(text, span.start), end: withClock(text, span.end) });
  }
  return spans;
}

function around(text: string, start: number, end: number): Span | undefined {
  const word = text.slice(start, end);
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const before = dayBefore.exec(left);
  const cased = word !== word.toLowerCase();
  if (!/\d/.test(left) && !/\d/.test(right))
    return isBareMonth(word, left, right) ? { start, end } : undefined;
  if (before !== null) {
    const year = gluedYear.exec(right) ?? yearAfter.exec(right);
    if (isDayFirst(word, cased, before, year, left, right))
      return { start: start - before[0].length, end: end + (year?.[0].length ?? 0) };
  }
  if (isDoubtfulMonth(word) && !isEnglishDoubtful(word)) {
    const full = /^(?:mars|mai|mei|maj|maja)$/iu.test(word) ? /^ (?:19|20)\d\d(?!\d)/u.exec(right) : null;
    return full === null ? undefined : { start, end: end + full[0].length };
  }
  const behind = dayAfter.exec(right) ?? (cased && word.length === 3 ? dayGlued.exec(right) : null);
  // "12 MAR.⏎4. Stable": the number of the next item
  const isItem =
    behind !== null && /\n ?\d{1,2}$/.test(behind[0]) && /^[.)]/.test(right.slice(behind[0].length));
  const after = isItem ? null : behind;
  if (
    after !== null &&
    (cased ||
      !isDoubtfulMonth(word) ||
      /\d(?:st|nd|rd|th)|(?:19|20)\d\d/i.test(after[0]) ||
      /^(?:mar|dec)$/u.test(word) ||
      strongDayCue.test(left) ||
      goesOn.test(right.slice(after[0].length)))
  )
    return { start: start - (yearFirst.exec(left)?.[0].length ?? 0), end: end + after[0].length };
  const year = yearAfter.exec(right);
  // "Bentall at Mayo 2004": behind a capital a month of Spain, unless Spanish words stand before it
  if (word === 'Mayo' && !/(?:\d|\b(?:de|en|desde|hasta|del|fin|mes)) ?(?:de )?$/iu.test(left))
    return undefined;
  if (
    year !== null &&
    (year.groups?.full !== undefined || /['’]/.test(year[0]) || (/^[-/]/.test(year[0]) && cased))
  )
    return { start, end: end + year[0].length };
  return isBareMonth(word, left, right) ? { start, end } : undefined;
}

/** What a day goes on with, where "may" and "march" in small letters could be verbs: "home may 6 if eating". */
const goesOn = late.iu`^(?:[.,;:)](?!\d)|\s*(?:\n|$)| ?@| (?:if|at|with|w\/|when|for|unless|per|after|before|and (?!\d)|in|via|on)(?![\p{L}]))`;

/** "2024 Mar 05", "1962, Feb 4" */
const yearFirst = /(?<![\d.,/-])(?:19|20)\d\d(?:[-/. ]|, )$/;
const partBefore = late.iu`\b(?:(?:weeks?|half|end|start|beginning|middle|part|days|weekend|rest|month) (?:of|in)|(?:1st|2nd|3rd|4th|first|second|third|last) (?:week|wk)) $`;
const monthJoined = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** "Jan or Feb", "Jan–Mar 2024": a month beside another. */
const otherBehind = searched(
  `^\\.?(?: ?[-–/] ?| (?:to|or|and|through|thru|until) )(?:${monthJoined})[a-z]{0,6}(?![a-z])`,
  'iu',
);
const otherBefore = searched(
  `(?<![a-z])(?:${monthJoined})[a-z]{0,6}\\.?(?: ?[-–/] ?| (?:to|or|and|through|thru|until) )$`,
  'iu',
);
const clockBefore = late.iu`(?<!\d)(?:[01]\d|2[0-3])[0-5]\d(?: ?h?rs?)? $`;

const strongDayCue = late.iu`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun|on|since|until|till|dated?|due|seen|visit|before|after|through|w\/[ce]|commencing|ending|beginning|review|admitted|discharged|(?:week|wk) of|booked|scheduled|hearing|placed|removed|started|stopped|onset)[:\s]*$`;

function isDayFirst(
  word: string,
  cased: boolean,
  before: RegExpExecArray,
  year: RegExpExecArray | null,
  left: string,
  right: string,
): boolean {
  const days = before[0].match(/(?<![\p{L}\d])(?=[OolI]?\d)[\dOolI]{1,2}/gu) ?? [];
  if (days.map(asDigits).some((digits) => Number(digits) < 1 || Number(digits) > 31)) return false;
  if (!isDoubtfulMonth(word)) return true;
  const link = before.groups?.link ?? '';
  if (year?.groups?.full !== undefined || link === '' || /\bo?f|de|d['’]/i.test(link)) return true;
  if (/[-/._]/.test(link)) return isEnglishDoubtful(word) || year !== null;
  if (!isEnglishDoubtful(word))
    return (
      (cased ||
        /^(?:the|el|le|den|am) /i.test(before[0]) ||
        /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dag|tag)\.?,? $/i.test(
          left.slice(0, left.length - before[0].length),
        )) &&
      /^(?:mars|mai|mei|maj|medi)$/i.test(word) &&
      !/\p{Lu}{2}/u.test(word)
    );
  if (/\p{L}/u.test(before.groups?.ending ?? '') || /\p{L}/u.test(before[0])) return true;
  if (word.toLowerCase() === 'may' && verbAfterMay.test(right)) return false;
  if (cased && word !== 'MAR' && word !== 'DEC') return true;
  const front = left.slice(0, left.length - before[0].length);
  if (cased && (year !== null || clockBefore.test(front))) return true;
  return strongDayCue.test(front);
}

const isNotEnglishMonth = (lower: string): boolean => isDoubtfulMonth(lower) && !isEnglishDoubtful(lower);

/** With its capital it is nothing else, wherever it stands: "stopped Feb", "the December film". */
const sureMonth = /^(?:January|February|July|September|October|November|December|Feb|Sept|Oct|Nov|Jul)$/u;

/** "May" and "March" are verbs, "Mar", "Jan" and "Dec" short for other things: a bare month needs its own words around it. */
function isBareMonth(word: string, left: string, right: string): boolean {
  const lower = word.toLowerCase();
  if (
    sureMonth.test(word) &&
    !/^[ -]?\p{Lu}\p{Ll}|^['’]\p{L}|^[\p{L}\d]/u.test(right) &&
    !/["“]$/u.test(left)
  )
    return true;
  if (
    word !== lower &&
    (word !== word.toUpperCase() || !isDoubtfulMonth(word)) &&
    (otherBehind.test(right) || otherBefore.test(left))
  )
    return true;
  if (
    word.length === 3 &&
    lower !== 'may' &&
    (word === word.toUpperCase() || !/^[.,;)\s]|^$/.test(right) || weakCue.test(left))
  )
    return false;
  const isPast = /\b(?:since|last|early|late|until)\s$/iu.test(left);
  if (lower === 'may' && verbAfterMay.test(right) && !isPast) return false;
  if (lower.length > 2 && partBefore.test(left) && !isNotEnglishMonth(lower)) return true;
  const small = word === lower;
  const doubtful = isDoubtfulMonth(word);
  if (doubtful && lower.length === 3 && lower !== 'may' && small) return false;
  if (eventAfter.test(right) && (!doubtful || !small)) return true;
  if (
    word !== lower &&
    /(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:and|to|or|through|until) $/iu.test(
      left,
    )
  )
    return true;
  if (!monthCue.test(left)) return false;
  if (doubtful && small)
    return (
      strongCue.test(left) &&
      (/^\s*(?:[.,;)\n]|$|for|with|when|and|at)/iu.test(right) ||
        (isPast && /^\s(?:he|she|they|we|i|his|her|the|pt|patient)\b/iu.test(right)))
    );
  if (weakCue.test(left)) return !(doubtful && (lower === 'may' || word === word.toUpperCase()));
  return true;
}
