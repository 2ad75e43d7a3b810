import { gapBreaks, gapFirstMark, gapLastMark, gapWidth, lineEndsOf } from './note-tokens.ts';
import { NAME_OR_PLACE } from './rule-hits.ts';
import type { ReadNote } from './token-features.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * Boosted trees that see the first look at all words of a note, as log odds by the linear model, beside what is known of one. Tree t
 * begins at node `roots[t]`; a child below 0 is leaf -1 - child; a value goes left if it is at most the threshold. They sum to log odds.
 */
export interface SecondLook {
  readonly roots: Int16Array;
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  readonly left: Int16Array;
  readonly right: Int16Array;
  readonly leaf: Float32Array;
}

export function secondLook(trees: { readonly [Part in keyof SecondLook]: readonly number[] }): SecondLook {
  return {
    roots: Int16Array.from(trees.roots),
    feature: Uint8Array.from(trees.feature),
    threshold: Float32Array.from(trees.threshold),
    left: Int16Array.from(trees.left),
    right: Int16Array.from(trees.right),
    leaf: Float32Array.from(trees.leaf),
  };
}

/** Log odds of words that are not looked at: common words in small letters, numbers. */
export const UNSCORED = -9;
const AROUND = 15;
/** Kinds of lists by `WordFacts.kind`, see there. */
const PARTS = [4, 4, 2, 3, 2, 2] as const;
const LISTS = [3, 4, 5, 9, 10, 11, 12, 13] as const;

export const SECOND_FEATURES = 33 + 3 * PARTS.length + LISTS.length;

/** What the trees are asked of a note as a whole, once. */
export interface NoteOdds {
  readonly odds: Float32Array;
  /** The highest and second highest of each word, wherever it stands. */
  readonly best: Map<number, readonly [number, number]>;
  /** Sums up to each token, of words that the rules found and of those whose odds are even or better. */
  readonly found: Int32Array;
  readonly likely: Int32Array;
  readonly lineEnd: Int32Array;
}

export function noteOdds({ tokens, facts, hits }: ReadNote, odds: Float32Array): NoteOdds {
  const { count } = tokens;
  const best = new Map<number, readonly [number, number]>();
  const found = new Int32Array(count + 1);
  const likely = new Int32Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    found[i + 1] = found[i]! + (hits.kinds[i]! & NAME_OR_PLACE ? 1 : 0);
    likely[i + 1] = likely[i]! + (odds[i]! > 0 ? 1 : 0);
    if (odds[i] === UNSCORED) continue;
    const [first, second] = best.get(facts[i]!.number) ?? [UNSCORED, UNSCORED];
    best.set(facts[i]!.number, odds[i]! > first ? [odds[i]!, first] : [first, Math.max(second, odds[i]!)]);
  }
  return { odds, best, found, likely, lineEnd: lineEndsOf(tokens) };
}

/** Writes the features of token i. */
export function secondFeatures(note: ReadNote, whole: NoteOdds, i: number, into: Float32Array): void {
  const { tokens, facts, hits, lines, repeats } = note;
  const { odds, best, found, likely, lineEnd } = whole;
  const { count, gap, lineFirst, start, end } = tokens;
  const fact = facts[i]!;
  let at = 0;
  const oddsAt = (place: number): number => (place < 0 || place >= count ? UNSCORED - 1 : odds[place]!);
  into[at++] = odds[i]!;
  for (const by of [-1, 1, -2, 2, -3, 3]) into[at++] = oddsAt(i + by);
  const [first, second] = best.get(fact.number) ?? [UNSCORED, UNSCORED];
  into[at++] = first === odds[i] ? second : first;
  const [from, to] = [Math.max(0, i - AROUND), Math.min(count, i + AROUND + 1)];
  into[at++] = (found[to]! - found[from]!) / (to - from);
  into[at++] = (likely[to]! - likely[from]! - (odds[i]! > 0 ? 1 : 0)) / (to - from);
  into[at++] = (found[count]! / count) * 100;
  const [lineStart, behind] = [lineFirst[i]!, lineEnd[i]!];
  into[at++] = (likely[behind]! - likely[lineStart]! - (odds[i]! > 0 ? 1 : 0)) / (behind - lineStart);
  into[at++] = i - lineStart;
  into[at++] = behind - 1 - i;
  into[at++] = end[i]! - start[i]!;
  into[at++] = shapeClass(fact);
  into[at++] = i > 0 ? shapeClass(facts[i - 1]!) : -1;
  into[at++] = i + 1 < count ? shapeClass(facts[i + 1]!) : -1;
  const [before, after] = [gap[i]!, gap[i + 1]!];
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
  for (const by of [0, -1, 1]) {
    const place = i + by;
    let kind = place < 0 || place >= count ? -1 : facts[place]!.kind - 2;
    for (const part of PARTS) {
      into[at++] = kind < 0 ? -1 : kind % part;
      kind = kind < 0 ? -1 : Math.floor(kind / part);
    }
  }
  for (const list of LISTS) into[at++] = (fact.bits >>> list) & 1;
}

function shapeClass({ shape }: WordFacts): number {
  if (shape >= 64 || (shape >= 10 && shape < 24)) return 0;
  if (shape === 2 || shape === 4 || (shape > 32 && shape < 40)) return 1;
  if (shape === 1) return 2;
  if (shape === 5 || (shape > 40 && shape < 48)) return 3;
  return shape === 6 || shape === 7 ? 4 : 5;
}

export function treeScore(
  { roots, feature, threshold, left, right, leaf }: SecondLook,
  values: Float32Array,
): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree]!;
    while (node >= 0) node = values[feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
    sum += leaf[-1 - node]!;
  }
  return sum;
}
