import { placesOf, placesOfSign, spareRows, type TextIndex } from './text-index.ts';

/** Every match holds one of these rows of kinds, which begins so far from the start of the match. */
export interface Gate {
  /** Bits of kinds, a place each; below 0 the code of the one sign that may stand there. */
  readonly runs: readonly (readonly number[])[];
  readonly least: number;
  readonly most: number;
  /** Bits of the kinds that may stand between the two. */
  readonly through: number;
}

/**
 * The places of a text where a match may begin, a bit for each, 32 at a time: a comma, a capital and a small letter behind a surname are
 * in no text of capitals. Rows to be given back by `giveBack` of the index.
 */
export function gatePlaces({ runs, least, most, through }: Gate, index: TextIndex): Uint32Array {
  const { rows, length } = index;
  const between = placesOf(through, index);
  const parts = runs.map((run) =>
    run.map((kinds) => (kinds < 0 ? placesOfSign(-kinds, index) : placesOf(kinds, index))),
  );
  const open = spareRows();
  open.fill(0, 0, rows);
  let filled = 0;
  for (let row = 0; row < rows; row += 1) {
    let bits = 0;
    for (const part of parts) bits |= heldAt(part, row, rows);
    for (; bits !== 0; bits &= bits - 1) {
      const place = (row << 5) + 31 - Math.clz32(bits & -bits);
      const to = Math.min(place - least, length - 1);
      if (to < 0) continue;
      const from = Math.max(filled, firstThrough(between, place, Math.max(0, place - most)));
      fill(open, from, to);
      if (to >= filled) filled = to + 1;
    }
  }
  return open;
}

/** The places of a row where a run begins, as bits. */
function heldAt(part: readonly Uint32Array[], row: number, rows: number): number {
  let bits = part[0]![row]!;
  for (let at = 1; at < part.length && bits !== 0; at += 1) {
    const places = part[at]!;
    bits &= (places[row]! >>> at) | (row + 1 < rows ? places[row + 1]! << (32 - at) : 0);
  }
  return bits;
}

/** The first place, not before `from`, from which on to `place` all have their bit. */
function firstThrough(between: Uint32Array, place: number, from: number): number {
  const first = from >> 5;
  for (let row = (place - 1) >> 5; row >= first && row >= 0; row -= 1) {
    let holes = ~between[row]!;
    if (row === place >> 5) holes &= (1 << (place & 31)) - 1;
    if (holes !== 0) return Math.max(from, (row << 5) + 32 - Math.clz32(holes));
  }
  return from;
}

function fill(open: Uint32Array, from: number, to: number): void {
  const last = to >> 5;
  for (let row = from >> 5; row <= last && from <= to; row += 1) {
    const low = row === from >> 5 ? -1 << (from & 31) : -1;
    const high = row === last ? -1 >>> (31 - (to & 31)) : -1;
    open[row] = open[row]! | (low & high);
  }
}
