import kernelModule from '#tree-kernel';

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

/** Rows that the kernel looks at together, and the most that it takes: a set of rows has so many bits. */
const GROUP = 16;
const MOST_ROWS = 128;
const SET_BYTES = MOST_ROWS / 8;
/** A leaf of a tree has a number of 8 bits. */
const MOST_LEAVES = 256;
const NODE = 4;

/**
 * Trees in the memory of a kernel in WebAssembly, which scores up to 128 rows at once; see it for how. Sums are
 * those of double numbers in the order of the trees, whatever is scored beside a row.
 * @throws RangeError if a tree has more than 256 leaves
 */
export function createTreeScorer(trees: BoostedTrees): TreeScorer {
  const { features, columns, sums, score } = startKernel(trees);

  const run = (values: Float32Array, offset: number, count: number, width: number): void => {
    const groups = Math.ceil(count / GROUP);
    const stride = groups * GROUP;
    for (let row = 0, from = offset; row < count; row++, from += width)
      for (let i = 0, to = row; i < features; i++, to += stride) columns[to] = values[from + i]!;
    score(groups);
  };
  return {
    score(values, offset) {
      run(values, offset, 1, 0);
      return sums[0]!;
    },
    scoreRows(values, count, width, into) {
      for (let first = 0; first < count; first += MOST_ROWS) {
        const rows = Math.min(MOST_ROWS, count - first);
        run(values, first * width, rows, width);
        for (let row = 0; row < rows; row++) into[first + row] = sums[row]!;
      }
    },
  };
}

interface Kernel {
  /** Features that a row must have. */
  readonly features: number;
  /** Where rows are written to: feature by feature, as many numbers as `GROUP`s of rows have. */
  readonly columns: Float32Array;
  /** Where their sums are read. */
  readonly sums: Float64Array;
  score(groups: number): void;
}

const PAGE = 65_536;

function startKernel(trees: BoostedTrees): Kernel {
  const splits = sortedSplits(trees);
  const { nodes, counts, leaves, mostNodes } = flatten(trees, splits);
  const features = splits.starts.length - 1;
  // the kernel has nothing of its own above the first page
  let end = PAGE;
  const take = (bytes: number): number => {
    const address = end;
    end += Math.ceil(bytes / SET_BYTES) * SET_BYTES;
    return address;
  };
  const columns = take(features * MOST_ROWS * 4);
  const starts = take(splits.starts.byteLength);
  const thresholds = take(splits.thresholds.byteLength);
  const above = take(splits.thresholds.length * SET_BYTES);
  const aboveOrMissing = take(splits.thresholds.length * SET_BYTES);
  const treesAt = take(counts.byteLength);
  const nodesAt = take(nodes.byteLength);
  const leavesAt = take(leaves.byteLength);
  const sets = take((MOST_LEAVES + mostNodes) * SET_BYTES);
  const places = take(9 * SET_BYTES);
  const sums = take(MOST_ROWS * 8);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  new Int32Array(buffer, starts, splits.starts.length).set(splits.starts);
  new Float32Array(buffer, thresholds, splits.thresholds.length).set(splits.thresholds);
  new Uint32Array(buffer, treesAt, counts.length).set(counts);
  new Uint32Array(buffer, nodesAt, nodes.length).set(nodes);
  new Float64Array(buffer, leavesAt, leaves.length).set(leaves);
  const { exports } = new WebAssembly.Instance(kernelModule, { env: { memory } });
  const kernel = exports as unknown as {
    place(...addresses: number[]): void;
    score(groups: number): void;
  };
  kernel.place(
    ...[columns, features, starts, thresholds, above, aboveOrMissing, treesAt, trees.roots.length],
    ...[nodesAt, leavesAt, sets, MOST_LEAVES * SET_BYTES, places, sums],
  );
  return {
    features,
    columns: new Float32Array(buffer, columns, features * MOST_ROWS),
    sums: new Float64Array(buffer, sums, MOST_ROWS),
    score: kernel.score,
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

interface FlatTrees {
  /** `NODE` numbers each, as the kernel wants them. */
  readonly nodes: Uint32Array;
  /** Nodes and leaves of each tree. */
  readonly counts: Uint32Array;
  readonly leaves: Float64Array;
  /** Nodes of the largest tree. */
  readonly mostNodes: number;
}

function flatten(trees: BoostedTrees, { starts, thresholds }: Splits): FlatTrees {
  const nodes: number[] = [];
  const leaves: number[] = [];
  const counts: number[] = [];
  let mostNodes = 0;
  for (const root of trees.roots) {
    let nodeCount = 0;
    let leafCount = 0;
    /** Adds what is below a child; returns the place of its set. */
    const add = (child: number): number => {
      if (child < 0) {
        leaves.push(trees.leaf[-1 - child]!);
        return leafCount++ * SET_BYTES;
      }
      const own = (MOST_LEAVES + nodeCount++) * SET_BYTES;
      const feature = trees.feature[child]!;
      const place = thresholds
        .subarray(0, starts[feature + 1]!)
        .indexOf(Math.fround(trees.threshold[child]!), starts[feature]!);
      // the sets with the missing rows lie behind those without
      const split = place + (trees.missingLeft[child] === 1 ? 0 : thresholds.length);
      const at = nodes.push(own, 0, 0, split * SET_BYTES) - NODE;
      nodes[at + 1] = add(trees.left[child]!);
      nodes[at + 2] = add(trees.right[child]!);
      return own;
    };
    add(root);
    if (leafCount > MOST_LEAVES) throw new RangeError(`a tree of ${leafCount} leaves`);
    mostNodes = Math.max(mostNodes, nodeCount);
    counts.push(nodeCount, leafCount);
  }
  return {
    nodes: Uint32Array.from(nodes),
    counts: Uint32Array.from(counts),
    leaves: Float64Array.from(leaves),
    mostNodes,
  };
}
