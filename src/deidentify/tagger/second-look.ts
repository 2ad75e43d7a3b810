import { gapBreaks, gapFirstMark, gapLastMark, gapWidth, lineEndsOf } from './note-tokens.ts';
import { NAME_OR_PLACE } from './rule-hits.ts';
import type { ReadNote } from './token-features.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * Boosted trees that see the first look at all words of a note, as log odds by the linear model, beside what is known of one. They sum to log odds.
 * Kept by their cuts and not by their branches: a cut that a value is above rules leaves out, and of each tree the first leaf counts that is left. That needs
 * a third of the time of a walk down each tree, of which the processor cannot foresee the turns.
 */
export interface SecondLook {
  /** Where the cuts of each feature begin; they rise, and the last of each is infinite. */
  readonly cutsFrom: Int32Array;
  readonly cut: Float32Array;
  /** The tree of each cut, and as bits the leaves that a value above it leaves in question. */
  readonly tree: Uint16Array;
  readonly left: Int32Array;
  /** Of each tree its leaves from left to right, `MOST_LEAVES` places a tree. */
  readonly leaf: Float32Array;
}

/** Trees in arrays: tree t begins at node `roots[t]`; a child below 0 is leaf -1 - child; a value goes left if it is at most the threshold. */
interface BranchedTrees {
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leaf: readonly number[];
}

const MOST_LEAVES = 32;

/** @throws RangeError if a tree has more than 32 leaves */
export function secondLook({ roots, feature, threshold, left, right, leaf }: BranchedTrees): SecondLook {
  const cuts: { feature: number; cut: number; tree: number; left: number }[] = [];
  const leaves = new Float32Array(roots.length * MOST_LEAVES);
  for (const [tree, root] of roots.entries()) {
    let count = 0;
    const walk = (node: number): void => {
      if (node < 0) {
        if (count === MOST_LEAVES) throw new RangeError(`tree ${tree} has more than ${MOST_LEAVES} leaves`);
        leaves[tree * MOST_LEAVES + count] = leaf[-1 - node]!;
        count += 1;
        return;
      }
      const from = count;
      walk(left[node]!);
      let ruledOut = 0;
      for (let at = from; at < count; at += 1) ruledOut |= 1 << at;
      cuts.push({ feature: feature[node]!, cut: Math.fround(threshold[node]!), tree, left: ~ruledOut });
      walk(right[node]!);
    };
    walk(root);
  }
  const features = Math.max(-1, ...feature) + 1;
  for (let f = 0; f < features; f += 1)
    cuts.push({ feature: f, cut: Number.POSITIVE_INFINITY, tree: 0, left: -1 });
  cuts.sort((a, b) => a.feature - b.feature || (a.cut === b.cut ? a.tree - b.tree : a.cut - b.cut));
  const cutsFrom = new Int32Array(features);
  for (let at = cuts.length - 1; at >= 0; at -= 1) cutsFrom[cuts[at]!.feature] = at;
  return {
    cutsFrom,
    cut: Float32Array.from(cuts, ({ cut }) => cut),
    tree: Uint16Array.from(cuts, ({ tree }) => tree),
    left: Int32Array.from(cuts, (one) => one.left),
    leaf: leaves,
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

/** The leaves of each tree that are still in question. */
let open = new Int32Array(256);

export function treeScore({ cutsFrom, cut, tree, left, leaf }: SecondLook, values: Float32Array): number {
  const count = leaf.length / MOST_LEAVES;
  if (open.length < count) open = new Int32Array(count);
  const bits = open;
  bits.fill(-1, 0, count);
  for (let feature = 0; feature < cutsFrom.length; feature += 1) {
    const value = values[feature]!;
    for (let at = cutsFrom[feature]!; cut[at]! < value; at += 1) {
      const of = tree[at]!;
      bits[of] = bits[of]! & left[at]!;
    }
  }
  let sum = 0;
  for (let of = 0; of < count; of += 1) {
    const left = bits[of]!;
    sum += leaf[of * MOST_LEAVES + 31 - Math.clz32(left & -left)]!;
  }
  return sum;
}
