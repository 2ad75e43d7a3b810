import type { NoteStructure } from '../note/note-structure.ts';
import type { Span } from '../note/span.ts';
import { assertInNote } from './assert-in-note.ts';
import type { Mention } from './mention.ts';

/** A mention that was found, and what is known of it. */
export type FoundMention = Pick<Mention, 'span' | 'standardName' | 'conceptCodes' | 'probability'>;

/** Mentions of a note, in the order of the text, with their sections, sentences and assertions. */
export function mentionsOf(
  text: string,
  structure: NoteStructure,
  found: readonly FoundMention[],
): readonly Mention[] {
  const assertions = assertInNote(
    text,
    structure,
    found.map(({ span }) => span),
  );
  return found.map(({ span: { start, end }, ...known }, i): Mention => {
    const { kind, title } = structure.sectionAt(start);
    return {
      span: { start, end },
      text: text.slice(start, end),
      ...known,
      section: { kind, title },
      assertion: assertions[i]!,
      evidence: structure.sentenceAt(start),
    };
  });
}

/** Headers say what a section is about ("Past Medical History"); a problem as a heading is kind `other`. */
export function inHeader(span: Span, structure: NoteStructure): boolean {
  const section = structure.sectionAt(span.start);
  return section.kind === 'administrative' || (section.kind !== 'other' && span.start < section.body.start);
}
