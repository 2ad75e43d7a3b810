// AssemblyScript. A graph of nearest neighbours over int8 rows: searching it, and building it.
// `npm run build:kernels` compiles this file to ../kernel.wasm.
//
// Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using Hierarchical Navigable
// Small World graphs" (2018), algorithms 2, 4 and 5. Two things differ. Rows are int8 with one scale each, so a
// row takes a quarter of the memory and its similarity is a sum of integers, the same on every machine. And rows
// are added in batches: each row of a batch looks for its neighbours in the graph as it was before the batch and
// among the rows before it in the batch, so that threads can share a batch and the graph does not depend on how
// many there are.

import { popNearest, pushFarthest, pushNearest, put, replaceFarthest, sortNearestFirst } from './heaps';
import { queryProduct, rowProduct, widen } from './products';

/** Of the rows: int8, `stride` bytes each, a multiple of 16; one f32 scale each, 1 / length. */
let rows: usize = 0;
let scales: usize = 0;
let stride: usize = 0;
let count: i32 = 0;
/** Links of the lowest level: for each row its number of links, then room for 2 m of them. */
let ground: usize = 0;
/** Links of the levels above: `upper + 4 * (uppers[row] + (level - 1) * (m + 1))`, number and links. */
let uppers: usize = 0;
let upper: usize = 0;
let m: i32 = 0;
/** The row's highest level, one byte each, and the order in which rows are added; only while building. */
let levels: usize = 0;
let order: usize = 0;
/** Links that the rows of a batch chose, by place in the batch and level: their lists change while others link back. */
let chosen: usize = 0;
let height: i32 = 0;
/** This thread's own: marks of visited rows (u16), the query (i16), and two lists of similarity (f32) and row (u32). */
let visited: usize = 0;
let query: usize = 0;
let near: usize = 0;
let open: usize = 0;
let queryScale: f32 = 1;
let mark: u32 = 0;
/** Rows at which a search enters the lowest level. */
const ENTRIES: i32 = 32;
/**
 * A query to which nothing is nearer than FAR lies between the crowds: many rows are about as near, and so many
 * times more of them are looked at. Such names are few, and most of what a search misses is missed for them.
 */
const FAR: f32 = 0.6;
const MORE: i32 = 4;

export function place(
  rows_: usize, scales_: usize, stride_: usize, count_: i32, ground_: usize, uppers_: usize, upper_: usize, m_: i32,
  levels_: usize, order_: usize, chosen_: usize, height_: i32,
  visited_: usize, query_: usize, near_: usize, open_: usize,
): void {
  rows = rows_; scales = scales_; stride = stride_; count = count_;
  ground = ground_; uppers = uppers_; upper = upper_; m = m_;
  levels = levels_; order = order_; chosen = chosen_; height = height_;
  visited = visited_; query = query_; near = near_; open = open_;
}

/** Of the query and a row. */
// @ts-ignore: decorator
@inline
function similarity(row: u32): f32 {
  return queryProduct(rows + <usize>row * stride, query, stride) * load<f32>(scales + (<usize>row << 2)) * queryScale;
}

/** Of two rows. */
function between(one: u32, other: u32): f32 {
  const product = rowProduct(rows + <usize>one * stride, rows + <usize>other * stride, stride);
  return product * load<f32>(scales + (<usize>one << 2)) * load<f32>(scales + (<usize>other << 2));
}

/** Makes a row the query. */
function ask(row: u32): void {
  widen(rows + <usize>row * stride, query, stride);
  queryScale = load<f32>(scales + (<usize>row << 2));
}

// @ts-ignore: decorator
@inline
function listOf(row: u32, level: i32): usize {
  return level == 0
    ? ground + <usize>row * <usize>((2 * m + 1) << 2)
    : upper + (<usize>(load<u32>(uppers + (<usize>row << 2)) + <u32>((level - 1) * (m + 1))) << 2);
}

// @ts-ignore: decorator
@inline
function chosenBy(place: i32, level: i32): usize {
  return chosen + (<usize>((place * height + level) * (m + 1)) << 2);
}

/** Walks to the nearest row of a level, neighbour by neighbour. */
function descend(enter: u32, from: i32, to: i32): u32 {
  let row = enter;
  let best = similarity(row);
  for (let level = from; level > to; level--) {
    for (let moved = true; moved; ) {
      moved = false;
      const list = listOf(row, level);
      const end = list + (<usize>load<u32>(list) << 2);
      for (let at = list + 4; at <= end; at += 4) {
        const other = load<u32>(at);
        const value = similarity(other);
        if (value > best) { best = value; row = other; moved = true; }
      }
    }
  }
  return row;
}

/** Goes on from the `begun` rows in `near`, among the rows of a level, to up to `ef` rows; returns how many. */
function walk(begun: i32, level: i32, ef: i32): i32 {
  mark = (mark + 1) & 0xffff;
  if (mark == 0) { memory.fill(visited, 0, <usize>count << 1); mark = 1; }
  const seen = <u16>mark;
  let opened = 0;
  let found = begun;
  for (let i = 0; i < begun; i++) {
    const entry = near + (<usize>i << 3);
    const row = load<u32>(entry, 4);
    store<u16>(visited + (<usize>row << 1), seen);
    pushNearest(open, opened++, load<f32>(entry), row);
  }
  while (opened > 0) {
    if (found == ef && load<f32>(open) < load<f32>(near)) break;
    const list = listOf(load<u32>(open, 4), level);
    popNearest(open, opened--);
    const end = list + (<usize>load<u32>(list) << 2);
    for (let at = list + 4; at <= end; at += 4) {
      const other = load<u32>(at);
      const place = visited + (<usize>other << 1);
      if (load<u16>(place) == seen) continue;
      store<u16>(place, seen);
      const value = similarity(other);
      if (found < ef) pushFarthest(near, found++, value, other);
      else if (value > load<f32>(near)) replaceFarthest(near, ef, value, other);
      else continue;
      pushNearest(open, opened++, value, other);
    }
  }
  return found;
}

/**
 * Puts rows of a level into `near` at which a walk may begin. The lowest level is entered at several: a walk that
 * begins at one row may never leave a crowd of rows that are near one another.
 */
function approach(enter: u32, top: i32, level: i32): i32 {
  const row = descend(enter, top, level == 0 && top > 0 ? 1 : level);
  put(near, similarity(row), row);
  return level == 0 && top > 0 ? walk(1, 1, ENTRIES) : 1;
}

function nearest(found: i32): f32 {
  let best = load<f32>(near);
  for (let i = 1; i < found; i++) best = max(best, load<f32>(near + (<usize>i << 3)));
  return best;
}

/** The rows nearest to what lies at `query`, in `near`, nearest first; returns how many. */
export function search(enter: u32, top: i32, ef: i32, scale: f32): i32 {
  queryScale = scale;
  let found = walk(approach(enter, top, 0), 0, max(ef, ENTRIES));
  if (nearest(found) < FAR) found = walk(found, 0, MORE * max(ef, ENTRIES));
  sortNearestFirst(near, found);
  return found;
}

/** The same over all rows, one after the other. */
export function scan(k: i32, scale: f32): i32 {
  queryScale = scale;
  let found = 0;
  for (let row = 0; row < count; row++) {
    const value = similarity(row);
    if (found < k) pushFarthest(near, found++, value, row);
    else if (value > load<f32>(near)) replaceFarthest(near, k, value, row);
  }
  sortNearestFirst(near, found);
  return found;
}

/**
 * Keeps of the sorted `near` at most `most` rows, such that none is nearer to one kept before it than to the
 * query: links in all directions are worth more than many in one. Writes them as a list.
 */
function select(size: i32, most: i32, list: usize): void {
  let kept = 0;
  for (let i = 0; i < size && kept < most; i++) {
    const entry = near + (<usize>i << 3);
    const value = load<f32>(entry);
    const row = load<u32>(entry, 4);
    let good = true;
    for (let k = 1; k <= kept && good; k++) good = between(row, load<u32>(list + (<usize>k << 2))) <= value;
    if (good) store<u32>(list + (<usize>(++kept) << 2), row);
  }
  store<u32>(list, kept);
}

/** Links every `threads`-th row of the batch `start`..`end` of `order`, from the `thread`-th on, to what is near it. */
export function connect(
  start: i32, end: i32, thread: i32, threads: i32, enter: u32, top: i32, ef: i32,
): void {
  for (let i = start + thread; i < end; i += threads) {
    const row = load<u32>(order + (<usize>i << 2));
    const own = <i32>load<u8>(levels + <usize>row);
    ask(row);
    let found = 0;
    for (let level = own; level >= 0; level--) {
      if (level <= top) {
        if (found == 0) found = approach(enter, top, level);
        found = walk(found, level, ef);
      }
      for (let j = start; j < i; j++) {
        const mate = load<u32>(order + (<usize>j << 2));
        if (<i32>load<u8>(levels + <usize>mate) < level) continue;
        const value = similarity(mate);
        if (found < ef) pushFarthest(near, found++, value, mate);
        else if (value > load<f32>(near)) replaceFarthest(near, ef, value, mate);
      }
      sortNearestFirst(near, found);
      const links = chosenBy(i - start, level);
      select(found, m, links);
      memory.copy(listOf(row, level), links, <usize>(load<u32>(links) + 1) << 2);
      found = level <= top ? keepWalked(found) : 0;
    }
  }
}

/** Leaves in the sorted `near` what the last walk saw, as a heap: other rows of the batch have no links to walk on. */
function keepWalked(size: i32): i32 {
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const entry = load<u64>(near + (<usize>i << 3));
    if (load<u16>(visited + (<usize>(entry >> 32) << 1)) == <u16>mark) store<u64>(near + (<usize>(kept++) << 3), entry);
  }
  for (let i = 0, j = kept - 1; i < j; i++, j--) {
    const entry = load<u64>(near + (<usize>i << 3));
    store<u64>(near + (<usize>i << 3), load<u64>(near + (<usize>j << 3)));
    store<u64>(near + (<usize>j << 3), entry);
  }
  return kept;
}

/** Links back to the rows of the batch, from those rows whose number leaves `thread` when divided by `threads`. */
export function connectBack(start: i32, end: i32, thread: u32, threads: u32): void {
  for (let i = start; i < end; i++) {
    const row = load<u32>(order + (<usize>i << 2));
    for (let level = <i32>load<u8>(levels + <usize>row); level >= 0; level--) {
      const own = chosenBy(i - start, level);
      const last = own + (<usize>load<u32>(own) << 2);
      const most = level == 0 ? 2 * m : m;
      for (let at = own + 4; at <= last; at += 4) {
        const other = load<u32>(at);
        if (other % threads == thread) linkTo(other, listOf(other, level), row, most);
      }
    }
  }
}

function linkTo(owner: u32, list: usize, row: u32, most: i32): void {
  const held = <i32>load<u32>(list);
  if (held < most) {
    store<u32>(list + (<usize>(held + 1) << 2), row);
    store<u32>(list, held + 1);
    return;
  }
  ask(owner);
  pushFarthest(near, 0, similarity(row), row);
  for (let k = 1; k <= held; k++) {
    const other = load<u32>(list + (<usize>k << 2));
    pushFarthest(near, k, similarity(other), other);
  }
  sortNearestFirst(near, held + 1);
  select(held + 1, most, list);
}
