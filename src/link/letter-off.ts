import type { StemBytes } from './similar-spelling.ts';

/** Words of more bytes are asked for no slips. */
const LONGEST = 30;
const LENGTHS = LONGEST + 2;
const LETTERS = 128;

/**
 * Tells whether some word is one letter more, less, other or changed with its neighbour away from another, and begins with the
 * letter that this begins with, or has the first two changed: in a microsecond, where to look for words spelled alike takes some
 * fifty. May say so of words beyond the plain letters that are further away.
 */
export function createSlipSieve({ bytes, offsets }: StemBytes): (word: string) => boolean {
  const { order, letters, starts, odd } = byFirstAndLength({ bytes, offsets });
  const asked = new Uint8Array(LONGEST);
  let own = 0;
  const isOneIn = (first: number, second: number, length: number, size: number): boolean => {
    const place = first * LENGTHS + size;
    const end = starts[place + 1]!;
    for (let i = starts[place]!; i < end; i += 1) {
      const others = own ^ letters[i]!;
      const allButOne = others & (others - 1);
      // a slip takes one letter away and brings another
      if ((allButOne & (allButOne - 1)) !== 0) continue;
      const at = offsets[order[i]!]!;
      if ((second < 0 || bytes[at + 1] === second) && isOneOff(asked, length, bytes, at, size)) return true;
    }
    return false;
  };
  return (word) => {
    const { length } = word;
    if (length < 2 || length > LONGEST) return true;
    for (let i = 0; i < length; i += 1) {
      const code = word.charCodeAt(i);
      if (code >= LETTERS) return true;
      asked[i] = code;
    }
    own = lettersOf(asked, 0, length);
    const [first, second] = [asked[0]!, asked[1]!];
    for (let size = length - 1; size <= length + 1; size += 1)
      if (isOneIn(first, -1, length, size) || (second !== first && isOneIn(second, first, length, size)))
        return true;
    return odd.some((one) => mayBeOneOff(asked, length, bytes, offsets[one]!, offsets[one + 1]!));
  };
}

/** Words by their first letter and their length; those with a letter of several bytes apart. */
function byFirstAndLength({ bytes, offsets }: StemBytes): {
  readonly order: Uint32Array;
  /** See `lettersOf`, in their order. */
  readonly letters: Int32Array;
  readonly starts: Uint32Array;
  readonly odd: readonly number[];
} {
  const count = offsets.length - 1;
  const places = new Uint16Array(count);
  const starts = new Uint32Array(LETTERS * LENGTHS + 1);
  const odd: number[] = [];
  for (let word = 0; word < count; word += 1) {
    const [start, end] = [offsets[word]!, offsets[word + 1]!];
    let all = 0;
    for (let at = start; at < end; at += 1) all |= bytes[at]!;
    if (all >= LETTERS) odd.push(word);
    // the first place of all is of no letter
    const place =
      all >= LETTERS || end === start || end - start >= LENGTHS ? 0 : bytes[start]! * LENGTHS + end - start;
    places[word] = place;
    starts[place + 1]! += 1;
  }
  for (let place = 1; place < starts.length; place += 1) starts[place]! += starts[place - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(count);
  const letters = new Int32Array(count);
  for (let word = 0; word < count; word += 1) {
    const place = places[word]!;
    const at = next[place]!;
    order[at] = word;
    letters[at] = lettersOf(bytes, offsets[word]!, offsets[word + 1]!);
    next[place] = at + 1;
  }
  return { order, letters, starts, odd };
}

/** A bit for each letter that a word has. */
function lettersOf(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters |= 1 << (bytes[at]! & 31);
  return letters;
}

function isOneOff(asked: Uint8Array, length: number, bytes: Uint8Array, at: number, size: number): boolean {
  let same = 0;
  while (same < length && same < size && asked[same] === bytes[at + same]) same += 1;
  if (size !== length)
    return isSameFrom(
      asked,
      size < length ? same + 1 : same,
      length,
      bytes,
      at + same + (size > length ? 1 : 0),
    );
  if (isSameFrom(asked, same + 1, length, bytes, at + same + 1)) return true;
  return (
    asked[same] === bytes[at + same + 1] &&
    asked[same + 1] === bytes[at + same] &&
    isSameFrom(asked, same + 2, length, bytes, at + same + 2)
  );
}

function isSameFrom(asked: Uint8Array, from: number, length: number, bytes: Uint8Array, at: number): boolean {
  for (let i = from; i < length; i += 1) if (asked[i] !== bytes[at + i - from]) return false;
  return true;
}

function mayBeOneOff(
  asked: Uint8Array,
  length: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  let same = 0;
  while (same < length && start + same < end && asked[same] === bytes[start + same]) same += 1;
  let tail = 0;
  while (tail < length - same && asked[length - 1 - tail] === bytes[end - 1 - tail]) tail += 1;
  return same + tail >= length - 2;
}
