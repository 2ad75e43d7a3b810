/**
 * Gradient-boosted regression trees in flat arrays. Node i splits on `feature[i]`: at most `threshold[i]` goes
 * to `left[i]`, more to `right[i]`, and a value that is missing (NaN) to the side that `missingLeft[i]` says.
 * A child below 0 is a leaf: its value is `leaf[-1 - child]`.
 */
export interface BoostedTrees {
  /** First node of each tree; a tree of one leaf begins below 0, as a child does. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly missingLeft: readonly number[];
  readonly leaf: readonly number[];
}

/** Trees ready to be asked. */
export interface TreeScorer {
  /** Sum over the trees for the features at `offset` of `values`. */
  score(values: Float32Array, offset: number): number;
  /** The same for `count` rows of `width` features, into the first `count` of `sums`; much faster for 20 rows than one by one. */
  scoreRows(values: Float32Array, count: number, width: number, sums: Float64Array): void;
}

/** Rows are bits of a number. */
const ROWS_AT_ONCE = 32;

/**
 * One row after the other would take some 500 steps down 100 trees for each, of which the processor guesses every
 * other one wrong. Here a set of rows goes down: each node splits the set that reaches it by two logical
 * operations, and nothing depends on how they come out. The order of the sums is that of the trees.
 */
export function createTreeScorer(trees: BoostedTrees): TreeScorer {
  const splits = sortedSplits(trees);
  const { nodes, leaves, roots } = flatten(trees, splits);
  const above = new Int32Array(2 * splits.thresholds.length);
  const sets = new Int32Array(nodes.length / NODE + leaves.length);

  const run = (
    values: Float32Array,
    first: number,
    count: number,
    width: number,
    sums: Float64Array,
    into: number,
  ): void => {
    rowsAbove(values, first, count, width, splits, above);
    const all = count === ROWS_AT_ONCE ? -1 : (1 << count) - 1;
    for (let i = 0; i < roots.length; i++) sets[roots[i]!] = all;
    for (let at = 0; at < nodes.length; at += NODE) {
      const reached = sets[nodes[at]!]!;
      const higher = above[nodes[at + 1]!]!;
      sets[nodes[at + 2]!] = reached & ~higher;
      sets[nodes[at + 3]!] = reached & higher;
    }
    for (let row = 0; row < count; row++) sums[into + row] = 0;
    const firstLeaf = nodes.length / NODE;
    for (let i = 0; i < leaves.length; i++) {
      const value = leaves[i]!;
      for (let reached = sets[firstLeaf + i]!; reached !== 0; reached &= reached - 1)
        sums[into + 31 - Math.clz32(reached & -reached)]! += value;
    }
  };
  const one = new Float64Array(1);
  return {
    score(values, offset) {
      run(values, offset, 1, 0, one, 0);
      return one[0]!;
    },
    scoreRows(values, count, width, sums) {
      for (let row = 0; row < count; row += ROWS_AT_ONCE)
        run(values, row * width, Math.min(ROWS_AT_ONCE, count - row), width, sums, row);
    },
  };
}

/** Distinct thresholds of all trees; those of feature f are `starts[f]` up to, not with, `starts[f + 1]`, rising. */
interface Splits {
  readonly starts: Int32Array;
  readonly thresholds: Float32Array;
}

function sortedSplits({ feature, threshold }: BoostedTrees): Splits {
  const features = feature.reduce((most, f) => Math.max(most, f + 1), 0);
  const byFeature: Set<number>[] = Array.from({ length: features }, () => new Set());
  feature.forEach((f, node) => {
    byFeature[f]!.add(Math.fround(threshold[node]!));
  });
  const starts = new Int32Array(features + 1);
  byFeature.forEach((set, f) => {
    starts[f + 1] = starts[f]! + set.size;
  });
  return {
    starts,
    thresholds: Float32Array.from(byFeature.flatMap((set) => [...set].sort((a, b) => a - b))),
  };
}

/**
 * Writes for each threshold which rows have a higher value, once with the rows that have none left out and, in the
 * second half, once with them.
 */
function rowsAbove(
  values: Float32Array,
  first: number,
  count: number,
  width: number,
  { starts, thresholds }: Splits,
  above: Int32Array,
): void {
  const withMissing = thresholds.length;
  above.fill(0, 0, withMissing);
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const start = starts[feature]!;
    const end = starts[feature + 1]!;
    if (start === end) continue;
    let missing = 0;
    let before = Number.NaN;
    let place = start;
    for (let row = 0, at = first + feature; row < count; row++, at += width) {
      const value = values[at]!;
      // rows often have the same value, and such a one is not searched for again
      if (value !== before) {
        before = value;
        place = placeOf(value, thresholds, start, end);
      }
      if (place > start) above[place - 1]! |= 1 << row;
      else if (place < start) missing |= 1 << row;
    }
    let higher = 0;
    for (let i = end - 1; i >= start; i--) {
      higher |= above[i]!;
      above[i] = higher;
      above[withMissing + i] = higher | missing;
    }
  }
}

/** The first place whose threshold is not below the value; -1 for NaN. */
function placeOf(value: number, thresholds: Float32Array, start: number, end: number): number {
  if (Number.isNaN(value)) return -1;
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of a node: the set that reaches it, the set to split by, and the sets of its two sides. */
const NODE = 4;

interface FlatTrees {
  /** `NODE` numbers each; every node comes before its children. */
  readonly nodes: Int32Array;
  /** In the order of the trees. Their sets are numbered behind those of the nodes. */
  readonly leaves: Float64Array;
  /** The set that each tree begins with. */
  readonly roots: Int32Array;
}

function flatten(trees: BoostedTrees, { starts, thresholds }: Splits): FlatTrees {
  const count = trees.feature.length;
  const nodes: number[] = [];
  const leaves: number[] = [];
  const setOf = (child: number): number => {
    if (child >= 0) return child;
    return count + leaves.push(trees.leaf[-1 - child]!) - 1;
  };
  const add = (node: number): void => {
    const feature = trees.feature[node]!;
    const threshold = Math.fround(trees.threshold[node]!);
    const place = placeOf(threshold, thresholds, starts[feature]!, starts[feature + 1]!);
    const [left, right] = [trees.left[node]!, trees.right[node]!];
    nodes.push(
      node,
      place + (trees.missingLeft[node] === 1 ? 0 : thresholds.length),
      setOf(left),
      setOf(right),
    );
    if (left >= 0) add(left);
    if (right >= 0) add(right);
  };
  const roots = trees.roots.map((root) => {
    if (root >= 0) add(root);
    return setOf(root);
  });
  return { nodes: Int32Array.from(nodes), leaves: Float64Array.from(leaves), roots: Int32Array.from(roots) };
}
