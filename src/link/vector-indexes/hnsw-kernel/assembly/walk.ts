// AssemblyScript. Walks from row to row, and the searches that they make.

import { count, counts, listOf, near, open, askWith, rows, scales, seen, similarity, stride, visited } from './graph';
import { popNearest, pushFarthest, pushNearest, put, replaceFarthest, reverse, sortNearestFirst } from './heaps';
import { copyNearest, sortAlmostSorted } from './seen';

/** How many rows the walk saw. Their bits in `visited` are set until the next walk begins. */
let seenRows: i32 = 0;
/** In the list of what a walk saw: on a row whose neighbours it saw too. */
const EXPANDED: u32 = 0x80000000;

/** Whether the last walk saw a row. */
export function wasSeen(row: u32): bool {
  return ((<u32>load<u8>(visited + <usize>(row >> 3)) >> (row & 7)) & 1) != 0;
}

/** Rows at which a search enters the lowest level, and at which a row that is added does. */
const ENTRIES: i32 = 8;
export const ENTRIES_TO_ADD: i32 = 32;
/** With fewer to hold, a walk ends before it has seen the surroundings of the nearest row. */
const LEAST_EF: i32 = 32;
/**
 * A query whose tenth row is farther than FAR lies between the crowds: many rows are about as near, in many places,
 * and so many times more of them are looked at. Such names are few, and most of what a search misses is missed
 * for them. On 310,000 rows of a made ontology recall .997 took ef 192 and 614 µs of CPU time; the nearest row
 * instead of the tenth, at .6 and four times, gave .996 at ef 256 and 749 µs.
 */
const FAR: f32 = 0.5;
const TENTH: i32 = 9;
const MORE: i32 = 8;

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
export function walk(begun: i32, level: i32, ef: i32): i32 {
  const last = seen + (<usize>seenRows << 3);
  for (let at = seen; at < last; at += 8) store<u8>(visited + <usize>((load<u32>(at, 4) & ~EXPANDED) >> 3), 0);
  let opened = 0;
  for (let i = 0; i < begun; i++) {
    const entry = near + (<usize>i << 3);
    const row = load<u32>(entry, 4);
    const byte = visited + <usize>(row >> 3);
    store<u8>(byte, <u32>load<u8>(byte) | (1 << (row & 7)));
    store<u64>(seen + (<usize>i << 3), load<u64>(entry));
    pushNearest(open, opened++, load<f32>(entry), i);
  }
  seenRows = begun;
  return walkOn(opened, begun, level, ef);
}

/** Where the bytes go that are read only to have them near: a read that no one uses would not be compiled. */
let sink: u64 = 0;

/**
 * The walk from `opened` rows in `open`, with `found` in `near`. A search mostly waits for memory, so the rows of
 * a list are asked for all at once, beside the list that is probably the next, and compared after that.
 */
function walkOn(opened: i32, found: i32, level: i32, ef: i32): i32 {
  let log = seen + (<usize>seenRows << 3);
  while (opened > 0) {
    if (found == ef && load<f32>(open) < load<f32>(near)) break;
    const entry = seen + (<usize>load<u32>(open, 4) << 3);
    const row = load<u32>(entry, 4);
    store<u32>(entry, row | EXPANDED, 4);
    popNearest(open, opened--);
    const list = listOf(row, level);
    const end = list + (<usize>load<u32>(list) << 2);
    const begin = log;
    for (let at = list + 4; at <= end; at += 4) {
      const other = load<u32>(at);
      const byte = visited + <usize>(other >> 3);
      const held = <u32>load<u8>(byte);
      const bit: u32 = 1 << (other & 7);
      store<u8>(byte, held | bit);
      store<u32>(log, other, 4);
      // without a branch: every other guess would be wrong
      log += <usize>((held & bit) == 0) << 3;
    }
    const next = listOf(load<u32>(seen + (<usize>load<u32>(open, 4) << 3), 4) & ~EXPANDED, level);
    let bytes = load<u64>(next) | load<u64>(next, 64) | load<u64>(next, 128);
    for (let at = begin; at < log; at += 8) {
      const other = <usize>load<u32>(at, 4);
      const start = rows + other * stride;
      bytes |= <u64>load<u32>(scales + (other << 2));
      for (let line: usize = 0; line < stride; line += 64) bytes |= load<u64>(start + line);
    }
    sink = bytes;
    for (let at = begin; at < log; at += 8) store<f32>(at, similarity(load<u32>(at, 4)));
    for (let at = begin; at < log; at += 8) {
      const value = load<f32>(at);
      const other = load<u32>(at, 4);
      if (found < ef) pushFarthest(near, found++, value, other);
      else if (value > load<f32>(near)) replaceFarthest(near, ef, value, other);
      else continue;
      pushNearest(open, opened++, value, <u32>((at - seen) >> 3));
    }
  }
  seenRows = <i32>((log - seen) >> 3);
  return found;
}

/** Goes on with a walk on the lowest level that has ended, to up to `ef` rows. */
function walkFarther(ef: i32): void {
  const found = copyNearest(seen, seenRows, ef, counts, near);
  reverse(near, found);
  const least = found == ef ? load<f32>(near) : -Infinity;
  let opened = 0;
  for (let i = 0; i < seenRows; i++) {
    const entry = seen + (<usize>i << 3);
    if (load<f32>(entry) >= least && (load<u32>(entry, 4) & EXPANDED) == 0) pushNearest(open, opened++, load<f32>(entry), i);
  }
  walkOn(opened, found, 0, ef);
}

/**
 * Puts rows of a level into `near` at which a walk may begin. The lowest level is entered at up to `entries`: a
 * walk that begins at one row may never leave a crowd of rows that are near one another.
 */
export function approach(enter: u32, top: i32, level: i32, entries: i32): i32 {
  const row = descend(enter, top, level == 0 && top > 0 ? 1 : level);
  put(near, similarity(row), row);
  return level == 0 && top > 0 ? walk(1, 1, entries) : 1;
}

/**
 * The `k` rows nearest to what lies at `query`, in `near`, nearest first, ties by row; returns how many. A walk
 * that holds `ef` rows sees many times more, so k may be more than ef: the first ef are then found as surely as
 * with a smaller k, those behind them less so.
 */
export function search(enter: u32, top: i32, ef: i32, k: i32, scale: f32): i32 {
  askWith(scale);
  const first = max(ef, LEAST_EF);
  const found = walk(approach(enter, top, 0, ENTRIES), 0, first);
  let close = 0;
  for (let i = 0; i < found; i++) close += <i32>(load<f32>(near + (<usize>i << 3)) >= FAR);
  if (found > TENTH && close <= TENTH) walkFarther(MORE * first);
  if (seenRows < k) walkFarther(k);
  return copyNearest(seen, seenRows, k, counts, near);
}

/** The same over all rows, one after the other. */
export function scan(k: i32, scale: f32): i32 {
  askWith(scale);
  let found = 0;
  for (let row = 0; row < count; row++) {
    const value = similarity(row);
    if (found < k) pushFarthest(near, found++, value, row);
    else if (value > load<f32>(near)) replaceFarthest(near, k, value, row);
  }
  sortNearestFirst(near, found);
  sortAlmostSorted(near, found);
  return found;
}

/** The similarities of `asked` rows to what lies at `query`, into `near`, which has the rows. */
export function compare(asked: i32, scale: f32): void {
  askWith(scale);
  let bytes: u64 = 0;
  for (let i = 0; i < asked; i++) {
    const row = <usize>load<u32>(near + (<usize>i << 3), 4);
    const start = rows + row * stride;
    bytes |= <u64>load<u32>(scales + (row << 2));
    for (let line: usize = 0; line < stride; line += 64) bytes |= load<u64>(start + line);
  }
  sink = bytes;
  for (let i = 0; i < asked; i++) {
    const entry = near + (<usize>i << 3);
    store<f32>(entry, similarity(load<u32>(entry, 4)));
  }
}
