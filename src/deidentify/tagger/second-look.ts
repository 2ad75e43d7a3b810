import { gapBreaks, gapFirstMark, gapLastMark, gapWidth, lineEndsOf } from './note-tokens.ts';
import { NAME_OR_PLACE } from './rule-hits.ts';
import { sumsOf } from './token-copies.ts';
import type { ReadNote } from './token-features.ts';
import type { WordFacts } from './word-facts.ts';

/** Log odds of words that are not looked at: common words in small letters, numbers. */
export const UNSCORED = -9;
const AROUND = 15;
/** Kinds of lists by `WordFacts.kind`, see there. */
const PARTS = [4, 4, 2, 3, 2, 2] as const;
const LISTS = [3, 4, 5, 9, 10, 11, 12, 13] as const;

/** Of the features: how much of the note is found, the shape of the word and of those beside it, the blanks around it, the letters of the line, and their lists. */
export const STEADY_FEATURES = [10, 15, 16, 17, 19, 22, 29, 35, 41, 47, 57] as const;

export const SECOND_FEATURES = 33 + 3 * PARTS.length + LISTS.length;

/** What the trees are asked of a note as a whole, once. */
export interface NoteOdds {
  readonly odds: Float32Array;
  /** The highest of each word, wherever it stands, and the second highest, by the number of the word; of other words what is left of other notes. */
  readonly best: Float32Array;
  readonly second: Float32Array;
  /** Sums up to each token, of words that the rules found and of those whose odds are even or better. */
  readonly found: Int32Array;
  readonly likely: Int32Array;
  readonly lineEnd: Int32Array;
  /** How many of a hundred words of the whole note the rules found. */
  readonly share: number;
  /** Tokens of a line, and the likely ones among them, summed up to each token: `likely` and undefined where each stands for itself. */
  readonly inLine: Float64Array | undefined;
  readonly likelyInLine: Int32Array | Float64Array;
}

export function noteOdds({ tokens, facts, hits, copies }: ReadNote, odds: Float32Array): NoteOdds {
  const { count } = tokens;
  prepareBest(facts);
  const found = new Int32Array(count + 1);
  const likely = new Int32Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    found[i + 1] = found[i]! + (hits.kinds[i]! & NAME_OR_PLACE ? 1 : 0);
    likely[i + 1] = likely[i]! + (odds[i]! > 0 ? 1 : 0);
    if (odds[i] === UNSCORED) continue;
    const { number } = facts[i]!;
    if (odds[i]! > best[number]!) {
      second[number] = best[number]!;
      best[number] = odds[i]!;
    } else if (odds[i]! > second[number]!) second[number] = odds[i]!;
  }
  const whole = { odds, best, second, found, likely, lineEnd: lineEndsOf(tokens) };
  if (copies === undefined)
    return { ...whole, share: (found[count]! / count) * 100, inLine: undefined, likelyInLine: likely };
  const all = sumsOf(count, () => true, copies.of)[count]!;
  const foundOfAll = sumsOf(count, (i) => (hits.kinds[i]! & NAME_OR_PLACE) !== 0, copies.of)[count]!;
  return {
    ...whole,
    share: (foundOfAll / all) * 100,
    inLine: sumsOf(count, () => true, copies.inLine),
    likelyInLine: sumsOf(count, (i) => odds[i]! > 0, copies.inLine),
  };
}

let best = new Float32Array(0);
let second = new Float32Array(0);

function prepareBest(facts: readonly WordFacts[]): void {
  let most = 0;
  for (const { number } of facts) if (number > most) most = number;
  if (most >= best.length) {
    best = new Float32Array(most * 2 + 4_096);
    second = new Float32Array(best.length);
  }
  for (const { number } of facts) {
    best[number] = UNSCORED;
    second[number] = UNSCORED;
  }
}

/** The part of each kind in each group of lists; the first row is that of no word. */
const partsOfKind = ((): Int8Array => {
  const rows: number[] = PARTS.map(() => -1);
  // Twice as many as the groups tell: the trees are not asked of particles
  const count = 2 * PARTS.reduce<number>((all, part) => all * part, 1);
  for (let kind = 0; kind < count; kind += 1)
    for (let [at, left] = [0, kind]; at < PARTS.length; at += 1) {
      rows.push(left % PARTS[at]!);
      left = Math.floor(left / PARTS[at]!);
    }
  return Int8Array.from(rows);
})();

/** Writes the features of token i. */
export function secondFeatures(note: ReadNote, whole: NoteOdds, i: number, into: Float32Array): void {
  const { tokens, facts, hits, lines, repeats } = note;
  const { odds, best, second, found, likely, lineEnd, inLine, likelyInLine } = whole;
  const { count, gap, lineFirst, start, end } = tokens;
  const fact = facts[i]!;
  let at = 0;
  into[at++] = odds[i]!;
  for (let by = 1; by <= 3; by += 1) {
    into[at++] = i - by < 0 ? UNSCORED - 1 : odds[i - by]!;
    into[at++] = i + by >= count ? UNSCORED - 1 : odds[i + by]!;
  }
  into[at++] = best[fact.number] === odds[i] ? second[fact.number]! : best[fact.number]!;
  const from = Math.max(0, i - AROUND);
  const to = Math.min(count, i + AROUND + 1);
  into[at++] = (found[to]! - found[from]!) / (to - from);
  into[at++] = (likely[to]! - likely[from]! - (odds[i]! > 0 ? 1 : 0)) / (to - from);
  into[at++] = whole.share;
  const lineStart = lineFirst[i]!;
  const behind = lineEnd[i]!;
  into[at++] =
    (likelyInLine[behind]! - likelyInLine[lineStart]! - (odds[i]! > 0 ? 1 : 0)) /
    (inLine === undefined ? behind - lineStart : inLine[behind]! - inLine[lineStart]!);
  into[at++] = i - lineStart;
  into[at++] = behind - 1 - i;
  into[at++] = end[i]! - start[i]!;
  into[at++] = shapeClass(fact);
  into[at++] = i > 0 ? shapeClass(facts[i - 1]!) : -1;
  into[at++] = i + 1 < count ? shapeClass(facts[i + 1]!) : -1;
  const before = gap[i]!;
  const after = gap[i + 1]!;
  into[at++] = gapBreaks(before);
  into[at++] = gapWidth(before);
  into[at++] = gapLastMark(before);
  into[at++] = gapBreaks(after);
  into[at++] = gapWidth(after);
  into[at++] = gapFirstMark(after);
  into[at++] = hits.strength[i]!;
  into[at++] = hits.kinds[i]!;
  into[at++] = hits.count[i]!;
  into[at++] = i > 0 ? hits.strength[i - 1]! : 0;
  into[at++] = i + 1 < count ? hits.strength[i + 1]! : 0;
  into[at++] = lines.letters[i]!;
  into[at++] = repeats.times[i]!;
  into[at++] = repeats.small[i]!;
  into[at++] = repeats.found[i]!;
  at = writeParts(fact, into, at);
  at = writeParts(i > 0 ? facts[i - 1] : undefined, into, at);
  at = writeParts(i + 1 < count ? facts[i + 1] : undefined, into, at);
  for (let list = 0; list < LISTS.length; list += 1) into[at + list] = (fact.bits >>> LISTS[list]!) & 1;
}

function writeParts(fact: WordFacts | undefined, into: Float32Array, at: number): number {
  // a number is of no list
  const row = fact === undefined || fact.kind < 2 ? 0 : (fact.kind - 1) * PARTS.length;
  for (let part = 0; part < PARTS.length; part += 1) into[at + part] = partsOfKind[row + part]!;
  return at + PARTS.length;
}

function shapeClass({ shape }: WordFacts): number {
  if (shape >= 64 || (shape >= 10 && shape < 24)) return 0;
  if (shape === 2 || shape === 4 || (shape > 32 && shape < 40)) return 1;
  if (shape === 1) return 2;
  if (shape === 5 || (shape > 40 && shape < 48)) return 3;
  return shape === 6 || shape === 7 ? 4 : 5;
}
