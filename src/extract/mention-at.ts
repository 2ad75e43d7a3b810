import type { NoteStructure } from '../note/note-structure.ts';
import type { Span } from '../note/span.ts';
import { assertMention } from './assert-mention.ts';
import type { Mention } from './mention.ts';

/** A mention with its section, sentence and assertion by the rules. */
export function mentionAt(
  text: string,
  structure: NoteStructure,
  { start, end }: Span,
  known: Pick<Mention, 'standardName' | 'conceptCodes' | 'probability'>,
): Mention {
  const span = { start, end };
  const sentence = structure.sentenceAt(start);
  const { kind, title } = structure.sectionAt(start);
  return {
    span,
    text: text.slice(start, end),
    ...known,
    section: { kind, title },
    assertion: assertMention({ text, sentence, section: { kind, title }, span }),
    evidence: sentence,
  };
}

/** Headers say what a section is about ("Past Medical History"); a problem as a heading is kind `other`. */
export function inHeader(span: Span, structure: NoteStructure): boolean {
  const section = structure.sectionAt(span.start);
  return section.kind === 'administrative' || (section.kind !== 'other' && span.start < section.body.start);
}
