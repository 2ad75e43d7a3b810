import type { LexicalIndex } from '../link/lexical-index.ts';

/** Places in alphabetical order: `from` up to, not with, `to`. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of an index in alphabetical order, which `lexical.bin` has in the order of their first term: words that
 * begin alike stand together, so a beginning is a range. Made from the open index in a tenth of a second per
 * hundred thousand words, and takes some 30 bytes a word.
 */
export interface SortedWords {
  readonly count: number;
  /** Word of each place, as the lexical index numbers it. */
  readonly wordAt: Uint32Array;
  /** UTF-8 bytes, by word. */
  readonly lengthOf: Uint8Array;
  /** Terms that have a word before each place, counted once for each word of theirs. */
  readonly termsBefore: Uint32Array;
  /** Places of the words that begin so. */
  beginning(stem: string): PlaceRange;
  /**
   * Places of words with a beginning that is so many edits from the stem: letters left out, added, replaced or
   * swapped with the next. The first letter must be right, and the last that was typed one that is meant, unless the
   * word ends there: otherwise every "dia…" would be a misspelt "diab".
   */
  beginningLike(stem: string, edits: number): readonly PlaceRange[];
}

const LONGEST = 255;
const encoder = new TextEncoder();

export function sortWords(lexical: LexicalIndex): SortedWords {
  const count = lexical.wordCount;
  const words = Array.from({ length: count }, (_, word) => {
    const bytes = encoder.encode(lexical.stemOf(word));
    return { word, bytes: bytes.length > LONGEST ? bytes.subarray(0, LONGEST) : bytes };
  }).sort((a, b) => compareBytes(a.bytes, b.bytes));
  const wordAt = Uint32Array.from(words, ({ word }) => word);
  const lengths = Uint8Array.from(words, ({ bytes }) => bytes.length);
  const starts = new Uint32Array(count + 1);
  const lengthOf = new Uint8Array(count);
  const termsBefore = new Uint32Array(count + 1);
  /** Bytes that a word shares with the one before it, at its beginning. */
  const shared = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const { word, bytes } = words[place]!;
    starts[place + 1] = starts[place]! + bytes.length;
    lengthOf[word] = bytes.length;
    termsBefore[place + 1] = termsBefore[place]! + lexical.firstRow[word + 1]! - lexical.firstRow[word]!;
    if (place > 0) shared[place] = sharedBeginning(words[place - 1]!.bytes, bytes);
  }
  const letters = new Uint8Array(starts[count]!);
  for (let place = 0; place < count; place++) letters.set(words[place]!.bytes, starts[place]!);

  /** First place whose word comes after all that begin so (`after`), or not before them. */
  const firstPlace = (asked: Uint8Array, after: boolean): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = starts[middle]!;
      const length = Math.min(lengths[middle]!, asked.length);
      let order = 0;
      for (let i = 0; i < length && order === 0; i++) order = letters[start + i]! - asked[i]!;
      if (order === 0 && lengths[middle]! < asked.length) order = -1;
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    count,
    wordAt,
    lengthOf,
    termsBefore,
    beginning(stem) {
      const asked = encoder.encode(stem);
      return { from: firstPlace(asked, false), to: firstPlace(asked, true) };
    },
    beginningLike(stem, edits) {
      const asked = encoder.encode(stem);
      const first = asked.subarray(0, 1);
      const within = { from: firstPlace(first, false), to: firstPlace(first, true) };
      return wordsLike(asked, edits, within, { letters, starts, lengths, shared });
    },
  };
}

interface SortedLetters {
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint8Array;
  readonly shared: Uint8Array;
}

/**
 * One row of the table of edit distances for each letter of a word; rows of a beginning that the next word shares
 * are kept, and all words behind a beginning that is too far off already are passed over.
 */
function wordsLike(
  asked: Uint8Array,
  edits: number,
  { from, to: count }: PlaceRange,
  { letters, starts, lengths, shared }: SortedLetters,
): PlaceRange[] {
  const width = asked.length + 1;
  const deepest = Math.min(LONGEST, asked.length + edits);
  // what is more than `edits` off the diagonal is more edits away: it is not filled in
  const distances = new Uint8Array((deepest + 1) * width).fill(LONGEST);
  for (let i = 0; i < width; i++) distances[i] = Math.min(i, LONGEST);
  const ranges: PlaceRange[] = [];
  let place = from;
  while (place < count) {
    const start = starts[place]!;
    const length = lengths[place]!;
    let next = place + 1;
    for (let depth = place === from ? 0 : shared[place]!; depth < length; depth++) {
      const found = depth < deepest && distanceRow(distances, asked, letters, start, depth, edits);
      const ends = depth + 1 === length || letters[start + depth] === asked[asked.length - 1];
      const isLike =
        found &&
        distances[(depth + 1) * width + width - 1]! <= edits &&
        (ends || swapped(asked, letters, start + depth));
      if (found && !isLike) continue;
      // of a whole word only the word itself is meant, unless what was typed ends like it
      const whole =
        isLike &&
        letters[start + depth] !== asked[asked.length - 1] &&
        !swapped(asked, letters, start + depth);
      while (!whole && next < count && shared[next]! > depth) next++;
      if (isLike) ranges.push({ from: place, to: next });
      break;
    }
    place = next;
  }
  return ranges;
}

function swapped(asked: Uint8Array, letters: Uint8Array, at: number): boolean {
  return letters[at] === asked[asked.length - 2] && letters[at - 1] === asked[asked.length - 1];
}

/** Fills the row behind `depth` letters. @returns false if every distance in it is more than `edits` */
function distanceRow(
  distances: Uint8Array,
  asked: Uint8Array,
  letters: Uint8Array,
  start: number,
  depth: number,
  edits: number,
): boolean {
  const width = asked.length + 1;
  const row = (depth + 1) * width;
  const above = row - width;
  const letter = letters[start + depth]!;
  distances[row] = depth + 1;
  let least = depth + 1;
  const end = Math.min(width, depth + 2 + edits);
  for (let i = Math.max(1, depth + 1 - edits); i < end; i++) {
    const same = letter === asked[i - 1];
    let distance = distances[above + i - 1]! + (same ? 0 : 1);
    distance = Math.min(distance, distances[above + i]! + 1, distances[row + i - 1]! + 1);
    if (!same && depth > 0 && i > 1 && letter === asked[i - 2] && letters[start + depth - 1] === asked[i - 1])
      distance = Math.min(distance, distances[above - width + i - 2]! + 1);
    distances[row + i] = Math.min(distance, LONGEST);
    if (distance < least) least = distance;
  }
  // a swap takes two rows, and its first letter alone is one off
  return least <= edits;
}

function sharedBeginning(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  return same;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const same = sharedBeginning(a, b);
  return (a[same] ?? -1) - (b[same] ?? -1);
}
