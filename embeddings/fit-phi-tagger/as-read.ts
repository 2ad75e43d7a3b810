import { plainLines } from '../../src/deidentify/lines/plain-lines.ts';
import type { GoldNote } from '../../src/evaluate/deidentify/gold-note.ts';
import type { Span } from '../../src/note/span.ts';

/** The note as its recognizers get it: in plain lines, its spans moved there. What a cut took the whole of is marked no more. */
export function asRead<T extends GoldNote>(note: T): T {
  const { text, given } = plainLines(note.text);
  if (text === note.text) return note;
  /** The first place of the plain text that stands at `place` of the note or behind it. */
  const placeOf = (place: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (given(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const moved = <S extends Span>(spans: readonly S[]): readonly S[] =>
    spans
      .map((span) => ({ ...span, start: placeOf(span.start), end: placeOf(span.end) }))
      .filter(({ start, end }) => start < end);
  return {
    ...note,
    text,
    spans: moved(note.spans),
    protected: moved(note.protected),
    neutral: moved(note.neutral),
  };
}
