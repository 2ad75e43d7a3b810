import type { CodedMention } from './coded-note.ts';

/** A stretch of the note: a mention, or the text between two. */
export interface NoteSegment {
  readonly text: string;
  readonly mention?: CodedMention;
}

/**
 * The note cut at its mentions, nothing lost and nothing twice: the texts join to the note. Mentions are disjoint
 * by contract; of two that overlap all the same, the later keeps only what the earlier left, so that the marks nest
 * nowhere.
 */
export function segmentNote(text: string, mentions: readonly CodedMention[]): readonly NoteSegment[] {
  const segments: NoteSegment[] = [];
  let done = 0;
  for (const mention of mentions.toSorted((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(done, mention.span.start);
    const end = Math.min(text.length, mention.span.end);
    if (start >= end) continue;
    if (start > done) segments.push({ text: text.slice(done, start) });
    segments.push({ text: text.slice(start, end), mention });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done) });
  return segments;
}
