import { late } from '../patterns/search-pattern.ts';

/** Words and numbers of a note, in arrays: token i reaches from `start[i]` to `end[i]` and is the word `word[i]`. */
export interface NoteTokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What stands between token i - 1 and token i: see `gapOf`. The last element is what stands behind the last token. */
  readonly gap: Int32Array;
  /** Index of the first token of the line that token i stands in. */
  readonly lineFirst: Int32Array;
  /** Line breaks before the token. */
  readonly line: Int32Array;
}

export const LETTER = 1;
export const DIGIT = 2;

const otherLetter = late.u`[\p{L}\p{M}]`;

/** 1 for a letter, 2 for a digit, 0 for anything else. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 0xaa) return 0;
  // Halves of a character beyond the basic plane are letters too: a token never splits them
  return (code >= 0xd800 && code <= 0xdfff) || otherLetter.test(text.charAt(at)) ? LETTER : 0;
}

/** Gaps are described by their line breaks (0, 1, 2 and more), their width (0, 1, wider) and their outer marks. */
export const gapBreaks = (gap: number): number => gap & 3;
export const gapWidth = (gap: number): number => (gap >> 2) & 3;
export const gapFirstMark = (gap: number): number => (gap >> 4) & 127;
export const gapLastMark = (gap: number): number => (gap >> 11) & 127;
/** A gap as one number, as the token behind it sees it, and as the token before it does. */
export const gapBefore = (gap: number): number => gapLastMark(gap) * 16 + gapBreaks(gap) * 4 + gapWidth(gap);
export const gapAfter = (gap: number): number => gapFirstMark(gap) * 16 + gapBreaks(gap) * 4 + gapWidth(gap);

function gapOf(text: string, from: number, to: number): number {
  let breaks = 0;
  let blanks = 0;
  let first = 0;
  let last = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) breaks += 1;
    else if (code === 9) blanks += 2;
    else if (code === 32 || code === 0xa0) blanks += 1;
    else if (code !== 13) {
      last = code < 127 ? code : code === 0x2019 ? 39 : code === 0x2013 || code === 0x2014 ? 45 : 1;
      if (first === 0) first = last;
    }
  }
  return Math.min(breaks, 2) | (Math.min(blanks, 2) << 2) | (first << 4) | (last << 11);
}

/** Splits at everything but letters, digits and an apostrophe between letters. */
export function tokensOf(text: string): NoteTokens {
  let room = 64 + (text.length >> 2);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (kindAt(text, at) === 0) continue;
    const from = at;
    do {
      at += 1;
      const code = text.charCodeAt(at);
      if (
        (code === 39 || code === 0x2019) &&
        kindAt(text, at - 1) === LETTER &&
        kindAt(text, at + 1) === LETTER
      )
        at += 1;
    } while (at < text.length && kindAt(text, at) !== 0);
    if (count === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
    }
    start[count] = from;
    end[count] = at;
    count += 1;
  }
  const gap = new Int32Array(count + 1);
  const lineFirst = new Int32Array(count);
  const line = new Int32Array(count);
  let first = 0;
  let lines = 0;
  for (let i = 0; i <= count; i += 1) {
    gap[i] = gapOf(text, i === 0 ? 0 : end[i - 1]!, i === count ? text.length : start[i]!);
    if (i === count) break;
    if (i > 0 && gapBreaks(gap[i]!) > 0) {
      first = i;
      lines += gapBreaks(gap[i]!);
    }
    lineFirst[i] = first;
    line[i] = lines;
  }
  return { count, start, end, gap, lineFirst, line };
}

/** For each token the first behind its line. */
export function lineEndsOf({ count, lineFirst }: NoteTokens): Int32Array {
  const ends = new Int32Array(count);
  for (let i = count - 1; i >= 0; i -= 1)
    ends[i] = i + 1 < count && lineFirst[i + 1] === lineFirst[i] ? ends[i + 1]! : i + 1;
  return ends;
}

function grown(values: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(values);
  return larger;
}
