import kernelModule from '#tree-kernel';
import type { TreeArrays } from '../relative-trees.ts';

/**
 * Gradient-boosted regression trees. Node i splits on `feature[i]`: at most `threshold[i]` goes to `left[i]`, more to `right[i]`, and a value that is
 * missing (NaN) to the side that `missingLeft[i]` says.
 */
export type BoostedTrees = TreeArrays;

/** Trees ready to be asked. */
export interface TreeScorer {
  /** Sum over the trees for the features at `offset` of `values`. */
  score(values: Float32Array, offset: number): number;
  /** The same for `count` rows of `width` features, into the first `count` of `sums`; much faster for 20 rows than one by one. */
  scoreRows(values: Float32Array, count: number, width: number, sums: Float64Array): void;
  /** The same, with the sums over the first trees, of which the scorer was told how many, into `first`. */
  scoreStages(
    values: Float32Array,
    count: number,
    width: number,
    first: Float64Array,
    sums: Float64Array,
  ): void;
}

/** Rows that the kernel looks at together, and the most that it takes: a set of rows has so many bits. */
const GROUP = 16;
const MOST_ROWS = 256;
const SET_BYTES = MOST_ROWS / 8;
/** A leaf of a tree has a number of 8 bits. */
const MOST_LEAVES = 256;
const NODE = 4;
/** Leaves of fitted rankers are whole numbers of thousandths: sums of whole numbers take half the time. */
const WHOLE = 1000;
const LARGEST_SHORT = 32_767;

/**
 * Trees in the memory of a kernel in WebAssembly, which scores up to 256 rows at once; see it for how. Sums are
 * exact if all leaves are thousandths below 32; else those of double numbers in the order of the trees, whatever is scored beside a row.
 * @param few of the trees are the first ones
 * @throws RangeError if a tree has more than 256 leaves
 */
export function createTreeScorer(trees: BoostedTrees, few = 0): TreeScorer {
  const { features, rows: held, sums, firstSums, scale, score } = startKernel(trees, few);

  const run = (values: Float32Array, offset: number, count: number, width: number): void => {
    if (width === features) held.set(values.subarray(offset, offset + count * width));
    else {
      for (let row = 0, from = offset; row < count; row++, from += width)
        held.set(values.subarray(from, from + features), row * features);
    }
    score(Math.ceil(count / GROUP));
  };
  return {
    score(values, offset) {
      run(values, offset, 1, 0);
      return sums[0]! / scale;
    },
    scoreRows(values, count, width, into) {
      for (let first = 0; first < count; first += MOST_ROWS) {
        const rows = Math.min(MOST_ROWS, count - first);
        run(values, first * width, rows, width);
        for (let row = 0; row < rows; row++) into[first + row] = sums[row]! / scale;
      }
    },
    scoreStages(values, count, width, first, into) {
      for (let start = 0; start < count; start += MOST_ROWS) {
        const rows = Math.min(MOST_ROWS, count - start);
        run(values, start * width, rows, width);
        for (let row = 0; row < rows; row++) {
          first[start + row] = firstSums[row]! / scale;
          into[start + row] = sums[row]! / scale;
        }
      }
    },
  };
}

interface Kernel {
  /** By which sums are to be divided. */
  readonly scale: number;
  /** Features that a row must have. */
  readonly features: number;
  /** Where rows are written to. */
  readonly rows: Float32Array;
  /** Where their sums are read. */
  readonly sums: Float64Array;
  readonly firstSums: Float64Array;
  score(groups: number): void;
}

const PAGE = 65_536;

function startKernel(trees: BoostedTrees, few: number): Kernel {
  const splits = sortedSplits(trees);
  const features = splits.starts.length - 1;
  // the kernel has nothing of its own above the first page
  let end = PAGE;
  const take = (bytes: number): number => {
    const address = end;
    end += Math.ceil(bytes / SET_BYTES) * SET_BYTES;
    return address;
  };
  const rows = take(features * MOST_ROWS * 4);
  const columns = take(features * MOST_ROWS * 4);
  const starts = take(splits.starts.byteLength);
  const thresholds = take(splits.thresholds.byteLength);
  const above = take(splits.thresholds.length * SET_BYTES);
  const aboveOrMissing = take(splits.thresholds.length * SET_BYTES);
  // a tree has fewer nodes than leaves
  const sets = take(2 * MOST_LEAVES * SET_BYTES);
  const { nodes, counts, leaves, isWhole, unions } = flatten(trees, splits, { sets, above });
  const treesAt = take(counts.byteLength);
  const nodesAt = take(nodes.byteLength);
  const leavesAt = take(leaves.byteLength);
  const unionsAt = take(unions.byteLength);
  const places = take(MOST_ROWS);
  const sums = take(MOST_ROWS * 8);
  const firstSums = take(MOST_ROWS * 8);
  const shortSums = take(MOST_ROWS * 2);
  const longSums = take(MOST_ROWS * 4);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  new Int32Array(buffer, starts, splits.starts.length).set(splits.starts);
  new Float32Array(buffer, thresholds, splits.thresholds.length).set(splits.thresholds);
  new Uint32Array(buffer, treesAt, counts.length).set(counts);
  new Uint32Array(buffer, nodesAt, nodes.length).set(nodes);
  new Uint8Array(buffer, leavesAt, leaves.length).set(leaves);
  new Uint32Array(buffer, unionsAt, unions.length).set(unions);
  const { exports } = new WebAssembly.Instance(kernelModule, { env: { memory } });
  const kernel = exports as unknown as {
    place(...addresses: number[]): void;
    score(groups: number): void;
  };
  kernel.place(
    ...[rows, columns, features, starts, thresholds, above, aboveOrMissing, treesAt, trees.roots.length],
    ...[nodesAt, leavesAt, isWhole ? 1 : 0, unionsAt, sets + MOST_LEAVES * SET_BYTES, places],
    ...[sums, firstSums, few, shortSums, longSums],
  );
  return {
    scale: isWhole ? WHOLE : 1,
    features,
    rows: new Float32Array(buffer, rows, features * MOST_ROWS),
    sums: new Float64Array(buffer, sums, MOST_ROWS),
    firstSums: new Float64Array(buffer, firstSums, MOST_ROWS),
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
  /** Of each tree its nodes, the numbers of its leaves, and whether sums are to be lengthened before it. */
  readonly counts: Uint32Array;
  /** Values by the numbers of the leaves, as bytes. */
  readonly leaves: Uint8Array;
  readonly isWhole: boolean;
  /** For each bit of these numbers how many sets have the rows with it, and which. */
  readonly unions: Uint32Array;
}

/** A leaf, or a node with all below it. */
interface Part {
  /** Where the set of the rows is that come there. */
  readonly set: number;
  /** Bits that the numbers of all its leaves have, and those that some have. */
  readonly all: number;
  readonly some: number;
  readonly below: readonly Part[];
}

/** @param at where the sets of one tree are, its leaves' before its nodes', and those of the splits */
function flatten(
  trees: BoostedTrees,
  { starts, thresholds }: Splits,
  at: { readonly sets: number; readonly above: number },
): FlatTrees {
  const nodes: number[] = [];
  const leaves: Uint8Array[] = [];
  const isWhole = trees.leaf.every(isShort);
  let largest = 0;
  const unions: number[] = [];
  const counts: number[] = [];
  for (const root of trees.roots) {
    let nodeCount = 0;
    const values: number[] = [];
    const add = (child: number): Part => {
      if (child < 0) {
        const place = values.push(trees.leaf[-1 - child]!) - 1;
        const number = grayCode(place);
        return { set: at.sets + place * SET_BYTES, all: number, some: number, below: [] };
      }
      const own = at.sets + (MOST_LEAVES + nodeCount++) * SET_BYTES;
      const feature = trees.feature[child]!;
      const place = thresholds
        .subarray(0, starts[feature + 1]!)
        .indexOf(Math.fround(trees.threshold[child]!), starts[feature]!);
      // the sets with the missing rows lie behind those without
      const split = place + (trees.missingLeft[child] === 1 ? 0 : thresholds.length);
      const node = nodes.push(own, 0, 0, at.above + split * SET_BYTES) - NODE;
      const left = add(trees.left[child]!);
      const right = add(trees.right[child]!);
      nodes[node + 1] = left.set;
      nodes[node + 2] = right.set;
      return { set: own, all: left.all & right.all, some: left.some | right.some, below: [left, right] };
    };
    const whole = add(root);
    if (values.length > MOST_LEAVES) throw new RangeError(`a tree of ${values.length} leaves`);
    let numbers = 1;
    for (; numbers < values.length; numbers *= 2) {
      const length = unions.push(0) - 1;
      addSetsWith(numbers, whole, unions);
      unions[length] = unions.length - length - 1;
    }
    const own = new Array<number>(numbers).fill(0);
    for (let place = 0; place < values.length; place++) own[grayCode(place)] = values[place]!;
    leaves.push(isWhole ? shortsOf(own) : new Uint8Array(Float64Array.from(own).buffer));
    // so much a sum of 16 bits may hold by now
    const most = Math.max(...values.map((value) => Math.round(Math.abs(value) * WHOLE)));
    const isFull = largest + most > LARGEST_SHORT;
    largest = isFull ? most : largest + most;
    counts.push(nodeCount, numbers, isFull ? 1 : 0);
  }
  return {
    nodes: Uint32Array.from(nodes),
    counts: Uint32Array.from(counts),
    leaves: joined(leaves),
    isWhole,
    unions: Uint32Array.from(unions),
  };
}

function isShort(value: number): boolean {
  const whole = Math.round(value * WHOLE);
  return whole / WHOLE === value && Math.abs(whole) <= LARGEST_SHORT;
}

/** The low bytes of numbers, with room for 16 at least, and behind them the high ones. */
function shortsOf(values: readonly number[]): Uint8Array {
  const room = Math.max(16, values.length);
  const bytes = new Uint8Array(2 * room);
  values.forEach((value, i) => {
    const whole = Math.round(value * WHOLE);
    bytes[i] = whole & 0xff;
    bytes[room + i] = (whole >> 8) & 0xff;
  });
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Numbers of neighbours that differ in one bit: leaves with a bit then lie together, so that few sets have them all. */
function grayCode(place: number): number {
  return place ^ (place >> 1);
}

/** Adds the fewest sets that together have the rows whose leaf has the bit in its number. */
function addSetsWith(bit: number, part: Part, sets: number[]): void {
  if ((part.all & bit) !== 0) sets.push(part.set);
  else if ((part.some & bit) !== 0) for (const child of part.below) addSetsWith(bit, child, sets);
}
