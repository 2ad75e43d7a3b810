import {
  aheadLength,
  kindCount,
  kindOf,
  spaceSymbol,
  symbolOf,
  wideKind,
  wideSymbol,
} from './character-set.ts';

const keys = 1 << 15;
/** Behind the last place of a text, and where a chain ends. */
const none = -1;
const wideBit = 1 << wideKind;
/** The kinds of Latin-1 as bits. */
const kindBits = kindOf.map((kind) => 1 << kind);
const allKinds = (1 << kindCount) - 1;
/** Room for most notes; a long one gets more, and the next short one gives it back. */
const usualLength = 1 << 14;

/** Where three symbols in a row begin, for each of the three that a text has, and which kind each character is of. */
export interface TextIndex {
  readonly length: number;
  /** Count of the rows of bits, a bit for a place. */
  readonly rows: number;
  readonly symbols: Uint8Array;
  /** A bit for each three symbols that the text has: small enough to stay near the processor. */
  readonly present: Uint32Array;
  /** First place of each three symbols, -1 for none; the next of the same three is in `next`. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** The kind of each character, as a bit. */
  readonly kinds: Uint8Array;
  /** Some character has two places: a pattern with flag `u` may take both for one. */
  readonly hasPairs: boolean;
}

// Every recognizer searches the same note: the index of the last text is kept. Its arrays are used again, since making one costs more than filling it.
const heads = new Int32Array(keys);
const present = new Uint32Array(keys >> 5);
let room = 0;
let symbols = new Uint8Array(0);
let next = new Int32Array(0);
let kinds = new Uint8Array(0);
let spare: Uint32Array[] = [];
/** The places of one or more kinds, as rows of bits, by the bits of the kinds; those of single kinds are always there. */
const byKinds: (Uint32Array | undefined)[] = Array.from({ length: 1 << kindCount });
const starts = new Map<number, Uint32Array>();
let lastText: string | undefined;
let lastIndex: TextIndex | undefined;

export function textIndexOf(text: string): TextIndex {
  if (lastIndex !== undefined && text === lastText) return lastIndex;
  const index = indexed(text);
  lastText = text;
  lastIndex = index;
  return index;
}

function makeRoom(length: number): void {
  if (length <= room && room <= Math.max(usualLength, length * 4)) return;
  room = Math.max(usualLength, length);
  symbols = new Uint8Array(room + aheadLength);
  next = new Int32Array(room);
  kinds = new Uint8Array(room + aheadLength);
  spare = [];
}

function indexed(text: string): TextIndex {
  const { length } = text;
  for (const places of starts.values()) spare.push(places);
  starts.clear();
  for (let mask = 0; mask <= allKinds; mask += 1) {
    const places = byKinds[mask];
    if (places !== undefined) spare.push(places);
    byKinds[mask] = undefined;
  }
  makeRoom(length);
  const rows = (length >> 5) + 1;
  heads.fill(none);
  present.fill(0);
  symbols.fill(spaceSymbol, length, length + aheadLength);
  let hasPairs = false;
  let key = (spaceSymbol << 10) | (spaceSymbol << 5) | spaceSymbol;
  for (let at = length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    const symbol = code < 256 ? symbolOf[code]! : wideSymbol;
    const kind = code < 256 ? kindBits[code]! : wideBit;
    kinds[at] = kind;
    if (code >= 0xd800 && code <= 0xdfff) hasPairs = true;
    symbols[at] = symbol;
    key = (symbol << 10) | (key >> 5);
    next[at] = heads[key]!;
    heads[key] = at;
    present[key >> 5] = present[key >> 5]! | (1 << (key & 31));
  }
  markKinds(length, rows);
  return { length, rows, symbols, present, heads, next, kinds, hasPairs };
}

function markKinds(length: number, rows: number): void {
  for (let kind = 1; kind < allKinds; kind <<= 1) byKinds[kind] = freshRows(rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row << 5;
    const to = Math.min(length, from + 32);
    for (let at = from; at < to; at += 1) {
      const places = byKinds[kinds[at]!]!;
      places[row] = places[row]! | (1 << (at & 31));
    }
  }
}

/** Rows of bits to write on; all zero. */
export function freshRows(rows: number): Uint32Array {
  const fresh = spare.pop();
  if (fresh === undefined) return new Uint32Array((room >> 5) + 1);
  fresh.fill(0, 0, rows);
  return fresh;
}

export function giveBack(rows: Uint32Array): void {
  spare.push(rows);
}

/**
 * The places of the last text, as bits, that have one of the `first` kinds and one of the `second` behind it, and none of the `refused` before.
 * To read only.
 */
export function startsOf({ rows }: TextIndex, refused: number, first: number, second: number): Uint32Array {
  const key = (((refused << kindCount) | first) << kindCount) | second;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const [before, here, behind] = [placesOf(refused, rows), placesOf(first, rows), placesOf(second, rows)];
  const places = freshRows(rows);
  let carried = 0;
  for (let row = 0; row < rows; row += 1) {
    const start = here[row]! & ~((before[row]! << 1) | carried);
    carried = before[row]! >>> 31;
    // A match of one character may end the text: what takes any second one is not asked
    const isAny = second === allKinds;
    places[row] = isAny
      ? start
      : start & ((behind[row]! >>> 1) | (row + 1 < rows ? behind[row + 1]! << 31 : 0));
  }
  starts.set(key, places);
  return places;
}

function placesOf(mask: number, rows: number): Uint32Array {
  const known = byKinds[mask];
  if (known !== undefined) return known;
  const places = freshRows(rows);
  for (let kind = 1; kind < allKinds; kind <<= 1) {
    if ((mask & kind) === 0) continue;
    const more = byKinds[kind]!;
    for (let row = 0; row < rows; row += 1) places[row] = places[row]! | more[row]!;
  }
  byKinds[mask] = places;
  return places;
}
