/**
 * Signs that a string in quotes holds as they are. One a number, and neither JSON nor base64: compression then sees that most numbers are
 * small, and a Worker carries 24 kB of weights for 30.
 */
const signs = Array.from({ length: 0x7e - 0x23 + 1 }, (_, i) => String.fromCharCode(0x23 + i)).filter(
  (sign) => !"'\\`$".includes(sign),
);
const numbers = new Map(signs.map((sign, number) => [sign.charCodeAt(0), number]));
/** The first sign of the rarer numbers, outside of Latin-1. */
const RARE = 0x100;

/** A sign for each whole number from 0 on. */
export function signsOf(values: Iterable<number>): string {
  let text = '';
  for (const value of values) text += signs[value] ?? String.fromCharCode(RARE + value);
  return text;
}

export function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= RARE ? code - RARE : numbers.get(code)!;
}

export function numbersOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => numberAt(text, at));
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unfolded = (number: number): number => (number & 1 ? -(number + 1) / 2 : number / 2);
