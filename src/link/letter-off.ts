import type { StemBytes } from './similar-spelling.ts';

/** Words of more bytes are asked for no slips. */
const LONGEST = 30;
const LENGTHS = LONGEST + 2;
const LETTERS = 32;
const PLAIN = 128;

/**
 * Tells whether some word is one letter more, less, other or changed with its neighbour away from another, and begins with the
 * letter that this begins with, or has the first two changed: in a microsecond, where to look for words spelled alike takes some
 * fifty. May say so of words beyond the plain letters that are further away.
 */
export function createSlipSieve({ bytes, offsets }: StemBytes): (word: string) => boolean {
  const { order, letters, starts, odd } = byFirstAndLength({ bytes, offsets });
  const asked = new Uint8Array(LONGEST);
  let own = 0;
  const isOneIn = (from: number, to: number, length: number, size: number): boolean => {
    const end = starts[to]!;
    for (let i = starts[from]!; i < end; i += 1) {
      const others = own ^ letters[i]!;
      const allButOne = others & (others - 1);
      // a slip takes one letter away and brings another
      if ((allButOne & (allButOne - 1)) !== 0) continue;
      if (isOneOff(asked, length, bytes, offsets[order[i]!]!, size)) return true;
    }
    return false;
  };
  const isOddOne = (length: number): boolean => {
    for (let i = 0; i < odd.length; i += 1) {
      const one = odd[i]!;
      if (mayBeOneOff(asked, length, bytes, offsets[one]!, offsets[one + 1]!)) return true;
    }
    return false;
  };
  return (word) => {
    const { length } = word;
    if (length < 2 || length > LONGEST || !isPlainIn(word, asked)) return true;
    own = lettersOf(asked, 0, length);
    const [first, second] = [asked[0]!, asked[1]!];
    for (let size = length - 1; size <= length + 1; size += 1) {
      const all = placeOf(first, size, 0);
      const turned = placeOf(second, size, first);
      if (isOneIn(all, all + LETTERS, length, size) || isOneIn(turned, turned + 1, length, size)) return true;
    }
    return isOddOne(length);
  };
}

/** Writes the letters of a word; false where one is none of the plain ones. Loops have functions of their own, which are small and compiled soon. */
function isPlainIn(word: string, into: Uint8Array): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= PLAIN) return false;
    into[i] = code;
  }
  return true;
}

/** Of the words of a length that begin with two letters; what has no letter there has the place of some. */
const placeOf = (first: number, size: number, second: number): number =>
  ((first & (LETTERS - 1)) * LENGTHS + size) * LETTERS + (second & (LETTERS - 1));

/** Words by their first letter, their length and their second letter; those with a letter of several bytes apart. */
function byFirstAndLength({ bytes, offsets }: StemBytes): {
  readonly order: Uint32Array;
  /** See `lettersOf`, in their order. */
  readonly letters: Int32Array;
  readonly starts: Uint32Array;
  readonly odd: readonly number[];
} {
  const count = offsets.length - 1;
  const places = new Uint16Array(count);
  const starts = new Uint32Array(LETTERS * LENGTHS * LETTERS + 1);
  const odd: number[] = [];
  for (let word = 0; word < count; word += 1) {
    const [start, end] = [offsets[word]!, offsets[word + 1]!];
    let all = 0;
    for (let at = start; at < end; at += 1) all |= bytes[at]!;
    if (all >= PLAIN) odd.push(word);
    const isFiled = all < PLAIN && end > start + 1 && end - start < LENGTHS;
    // the first place of all is of no letters
    const place = isFiled ? placeOf(bytes[start]!, end - start, bytes[start + 1]!) : 0;
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
