/** Half-open range [start, end) in UTF-16 code units, the unit of `String.prototype.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function spanLength(span: Span): number {
  return span.end - span.start;
}

/** Order for reading: by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The index of the first of disjoint spans, in reading order, that ends behind a place; how many they are if none does. */
export function firstEndingBehind(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
