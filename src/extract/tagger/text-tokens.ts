import { codesOf } from '../../note/text-codes.ts';
import { NumberRoom } from './number-room.ts';

/** Words, numbers and marks of a text: token i reaches from `start[i]` to `end[i]`. */
export interface TextTokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const otherLetter = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = 39;

function isWordUnit(code: number): boolean {
  if (code < 0xaa)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Halves of a character beyond the basic plane stay together
  return (code >= 0xd800 && code <= 0xdfff) || otherLetter.test(String.fromCharCode(code));
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0xfeff;
}

/** Where tokens are kept until all are known. */
let [start, end] = [new Int32Array(1024), new Int32Array(1024)];

/** A run of letters and digits is a token, so is "'s", so is every other character that is no blank. */
export function textTokens(text: string): TextTokens {
  const { codes } = codesOf(text);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const from = at;
    const code = codes[at]!;
    if (isWordUnit(code)) {
      do at += 1;
      while (at < text.length && isWordUnit(codes[at]!));
    } else {
      at += 1;
      if (isBlank(code)) continue;
      if (
        (code === APOSTROPHE || code === 0x2019) &&
        from > 0 &&
        at < text.length &&
        (codes[at]! | 32) === 115 &&
        isWordUnit(codes[from - 1]!) &&
        !(at + 1 < text.length && isWordUnit(codes[at + 1]!))
      )
        at += 1;
    }
    if (count === start.length) {
      start = grown(start, 2 * count);
      end = grown(end, 2 * count);
    }
    start[count] = from;
    end[count] = at;
    count += 1;
  }
  const room = new NumberRoom(8 * count + 16);
  const [starts, ends] = [room.whole(count), room.whole(count)];
  for (let i = 0; i < count; i += 1) {
    starts[i] = start[i]!;
    ends[i] = end[i]!;
  }
  return { count, start: starts, end: ends };
}

function grown(values: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(values);
  return larger;
}
