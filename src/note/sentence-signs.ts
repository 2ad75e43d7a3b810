import { isBlank, isDigit } from './characters.ts';

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;
/** '"”’)]': they close what a full stop ends. */
const isClosing = (code: number): boolean =>
  code === 34 || code === 41 || code === 93 || code === 0x201d || code === 0x2019;
/** "•●▪‣" */
const isBullet = (code: number): boolean =>
  code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0x2023;

/** The ASCII signs at which a sentence may end: ".!?)". */
const ends = new Uint8Array(128);
for (const sign of '.!?)') ends[sign.charCodeAt(0)] = 1;

/** Where sentences may end, sign by sign. A loop by itself: it passes by most characters, is small, and compiled soon. */
export class SentenceSigns {
  /** The sign, and where what stands there ends: full stops before white space, one between "end.Next", a bullet, the bracket of "2)". */
  at = 0;
  after = 0;

  /** Goes to the first from `from` on in a block; false if there is none. */
  find(codes: Uint16Array, start: number, from: number, end: number): boolean {
    for (let at = from; at < end; at += 1) {
      const code = codes[at]!;
      if (code < 128 && ends[code] === 0) continue;
      const after = isStop(code)
        ? behindStop(codes, start, at, end)
        : code === 41
          ? behindNumber(codes, start, at, end)
          : isBullet(code)
            ? at + 1
            : at;
      if (after === at) continue;
      this.at = at;
      this.after = after;
      return true;
    }
    return false;
  }
}

function behindStop(codes: Uint16Array, start: number, at: number, end: number): number {
  if (at === start || !isStop(codes[at - 1]!)) {
    let to = at + 1;
    while (to < end && isStop(codes[to]!)) to += 1;
    while (to < end && isClosing(codes[to]!)) to += 1;
    if (to === end || isBlank(codes[to]!)) return to;
  }
  const joins = codes[at] === 46 && at + 2 < end && isCapital(codes[at + 1]!) && isPlainSmall(codes[at + 2]!);
  return joins ? at + 1 : at;
}

function behindNumber(codes: Uint16Array, start: number, at: number, end: number): number {
  if (at + 1 >= end || !isBlank(codes[at + 1]!)) return at;
  let from = at;
  while (from > start && isDigit(codes[from - 1]!)) from -= 1;
  const before = from > start ? codes[from - 1]! : 0;
  const isNumber = from < at && at - from < 3 && (before === 40 || before === 58 || isBlank(before));
  return isNumber ? at + 1 : at;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122;
