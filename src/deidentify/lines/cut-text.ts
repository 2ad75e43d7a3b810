export interface CutText {
  readonly text: string;
  /** Where a place of this text is in the one it was cut from. */
  readonly given: (place: number) => number;
}

/** What a cut takes out, and the blank, line end or letter that stands there instead, if one does. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

export const uncut = (text: string): CutText => ({ text, given: (place) => place });

/** The text without these pieces; they are in order and do not overlap. */
export function cutText(text: string, cuts: readonly Cut[]): CutText {
  if (cuts.length === 0) return uncut(text);
  const pieces: string[] = [];
  // Where the text after each cut begins in what is left, and how much was taken out before it
  const starts = new Int32Array(cuts.length + 1);
  const taken = new Int32Array(cuts.length + 1);
  let from = 0;
  let length = 0;
  for (const [index, { start, end, instead }] of cuts.entries()) {
    pieces.push(text.slice(from, start), instead);
    length += start - from + instead.length;
    from = end;
    starts[index + 1] = length;
    taken[index + 1] = end - length;
  }
  pieces.push(text.slice(from));
  const given = (place: number): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return place + taken[low]!;
  };
  return { text: pieces.join(''), given };
}
