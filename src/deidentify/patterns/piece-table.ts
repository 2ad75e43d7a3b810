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
/** Numbers of an entry: the requirement with the place of the key in the piece, and the symbols of the two places that the key does not tell. */
const width = 3;
const firstUntold = [3, 0, 0];
const secondUntold = [4, 4, 1];

// One table for all patterns: a walk over a text then finds the places of all of them, and a pattern with none costs one look. Each pattern
// walking by itself reads so much memory for every note that it costs twice as much.
const requirements: Requirement[] = [];
const leasts: number[] = [];
const mosts: number[] = [];
const throughs: number[] = [];
/** Where the entries of each key begin. */
const starts = new Int32Array(keys + 1);
let entries = new Int32Array(0);
let isFilled = true;

/** Gives the requirement a number, under which `markPieces` then marks its places. */
export function addRequirement(requirement: Requirement): number {
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
  starts.fill(0);
  eachKey((key) => {
    starts[key + 1]! += width;
  });
  for (let key = 0; key < keys; key += 1) starts[key + 1]! += starts[key]!;
  entries = new Int32Array(starts[keys]!);
  const ends = starts.slice();
  eachKey((key, number, { symbols, from }) => {
    const to = ends[key]!;
    entries[to] = (number << 2) | from;
    entries[to + 1] = symbols[firstUntold[from]!]!;
    entries[to + 2] = symbols[secondUntold[from]!]!;
    ends[key] = to + width;
  });
  isFilled = true;
}

/** Marks for each requirement the places of a text where a match may begin, as rows of bits; there are no rows for one whose pieces are nowhere. */
export function markPieces(
  symbols: Uint8Array,
  length: number,
  freshRows: () => Uint32Array,
): readonly (Uint32Array | undefined)[] {
  if (!isFilled) fillEntries();
  const marked: (Uint32Array | undefined)[] = Array.from({ length: leasts.length });
  // What was found of the stretch before the last piece of each requirement: in a line of blanks each place has a piece
  const stretchEnds = new Int32Array(leasts.length).fill(-1);
  const stretchStarts = new Int32Array(leasts.length);
  const last = length - 1;
  let key = (symbols[length]! << 5) | symbols[length + 1]!;
  // From right to left, so that of pieces that may be any distance behind a start the first is the furthest
  for (let at = last; at >= 0; at -= 1) {
    key = (symbols[at]! << 10) | (key >> 5);
    const end = starts[key + 1]!;
    for (let entry = starts[key]!; entry < end; entry += width) {
      const from = entries[entry]! & 3;
      const start = at - from;
      if (start < 0) continue;
      if (((entries[entry + 1]! >>> symbols[start + firstUntold[from]!]!) & 1) === 0) continue;
      if (((entries[entry + 2]! >>> symbols[start + secondUntold[from]!]!) & 1) === 0) continue;
      const number = entries[entry]! >> 2;
      const to = Math.min(last, start - leasts[number]!);
      if (to < 0) continue;
      const known = marked[number];
      const most = mosts[number]!;
      if (most === unbounded && known !== undefined && (known[to >> 5]! >>> (to & 31)) & 1) continue;
      let first = Math.max(0, start - most);
      if (first < to && throughs[number]! !== -1) {
        const isKnown = start <= stretchEnds[number]! && start >= stretchStarts[number]!;
        const from = isKnown ? Math.max(first, stretchStarts[number]!) : start;
        first = reached(symbols, first, from, throughs[number]!);
        stretchEnds[number] = start;
        stretchStarts[number] = first;
      }
      if (first > to) continue;
      const rows = known ?? freshRows();
      if (known === undefined) marked[number] = rows;
      setBits(rows, first, to);
    }
  }
  return marked;
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
