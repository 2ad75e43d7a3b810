// AssemblyScript. Adding rows to the graph.

import { ask, between, chosenBy, height, levels, listOf, m, near, order, similarity } from './graph';
import { pushFarthest, replaceFarthest, reverse, sortNearestFirst } from './heaps';
import { approach, ENTRIES_TO_ADD, walk, wasSeen } from './walk';

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
        if (found == 0) found = approach(enter, top, level, ENTRIES_TO_ADD);
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
    if (wasSeen(<u32>(entry >> 32))) store<u64>(near + (<usize>(kept++) << 3), entry);
  }
  reverse(near, kept);
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
