import type { Span } from '../../src/note/span.ts';
import type { TrainingNote } from './training-notes.ts';

export interface Edit extends Span {
  readonly text: string;
}

/** The note with other text in some places, its spans moved along. Of edits that overlap the first holds. */
export function edited(note: TrainingNote, edits: readonly Edit[]): TrainingNote {
  let text = '';
  let from = 0;
  const moves: { from: number; by: number }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < from) continue;
    text += note.text.slice(from, edit.start) + edit.text;
    from = edit.end;
    moves.push({ from, by: text.length - from });
  }
  text += note.text.slice(from);
  const moved = (at: number): number => at + (moves.findLast((move) => move.from <= at)?.by ?? 0);
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: moved(span.start),
    end: moved(span.end),
  });
  return {
    ...note,
    text,
    spans: note.spans.map(move),
    protected: note.protected.map(move),
    neutral: note.neutral.map(move),
  };
}
