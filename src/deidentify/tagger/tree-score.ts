import type { TreeArrays } from '../../relative-trees.ts';

/**
 * Boosted trees that see the first look at all words of a note, as log odds by the linear model, beside what is known of one. They sum to log odds.
 * Kept by their cuts and not by their branches: a cut that a value is above rules leaves out, and of each tree the first leaf counts that is left. That needs
 * a third of the time of a walk down each tree, of which the processor cannot foresee the turns.
 */
export interface SecondLook {
  readonly trees: BranchedTrees;
  readonly steady: readonly number[];
  /** Made when they are first asked: a program that starts has not the time. */
  cuts: Cuts | undefined;
}

export interface Cuts {
  /** Where the cuts of each feature begin. */
  readonly cutsFrom: Int32Array;
  /**
   * Two numbers a cut: where it is, as in `rankOf`; its tree times 2 ** 16 with, as bits, the first the highest, the leaves that a value above it leaves in question.
   * Those of a feature rise, and the last is above all.
   */
  readonly cuts: Int32Array;
  /** Of each tree its leaves from left to right, `MOST_LEAVES` places a tree. */
  readonly leaf: Float32Array;
  /** For each feature the rank of its highest cut, below all without one: values above it are the same. */
  readonly top: Int32Array;
  readonly steady: Int32Array;
  readonly other: Int32Array;
  /** Values of the steady features that were asked, and the leaves that they left in question. */
  readonly steadyRanks: Int32Array;
  readonly steadyOpen: readonly Int32Array[];
  /** Values of all features that were asked, and their sums. */
  readonly ranks: Int32Array;
  readonly sums: Float64Array;
  /** How often all values were new since they last were not. */
  news: number;
}

/** No value that they are asked about is missing. A value goes left if it is at most the threshold. */
type BranchedTrees = Omit<TreeArrays, 'missingLeft'>;

export const MOST_LEAVES = 16;
const ALL_LEAVES = 0xffff;
const FIRST_LEAF = 0x8000;
const ABOVE_ALL = 0x7fff_ffff;
const BELOW_ALL = -0x8000_0000;
/** Stands for each value above the highest cut of its feature. */
const OVER_TOP = ABOVE_ALL - 1;
/** So many values of the steady features, and of all, are kept, powers of two: words of a note are alike, those of a line of one piece the same. */
const STEADY_ROWS = 64;
const ROWS = 128;
/** Where so many values were new one after the other, only one of some is looked for: of notes nearly all are new. */
const MANY_NEWS = 64;
const SOME = 15;

const single = new Float32Array(1);
const singleBits = new Int32Array(single.buffer);

/** A whole number that is the greater the greater a number of 32 bits is: whole numbers are compared faster. */
const rankOfBits = (bits: number): number => bits ^ ((bits >> 31) & 0x7fff_ffff);

function rankOf(value: number): number {
  // + 0: there is no zero below zero
  single[0] = value + 0;
  return rankOfBits(singleBits[0]!);
}

/** @param steady features of few values, which words of a note share */
export const secondLook = (trees: BranchedTrees, steady: readonly number[] = []): SecondLook => ({
  trees,
  steady,
  cuts: undefined,
});

/** @throws RangeError if a tree has more than 16 leaves */
function madeCuts({ trees: { roots, feature, threshold, left, right, leaf }, steady }: SecondLook): Cuts {
  const cuts: { feature: number; cut: number; left: number }[] = [];
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
      for (let at = from; at < count; at += 1) ruledOut |= FIRST_LEAF >> at;
      const left16 = ~ruledOut & ALL_LEAVES;
      cuts.push({ feature: feature[node]!, cut: rankOf(threshold[node]!), left: (tree << 16) | left16 });
      walk(right[node]!);
    };
    walk(root);
  }
  const features = Math.max(-1, ...feature) + 1;
  for (let f = 0; f < features; f += 1) cuts.push({ feature: f, cut: ABOVE_ALL, left: 0 });
  cuts.sort((a, b) => a.feature - b.feature || a.cut - b.cut);
  const cutsFrom = new Int32Array(features);
  for (let at = cuts.length - 1; at >= 0; at -= 1) cutsFrom[cuts[at]!.feature] = 2 * at;
  const top = new Int32Array(features).fill(BELOW_ALL);
  for (const { feature: f, cut } of cuts) if (cut !== ABOVE_ALL) top[f] = cut;
  return {
    cutsFrom,
    cuts: Int32Array.from(cuts.flatMap((one) => [one.cut, one.left])),
    leaf: leaves,
    top,
    steady: Int32Array.from(steady),
    other: Int32Array.from(Array.from(cutsFrom.keys()).filter((f) => !steady.includes(f))),
    // of no value
    steadyRanks: new Int32Array(STEADY_ROWS * steady.length).fill(ABOVE_ALL),
    steadyOpen: Array.from({ length: STEADY_ROWS }, () => new Int32Array(roots.length).fill(-1)),
    ranks: new Int32Array(ROWS * features).fill(ABOVE_ALL),
    sums: new Float64Array(ROWS),
    news: 0,
  };
}

/** Its cuts, made now if they were not asked yet. */
export function cutsOf(look: SecondLook): Cuts {
  look.cuts ??= madeCuts(look);
  return look.cuts;
}

let lastValues = single;
let lastBits = singleBits;

/** The same memory as whole numbers; that of the last values is kept, which are most often the same array. */
function bitsOf(values: Float32Array<ArrayBuffer>): Int32Array {
  if (values !== lastValues) {
    lastValues = values;
    lastBits = new Int32Array(values.buffer, values.byteOffset, values.length);
  }
  return lastBits;
}

export function treeScore(look: SecondLook, values: Float32Array<ArrayBuffer>): number {
  const cuts = cutsOf(look);
  const bits = bitsOf(values);
  if (cuts.news > MANY_NEWS && (cuts.news & SOME) !== 0) {
    cuts.news += 1;
    return sumOf(cuts, bits);
  }
  const row = rowOf(cuts, bits);
  if (row >= 0) {
    cuts.news = 0;
    return cuts.sums[row]!;
  }
  cuts.news += 1;
  const sum = sumOf(cuts, bits);
  cuts.sums[-1 - row] = sum;
  return sum;
}

/** Where the sum of these values is kept; below zero, -1 less where it is to be. */
function rowOf({ top, ranks }: Cuts, bits: Int32Array): number {
  const features = top.length;
  let hash = 0;
  for (let f = 0; f < features; f += 1) {
    const rank = rankOfBits(bits[f]!);
    hash = Math.imul(hash ^ (rank > top[f]! ? OVER_TOP : rank), 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  const row = hash & (ROWS - 1);
  const from = row * features;
  let isKept = true;
  for (let f = 0; f < features; f += 1) {
    const rank = rankOfBits(bits[f]!);
    const told = rank > top[f]! ? OVER_TOP : rank;
    if (ranks[from + f] === told) continue;
    ranks[from + f] = told;
    isKept = false;
  }
  return isKept ? row : -1 - row;
}

/** The leaves of each tree that are still in question. */
let open = new Int32Array(256);

function sumOf(cuts: Cuts, bits: Int32Array): number {
  const { leaf, other } = cuts;
  const steadyOpen = steadyLeft(cuts, bits);
  const count = steadyOpen.length;
  if (open.length < count) open = new Int32Array(count);
  open.set(steadyOpen);
  ruleOut(cuts, other, bits, open);
  let sum = 0;
  for (let tree = 0; tree < count; tree += 1) {
    const left = open[tree]!;
    sum += leaf[tree * MOST_LEAVES + Math.clz32(left & ALL_LEAVES) - MOST_LEAVES]!;
  }
  return sum;
}

/** The leaves that these values of the steady features leave in question. */
function steadyLeft(cuts: Cuts, bits: Int32Array): Int32Array {
  const { steady, steadyRanks, steadyOpen } = cuts;
  let hash = 0;
  for (let at = 0; at < steady.length; at += 1) {
    hash = Math.imul(hash ^ bits[steady[at]!]!, 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  const row = hash & (STEADY_ROWS - 1);
  const from = row * steady.length;
  let isKept = true;
  for (let at = 0; at < steady.length; at += 1) {
    const one = bits[steady[at]!]!;
    if (steadyRanks[from + at] === one) continue;
    steadyRanks[from + at] = one;
    isKept = false;
  }
  const left = steadyOpen[row]!;
  if (isKept) return left;
  left.fill(-1);
  ruleOut(cuts, steady, bits, left);
  return left;
}

function ruleOut({ cutsFrom, cuts }: Cuts, features: Int32Array, bits: Int32Array, into: Int32Array): void {
  for (let f = 0; f < features.length; f += 1) {
    const feature = features[f]!;
    const rank = rankOfBits(bits[feature]!);
    for (let at = cutsFrom[feature]!; cuts[at]! < rank; at += 2) {
      const one = cuts[at + 1]!;
      const tree = one >>> 16;
      into[tree] = into[tree]! & one;
    }
  }
}
