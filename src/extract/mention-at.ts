import type { NoteStructure } from '../note/note-structure.ts';
import type { Span } from '../note/span.ts';
import { assertInNote } from './assertion/assert-in-note.ts';
import type { Mention } from './mention.ts';

/** A mention that was found, and what is known of it. */
export type FoundMention = Pick<
  Mention,
  'span' | 'standardName' | 'byStandardName' | 'conceptCodes' | 'probability'
>;

type Writable<T> = { -readonly [Part in keyof T]: T[Part] };

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
  return found.map(
    ({ span: { start, end }, standardName, byStandardName, conceptCodes, probability }, i): Mention => {
      const { kind, title } = structure.sectionAt(start);
      // one by one: objects that are spread are copied field by field each time
      const mention: Partial<Writable<Mention>> = {
        span: { start, end },
        text: text.slice(start, end),
        standardName,
      };
      if (byStandardName !== undefined) mention.byStandardName = byStandardName;
      if (conceptCodes !== undefined) mention.conceptCodes = conceptCodes;
      if (probability !== undefined) mention.probability = probability;
      mention.section = { kind, title };
      mention.assertion = assertions[i]!;
      mention.evidence = structure.sentenceAt(start);
      return mention as Mention;
    },
  );
}

/** Headers say what a section is about ("Past Medical History"); a problem as a heading is kind `other`. */
export function inHeader(span: Span, structure: NoteStructure): boolean {
  const section = structure.sectionAt(span.start);
  return section.kind === 'administrative' || (section.kind !== 'other' && span.start < section.body.start);
}
