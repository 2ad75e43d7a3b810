// AssemblyScript. The text that is searched and what is told of it, one behind the other from `base` on, and forgotten with the next text.

/** The symbol of each place of the text, and the bit of its kind. */
export let symbols: usize = 0;
export let kinds: usize = 0;
export let length: i32 = 0;
/** Rows of bits, a bit for a place: how many numbers they have. */
export let rows: i32 = 0;
/** For each set of kinds, as bits, where the rows of their places lie, 0 if they were not asked yet. */
let byKinds: usize = 0;
let free: usize = 0;
let spare: usize = 0;

const KINDS: i32 = 8;

/** Room for so many bytes. */
export function take(bytes: usize): usize {
  const at = (free + 15) & ~15;
  free = at + bytes;
  const missing = <i32>((free + 0xffff) >> 16) - memory.size();
  // a quarter more, so that a long text does not ask again and again
  if (missing > 0 && memory.grow(missing + (memory.size() >> 2)) < 0) unreachable();
  return at;
}

/**
 * Makes room for the next text and forgets the last one.
 * @param places of the text and behind it
 * @returns where its symbols are to be written; their kinds lie behind, in as much room
 */
export function readyText(base: usize, count: i32, places: i32): usize {
  free = base;
  spare = 0;
  length = count;
  rows = (count >> 5) + 1;
  const room = (<usize>places + 15) & ~15;
  symbols = take(room << 1);
  kinds = symbols + room;
  byKinds = take(4 << KINDS);
  memory.fill(byKinds, 0, 4 << KINDS);
  return symbols;
}

/** Rows of bits to write on, with what stood there before. */
export function takeRows(): usize {
  if (spare == 0) return take(<usize>rows << 2);
  const at = spare;
  spare = load<u32>(at);
  return at;
}

/** Rows that are needed no longer. */
export function giveBack(at: usize): void {
  store<u32>(at, <u32>spare);
  spare = at;
}

/** Tells the places of each kind. */
export function markKinds(): void {
  for (let kind = 0; kind < KINDS; kind++) {
    const into = takeRows();
    const bit = 1 << kind;
    const one = i8x16.splat(<i8>bit);
    for (let row = 0; row < rows; row++) {
      const at = kinds + (<usize>row << 5);
      const low = i8x16.bitmask(i8x16.eq(v128.load(at), one));
      const high = i8x16.bitmask(i8x16.eq(v128.load(at, 16), one));
      store<i32>(into + (<usize>row << 2), low | (high << 16));
    }
    const lastRow = into + (<usize>(rows - 1) << 2);
    store<i32>(lastRow, load<i32>(lastRow) & ((1 << (length & 31)) - 1));
    store<u32>(byKinds + (4 << kind), <u32>into);
  }
}

/** The places that have one of these kinds. To read only. */
export function placesOf(mask: i32): usize {
  const slot = byKinds + (<usize>mask << 2);
  const known = load<u32>(slot);
  if (known != 0) return known;
  const into = takeRows();
  const bytes = <usize>rows << 2;
  memory.fill(into, 0, bytes);
  for (let kind = 1; kind < 1 << KINDS; kind <<= 1) {
    if ((mask & kind) == 0) continue;
    const more: usize = load<u32>(byKinds + (<usize>kind << 2));
    for (let at: usize = 0; at < bytes; at += 4)
      store<i32>(into + at, load<i32>(into + at) | load<i32>(more + at));
  }
  store<u32>(slot, <u32>into);
  return into;
}
