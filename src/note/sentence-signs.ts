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

/**
 * The next place from `at` on that `candidateAt` may say something of. Most characters are passed by here: a loop by itself is
 * small, and compiled soon.
 */
export function nextSign(codes: Uint16Array, at: number, end: number): number {
  let next = at;
  while (next < end && codes[next]! < 128 && ends[codes[next]!] === 0) next += 1;
  return next;
}

/**
 * Where what stands at `at` ends, if a sentence may end or begin there: full stops before white space, one between "end.Next", a
 * bullet, the bracket of "2)". Else `at`.
 */
export function candidateAt(codes: Uint16Array, start: number, at: number, end: number): number {
  const code = codes[at]!;
  if (isStop(code)) {
    if (at === start || !isStop(codes[at - 1]!)) {
      let to = at + 1;
      while (to < end && isStop(codes[to]!)) to += 1;
      while (to < end && isClosing(codes[to]!)) to += 1;
      if (to === end || isBlank(codes[to]!)) return to;
    }
    const joins = code === 46 && at + 2 < end && isCapital(codes[at + 1]!) && isPlainSmall(codes[at + 2]!);
    return joins ? at + 1 : at;
  }
  if (code === 41) {
    if (at + 1 >= end || !isBlank(codes[at + 1]!)) return at;
    let from = at;
    while (from > start && isDigit(codes[from - 1]!)) from -= 1;
    const before = from > start ? codes[from - 1]! : 0;
    const isNumber = from < at && at - from < 3 && (before === 40 || before === 58 || isBlank(before));
    return isNumber ? at + 1 : at;
  }
  return isBullet(code) ? at + 1 : at;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122;
