import type { Span } from './span.ts';

/** One replaced piece: `source` in the caller's text became `target` in the rewritten text. */
export interface Replacement {
  readonly source: Span;
  readonly text: string;
}

interface Segment {
  readonly source: Span;
  readonly target: Span;
}

/**
 * Exact two-way map between a text and the text that comes out of replacing disjoint spans in it.
 * Outside replacements a position maps to one position. A position inside a replacement maps to the
 * whole of its other side, since no character of a placeholder stands for one character of the value.
 */
export class OffsetMap {
  readonly #segments: readonly Segment[];

  private constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  /** The map of a text that was not changed. */
  static identity(): OffsetMap {
    return new OffsetMap([]);
  }

  /**
   * Replaces disjoint spans, sorted by start, and returns the new text with its map.
   * @throws RangeError if the spans overlap, are unsorted or leave the text.
   */
  static replace(text: string, replacements: readonly Replacement[]): { text: string; map: OffsetMap } {
    const segments: Segment[] = [];
    const pieces: string[] = [];
    let read = 0;
    let written = 0;
    for (const { source, text: replacement } of replacements) {
      if (source.start < read || source.end < source.start || source.end > text.length) {
        throw new RangeError(`replacement ${source.start}-${source.end} is out of order or outside the text`);
      }
      pieces.push(text.slice(read, source.start), replacement);
      written += source.start - read;
      segments.push({ source, target: { start: written, end: written + replacement.length } });
      written += replacement.length;
      read = source.end;
    }
    pieces.push(text.slice(read));
    return { text: pieces.join(''), map: new OffsetMap(segments) };
  }

  /** From the rewritten text back to the source text. */
  toSource(span: Span): Span {
    return mapSpan(span, this.#segments, 'target', 'source');
  }

  /** From the source text to the rewritten text. */
  toTarget(span: Span): Span {
    return mapSpan(span, this.#segments, 'source', 'target');
  }

  /** True if the span of the rewritten text touches a replacement. */
  touchesReplacement(span: Span): boolean {
    return this.#segments.some(({ target }) => span.start < target.end && target.start < span.end);
  }
}

function mapSpan(span: Span, segments: readonly Segment[], from: keyof Segment, to: keyof Segment): Span {
  const start = mapPosition(span.start, segments, from, to, 'start');
  const end = span.end > span.start ? mapPosition(span.end, segments, from, to, 'end') : start;
  return { start, end };
}

function mapPosition(
  position: number,
  segments: readonly Segment[],
  from: keyof Segment,
  to: keyof Segment,
  edge: 'start' | 'end',
): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = segments[middle]![from];
    const before = edge === 'start' ? piece.start <= position : piece.start < position;
    if (before) low = middle + 1;
    else high = middle;
  }
  const last = segments[low - 1];
  if (last === undefined) return position;
  const inside = edge === 'start' ? position < last[from].end : position <= last[from].end;
  if (inside) return last[to][edge];
  return last[to].end + (position - last[from].end);
}
