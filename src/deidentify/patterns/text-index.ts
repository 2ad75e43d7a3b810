import {
  aheadLength,
  kindCount,
  kindOf,
  spaceSymbol,
  symbolOf,
  wideKind,
  wideSymbol,
} from './character-symbols.ts';
import { markPieces } from './piece-table.ts';

const wideBit = 1 << wideKind;
/** The kinds of Latin-1 as bits. */
const kindBits = kindOf.map((kind) => 1 << kind);
const allKinds = (1 << kindCount) - 1;
/** Room for most notes; a long one gets more, and the next short one gives it back. */
const usualLength = 1 << 14;

/** What a search for a pattern needs to know of a text. */
export interface TextIndex {
  /** Count of the rows of bits, a bit for a place. */
  readonly rows: number;
  readonly symbols: Uint8Array;
  /** Rows of the places where a match may begin, for each requirement of a pattern that the text meets. */
  readonly marked: readonly (Uint32Array | undefined)[];
  /** All of it is Latin-1. */
  readonly isLatin: boolean;
  /** Some character has two places: a pattern with flag `u` may take both for one. */
  readonly hasPairs: boolean;
}

// Every recognizer searches the same note: the index of the last text is kept. Its arrays are used again, since making one costs more than filling it.
let room = 0;
let symbols = new Uint8Array(0);
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
  kinds = new Uint8Array(room + aheadLength);
  spare = [];
}

function indexed(text: string): TextIndex {
  const { length } = text;
  for (const places of starts.values()) spare.push(places);
  starts.clear();
  for (const places of lastIndex?.marked ?? []) if (places !== undefined) spare.push(places);
  for (let mask = 0; mask <= allKinds; mask += 1) {
    const places = byKinds[mask];
    if (places !== undefined) spare.push(places);
    byKinds[mask] = undefined;
  }
  makeRoom(length);
  const rows = (length >> 5) + 1;
  symbols.fill(spaceSymbol, length, length + aheadLength);
  let [isLatin, hasPairs] = [true, false];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    symbols[at] = code < 256 ? symbolOf[code]! : wideSymbol;
    kinds[at] = code < 256 ? kindBits[code]! : wideBit;
    if (code > 255) {
      isLatin = false;
      if (code >= 0xd800 && code <= 0xdfff) hasPairs = true;
    }
  }
  markKinds(length, rows);
  const marked = markPieces(symbols, length, () => freshRows(rows));
  return { rows, symbols, marked, isLatin, hasPairs };
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
function freshRows(rows: number): Uint32Array {
  const fresh = spare.pop();
  if (fresh === undefined) return new Uint32Array((room >> 5) + 1);
  fresh.fill(0, 0, rows);
  return fresh;
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
