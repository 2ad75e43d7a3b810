import { late } from '../patterns/search-pattern.ts';
import { type RepeatRun, repeatRuns } from './repeat-runs.ts';

/** A stretch of a folded text that stands for itself and for as many more as were left out right behind it. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  /** How many were left out. */
  readonly more: number;
}

/**
 * What a recognizer sees near a place ends well before this: the widest windows have some hundred characters, and counts of lines and words
 * make no difference from some dozen on.
 */
const margin = 4_096;
/** Less is not worth it. */
const leastGain = 1 << 15;
const shortest = 6 * leastGain;
/** Longest stretch that a few turns are put together to. */
const longestFold = 6 * margin;
/**
 * Turns of a stretch: patterns that take several turns at a time, of words or digits, begin anew at the same place in the next stretch. The
 * case of letters is asked in blocks of 16 characters.
 */
const turns = [5_040, 1_680, 720, 240, 48, 16];
const block = 16;
/** Counts of a note that make a difference are no greater. */
const leastTurns = 4;
const leastLines = 8;

/** A text of which repeated stretches were left out. */
export class FoldedText {
  readonly text: string;
  readonly folds: readonly Fold[];
  /** Length of the whole text. */
  readonly length: number;
  /** What is found depends on where in the whole text it stands, and some of the places that one of this text stands for differ in that. */
  isTorn = false;

  constructor(whole: string, folds: readonly Fold[]) {
    const pieces: string[] = [];
    let from = 0;
    let left = 0;
    for (const { start, end, more } of folds) {
      pieces.push(whole.slice(from, end + left));
      left += (end - start) * more;
      from = end + left;
    }
    this.text = pieces.join('') + whole.slice(from);
    this.folds = folds;
    this.length = whole.length;
  }

  /** Whether the places of the whole that a place of this text stands for lie behind one of the whole. */
  isBehind(place: number, other: number): boolean {
    let left = 0;
    for (const { start, end, more } of this.folds) {
      if (place < start) break;
      const length = (end - start) * more;
      if (place < end && place + left <= other && place + left + length > other) this.isTorn = true;
      if (place < end) break;
      left += length;
    }
    return place + left > other;
  }

  /** The place of this text that stands for one of the whole. */
  placeOf(whole: number): number {
    let left = 0;
    for (const { start, end, more } of this.folds) {
      const behind = whole - left - end;
      if (behind < 0) break;
      const length = (end - start) * more;
      if (behind < length) return start + (behind % (end - start));
      left += length;
    }
    return whole - left;
  }
}

/** A long text without what it repeats: none if it repeats little, else one or two, the second for the case that the first is torn. */
export function foldedTexts(whole: string): readonly FoldedText[] {
  if (whole.length < shortest) return [];
  const runs = repeatRuns(whole, shortest >> 1);
  if (runs.length === 0) return [];
  const short = folded(whole, runs);
  const parted = folded(
    whole,
    runs.flatMap((one) => parts(one, Math.floor(whole.length / 3))),
  );
  return [short, parted].filter((one) => one !== undefined);
}

function folded(whole: string, runs: readonly RepeatRun[]): FoldedText | undefined {
  const isSteady = hasOneCase(whole);
  const folds: Fold[] = [];
  let left = 0;
  for (const run of runs) {
    const fold = foldOf(whole, run, isSteady);
    if (fold === undefined) continue;
    folds.push({ ...fold, start: fold.start - left, end: fold.end - left });
    left += (fold.end - fold.start) * fold.more;
  }
  return folds.length === 0 ? undefined : new FoldedText(whole, folds);
}

/** Some signatures count behind the first third of a note only: what stands for places on either side would be told as one of them. */
function parts(run: RepeatRun, third: number): readonly RepeatRun[] {
  if (run.end <= third || run.start >= third) return [run];
  return [
    { ...run, end: third },
    { ...run, start: third },
  ];
}

/** Where blocks of characters begin makes no difference to the case of letters: there is one everywhere. */
function hasOneCase(text: string): boolean {
  return !/[A-Z]/.test(text) || !/[a-z]|[^A-Z]{70}/.test(text);
}

/** Parts words: one word of a megabyte is told by its letters, and as another word than a shorter one. */
const parting = late.u`[^\p{L}\p{M}\p{N}'’]`;

function foldOf(text: string, { start, end, period }: RepeatRun, isSteady: boolean): Fold | undefined {
  const turn = text.slice(start, start + period);
  if (!parting.test(turn)) return undefined;
  const aligned = isSteady ? 1 : block / greatestCommon(period, block);
  const all = turns.find((count) => count * period <= longestFold && count % aligned === 0) ?? aligned;
  const length = all * period;
  const hasLinesBehind = period > margin && linesOf(text.slice(end - margin, end)) === leastLines;
  const around = hasLinesBehind ? margin : Math.max(margin, turnsWithLines(turn) * period);
  // behind another stretch; with what lies behind there are turns enough
  const first = start + Math.max(around + length, leastTurns * period - length - around);
  const last = end - around;
  const more = Math.floor((last - first - length) / length);
  return more * length < leastGain ? undefined : { start: first, end: first + length, more };
}

/** So many turns have lines enough; none if there are no lines. */
function turnsWithLines(turn: string): number {
  if (!turn.includes('\n')) return 0;
  return 1 + Math.ceil(leastLines / Math.max(1, linesOf(turn)));
}

/** The lines of a text with words, at most as many as make a difference. */
function linesOf(text: string): number {
  let lines = 0;
  for (const _ of text.matchAll(/\w[^\n]*\n/g)) if (++lines === leastLines) break;
  return lines;
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

/** So many places of a note, evenly spread over the whole of it. */
export function spreadPlaces(text: string, folded: FoldedText | undefined, count: number): readonly number[] {
  const length = folded?.length ?? text.length;
  return Array.from({ length: count }, (_, part) => {
    const at = Math.floor((length * (part + 0.5)) / count);
    return folded?.placeOf(at) ?? at;
  });
}
