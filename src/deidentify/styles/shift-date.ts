import { caseLike } from './case-like.ts';

/** How a date whose numbers do not tell is read. */
export const dateOrders = ['mdy', 'dmy'] as const;
export type DateOrder = (typeof dateOrders)[number];

export interface ShiftOptions {
  readonly days: number;
  readonly order: DateOrder;
  /** Of dates without one: it decides about a leap day. */
  readonly year: number;
}

interface DateParts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MS_PER_DAY = 86_400_000;

/**
 * Moves a date by whole days and writes it as it was written: "3/14/21", "Tues, March 4th", "2021-03-04T10:20Z".
 * A month with no day is moved as its middle. Undefined for what is no date of numbers or of a month's name, such as a
 * holiday.
 */
export function shiftDate(text: string, options: ShiftOptions): string | undefined {
  return compact(text, options) ?? yearFirst(text, options) ?? numeric(text, options) ?? named(text, options);
}

/** 20210304, 20210304101500. */
function compact(text: string, options: ShiftOptions): string | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)(?=$|T?\d{4,6}(?:\D|$)|T\d)/.exec(text);
  if (found === null) return undefined;
  const [whole, year, month, day] = found;
  const moved = move(partsOf(year!, month!, day!), options);
  return moved && `${moved.year}${two(moved.month)}${two(moved.day)}${text.slice(whole.length)}`;
}

function yearFirst(text: string, options: ShiftOptions): string | undefined {
  const found = /^(\d{4})(\s?[-/.]\s?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (found === null) return undefined;
  const [whole, year, between, month, day] = found;
  const moved = move(partsOf(year!, month!, day!), options);
  if (moved === undefined) return undefined;
  return `${moved.year}${between}${like(month!, day!, moved.month)}${between}${like(day!, month!, moved.day)}${text.slice(whole.length)}`;
}

/** 3/14/21, 14.3.2021, 3/14; a weekday before it. */
function numeric(text: string, options: ShiftOptions): string | undefined {
  const found = /^(\p{L}{2,9}\.?,?\s+)?(\d{1,2})(\s?[-/.]\s?)(\d{1,2})(?:\3(\d{4}|\d\d))?(?![\d/])/u.exec(
    text,
  );
  if (found === null) return undefined;
  const [whole, weekday = '', first, between, second, year] = found;
  if (weekday !== '' && dayOfWeek(weekday) < 0) return undefined;
  const dayFirst = Number(first) > 12 || (Number(second) <= 12 && options.order === 'dmy');
  const [month, day] = dayFirst ? [second!, first!] : [first!, second!];
  const moved = move(partsOf(year ?? String(options.year), month, day), options);
  if (moved === undefined) return undefined;
  const [one, other] = dayFirst
    ? [like(first!, second!, moved.day), like(second!, first!, moved.month)]
    : [like(first!, second!, moved.month), like(second!, first!, moved.day)];
  const end = year === undefined ? '' : `${between}${yearLike(year, moved.year)}`;
  return `${movedWeekday(weekday, moved)}${one}${between}${other}${end}${text.slice(whole.length)}`;
}

/** "March 4th, 2021", "4-Mar-21", "the 4th of March", "Mar 2021". */
function named(text: string, options: ShiftOptions): string | undefined {
  const words = [...text.matchAll(/\p{L}+|\d+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const monthAt = words.findIndex(({ word }) => monthOf(word) > 0);
  if (monthAt < 0) return undefined;
  const month = words[monthAt]!;
  const isDay = ({ word }: { word: string } | undefined = { word: '' }): boolean => /^\d{1,2}$/.test(word);
  // the number beside the month: before it if there is one, with "th" and "of" between them
  const before = words.slice(Math.max(0, monthAt - 3), monthAt).findLast(isDay);
  const after = isDay(words[monthAt + 1]) ? words[monthAt + 1] : undefined;
  const day = before ?? after;
  const year = words
    .slice(monthAt + 1)
    .find(
      (one) => one !== day && (/^\d{4}$/.test(one.word) || (/^\d\d$/.test(one.word) && day !== undefined)),
    );
  const moved = move(
    {
      year: year === undefined ? options.year : fullYear(year.word),
      month: monthOf(month.word),
      day: day === undefined ? MIDDLE : Number(day.word),
    },
    options,
  );
  if (moved === undefined) return undefined;
  const pieces = new Map<number, { readonly length: number; readonly text: string }>();
  const put = (one: { word: string; index: number } | undefined, written: string): void => {
    if (one !== undefined) pieces.set(one.index, { length: one.word.length, text: written });
  };
  put(month, nameLike(month.word, MONTHS[moved.month - 1]!));
  if (day !== undefined) put(day, day.word.startsWith('0') ? two(moved.day) : String(moved.day));
  if (year !== undefined) put(year, yearLike(year.word, moved.year));
  const ordinal = words.find(({ word, index }) => /^(?:st|nd|rd|th)$/i.test(word) && index === endOf(day));
  if (ordinal !== undefined) put(ordinal, caseLike(ordinal.word, suffixOf(moved.day)));
  const weekday = words.slice(0, monthAt).find(({ word }) => dayOfWeek(word) >= 0);
  if (weekday !== undefined) put(weekday, movedWeekday(weekday.word, moved));
  let written = '';
  for (let at = 0; at < text.length; ) {
    const piece = pieces.get(at);
    written += piece?.text ?? text[at];
    at += piece?.length ?? 1;
  }
  return written;
}

const MIDDLE = 15;

function endOf(one: { word: string; index: number } | undefined): number {
  return one === undefined ? -1 : one.index + one.word.length;
}

function partsOf(year: string, month: string, day: string): DateParts {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

/** Undefined if there is no such day. */
function move({ year, month, day }: DateParts, { days }: ShiftOptions): DateParts | undefined {
  const time = Date.UTC(year, month - 1, day);
  const same = new Date(time);
  if (same.getUTCMonth() !== month - 1 || same.getUTCDate() !== day) return undefined;
  const moved = new Date(time + days * MS_PER_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Two digits: of this century up to 2030, else of the last. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number <= 30 ? 2000 + number : 1900 + number;
}

function yearLike(written: string, year: number): string {
  return written.length === 2 ? two(year % 100) : String(year);
}

/** In two digits, unless it or its neighbour is written with one. */
function like(written: string, neighbour: string, value: number): string {
  return written.length === 2 && neighbour.length === 2 ? two(value) : String(value);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** 1 to 12, 0 for another word. */
function monthOf(word: string): number {
  const small = word.toLowerCase();
  if (small.length < 3) return 0;
  return MONTHS.findIndex((name) => name === small || (small.length <= 4 && name.startsWith(small))) + 1;
}

/** 0 to 6, -1 for another word. */
function dayOfWeek(word: string): number {
  const small = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return small.length < 3 ? -1 : DAYS.findIndex((name) => name.startsWith(small) || `${name}s` === small);
}

function movedWeekday(written: string, { year, month, day }: DateParts): string {
  if (written === '') return '';
  const name = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
  return written.replace(/\p{L}+/u, (word) => nameLike(word, name));
}

/** Whole or in three letters, as the word that it stands for; "May" counts as three letters. */
function nameLike(word: string, name: string): string {
  const isWhole = word.length > 3 && [...MONTHS, ...DAYS].includes(word.toLowerCase());
  return caseLike(word, isWhole ? name : name.slice(0, 3));
}

function suffixOf(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
