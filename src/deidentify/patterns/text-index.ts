import {
  aheadLength,
  kindCount,
  kindOf,
  spaceSymbol,
  symbolOf,
  wideKind,
  wideSymbol,
} from './character-symbols.ts';
import { markText, roomFor, theKernel, wordsAt } from './kernel-memory.ts';

const wideBit = 1 << wideKind;
/** The kinds of Latin-1 as bits. */
const kindBits = kindOf.map((kind) => 1 << kind);
export const allKinds = (1 << kindCount) - 1;

/** What a search for a pattern needs to know of a text. The rest lies with the kernel, that of the last text. */
export interface TextIndex {
  readonly text: string;
  readonly length: number;
  /** For each requirement of a pattern where the first stretch of the text lies in which a match may begin, -1 if there is none. */
  readonly heads: Int32Array;
  /** All of it is Latin-1. */
  readonly isLatin: boolean;
  /** Some character has two places: a pattern with flag `u` may take both for one. */
  readonly hasPairs: boolean;
}

// Every recognizer searches the same note: the index of the last text is kept.
let lastText: string | undefined;
let lastIndex: TextIndex | undefined;
/** The places of single signs that were asked for, as rows of bits, by their code. */
const bySign = new Map<number, number>();

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

function indexed(text: string): TextIndex {
  const { length } = text;
  bySign.clear();
  const { symbols, kinds } = roomFor(length);
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
  return { text, length, heads: markText(), isLatin, hasPairs };
}

/** The places of the last text, as rows of bits in the memory of the kernel, of one sign. */
export function placesOfSign(code: number, { text, length }: TextIndex): number {
  const known = bySign.get(code);
  if (known !== undefined) return known;
  const rows = theKernel().takeRows();
  const places = wordsAt(rows, (length >> 5) + 1);
  places.fill(0);
  const sign = String.fromCharCode(code);
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    places[at >> 5] = places[at >> 5]! | (1 << (at & 31));
  bySign.set(code, rows);
  return rows;
}
