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
/** Most sentences and lines of the note begin with small letters. */
let isStartedSmall = false;

export function letterCaseAt(text: string, position: number): LetterCase {
  if (text !== countedText) countLetters(text);
  // the same text anew is told from here on by its place in memory
  countedText = text;
  const near = lettersAround(text, position, reach);
  if (near.upper > 0) return near.upper > near.lower * 3 ? 'upper' : 'mixed';
  const wide = lettersAround(text, position, wideReach);
  return wide.upper * 100 > wide.lower ? 'mixed' : 'lower';
}

/**
 * True where small letters say nothing against a name: in a passage of them, and in a note whose sentences and lines begin with them. There
 * a capital still is evidence of a name, so that `letterCaseAt` may say "mixed".
 */
export function writesSmall(text: string, position: number): boolean {
  const found = letterCaseAt(text, position);
  return found === 'lower' || (found === 'mixed' && isStartedSmall);
}

/** Whether most sentences and lines of a note begin with small letters. */
export function startsSmall(text: string): boolean {
  letterCaseAt(text, 0);
  return isStartedSmall;
}

function lettersAround(text: string, position: number, distance: number): { upper: number; lower: number } {
  const first = Math.max(0, position - distance) >> 4;
  const last = Math.min(uppers.length - 1, (Math.min(text.length, position + distance) + block - 1) >> 4);
  return { upper: uppers[last]! - uppers[first]!, lower: lowers[last]! - lowers[first]! };
}

function countLetters(text: string): void {
  const blocks = Math.ceil(text.length / block) + 1;
  uppers = new Uint32Array(blocks);
  lowers = new Uint32Array(blocks);
  let [upper, lower] = [0, 0];
  let isStart = true;
  let [bigStarts, smallStarts] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if ((at & (block - 1)) === 0) {
      uppers[at >> 4] = upper;
      lowers[at >> 4] = lower;
    }
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      lower += 1;
      if (isStart) smallStarts += 1;
      isStart = false;
    } else if (code >= 65 && code <= 90) {
      upper += 1;
      if (isStart) bigStarts += 1;
      isStart = false;
    } else if (code === 10 || (code === 32 && isStop(text.charCodeAt(at - 1)))) isStart = true;
  }
  uppers[blocks - 1] = upper;
  lowers[blocks - 1] = lower;
  isStartedSmall = smallStarts >= 8 && bigStarts * 8 <= smallStarts;
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;

/** Whether capitals say nothing of a word there: all letters near it are large, or all are small. */
export const isOneCaseAt = (text: string, position: number): boolean =>
  letterCaseAt(text, position) === 'upper' || writesSmall(text, position);
