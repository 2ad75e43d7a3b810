// AssemblyScript. Scores rows of features by boosted trees. `npm run build:kernels` compiles this file to
// ../kernel.wasm.
//
// One row after the other would take some hundred steps down each 20 trees, of which the processor guesses every
// other one wrong. Here a set of up to 128 rows goes down, a bit for each: a node splits the set that reaches it by
// two logical operations, and nothing depends on how they come out. Which leaf a row ends in is then read from the
// sets of the leaves, 16 rows at a time.

/** Rows of `features` numbers (f32). */
let rows: usize = 0;
/** The same, one feature behind the other; each as many rows as are asked for, filled up to a multiple of 16. */
let columns: usize = 0;
/** Thresholds (f32) of feature f: from `starts[f]` (u32) up to, not with, `starts[f + 1]`, rising. */
let features: i32 = 0;
let starts: usize = 0;
let thresholds: usize = 0;
/** Which rows have a higher value, for each threshold, and then for each again with the rows that have none. */
let above: usize = 0;
let aboveOrMissing: usize = 0;
/** Of each tree: how many nodes it has and how many numbers of leaves, a power of two (u32 each). */
let trees: usize = 0;
let treeCount: i32 = 0;
/**
 * Of each node: where the set of what reaches it is, that of what has a lower value and that of what has a higher one,
 * and what it splits by (u32). A node comes before those below it.
 */
let nodes: usize = 0;
/** Values of the leaves (f64) by their numbers, tree by tree. */
let leaves: usize = 0;
/**
 * For each bit that the number of a tree's leaf has: how many sets there are whose rows are all of those with the
 * bit, and where these are (u32).
 */
let unions: usize = 0;
/** Leaves of 16 rows (u8), and 8 sets of rows behind them. */
let places: usize = 0;
/** What is asked for (f64). */
let sums: usize = 0;
/** Where the set is that reaches the first node of each tree. */
let firstNode: usize = 0;

export function place(
  rows_: usize, columns_: usize, features_: i32, starts_: usize, thresholds_: usize, above_: usize,
  aboveOrMissing_: usize, trees_: usize, treeCount_: i32, nodes_: usize, leaves_: usize, unions_: usize,
  firstNode_: usize, places_: usize, sums_: usize,
): void {
  rows = rows_; columns = columns_; features = features_; starts = starts_; thresholds = thresholds_;
  above = above_; aboveOrMissing = aboveOrMissing_;
  trees = trees_; treeCount = treeCount_; nodes = nodes_; leaves = leaves_; unions = unions_;
  firstNode = firstNode_; places = places_; sums = sums_;
}

/** Adds up the trees, in their order, for `groups` times 16 rows. */
export function score(groups: i32): void {
  transpose(groups);
  for (let feature = 0; feature < features; feature++) compare(feature, groups);
  memory.fill(sums, 0, <usize>groups << 7);
  v128.store(firstNode, i32x4.splat(-1));
  let node = nodes;
  let values = leaves;
  let union = unions;
  for (let tree = 0; tree < treeCount; tree++) {
    const counts = trees + (<usize>tree << 3);
    const end = node + (<usize>load<u32>(counts) << 4);
    const numbers = load<u32>(counts, 4);
    for (; node < end; node += 16) {
      const reached = v128.load(<usize>load<u32>(node));
      const higher = v128.load(<usize>load<u32>(node, 12));
      v128.store(<usize>load<u32>(node, 4), v128.andnot(reached, higher));
      v128.store(<usize>load<u32>(node, 8), v128.and(reached, higher));
    }
    union = addLeaves(numbers, union, values, groups);
    values += <usize>numbers << 3;
  }
}

/** Fills the columns from the rows, four by four. */
function transpose(groups: i32): void {
  const width = <usize>features << 2;
  const stride = <usize>groups << 6;
  for (let row: usize = 0; row < stride; row += 16) {
    let first = rows + (row >> 2) * width;
    const end = first + width;
    let to = columns + row;
    for (; first + 16 <= end; first += 16, to += stride << 2) {
      const second = first + width;
      const third = second + width;
      const a = v128.load(first);
      const b = v128.load(second);
      const c = v128.load(third);
      const d = v128.load(third + width);
      const abLow = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cdLow = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(to, v128.shuffle<f32>(abLow, cdLow, 0, 1, 4, 5));
      v128.store(to + stride, v128.shuffle<f32>(abLow, cdLow, 2, 3, 6, 7));
      v128.store(to + (stride << 1), v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5));
      v128.store(to + 3 * stride, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7));
    }
    for (; first < end; first += 4, to += stride) {
      for (let lane: usize = 0; lane < 4; lane++) store<f32>(to + (lane << 2), load<f32>(first + lane * width));
    }
  }
}

/** A byte for each of 16 lanes, all bits of it or none. */
// @ts-expect-error: decorator
@inline
function bytesOf(a: v128, b: v128, c: v128, d: v128): v128 {
  return i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d));
}

/** Finds the rows above each threshold of a feature. */
function compare(feature: i32, groups: i32): void {
  const start = load<u32>(starts + (<usize>feature << 2));
  const end = load<u32>(starts + (<usize>feature << 2), 4);
  if (start == end) return;
  const column = columns + (<usize>(feature * groups) << 6);
  const stop = column + (<usize>groups << 6);
  // a comparison with a value that is missing is false
  let low = f32x4.splat(Infinity);
  let high = f32x4.splat(-Infinity);
  let missing = i32x4.splat(0);
  let own = i8x16.splat(1);
  for (let from = column; from < stop; from += 64) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    low = f32x4.pmin(f32x4.pmin(f32x4.pmin(f32x4.pmin(low, a), b), c), d);
    high = f32x4.pmax(f32x4.pmax(f32x4.pmax(f32x4.pmax(high, a), b), c), d);
    const none = bytesOf(f32x4.ne(a, a), f32x4.ne(b, b), f32x4.ne(c, c), f32x4.ne(d, d));
    missing = v128.or(missing, v128.and(none, own));
    own = i8x16.add(own, own);
  }
  low = f32x4.pmin(low, v128.shuffle<f32>(low, low, 2, 3, 0, 1));
  high = f32x4.pmax(high, v128.shuffle<f32>(high, high, 2, 3, 0, 1));
  const least = min(f32x4.extract_lane(low, 0), f32x4.extract_lane(low, 1));
  const most = max(f32x4.extract_lane(high, 0), f32x4.extract_lane(high, 1));
  const withMissing = aboveOrMissing - above;
  const last = above + (<usize>end << 4);
  let at = above + (<usize>start << 4);
  let threshold = thresholds + (<usize>start << 2);
  // all rows are above the first thresholds, none above the last
  for (; at < last && load<f32>(threshold) < least; at += 16, threshold += 4) {
    v128.store(at, v128.not(missing));
    v128.store(at + withMissing, i32x4.splat(-1));
  }
  for (; at < last && load<f32>(threshold) < most; at += 16, threshold += 4) {
    const value = v128.load32_splat(threshold);
    let bits = i32x4.splat(0);
    own = i8x16.splat(1);
    for (let from = column; from < stop; from += 64) {
      const higher = bytesOf(
        f32x4.gt(v128.load(from), value), f32x4.gt(v128.load(from, 16), value),
        f32x4.gt(v128.load(from, 32), value), f32x4.gt(v128.load(from, 48), value),
      );
      bits = v128.or(bits, v128.and(higher, own));
      own = i8x16.add(own, own);
    }
    v128.store(at, bits);
    v128.store(at + withMissing, v128.or(bits, missing));
  }
  for (; at < last; at += 16) {
    v128.store(at, i32x4.splat(0));
    v128.store(at + withMissing, missing);
  }
}

/** Adds to each row the value of the leaf whose set it is in; returns where the unions of the next tree begin. */
function addLeaves(count: u32, union: usize, values: usize, groups: i32): usize {
  // the number of a row's leaf, bit by bit for all rows
  const leaf = places;
  let planes: usize = leaf + 16;
  for (let step: u32 = 1; step < count; step <<= 1, planes += 16) {
    const end = union + 4 + (<usize>load<u32>(union) << 2);
    let plane = i32x4.splat(0);
    for (union += 4; union < end; union += 4) plane = v128.or(plane, v128.load(<usize>load<u32>(union)));
    v128.store(planes, plane);
  }
  // and then row by row: byte r of a set has row r of each group, a bit for each group
  let own = i8x16.splat(1);
  let sum = sums;
  for (let group = 0; group < groups; group++) {
    let numbers = i8x16.splat(0);
    for (let plane = leaf + 16, bit = 1; plane < planes; plane += 16, bit <<= 1) {
      const has = i8x16.eq(v128.and(v128.load(plane), own), own);
      numbers = v128.or(numbers, v128.and(has, i8x16.splat(<i8>bit)));
    }
    v128.store(leaf, numbers);
    for (let row = leaf; row < leaf + 16; row += 2, sum += 16) {
      const one = v128.load64_zero(values + (<usize>load<u8>(row) << 3));
      const two = v128.load64_lane(values + (<usize>load<u8>(row, 1) << 3), one, 1);
      v128.store(sum, f64x2.add(v128.load(sum), two));
    }
    own = i8x16.add(own, own);
  }
  return union;
}
