/** Words, numbers and marks of a text: token i reaches from `start[i]` to `end[i]`. */
export interface TextTokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const otherLetter = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = 39;

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xaa)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Halves of a character beyond the basic plane stay together
  return (code >= 0xd800 && code <= 0xdfff) || otherLetter.test(text.charAt(at));
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0xfeff;
}

/** A run of letters and digits is a token, so is "'s", so is every other character that is no blank. */
export function textTokens(text: string): TextTokens {
  let room = 64 + (text.length >> 2);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const from = at;
    if (isWordUnit(text, at)) {
      do at += 1;
      while (at < text.length && isWordUnit(text, at));
    } else {
      const code = text.charCodeAt(at);
      at += 1;
      if (isBlank(code)) continue;
      if (
        (code === APOSTROPHE || code === 0x2019) &&
        from > 0 &&
        (text.charCodeAt(at) | 32) === 115 &&
        isWordUnit(text, from - 1) &&
        !(at + 1 < text.length && isWordUnit(text, at + 1))
      )
        at += 1;
    }
    if (count === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
    }
    start[count] = from;
    end[count] = at;
    count += 1;
  }
  return { count, start, end };
}

function grown(values: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(values);
  return larger;
}
