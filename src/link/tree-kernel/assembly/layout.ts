// AssemblyScript. Where everything lies that the kernel works on.

/** Rows of `features` numbers (f32). */
export let rows: usize = 0;
/** The same, one feature behind the other; each as many rows as are asked for, filled up to a multiple of 16. */
export let columns: usize = 0;
/** Thresholds (f32) of feature f: from `starts[f]` (u32) up to, not with, `starts[f + 1]`, rising. */
export let features: i32 = 0;
export let starts: usize = 0;
export let thresholds: usize = 0;
/** Which rows have a higher value, for each threshold, and then for each again with the rows that have none. */
export let above: usize = 0;
export let aboveOrMissing: usize = 0;
/**
 * Of each tree: how many nodes it has, how many numbers of leaves, a power of two, and whether sums of 16 bits are to be
 * taken to those of 32 before it (u32 each).
 */
export let trees: usize = 0;
export let treeCount: i32 = 0;
/**
 * Of each node: where the set of what reaches it is, that of what has a lower value and that of what has a higher one,
 * and what it splits by (u32). A node comes before those below it.
 */
export let nodes: usize = 0;
/**
 * Values of the leaves by their numbers, tree by tree: f64, or whole numbers of 16 bits, the low bytes of 16 or more leaves
 * and then the high ones.
 */
export let leaves: usize = 0;
export let isWhole: bool = false;
/**
 * For each bit that the number of a tree's leaf has: how many sets there are whose rows are all of those with the
 * bit, and where these are (u32).
 */
export let unions: usize = 0;
/** 8 sets of 128 rows for the bits, and then the leaves of the rows (u8). */
export let places: usize = 0;
/** What is asked for (f64), the same of the first `few` trees, and while whole numbers are added up (i16, i32). */
export let sums: usize = 0;
export let firstSums: usize = 0;
export let few: i32 = 0;
export let shortSums: usize = 0;
export let longSums: usize = 0;
/** Where the set is that reaches the first node of each tree. */
export let firstNode: usize = 0;

/** Bytes of a set, and of the half that has 128 rows. */
export const SET: usize = 32;
export const HALF: usize = 16;

export function place(
  rows_: usize, columns_: usize, features_: i32, starts_: usize, thresholds_: usize, above_: usize,
  aboveOrMissing_: usize, trees_: usize, treeCount_: i32, nodes_: usize, leaves_: usize, isWhole_: bool, unions_: usize,
  firstNode_: usize, places_: usize, sums_: usize, firstSums_: usize, few_: i32, shortSums_: usize, longSums_: usize,
): void {
  rows = rows_; columns = columns_; features = features_; starts = starts_; thresholds = thresholds_;
  above = above_; aboveOrMissing = aboveOrMissing_;
  trees = trees_; treeCount = treeCount_; nodes = nodes_; leaves = leaves_; isWhole = isWhole_; unions = unions_;
  firstNode = firstNode_; places = places_; sums = sums_; firstSums = firstSums_; few = few_;
  shortSums = shortSums_; longSums = longSums_;
}
