import type { Span } from '../../note/span.ts';
import type { Fold, FoldedText } from './folded-text.ts';

/** Longest span that counts as one of a turn; a longer one has to reach over all that was left out. */
const longest = 2_048;

/**
 * The spans of the whole text, from those of the folded one: sorted, disjoint. Undefined if they do not repeat themselves as the text does: then
 * something far away had a say, and the whole has to be read.
 */
export function unfoldSpans<T extends Span>(
  { folds }: FoldedText,
  spans: readonly T[],
): readonly T[] | undefined {
  const all: T[] = [];
  let at = 0;
  let left = 0;
  for (const [index, fold] of folds.entries()) {
    const { start, end, more } = fold;
    const length = end - start;
    if (!isRepeated(spans, fold)) return undefined;
    for (; at < spans.length && spans[at]!.start < start; at += 1) {
      const span = spans[at]!;
      const over = leftOutIn(span, folds.slice(index));
      if (over === undefined) return undefined;
      all.push(moved(span, left, left + over));
    }
    const first = at;
    while (at < spans.length && spans[at]!.start < end) at += 1;
    for (let copy = 0; copy <= more; copy += 1) {
      const by = left + copy * length;
      for (let one = first; one < at; one += 1) all.push(moved(spans[one]!, by, by));
    }
    left += length * more;
  }
  for (; at < spans.length; at += 1) all.push(moved(spans[at]!, left, left));
  return all;
}

/** Length of what was left out within a span that begins before these folds; undefined where it is not told. */
function leftOutIn(span: Span, folds: readonly Fold[]): number | undefined {
  let length = 0;
  for (const { start, end, more } of folds) {
    if (span.end <= end) break;
    if (span.end < end + longest) return undefined;
    length += (end - start) * more;
  }
  return length;
}

const moved = <T extends Span>(span: T, by: number, endBy: number): T =>
  by === 0 && endBy === 0 ? span : { ...span, start: span.start + by, end: span.end + endBy };

/** Whether the stretch before the fold has the same spans. */
function isRepeated<T extends Span>(spans: readonly T[], { start, end }: Fold): boolean {
  const length = end - start;
  let one = firstFrom(spans, start - length);
  let other = firstFrom(spans, start);
  const behind = firstFrom(spans, end);
  if (behind - other !== other - one) return false;
  for (; other < behind; one += 1, other += 1) {
    const { start: from, end: to, ...rest } = spans[other]!;
    const { start: fromBefore, end: toBefore, ...before } = spans[one]!;
    if (from - length !== fromBefore || to - length !== toBefore || to > from + longest) return false;
    if (JSON.stringify(rest) !== JSON.stringify(before)) return false;
  }
  return true;
}

function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
