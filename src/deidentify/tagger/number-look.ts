import { gapBreaks, gapFirstMark, gapLastMark, gapWidth } from './note-tokens.ts';
import { isFound, type NumberRun, type NumberSetting } from './number-runs.ts';
import type { ReadNote } from './token-features.ts';

/** What is asked of a run by the trees that see the first look at all numbers of a note. */
export const NUMBER_FEATURES = 44;

/** Odds of a run that the rules found: it is an identifier already. */
const FOUND = 9;
const NOTHING = -9;

/** Runs that are written alike, counted. */
interface Alike {
  readonly count: number;
  readonly found: number;
  readonly likely: number;
  readonly best: number;
  readonly second: number;
  readonly atLineStart: number;
}

/** What the trees are asked of a note as a whole, once. */
export interface NumbersOfNote {
  readonly odds: Float32Array;
  readonly kinds: readonly RunKind[];
  readonly byShape: ReadonlyMap<string, Alike>;
  /** Pairs of numbers that the rules found: how many, and the different ones. */
  readonly dayCount: number;
  readonly days: readonly (readonly [one: number, other: number])[];
}

interface RunKind {
  readonly shape: string;
  readonly found: boolean;
  readonly numbers: readonly number[];
  readonly joint: number;
  readonly letters: number;
  readonly digits: number;
}

function kindOf(note: ReadNote, run: NumberRun, written: string): RunKind {
  const numbers = (written.match(/\d+/gu) ?? [])
    .slice(0, 3)
    .map((digits) => (digits.length > 6 ? 999_999 : Number(digits)));
  const shape = written
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[^A\d\W_]+/gu, 'a')
    .replace(/\d+/gu, (row) => (row.length < 3 ? '9' : row.length < 5 ? '99' : '999'));
  const joint = /[^\p{L}\d]/u.exec(written)?.[0].charCodeAt(0) ?? 0;
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  const digits = written.replace(/\D/gu, '').length;
  return { shape, found: isFound(note, run), numbers, joint, letters, digits };
}

const isPair = ({ numbers, letters }: RunKind): boolean => numbers.length >= 2 && letters === 0;

/** @param odds of each run by the linear model, however it was found */
export function numbersOfNote(
  note: ReadNote,
  runs: readonly NumberRun[],
  setting: NumberSetting,
  odds: Float32Array,
): NumbersOfNote {
  const kinds = runs.map((run, at) => kindOf(note, run, setting.written[at]!));
  const byShape = new Map<string, Alike>();
  const days = new Map<number, readonly [number, number]>();
  let dayCount = 0;
  for (const [at, kind] of kinds.entries()) {
    const copies = note.copies?.of[runs[at]!.first] ?? 1;
    const one = kind.found ? FOUND : odds[at]!;
    const alike = byShape.get(kind.shape) ?? {
      count: 0,
      found: 0,
      likely: 0,
      best: NOTHING,
      second: NOTHING,
      atLineStart: 0,
    };
    const isFirst = note.tokens.lineFirst[runs[at]!.first] === runs[at]!.first;
    byShape.set(kind.shape, {
      count: alike.count + copies,
      found: alike.found + (kind.found ? copies : 0),
      likely: alike.likely + (one > 0 ? copies : 0),
      best: Math.max(alike.best, one),
      second: one > alike.best ? alike.best : Math.max(alike.second, one),
      atLineStart: alike.atLineStart + (isFirst ? copies : 0),
    });
    if (!kind.found || !isPair(kind)) continue;
    const [first, second] = [kind.numbers[0]!, kind.numbers[1]!];
    dayCount += copies;
    days.set(first * 1_000_000 + second, [first, second]);
  }
  return { odds, kinds, byShape, dayCount, days: [...days.values()] };
}

/** Writes the features of run `at`. */
export function lookAtNumber(
  note: ReadNote,
  runs: readonly NumberRun[],
  setting: NumberSetting,
  whole: NumbersOfNote,
  at: number,
  into: Float32Array,
): void {
  const { tokens, facts, hits, lines } = note;
  const { count, gap, lineFirst } = tokens;
  const { odds, kinds, byShape, dayCount, days } = whole;
  const { first, end } = runs[at]!;
  const kind = kinds[at]!;
  const own = odds[at]!;
  const alike = byShape.get(kind.shape)!;
  const [from, behind] = [lineFirst[first]!, setting.lineEnd[first]!];
  let k = 0;
  const put = (value: number): void => {
    into[k] = value;
    k += 1;
  };
  put(own);
  put(alike.count);
  put(alike.found);
  put(alike.likely - (own > 0 ? 1 : 0));
  put(alike.best === own ? alike.second : alike.best);
  put(alike.atLineStart);
  put(first === from ? 1 : 0);
  put(end === behind ? 1 : 0);
  put(first - from);
  put(behind - end);
  for (const by of [-2, -1, 1, 2]) {
    const other = kinds[at + by];
    put(other === undefined ? NOTHING - 1 : other.found ? FOUND : odds[at + by]!);
    put(other === undefined ? -1 : other.shape === kind.shape ? 1 : 0);
    put(
      other === undefined
        ? 99
        : Math.min(60, by < 0 ? first - runs[at + by]!.end : runs[at + by]!.first - end),
    );
  }
  put(kind.numbers.length);
  put(kind.numbers[0] ?? -1);
  put(kind.numbers[1] ?? -1);
  put(kind.joint);
  put(kind.letters);
  put(kind.digits);
  put(end - first);
  const pair = isPair(kind) ? kind.numbers : undefined;
  put(pair === undefined ? 99 : nearestDay(days, pair[0]!, pair[1]!));
  put(pair === undefined ? 99 : nearestDay(days, pair[1]!, pair[0]!));
  put(dayCount);
  const near = (i: number): number => (i < 0 || i >= count ? 99 : hits.kinds[i]! * 4 + hits.strength[i]!);
  put(near(first - 1));
  put(near(end));
  put(setting.others[behind]! - setting.others[from]!);
  put(setting.share);
  const [before, after] = [gap[first]!, gap[end]!];
  put(gapLastMark(before));
  put(gapFirstMark(after));
  put(gapBreaks(before) * 4 + gapWidth(before));
  put(gapBreaks(after) * 4 + gapWidth(after));
  put(lines.letters[first]!);
  put(setting.times.get(setting.written[at]!)!);
  put(first > 0 ? wordClass(facts[first - 1]!) : -1);
  put(end < count ? wordClass(facts[end]!) : -1);
}

/** How far a pair of numbers is from the nearest day that was found, both written with the month in the same place. */
function nearestDay(days: NumbersOfNote['days'], month: number, day: number): number {
  let least = 98;
  for (const [one, other] of days) {
    const apart = Math.abs(one - month);
    least = Math.min(least, apart === 0 ? Math.min(40, Math.abs(other - day)) / 40 : 1 + apart);
  }
  return least;
}

const wordClass = ({ kind, common, shape }: ReadNote['facts'][number]): number =>
  kind === 1
    ? 0
    : (common ? 1 : 4) +
      (shape === 5 || shape === 6 || (shape > 40 && shape < 48)
        ? 2
        : shape === 3 || shape === 1 || (shape > 24 && shape < 32)
          ? 1
          : 0);
