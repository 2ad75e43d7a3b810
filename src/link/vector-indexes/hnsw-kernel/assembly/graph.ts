// AssemblyScript. Rows and links in memory, and the similarities of rows.

import { queryProduct, rowProduct, widen } from './products';

/** Of the rows: int8, `stride` bytes each, a multiple of 16; one f32 scale each, 1 / length. */
export let rows: usize = 0;
export let scales: usize = 0;
export let stride: usize = 0;
export let count: i32 = 0;
/** Links of the lowest level: for each row its number of links, then room for 2 m of them. */
export let ground: usize = 0;
/** Links of the levels above: `upper + 4 * (uppers[row] + (level - 1) * (m + 1))`, number and links. */
export let uppers: usize = 0;
export let upper: usize = 0;
export let m: i32 = 0;
/** The row's highest level, one byte each, and the order in which rows are added; only while building. */
export let levels: usize = 0;
export let order: usize = 0;
/** Links that the rows of a batch chose, by place in the batch and level: their lists change while others link back. */
export let chosen: usize = 0;
export let height: i32 = 0;
/**
 * This thread's own: a bit for each row that was seen, the query (i16), lists of similarity (f32) and row (u32) of the
 * nearest rows, of those to go on from and of all that a walk saw, and counts for `copyNearest`.
 */
export let visited: usize = 0;
export let query: usize = 0;
export let near: usize = 0;
export let open: usize = 0;
export let seen: usize = 0;
export let counts: usize = 0;
export let queryScale: f32 = 1;

export function place(
  rows_: usize, scales_: usize, stride_: usize, count_: i32, ground_: usize, uppers_: usize, upper_: usize, m_: i32,
  levels_: usize, order_: usize, chosen_: usize, height_: i32,
  visited_: usize, query_: usize, near_: usize, open_: usize, seen_: usize, counts_: usize,
): void {
  rows = rows_; scales = scales_; stride = stride_; count = count_;
  ground = ground_; uppers = uppers_; upper = upper_; m = m_;
  levels = levels_; order = order_; chosen = chosen_; height = height_;
  visited = visited_; query = query_; near = near_; open = open_; seen = seen_; counts = counts_;
}

/** Of the query and a row. */
// @ts-expect-error: decorator
@inline
export function similarity(row: u32): f32 {
  return queryProduct(rows + <usize>row * stride, query, stride) * load<f32>(scales + (<usize>row << 2)) * queryScale;
}

/** Of two rows. */
export function between(one: u32, other: u32): f32 {
  const product = rowProduct(rows + <usize>one * stride, rows + <usize>other * stride, stride);
  return product * load<f32>(scales + (<usize>one << 2)) * load<f32>(scales + (<usize>other << 2));
}

/** Makes what lies at `query` the query. */
export function askWith(scale: f32): void {
  queryScale = scale;
}

/** Makes a row the query. */
export function ask(row: u32): void {
  widen(rows + <usize>row * stride, query, stride);
  queryScale = load<f32>(scales + (<usize>row << 2));
}

// @ts-expect-error: decorator
@inline
export function listOf(row: u32, level: i32): usize {
  return level == 0
    ? ground + <usize>row * <usize>((2 * m + 1) << 2)
    : upper + (<usize>(load<u32>(uppers + (<usize>row << 2)) + <u32>((level - 1) * (m + 1))) << 2);
}

// @ts-expect-error: decorator
@inline
export function chosenBy(place: i32, level: i32): usize {
  return chosen + (<usize>((place * height + level) * (m + 1)) << 2);
}
