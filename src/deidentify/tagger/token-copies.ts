import type { FoldedText } from '../repeats/folded-text.ts';
import type { NoteTokens } from './note-tokens.ts';

/** How many tokens of the whole note each of a folded text stands for. */
export interface TokenCopies {
  readonly of: Uint32Array;
  /** The same as far as they are in the line of the token: 1 where each turn has lines of its own. */
  readonly inLine: Uint32Array;
}

export function copiesOf({ start, count, lineFirst }: NoteTokens, { folds }: FoldedText): TokenCopies {
  const copies = { of: new Uint32Array(count).fill(1), inLine: new Uint32Array(count).fill(1) };
  for (const fold of folds) {
    const first = tokenFrom(start, count, fold.start);
    const behind = tokenFrom(start, count, fold.end);
    copies.of.fill(1 + fold.more, first, behind);
    if (behind < count && lineFirst[behind]! < first) copies.inLine.fill(1 + fold.more, first, behind);
  }
  return copies;
}

/** Sums up to each token of what has a count of 0 or 1, `copies` times each. */
export function sumsOf(
  count: number,
  has: (i: number) => boolean,
  copies: Uint32Array | undefined,
): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) sums[i + 1] = sums[i]! + (has(i) ? (copies?.[i] ?? 1) : 0);
  return sums;
}

function tokenFrom(start: Int32Array, count: number, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
