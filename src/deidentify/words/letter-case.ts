/** How capitals are used around a place: in "mixed" text a capital is evidence of a name, elsewhere it is none. */
export type LetterCase = 'mixed' | 'upper' | 'lower';

const reach = 70;
/** A long sentence has no capitals either: small letters are the habit of a text only if its neighbours have none. */
const wideReach = 240;
const block = 16;

// The counts of the last note are kept: every recognizer asks for the same one.
let countedText = '';
/** ASCII capitals and small letters before each sixteenth character. */
let uppers = new Uint32Array(1);
let lowers = new Uint32Array(1);
let starts: ReadonlySet<number> = new Set();

export function letterCaseAt(text: string, position: number): LetterCase {
  if (text !== countedText) countLetters(text);
  const near = lettersAround(text, position, reach);
  if (near.upper > 0) return near.upper > near.lower * 3 ? 'upper' : 'mixed';
  const wide = lettersAround(text, position, wideReach);
  return wide.upper * 100 > wide.lower ? 'mixed' : 'lower';
}

function lettersAround(text: string, position: number, distance: number): { upper: number; lower: number } {
  const first = Math.max(0, position - distance) >> 4;
  const last = Math.min(uppers.length - 1, (Math.min(text.length, position + distance) + block - 1) >> 4);
  return { upper: uppers[last]! - uppers[first]!, lower: lowers[last]! - lowers[first]! };
}

/** True if a word of the text begins with one of these, given as `wordStart` values: a cheap test before a slow pattern. */
export function hasWordStart(text: string, wanted: readonly number[]): boolean {
  if (text !== countedText) countLetters(text);
  return wanted.some((start) => starts.has(start));
}

/** The first three letters as one number, fewer if the word is shorter. */
export function wordStart(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(3, word.length); at += 1) key = key * 32 + (word.charCodeAt(at) & 31);
  return key;
}

function countLetters(text: string): void {
  const blocks = Math.ceil(text.length / block) + 1;
  uppers = new Uint32Array(blocks);
  lowers = new Uint32Array(blocks);
  const found = new Set<number>();
  let [upper, lower, letters, key] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if ((at & (block - 1)) === 0) {
      uppers[at >> 4] = upper;
      lowers[at >> 4] = lower;
    }
    const code = text.charCodeAt(at);
    const isLower = code >= 97 && code <= 122;
    if (isLower || (code >= 65 && code <= 90)) {
      if (isLower) lower += 1;
      else upper += 1;
      letters += 1;
      if (letters <= 3) key = key * 32 + (code & 31);
      if (letters === 3) found.add(key);
    } else if (letters > 0) {
      if (letters < 3) found.add(key);
      letters = 0;
      key = 0;
    }
  }
  if (letters > 0 && letters < 3) found.add(key);
  uppers[blocks - 1] = upper;
  lowers[blocks - 1] = lower;
  starts = found;
  countedText = text;
}
