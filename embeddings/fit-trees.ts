import { seededRandom } from '../src/evaluate/seeded-random.ts';
import type { BoostedTrees } from '../src/link/boosted-trees.ts';
import { BINS, bin, MISSING, type TreeQuestion } from './tree-bins.ts';
import { derive } from './tree-derivatives.ts';
import { TreeHistograms } from './tree-histograms.ts';

export type { TreeQuestion } from './tree-bins.ts';

export interface TreeOptions {
  readonly features: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives on either side of a split. */
  readonly leastWeight: number;
  /** Ridge on leaf values. */
  readonly ridge: number;
  /** Share of the features and of the questions that each tree sees. */
  readonly featureShare: number;
  readonly questionShare: number;
  readonly seed: number;
  readonly onProgress?: (done: number, total: number, loss: number) => void;
}

/** Candidates that are as good as certain to be meant, or not to be, say nothing more: most are so after some trees. */
const SETTLED = 1e-5;
/** From this tree on those that are not meant are left out for good, looked for at every tenth. */
const GONE_FROM = 40;
const GONE_STEP = 10;

/**
 * Gradient-boosted trees for "one of these candidates, or none": the scores of a name's candidates and a fixed
 * score of 0 for none go through a softmax, whose loss the trees lower by Newton steps. Best-first growth over
 * histograms of at most 63 values a feature (after LightGBM, Ke et al. 2017). Deterministic for a seed.
 */
export function fitTrees(questions: readonly TreeQuestion[], options: TreeOptions): BoostedTrees {
  const { features } = options;
  const starts = new Uint32Array(questions.length + 1);
  questions.forEach(({ right }, i) => {
    starts[i + 1] = starts[i]! + right.length;
  });
  const rows = starts[questions.length]!;
  const histograms = new TreeHistograms(rows, features);
  const { binned, derivatives } = histograms;
  const cuts = bin(questions, starts, features, binned, histograms.columns);
  const scores = new Float64Array(rows);
  const powers = new Float64Array(rows);
  const chosen = new Uint32Array(rows);
  const isChosen = new Uint8Array(rows);
  const isGone = new Uint8Array(rows);
  const random = seededRandom(options.seed);
  const trees: GrownTrees = {
    roots: [],
    feature: [],
    threshold: [],
    left: [],
    right: [],
    missingLeft: [],
    leaf: [],
  };
  for (let tree = 0; tree < options.trees; tree++) {
    const loss = derive(questions, starts, scores, powers, isGone, derivatives);
    if (tree >= GONE_FROM && tree % GONE_STEP === 0) {
      questions.forEach(({ right, weight }, i) => {
        for (let row = starts[i]!, c = 0; row < starts[i + 1]!; row++, c++)
          if (!right[c] && derivatives[2 * row + 1]! < SETTLED * weight) isGone[row] = 1;
      });
    }
    let count = 0;
    isChosen.fill(0);
    questions.forEach(({ weight }, i) => {
      if (random() >= options.questionShare) return;
      for (let row = starts[i]!; row < starts[i + 1]!; row++) {
        if (derivatives[2 * row + 1]! < SETTLED * weight) continue;
        chosen[count++] = row;
        isChosen[row] = 1;
      }
    });
    const seen = Array.from({ length: features }, (_, f) => f).filter(() => random() < options.featureShare);
    growTree(chosen.slice(0, count), seen, { histograms, rows, cuts }, options, trees, scores);
    for (let row = 0; row < rows; row++)
      if (isChosen[row] === 0 && isGone[row] === 0)
        scores[row]! += lastTree(trees, binned, features, cuts, row);
    options.onProgress?.(tree + 1, options.trees, loss);
  }
  return trees;
}

interface GrownTrees {
  readonly roots: number[];
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly missingLeft: number[];
  readonly leaf: number[];
}

interface Binned {
  readonly histograms: TreeHistograms;
  readonly rows: number;
  readonly cuts: readonly Float32Array[];
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  /** Rows of this bin and lower ones go left. */
  readonly bin: number;
  readonly missingLeft: boolean;
}

/** See `TreeHistograms.of`. */
type Histogram = Float64Array;

interface Leaf {
  readonly rows: Uint32Array;
  readonly first: number;
  readonly second: number;
  readonly histogram: Histogram;
  readonly split: Split | undefined;
  /** Where its place is to be written. */
  readonly tell: (child: number) => void;
}

/** Grows one tree, and adds what it says of the rows that it was grown on to their scores. */
function growTree(
  rows: Uint32Array,
  seen: readonly number[],
  data: Binned,
  options: TreeOptions,
  trees: GrownTrees,
  scores: Float64Array,
): void {
  const makeLeaf = (
    { rows: of, first, second }: Share,
    histogram: Histogram,
    tell: (child: number) => void,
  ): Leaf => {
    const split = bestSplit(histogram, first, second, seen, data, options);
    return { rows: of, first, second, histogram, split, tell };
  };
  const place = trees.roots.length;
  const leaves = [
    makeLeaf(summed(rows, data), data.histograms.of(rows, seen), (child) => {
      trees.roots[place] = child;
    }),
  ];
  while (leaves.length < options.leaves) {
    let best = -1;
    leaves.forEach(({ split }, i) => {
      if (split !== undefined && (best < 0 || split.gain > leaves[best]!.split!.gain)) best = i;
    });
    if (best < 0) break;
    const [leaf] = leaves.splice(best, 1);
    const { feature, bin: cut, missingLeft } = leaf!.split!;
    const node = trees.feature.length;
    leaf!.tell(node);
    trees.feature.push(feature);
    trees.threshold.push(data.cuts[feature]![cut]!);
    trees.missingLeft.push(missingLeft ? 1 : 0);
    trees.left.push(0);
    trees.right.push(0);
    const [left, right] = divided(leaf!.rows, leaf!.split!, data);
    // only the smaller one is counted: the other is what it leaves of both
    const isLeftSmaller = left.rows.length < right.rows.length;
    const smaller = data.histograms.of((isLeftSmaller ? left : right).rows, seen);
    const rest = leaf!.histogram;
    for (let i = 0; i < rest.length; i++) rest[i]! -= smaller[i]!;
    leaves.push(
      makeLeaf(left, isLeftSmaller ? smaller : rest, (child) => {
        trees.left[node] = child;
      }),
      makeLeaf(right, isLeftSmaller ? rest : smaller, (child) => {
        trees.right[node] = child;
      }),
    );
  }
  for (const { rows: of, first, second, tell } of leaves) {
    tell(-1 - trees.leaf.length);
    const value = (-options.rate * first) / (second + options.ridge);
    trees.leaf.push(value);
    for (let i = 0; i < of.length; i++) scores[of[i]!]! += value;
  }
}

/** Rows with the sums of their derivatives. */
interface Share {
  readonly rows: Uint32Array;
  readonly first: number;
  readonly second: number;
}

function summed(rows: Uint32Array, { histograms: { derivatives } }: Binned): Share {
  let first = 0;
  let second = 0;
  for (let i = 0; i < rows.length; i++) {
    first += derivatives[2 * rows[i]!]!;
    second += derivatives[2 * rows[i]! + 1]!;
  }
  return { rows, first, second };
}

/** Both sides of a split, in one pass: a hundred times a tree, most rows are on the way to some leaf. */
function divided(
  rows: Uint32Array,
  { feature, bin: cut, missingLeft }: Split,
  { histograms, rows: all }: Binned,
): readonly [Share, Share] {
  const { columns, derivatives } = histograms;
  const offset = feature * all;
  const leftRows = new Uint32Array(rows.length);
  const rightRows = new Uint32Array(rows.length);
  let [left, leftFirst, leftSecond] = [0, 0, 0];
  let [right, rightFirst, rightSecond] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const at = columns[offset + row]!;
    if (at === MISSING ? missingLeft : at <= cut) {
      leftRows[left++] = row;
      leftFirst += derivatives[2 * row]!;
      leftSecond += derivatives[2 * row + 1]!;
    } else {
      rightRows[right++] = row;
      rightFirst += derivatives[2 * row]!;
      rightSecond += derivatives[2 * row + 1]!;
    }
  }
  return [
    { rows: leftRows.slice(0, left), first: leftFirst, second: leftSecond },
    { rows: rightRows.slice(0, right), first: rightFirst, second: rightSecond },
  ];
}

/** What subtraction leaves of nothing. */
const NOTHING = 1e-9;

function bestSplit(
  sums: Histogram,
  first: number,
  second: number,
  seen: readonly number[],
  { cuts }: Binned,
  { leastWeight, ridge }: TreeOptions,
): Split | undefined {
  const base = (first * first) / (second + ridge);
  let best: Split | undefined;
  for (let f = 0; f < seen.length; f++) {
    const feature = seen[f]!;
    const count = cuts[feature]!.length;
    const missing = (f * BINS + MISSING) * 2;
    for (const missingLeft of sums[missing + 1]! > NOTHING ? [false, true] : [false]) {
      let left = missingLeft ? sums[missing]! : 0;
      let leftSecond = missingLeft ? sums[missing + 1]! : 0;
      for (let cut = 0; cut < count; cut++) {
        left += sums[(f * BINS + cut) * 2]!;
        leftSecond += sums[(f * BINS + cut) * 2 + 1]!;
        const rightSecond = second - leftSecond;
        if (leftSecond < leastWeight || rightSecond < leastWeight) continue;
        const right = first - left;
        const gain = (left * left) / (leftSecond + ridge) + (right * right) / (rightSecond + ridge) - base;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin: cut, missingLeft };
      }
    }
  }
  return best;
}

function lastTree(
  trees: GrownTrees,
  binned: Uint8Array,
  features: number,
  cuts: readonly Float32Array[],
  row: number,
): number {
  let node = trees.roots.at(-1)!;
  while (node >= 0) {
    const feature = trees.feature[node]!;
    const at = binned[row * features + feature]!;
    const left =
      at === MISSING
        ? trees.missingLeft[node] === 1
        : at < cuts[feature]!.length && cuts[feature]![at]! <= trees.threshold[node]!;
    node = left ? trees.left[node]! : trees.right[node]!;
  }
  return trees.leaf[-1 - node]!;
}
