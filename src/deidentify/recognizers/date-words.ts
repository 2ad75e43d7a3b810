import { searched } from '../patterns/search-pattern.ts';

/**
 * Words of dates, as sources of regular expressions for use with the flags `iu`. Letters that a scanner takes for
 * digits, "l2/O4/1938", are read as the digits where the rest of the token has one.
 */

/** Months, in full and short, that mean nothing else. English, then Spanish, French, German, Italian, Portuguese, Dutch and Afrikaans, Polish, Irish, Welsh, Scandinavian, Filipino. */
const plainMonths = [
  'january|february|april|june|july|august|september|october|november|december',
  'janu?|febr?|apr|jun|jul|aug|sept?|oct|nov',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  'janvier|f[ée]vrier|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|janv|f[ée]vr?|juil|déc',
  'januar|jänner|februar|märz|maerz|juni|juli|oktober|dezember|mär|okt|dez',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|febbr',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
  'januari|februari|maart|augustus|januarie|februarie|junie|julie|desember|augusti',
  'stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia',
  'm?eanáir|bh?feabhra|fheabhra|feabhra|m?h?árta|mh?árta|n?aibreáin?|m?bh?ealtaine|bealtaine|mh?eitheamh|iúil|lúnasa|meán fómhair|mheán fómhair|deireadh fómhair|dheireadh fómhair|t?samhain|shamhain|nollaig',
  'ionawr|chwefror|mawrth|ebrill|mehefin|gorffennaf|awst|hydref|tachwedd|rhagfyr',
  'pebrero|marso|hunyo|hulyo|setyembre|oktubre|nobyembre|disyembre',
].join('|');

/** Months that are also a verb, a name, a unit or a short form: they need a year, a cue or a capital beside them. */
const doubtfulMonths =
  'may|march|mar|dec|mars|mai|mei|maj|maja|mag|gen|ago|dic|set|out|des|medi|mart|julie|junie|abr|ene|awst|lug|fev|avr|ott|sett|genn|giu';

export const monthName = `(?:${plainMonths}|${doubtfulMonths})`;

/** A word that may name a month. */
export const monthKey = searched(`^(?:${monthName}|mh?eán|dh?eireadh)$`, 'iu');

const ambiguous = new Set(doubtfulMonths.split('|'));
const english = new Set(['may', 'march', 'mar', 'dec']);

/** Whether the word is often not a month at all: "may", "march", "out", "set". */
export const isDoubtfulMonth = (word: string): boolean => ambiguous.has(word.toLowerCase());

/** Whether the word is an English month that is often something else: "May" at the start of a sentence. */
export const isEnglishDoubtful = (word: string): boolean => english.has(word.toLowerCase());

/** A day of the month; of a pair of characters one must be a digit. */
export const dayNumber = '(?:(?=[OolI]?\\d)(?:[0Oo][1-9lI]|[12lI][\\dOolI]|3[01OolI])|[1-9])';

export const yearNumber = '(?:(?:19|[lI]9|2[0Oo])[\\dOolI]{2})';

/** What follows a day: "3rd", "1er", "3.", "1º". */
export const dayEnding = "(?:st|nd|rd|th|er|[ºª°]|ú|'?s?te|\\.)?";

export const weekdayName =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|weds|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|segunda(?:-feira)?|ter[çc]a(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vrydag|saterdag|sondag|d[ée] (?:luain|máirt|céadaoin|haoine|sathairn|domhnaigh)|déardaoin|poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela';

/** Spaces between the words of a date; the line may be broken there, also within a quoted mail. */
export const gap = '[ \\t\\u00a0]{0,3}(?:\\r?\\n(?:> ?)?)?[ \\t\\u00a0]{0,2}';

/** Words and signs that join the ends of a range or the items of a list. */
export const joiner =
  '[ \\t\\u00a0]?(?:-|–|—|to|thru|through|until|till|and|&|or|into|bis|al|au|a|à|/|,|then)[ \\t\\u00a0]?';

/** A word that a weekday may begin with. */
export const weekdayKey = searched(`^(?:${weekdayName}|d[ée]|segunda|ter[çc]a|quarta|quinta|sexta)$`, 'iu');

const clockUnits =
  '(?:[ ]?(?:m?[lgL]|mcg|µg|k?cal|cc|units?|iu|u|mmol|%|x|copies|steps|meters|feet|calories)\\b|%)';

/** A time next to a date: "T10:15:00Z", " at 8:30a", " @ 0900", ", 2p", " 1430 hrs". */
const clock = searched(
  `^(?:T|[ \\t\\u00a0]{0,4}[,;@]?[ \\t\\u00a0]{0,4}\\(?(?:at|@|um|kl\\.?|à|alle|a las|ore)?[ \\t]{0,2})(?:[0-2OoIl]?[\\dOoIl] ?:[0-5Oo][\\dOol](?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?: ?[ap]\\.?m?\\.?(?![\\p{L}\\d]))?|\\d{1,2} ?(?:[ap]\\.?m\\.?|[ap])(?![\\p{L}\\d])|\\d{1,2}[h.][0-5]\\d(?= ?(?:h|uhr|am|pm|Uhr)\\b)|[01]\\d[0-5]\\d(?:\\d\\d)?(?![\\d.,/:_-]*\\d|-W|${clockUnits})(?! (?:consecutive|\\p{L}{4,}s)\\b)(?:Z|[+-]\\d{4})?|2[0-3][0-5]\\d(?![\\d.,/:_-]*\\d|-W|${clockUnits})(?! (?:consecutive|\\p{L}{4,}s)\\b)(?:Z|[+-]\\d{4})?)(?: ?(?:hrs?|h|hours|uhr|[ECMP][SD]T|GMT|UTC|BST|CES?T|AE[SD]T|IST)\\b)?`,
  'iu',
);

/** "2019-11-26_07.20", "20020629t03h44": a time that a sign or a letter joins to its day. */
const joinedClock =
  /^[Tt_](?:[01]?\d|2[0-3])[:.h]?[0-5]\d(?:[:.]?[0-5]\d(?:\.\d{1,9})?)?(?!\.?[\p{L}\d]{2})/u;
/** Half of the day and zone behind a time: " AM UTC", "PM-05". */
const zone =
  /^(?: ?[ap]\.?m\.?(?![a-z]))?(?:Z(?!\w)| ?(?:UTC|GMT|[ECMP][SD]T|BST|CES?T|AE[SD]T|IST)(?!\w)| ?[+-](?:0\d|1[0-4])(?::?[0-5]\d)?(?![\d/.-]))?/i;

const weekdayBehind = /^ \((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?\)/i;

/** The end of a date that ends at `end`, with the weekday and the time that follow it. */
export function withClock(text: string, end: number): number {
  const day = text.startsWith(' (', end) ? weekdayBehind.exec(text.slice(end, end + 16)) : null;
  const from = end + (day?.[0].length ?? 0);
  const match = clock.exec(text.slice(from, from + 40));
  // A number in the next column is none
  if (match !== null && /^[ \t]{3,}\d{4}$/.test(match[0])) return from;
  const to = from + (match?.[0].length ?? 0);
  const joined =
    to > from || !/[Tt_]/.test(text.charAt(to)) ? null : joinedClock.exec(text.slice(to, to + 20));
  const last = to + (joined?.[0].length ?? 0);
  return last > from ? last + (zone.exec(text.slice(last, last + 14))?.[0].length ?? 0) : from;
}

const weekdayBefore = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${weekdayName})\\.?(?:[-/–]| and | & ))?(?:${weekdayName})\\.?[,]?[ \\t\\u00a0]{1,2}(?:the |el |den |le |\\(|[-–] )?$`,
  'iu',
);

/** "Mo 5/23/83", "WE 10/19/05": with their capital, where a line, a cell or a value begins. */
const shortWeekday =
  /(?:^|[\n|"':;,(]|[ \t]{2}|\| )(?<day>(?:Mo|Tu|We|Th|Fr|Sa|Su|MO|TU|WE|TH|FR|SA|SU)\.?,? )$/u;

/** The start of a date that starts at `start`, with the weekday that stands before it. */
export function withWeekday(text: string, start: number): number {
  const match = weekdayBefore.exec(text.slice(Math.max(0, start - 28), start));
  if (match !== null) return start - match[0].length;
  const short =
    /^\d{1,4}([-/.])\d{1,2}\1\d\d/.test(text.slice(start, start + 10)) &&
    shortWeekday.exec(text.slice(Math.max(0, start - 8), start));
  return short ? start - short.groups!.day!.length : start;
}

/** Digits for the letters that a scanner puts in their place. */
export const asDigits = (value: string): string => value.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');

/** True if the first two numbers may be a day and a month, in either order. */
export function isCalendarPair(value: string): boolean {
  const [a = 0, b = 0] = asDigits(value)
    .split(/[/.\\_-]/)
    .map((part) => Number(part.trim()));
  return (a >= 1 && a <= 12 && b >= 1 && b <= 31) || (b >= 1 && b <= 12 && a >= 1 && a <= 31);
}
