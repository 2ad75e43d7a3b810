// AssemblyScript. What a walk saw: entries of 8 bytes, a similarity (f32) and a row (31 bits), in the order of the
// walk. The highest bit is the walk's own.

import { pushFarthest, replaceFarthest, sortNearestFirst } from './heaps';

const ROW: u32 = 0x7fffffff;
const ENTRY: u64 = 0x7fffffffffffffff;
/** Steps of the similarity from 1 down to 0, by which entries are counted; what is farther is in the last. */
const STEPS: i32 = 1024;
/** Bytes of the counts. */
export const STEPS_BYTES: usize = 4096;
/** More entries than this beyond those wanted are not sorted by insertion. */
const CROWD: i32 = 64;

// @ts-expect-error: decorator
@inline
function stepOf(value: f32): usize {
  return <usize>max<i32>(min<i32>(<i32>((<f32>1 - value) * <f32>STEPS), STEPS - 1), 0) << 2;
}

/**
 * Copies the nearest `k` entries without that bit, nearest first, ties by row; returns how many. A heap would decide some thousand
 * times by guessing; counting does not guess.
 * @param counts `STEPS_BYTES` to write to
 * @param near where the entries go: room for k + CROWD
 */
export function copyNearest(seen: usize, size: i32, k: i32, counts: usize, near: usize): i32 {
  const end = seen + (<usize>size << 3);
  const most = min(k, size);
  if (most <= 0) return 0;
  memory.fill(counts, 0, STEPS_BYTES);
  for (let at = seen; at < end; at += 8) {
    const step = counts + stepOf(load<f32>(at));
    store<u32>(step, load<u32>(step) + 1);
  }
  let copied = 0;
  let last: usize = 0;
  for (; ; last += 4) {
    const here = <i32>load<u32>(counts + last);
    store<u32>(counts + last, copied);
    copied += here;
    if (copied >= most) break;
  }
  if (copied > k + CROWD) return copyOfCrowd(seen, end, k, near);
  for (let at = seen; at < end; at += 8) {
    const step = stepOf(load<f32>(at));
    if (step > last) continue;
    const place = load<u32>(counts + step);
    store<u32>(counts + step, place + 1);
    store<u64>(near + (<usize>place << 3), load<u64>(at) & ENTRY);
  }
  sortAlmostSorted(near, copied);
  return most;
}

/** Many entries are about as near as the k-th, or the same. */
function copyOfCrowd(seen: usize, end: usize, k: i32, near: usize): i32 {
  let found = 0;
  for (let at = seen; at < end; at += 8) {
    const value = load<f32>(at);
    if (found < k) pushFarthest(near, found++, value, load<u32>(at, 4) & ROW);
    else if (value > load<f32>(near)) replaceFarthest(near, k, value, load<u32>(at, 4) & ROW);
  }
  sortNearestFirst(near, found);
  sortAlmostSorted(near, found);
  return found;
}

/** Nearest first, ties by row; fast where little is out of order. */
export function sortAlmostSorted(near: usize, size: i32): void {
  const end = near + (<usize>size << 3);
  for (let next = near + 8; next < end; next += 8) {
    const entry = load<u64>(next);
    const value = load<f32>(next);
    const row = load<u32>(next, 4);
    let at = next;
    for (; at > near; at -= 8) {
      const before = load<f32>(at - 8);
      if (before > value || (before == value && load<u32>(at - 8, 4) < row)) break;
      store<u64>(at, load<u64>(at - 8));
    }
    store<u64>(at, entry);
  }
}
