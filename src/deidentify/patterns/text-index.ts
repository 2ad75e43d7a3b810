import {
  aheadLength,
  kindCount,
  kindOf,
  spaceSymbol,
  symbolOf,
  wideKind,
  wideSymbol,
} from './character-symbols.ts';
import { type Marks, markPieces } from './mark-pieces.ts';

const wideBit = 1 << wideKind;
/** The kinds of Latin-1 as bits. */
const kindBits = kindOf.map((kind) => 1 << kind);
export const allKinds = (1 << kindCount) - 1;
/** Room for most notes; a long one gets more, and the next short one gives it back. */
const usualLength = 1 << 14;

/** What a search for a pattern needs to know of a text. */
export interface TextIndex {
  readonly text: string;
  readonly length: number;
  /** Count of the rows of bits, a bit for a place. */
  readonly rows: number;
  readonly symbols: Uint8Array;
  /** The bit of the kind of each place. */
  readonly kinds: Uint8Array;
  /** Where a match may begin, for each requirement of a pattern that the text meets. */
  readonly marks: Marks;
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
/** Those of single signs that were asked for, by their code. */
const bySign = new Map<number, Uint32Array>();
let lastText: string | undefined;
let lastIndex: TextIndex | undefined;

let small: { readonly of: TextIndex; readonly text: string } | undefined;

/** The text in small letters: it is as long in Latin-1. */
export function smallText(index: TextIndex): string {
  if (small?.of !== index) small = { of: index, text: index.text.toLowerCase() };
  return small.text;
}

export function textIndexOf(text: string): TextIndex {
  if (lastIndex !== undefined && text === lastText) {
    // the same text anew: from here on it is told by its place in memory, and not letter by letter
    lastText = text;
    return lastIndex;
  }
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
  for (let mask = 0; mask <= allKinds; mask += 1) {
    const places = byKinds[mask];
    if (places !== undefined) spare.push(places);
    byKinds[mask] = undefined;
  }
  for (const places of bySign.values()) spare.push(places);
  bySign.clear();
  makeRoom(length);
  const rows = (length >> 5) + 1;
  symbols.fill(spaceSymbol, length, length + aheadLength);
  kinds.fill(kindBits[32]!, length, length + aheadLength);
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
  const marks = markPieces(symbols, kinds, length);
  return { text, length, rows, symbols, kinds, marks, isLatin, hasPairs };
}

function markKinds(length: number, rows: number): void {
  for (let kind = 1; kind < allKinds; kind <<= 1) byKinds[kind] = spareRows();
  for (let row = 0; row < rows; row += 1) {
    for (let kind = 1; kind < allKinds; kind <<= 1) byKinds[kind]![row] = 0;
    const from = row << 5;
    const to = Math.min(length, from + 32);
    for (let at = from; at < to; at += 1) {
      const places = byKinds[kinds[at]!]!;
      places[row] = places[row]! | (1 << (at & 31));
    }
  }
}

/** Rows of bits to write on, with what stood there before. */
export function spareRows(): Uint32Array {
  return spare.pop() ?? new Uint32Array((room >> 5) + 1);
}

/** Rows that are needed no longer. */
export function giveBack(rows: Uint32Array): void {
  if (rows.length === (room >> 5) + 1) spare.push(rows);
}

/** The places of the last text, as bits, that have one of these kinds. To read only. */
export function placesOf(mask: number, { rows }: TextIndex): Uint32Array {
  const known = byKinds[mask];
  if (known !== undefined) return known;
  const places = spareRows();
  places.fill(0, 0, rows);
  for (let kind = 1; kind < allKinds; kind <<= 1) {
    if ((mask & kind) === 0) continue;
    const more = byKinds[kind]!;
    for (let row = 0; row < rows; row += 1) places[row] = places[row]! | more[row]!;
  }
  byKinds[mask] = places;
  return places;
}

/** The places of the last text, as bits, of one sign. To read only. */
export function placesOfSign(code: number, { text, rows }: TextIndex): Uint32Array {
  const known = bySign.get(code);
  if (known !== undefined) return known;
  const places = spareRows();
  places.fill(0, 0, rows);
  const sign = String.fromCharCode(code);
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    places[at >> 5] = places[at >> 5]! | (1 << (at & 31));
  bySign.set(code, places);
  return places;
}
