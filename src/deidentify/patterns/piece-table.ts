/** A part of every match, or of some: what each of its places can be. */
export interface Piece {
  /** Bits of symbols, a place each; any symbol behind the end of a short one. */
  readonly symbols: readonly number[];
  /** The same by kinds: "VA" is not in "vagal", which has its symbols. */
  readonly kinds: readonly number[];
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
/** Numbers of an entry: the piece, and the symbols of its two places that the key does not tell. */
const width = 3;
/** Numbers at the head of a group of entries: how many there are with the place of the key in the piece, and the symbols that any of them takes. */
const headWidth = 3;
/** Where the untold places are, seen from the key, for each place that the key can have in a piece. */
const firstUntold = [3, -1, -2];
const secondUntold = [4, 3, -1];

// One table for all patterns: a walk over a text then finds the places of all of them, and a pattern with none costs one look. Each pattern
// walking by itself reads so much memory for every note that it costs twice as much.
const requirements: Requirement[] = [];
/** Bits of the kinds of one place. */
const kindBits = 8;
const oneKind = (1 << kindBits) - 1;
let isFilled = false;

/** What the kernel reads. */
export interface PieceTables {
  readonly requirements: number;
  /** Where the groups of each key begin: its entries, those together whose key has the same place in the piece. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  /** Of each piece: its requirement, and the kinds that its places refuse, those of the first four and of the last. */
  readonly owners: Int32Array;
  /** Of each requirement: least, most and through, side by side. */
  readonly limits: Int32Array;
}

const numbers = new Map<Requirement, number>();

/** The tables if there are requirements that the last ones had not. */
export function newTables(): PieceTables | undefined {
  if (isFilled) return undefined;
  isFilled = true;
  return filledTables();
}

/** Gives the requirement a number, under which its places are then marked; that which it has, if it was added before. */
export function addRequirement(requirement: Requirement): number {
  const known = numbers.get(requirement);
  if (known !== undefined) return known;
  numbers.set(requirement, requirements.length);
  isFilled = false;
  return requirements.push(requirement) - 1;
}

interface ListedKeys {
  /** For each key of each piece: the key times 4, and its place in the piece. */
  readonly slots: Int32Array;
  /** Where the piece lies that it is of. */
  readonly pieceOf: Int32Array;
  /** Two numbers a piece: the symbols of its two untold places. */
  readonly untold: readonly number[];
  readonly owners: readonly number[];
  readonly count: number;
}

/** The keys of all pieces: three symbols of five bits each. Loops without a call, since every process runs this once, and cold. */
function listKeys(): ListedKeys {
  let slots = new Int32Array(1 << 17);
  let pieceOf = new Int32Array(1 << 17);
  const untold: number[] = [];
  const all: number[] = [];
  let count = 0;
  for (let number = 0; number < requirements.length; number += 1) {
    for (const { symbols, kinds, from } of requirements[number]!.pieces) {
      const piece = untold.length >> 1;
      untold.push(symbols[from + firstUntold[from]!]!, symbols[from + secondUntold[from]!]!);
      let taken = 0;
      for (let at = 3; at >= 0; at -= 1) taken = (taken << kindBits) | kinds[at]!;
      all.push(number, ~taken, ~kinds[4]! & oneKind);
      if (count + keys > slots.length) {
        slots = grown(slots);
        pieceOf = grown(pieceOf);
      }
      for (let a = symbols[from]!; a !== 0; a &= a - 1) {
        const one = (31 - Math.clz32(a & -a)) << 10;
        for (let b = symbols[from + 1]!; b !== 0; b &= b - 1) {
          const two = one | ((31 - Math.clz32(b & -b)) << 5);
          for (let c = symbols[from + 2]!; c !== 0; c &= c - 1) {
            slots[count] = ((two | (31 - Math.clz32(c & -c))) << 2) | from;
            pieceOf[count] = piece;
            count += 1;
          }
        }
      }
    }
  }
  return { slots, pieceOf, untold, owners: all, count };
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function filledTables(): PieceTables {
  const { slots, pieceOf, untold, owners, count: listed } = listKeys();
  const starts = new Int32Array(keys + 1);
  // Of each key and place in the piece how many entries there are, then where the next one goes
  const counts = new Int32Array(keys * 4);
  for (let i = 0; i < listed; i += 1) counts[slots[i]!]! += 1;
  let length = 0;
  for (let key = 0; key < keys; key += 1) {
    starts[key] = length;
    for (let from = 0; from < 3; from += 1) {
      const count = counts[key * 4 + from]!;
      if (count > 0) length += headWidth + width * count;
    }
  }
  starts[keys] = length;
  const entries = new Int32Array(length);
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
  const groups = counts.slice();
  for (let i = 0; i < listed; i += 1) {
    const slot = slots[i]!;
    const piece = pieceOf[i]!;
    const head = groups[slot]!;
    const to = counts[slot]! + headWidth;
    const first = untold[piece * 2]!;
    const second = untold[piece * 2 + 1]!;
    entries[to] = piece;
    entries[to + 1] = first;
    entries[to + 2] = second;
    entries[head + 1] = entries[head + 1]! | first;
    entries[head + 2] = entries[head + 2]! | second;
    counts[slot] = counts[slot]! + width;
  }
  return {
    requirements: requirements.length,
    starts,
    entries,
    owners: Int32Array.from(owners),
    limits: Int32Array.from(requirements.flatMap(({ least, most, through }) => [least, most, through])),
  };
}
