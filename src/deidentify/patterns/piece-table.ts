/** A part of every match, or of some: what each of its places can be. */
export interface Piece {
  /** Bits of symbols, a place each; any symbol behind the end of a short one. */
  readonly symbols: readonly number[];
  /** Where its rarest three begin. */
  readonly from: number;
}

/** Every match of a pattern holds one of the pieces, which begins so far from the start of the match. */
export interface Requirement {
  readonly pieces: readonly Piece[];
  readonly least: number;
  readonly most: number;
  /** Bits of the symbols that may stand between the two. */
  readonly through: number;
}

const keys = 1 << 15;
/** Distances are within ±this; a piece that may be any distance away has it. */
export const unbounded = 1 << 30;
/** Numbers of an entry: the requirement, and the symbols of the two places of the piece that the key does not tell. */
const width = 3;
/** Numbers at the head of a group of entries: how many there are with the place of the key in the piece, and the symbols that any of them takes. */
const headWidth = 3;
/** Where the untold places are, seen from the key, for each place that the key can have in a piece. */
const firstUntold = [3, -1, -2];
const secondUntold = [4, 3, -1];

// One table for all patterns: a walk over a text then finds the places of all of them, and a pattern with none costs one look. Each pattern
// walking by itself reads so much memory for every note that it costs twice as much.
const requirements: Requirement[] = [];
const leasts: number[] = [];
const mosts: number[] = [];
const throughs: number[] = [];
/** Where the groups of each key begin: its entries, those together whose key has the same place in the piece. */
const starts = new Int32Array(keys + 1);
let entries = new Int32Array(0);
let isFilled = true;

const numbers = new Map<Requirement, number>();

/** Gives the requirement a number, under which `markPieces` then marks its places; that which it has, if it was added before. */
export function addRequirement(requirement: Requirement): number {
  const known = numbers.get(requirement);
  if (known !== undefined) return known;
  numbers.set(requirement, requirements.length);
  leasts.push(requirement.least);
  mosts.push(requirement.most);
  throughs.push(requirement.through);
  isFilled = false;
  return requirements.push(requirement) - 1;
}

/** Visits the keys of all pieces: three symbols of five bits each. Loops, since every process runs this once, and cold. */
function eachKey(visit: (key: number, requirement: number, piece: Piece) => void): void {
  for (let number = 0; number < requirements.length; number += 1) {
    for (const piece of requirements[number]!.pieces) {
      const [first, second, third] = piece.symbols.slice(piece.from, piece.from + 3) as [
        number,
        number,
        number,
      ];
      for (let a = first; a !== 0; a &= a - 1) {
        const one = (31 - Math.clz32(a & -a)) << 10;
        for (let b = second; b !== 0; b &= b - 1) {
          const two = one | ((31 - Math.clz32(b & -b)) << 5);
          for (let c = third; c !== 0; c &= c - 1) visit(two | (31 - Math.clz32(c & -c)), number, piece);
        }
      }
    }
  }
}

function fillEntries(): void {
  // Of each key and place in the piece how many entries there are, then where the next one goes
  const counts = new Int32Array(keys * 4);
  eachKey((key, _number, { from }) => {
    counts[key * 4 + from]! += 1;
  });
  let length = 0;
  for (let key = 0; key < keys; key += 1) {
    starts[key] = length;
    for (let from = 0; from < 3; from += 1) {
      const count = counts[key * 4 + from]!;
      if (count > 0) length += headWidth + width * count;
    }
  }
  starts[keys] = length;
  entries = new Int32Array(length);
  for (let key = 0; key < keys; key += 1) {
    let to = starts[key]!;
    for (let from = 0; from < 3; from += 1) {
      const count = counts[key * 4 + from]!;
      if (count === 0) continue;
      entries[to] = (count << 2) | from;
      counts[key * 4 + from] = to;
      to += headWidth + width * count;
    }
  }
  const written = new Int32Array(keys * 4);
  eachKey((key, number, { symbols, from }) => {
    const head = counts[key * 4 + from]!;
    const first = symbols[from + firstUntold[from]!]!;
    const second = symbols[from + secondUntold[from]!]!;
    const to = head + headWidth + width * written[key * 4 + from]!;
    entries[to] = number;
    entries[to + 1] = first;
    entries[to + 2] = second;
    entries[head + 1]! |= first;
    entries[head + 2]! |= second;
    written[key * 4 + from]! += 1;
  });
  isFilled = true;
}

/**
 * Where a match may begin, as rows of bits for each requirement; none for one whose pieces are nowhere. Only the rows from `low` to `high`
 * are written: most requirements are met in one or two places.
 */
export interface Marks {
  readonly rows: readonly (Uint32Array | undefined)[];
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Marks for each requirement the places of a text where a match may begin. */
export function markPieces(symbols: Uint8Array, length: number, spareRows: () => Uint32Array): Marks {
  if (!isFilled) fillEntries();
  const count = leasts.length;
  const rows = new Array<Uint32Array | undefined>(count).fill(undefined);
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  // What was found of the stretch before the last piece of each requirement: in a line of blanks each place has a piece
  const stretchEnds = new Int32Array(count).fill(-1);
  const stretchStarts = new Int32Array(count);
  const last = length - 1;

  const mark = (number: number, start: number): void => {
    const to = Math.min(last, start - leasts[number]!);
    if (to < 0) return;
    const most = mosts[number]!;
    let known = rows[number];
    if (
      most === unbounded &&
      known !== undefined &&
      to >> 5 >= low[number]! &&
      to >> 5 <= high[number]! &&
      (known[to >> 5]! >>> (to & 31)) & 1
    )
      return;
    let first = Math.max(0, start - most);
    if (first < to && throughs[number]! !== -1) {
      const isKnown = start <= stretchEnds[number]! && start >= stretchStarts[number]!;
      const from = isKnown ? Math.max(first, stretchStarts[number]!) : start;
      first = reached(symbols, first, from, throughs[number]!);
      stretchEnds[number] = start;
      stretchStarts[number] = first;
    }
    if (first > to) return;
    if (known === undefined) {
      known = spareRows();
      rows[number] = known;
      low[number] = to >> 5;
      high[number] = to >> 5;
      known[to >> 5] = 0;
    }
    while (low[number]! > first >> 5) known[--low[number]!] = 0;
    while (high[number]! < to >> 5) known[++high[number]!] = 0;
    setBits(known, first, to);
  };

  let key = (symbols[length]! << 5) | symbols[length + 1]!;
  // From right to left, so that of pieces that may be any distance behind a start the first is the furthest
  for (let at = last; at >= 0; at -= 1) {
    key = (symbols[at]! << 10) | (key >> 5);
    const end = starts[key + 1]!;
    for (let entry = starts[key]!; entry < end; ) {
      const from = entries[entry]! & 3;
      const next = entry + headWidth + width * (entries[entry]! >> 2);
      if (at >= from) {
        const first = symbols[at + firstUntold[from]!]!;
        const second = symbols[at + secondUntold[from]!]!;
        if (((entries[entry + 1]! >>> first) & (entries[entry + 2]! >>> second) & 1) !== 0)
          for (let one = entry + headWidth; one < next; one += width)
            if (((entries[one + 1]! >>> first) & (entries[one + 2]! >>> second) & 1) !== 0)
              mark(entries[one]!, at - from);
      }
      entry = next;
    }
  }
  return { rows, low, high };
}

/** The first place from which on to `end` there are only symbols of `through`. */
function reached(symbols: Uint8Array, first: number, end: number, through: number): number {
  let at = end;
  while (at > first && ((through >>> symbols[at - 1]!) & 1) !== 0) at -= 1;
  return at;
}

function setBits(rows: Uint32Array, from: number, to: number): void {
  if (from === to) {
    rows[to >> 5] = rows[to >> 5]! | (1 << (to & 31));
    return;
  }
  for (let at = from; at <= to; ) {
    const row = at >> 5;
    const stop = Math.min(to, (row << 5) + 31);
    rows[row] = rows[row]! | ((-1 << (at & 31)) & (-1 >>> (31 - (stop & 31))));
    at = stop + 1;
  }
}
