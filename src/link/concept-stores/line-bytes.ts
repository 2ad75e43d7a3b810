import type { TextReader } from './text-reader.ts';

export const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

export function isAt(bytes: Uint8Array, at: number, piece: Uint8Array): boolean {
  for (let i = 0; i < piece.length; i++) if (bytes[at + i] !== piece[i]) return false;
  return true;
}

/** Whether bytes lie between two places: to parse a line only to see that takes ten times as long. */
export function hasPiece(bytes: Uint8Array, from: number, to: number, piece: Uint8Array): boolean {
  const first = piece[0];
  for (let at = from; at + piece.length <= to; at++)
    if (bytes[at] === first && isAt(bytes, at, piece)) return true;
  return false;
}

/** Where the quote stands that ends a string of JSON; -1 if a backslash comes before it. */
export function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) break;
  }
  return -1;
}

/** Names of systems and tags are few: powers of two. */
const KEPT_WORDS = 1 << 8;

/** Reads words that come again and again without making each anew. */
export function wordReader(bytes: Uint8Array, textAt: TextReader): TextReader {
  const words: string[] = new Array(KEPT_WORDS).fill('');
  return (start, end) => {
    const slot = (31 * bytes[start]! + 7 * bytes[end - 1]! + end - start) & (KEPT_WORDS - 1);
    const word = words[slot]!;
    let same = word.length === end - start ? 0 : -1;
    while (same >= 0 && same < word.length)
      same = word.charCodeAt(same) === bytes[start + same] ? same + 1 : -1;
    if (same >= 0) return word;
    const read = textAt(start, end);
    // a word of one byte a character, so that it can be compared with bytes
    if (read.length === end - start) words[slot] = read;
    return read;
  };
}
