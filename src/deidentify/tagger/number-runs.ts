import { type FeatureBuffer, hashText, mix } from '../../feature-hashing.ts';
import {
  gapAfter,
  gapBefore,
  gapBreaks,
  gapFirstMark,
  gapLastMark,
  gapWidth,
  lineEndsOf,
  type NoteTokens,
} from './note-tokens.ts';
import { OTHER } from './rule-hits.ts';
import { sumsOf } from './token-copies.ts';
import { BOUNDARY, type ReadNote, symbolAt } from './token-features.ts';

/** Tokens with digits and what is written together with them: "11-2", "70023-441875", "S93-0447". From token `first` up to, not with, `end`. */
export interface NumberRun {
  readonly first: number;
  readonly end: number;
}

/** - . / : _ # + * ~ join; commas, equals signs and brackets part. */
const joints: ReadonlySet<number> = new Set([45, 46, 47, 58, 95, 35, 43, 42, 126]);
const LONGEST = 10;

function isJoined(gap: number): boolean {
  return (
    gapBreaks(gap) === 0 &&
    gapWidth(gap) === 0 &&
    joints.has(gapFirstMark(gap)) &&
    gapFirstMark(gap) === gapLastMark(gap)
  );
}

/** The runs of a note, in order. */
export function numberRuns({ tokens, facts }: ReadNote): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (let first = 0; first < tokens.count; ) {
    let end = first + 1;
    let hasDigit = facts[first]!.kind === 1;
    while (end < tokens.count && end - first < LONGEST && isJoined(tokens.gap[end]!)) {
      hasDigit ||= facts[end]!.kind === 1;
      end += 1;
    }
    if (hasDigit) runs.push({ first, end });
    first = end;
  }
  return runs;
}

/** Digits by their number, letters by their case: "9.2-2.A" for "11-2B". */
function shapeOf(written: string): string {
  let shape = '';
  for (let at = 0; at < written.length; ) {
    const from = at;
    const kind = kindOf(written.charCodeAt(at));
    if (kind === BEYOND) return shapeOfAny(written);
    do at += 1;
    while (at < written.length && kind !== 0 && kindOf(written.charCodeAt(at)) === kind);
    const length = at - from;
    if (kind === DIGIT) shape += `9${length > 6 ? (length > 9 ? 'y' : 'x') : length}`;
    else if (kind === SMALL) shape += 'a';
    else if (kind === CAPITAL) shape += length > 2 ? 'AA' : 'A';
    else shape += written[from]!;
  }
  return shape;
}

const [DIGIT, SMALL, CAPITAL, BEYOND] = [1, 2, 3, 4];

/** 0 for a sign of ASCII. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  return code < 128 ? 0 : BEYOND;
}

/** The same for letters with marks. */
function shapeOfAny(written: string): string {
  return written
    .replace(/\p{Lu}+/gu, (letters) => (letters.length > 2 ? 'AA' : 'A'))
    .replace(/[^\p{Lu}\d\W_]+/gu, 'a')
    .replace(/\d+/gu, (digits) => `9${digits.length > 6 ? (digits.length > 9 ? 'y' : 'x') : digits.length}`);
}

/** What a number can be by its size: hour or month, day, age or minute, year and so on. */
function sizeOf(digits: string): number {
  if (digits.length > 4) return 10 + Math.min(digits.length, 12);
  const value = Number(digits);
  if (digits.length === 4)
    return value >= 1900 && value < 2040 ? 9 : value < 2400 && value % 100 < 60 ? 8 : 7;
  if (value === 0) return 0;
  if (value <= 12) return 1;
  if (value <= 31) return 2;
  if (value < 60) return 3;
  return value < 90 ? 4 : value < 120 ? 5 : 6;
}

/** What the features of a note's runs share. */
export interface NumberSetting {
  readonly written: readonly string[];
  readonly times: ReadonlyMap<string, number>;
  /** Findings that are no names or places, summed up to each token. */
  readonly others: Float64Array;
  /** How many of a hundred tokens of the whole note are in such findings. */
  readonly share: number;
  readonly lineEnd: Int32Array;
  /** The nearest token that is no number, the token itself included: a line may be a hundred thousand numbers. */
  readonly wordBefore: Int32Array;
  readonly wordBehind: Int32Array;
}

export function numberSetting(text: string, note: ReadNote, runs: readonly NumberRun[]): NumberSetting {
  const { tokens, facts, hits, copies } = note;
  const { count, start, end } = tokens;
  const written = runs.map((run) => text.slice(start[run.first]!, end[run.end - 1]!));
  const times = new Map<string, number>();
  for (const [at, one] of written.entries())
    times.set(one, (times.get(one) ?? 0) + (copies?.of[runs[at]!.first] ?? 1));
  const isOther = (i: number): boolean => (hits.kinds[i]! & OTHER) !== 0;
  const others = sumsOf(count, isOther, copies?.inLine);
  const othersOfAll = copies === undefined ? others : sumsOf(count, isOther, copies.of);
  const all = copies === undefined ? count : sumsOf(count, () => true, copies.of)[count]!;
  const share = (othersOfAll[count]! / all) * 100;
  const wordBefore = new Int32Array(count);
  for (let i = 0, word = -1; i < count; i += 1) {
    if (facts[i]!.kind !== 1) word = i;
    wordBefore[i] = word;
  }
  const wordBehind = new Int32Array(count + 1).fill(count);
  for (let i = count - 1, word = count; i >= 0; i -= 1) {
    if (facts[i]!.kind !== 1) word = i;
    wordBehind[i] = word;
  }
  return { written, times, others, share, lineEnd: lineEndsOf(tokens), wordBefore, wordBehind };
}

/** Appends the features of run `at`. */
export function numberFeatures(
  note: ReadNote,
  runs: readonly NumberRun[],
  setting: NumberSetting,
  at: number,
  into: FeatureBuffer,
): void {
  const { tokens, facts, hits, lines } = note;
  const { count, gap, lineFirst } = tokens;
  const { first, end } = runs[at]!;
  const written = setting.written[at]!;
  const spelled = shapeOf(written);
  const shape = hashText(spelled, 5);
  const rough = hashText(spelled.replace(/9\w/g, '9'), 6);
  const sizes = written.match(/\d+/g)!.slice(0, 3).map(sizeOf);
  const size = sizes.reduce((sum, one) => sum * 32 + one, sizes.length);
  const [p1, p2, p3] = [symbolAt(note, first - 1), symbolAt(note, first - 2), symbolAt(note, first - 3)];
  const [n1, n2] = [symbolAt(note, end), symbolAt(note, end + 1)];
  const before = gapBefore(gap[first]!);
  const after = gapAfter(gap[end]!);
  const label = lines.label[first]!;
  const heading = lines.heading[first]!;
  const kind = rough ^ Math.imul(size, 7);
  into.put(100, 0);
  into.put(101, shape);
  into.put(102, rough);
  into.put(103, size);
  into.put(104, shape, size);
  into.put(105, written.length);
  into.put(110, p1);
  into.put(111, p2);
  into.put(112, p3);
  into.put(113, n1);
  into.put(114, n2);
  into.put(115, p1, p2);
  into.put(116, n1, n2);
  into.put(117, p1, n1);
  into.put(118, rough, p1);
  into.put(119, rough, n1);
  into.put(120, size, p1);
  into.put(121, size, n1);
  into.put(122, shape, p1);
  into.put(123, kind, p2);
  // "Glucose 182, 144, 97": the word that a row of numbers stands behind
  const from = lineFirst[first]!;
  const behind = setting.lineEnd[first]!;
  const back = first === 0 ? -1 : Math.max(from - 1, setting.wordBefore[first - 1]!);
  const ahead = Math.min(Math.max(end, behind), setting.wordBehind[end]!);
  const word = back < from ? BOUNDARY : symbolAt(note, back);
  const next = ahead >= behind ? BOUNDARY : symbolAt(note, ahead);
  const between = Math.min(3, first - 1 - back);
  into.put(124, word, between);
  into.put(125, word, rough);
  into.put(126, word, size);
  into.add(mix(127, next, Math.min(3, ahead - end)));
  into.add(mix(128, word, back > from ? symbolAt(note, back - 1) : BOUNDARY));
  into.put(129, between, rough);
  into.put(130, before);
  into.put(131, after);
  into.put(132, before, rough);
  into.put(133, after, rough);
  into.put(134, before, p1);
  into.put(135, after, n1);
  into.put(136, before, size);
  into.put(137, after, size);
  into.put(140, label);
  into.put(141, label, rough);
  into.put(142, heading);
  into.put(143, heading, rough);
  into.put(144, first - from === 0 ? 1 : 0, end === behind ? 1 : 0);
  into.add(mix(145, kind, first - from === 0 ? (end === behind ? 2 : 1) : 0));
  into.add(mix(146, Math.min(6, tokens.line[first]!), rough));
  into.add(mix(147, Math.min(4, tokens.line[count - 1]! - tokens.line[first]!), rough));
  // a word within the run: "lot", "CY"
  for (let i = first; i < end; i += 1) if (facts[i]!.kind !== 1) into.put(148, facts[i]!.symbol);
  const times = Math.min(3, setting.times.get(written)!);
  into.put(149, times, rough);
  // what the rules found around it
  const near = (i: number): number => (i < 0 || i >= count ? 99 : hits.kinds[i]! * 4 + hits.strength[i]!);
  into.add(mix(150, near(first - 1)));
  into.add(mix(151, near(end)));
  into.add(mix(152, near(first - 1), rough));
  into.add(mix(153, near(end), rough));
  const onLine = Math.min(4, setting.others[behind]! - setting.others[from]!);
  into.put(154, onLine);
  into.put(155, onLine, rough);
  into.put(156, lines.letters[first]!, rough);
}

/** Whether the rules found something in a run. */
export function isFound({ hits }: ReadNote, { first, end }: NumberRun): boolean {
  for (let i = first; i < end; i += 1) if (hits.strength[i]! > 0) return true;
  return false;
}

export function spanOf({ start, end }: NoteTokens, run: NumberRun): { start: number; end: number } {
  return { start: start[run.first]!, end: end[run.end - 1]! };
}
