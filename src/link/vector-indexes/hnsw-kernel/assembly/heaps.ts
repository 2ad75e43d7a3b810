// AssemblyScript. Heaps in memory: entries of 8 bytes, a similarity (f32) and a row (u32).

// @ts-expect-error: decorator
@inline
export function put(entry: usize, value: f32, row: u32): void {
  store<f32>(entry, value);
  store<u32>(entry, row, 4);
}

/** Into a heap with the nearest on top. */
export function pushNearest(heap: usize, size: i32, value: f32, row: u32): void {
  let i = size;
  while (i > 0) {
    const above = heap + (<usize>((i - 1) >> 1) << 3);
    if (load<f32>(above) >= value) break;
    store<u64>(heap + (<usize>i << 3), load<u64>(above));
    i = (i - 1) >> 1;
  }
  put(heap + (<usize>i << 3), value, row);
}

/** Takes the nearest out of such a heap. */
export function popNearest(heap: usize, size: i32): void {
  const last = heap + (<usize>(size - 1) << 3);
  const value = load<f32>(last);
  const entry = load<u64>(last);
  let i = 0;
  for (let c = 1; c < size - 1; c = 2 * i + 1) {
    let at = heap + (<usize>c << 3);
    if (c + 2 < size && load<f32>(at, 8) > load<f32>(at)) { c++; at += 8; }
    if (load<f32>(at) <= value) break;
    store<u64>(heap + (<usize>i << 3), load<u64>(at));
    i = c;
  }
  store<u64>(heap + (<usize>i << 3), entry);
}

/** Into a heap with the farthest on top. */
export function pushFarthest(heap: usize, size: i32, value: f32, row: u32): void {
  let i = size;
  while (i > 0) {
    const above = heap + (<usize>((i - 1) >> 1) << 3);
    if (load<f32>(above) <= value) break;
    store<u64>(heap + (<usize>i << 3), load<u64>(above));
    i = (i - 1) >> 1;
  }
  put(heap + (<usize>i << 3), value, row);
}

/** Puts an entry in the place of the farthest of such a heap. */
export function replaceFarthest(heap: usize, size: i32, value: f32, row: u32): void {
  let i = 0;
  for (let c = 1; c < size; c = 2 * i + 1) {
    let at = heap + (<usize>c << 3);
    if (c + 1 < size && load<f32>(at, 8) < load<f32>(at)) { c++; at += 8; }
    if (load<f32>(at) >= value) break;
    store<u64>(heap + (<usize>i << 3), load<u64>(at));
    i = c;
  }
  put(heap + (<usize>i << 3), value, row);
}

/** Turns such a heap into a list, nearest first. */
export function sortNearestFirst(heap: usize, size: i32): void {
  for (let left = size - 1; left > 0; left--) {
    const last = heap + (<usize>left << 3);
    const value = load<f32>(last);
    const row = load<u32>(last, 4);
    store<u64>(last, load<u64>(heap));
    replaceFarthest(heap, left, value, row);
  }
}

/** Turns a list, nearest first, into a heap with the farthest on top. */
export function reverse(list: usize, size: i32): void {
  for (let i = 0, j = size - 1; i < j; i++, j--) {
    const entry = load<u64>(list + (<usize>i << 3));
    store<u64>(list + (<usize>i << 3), load<u64>(list + (<usize>j << 3)));
    store<u64>(list + (<usize>j << 3), entry);
  }
}
