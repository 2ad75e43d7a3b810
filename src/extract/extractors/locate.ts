import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { assertMention } from '../assert-mention.ts';
import type { Assertion } from '../assertion.ts';

/** The rules' view of a text: structure and assertions. The last text is kept, since one note has many mentions. */
export function createRules(): {
  locate(text: string): NoteStructure;
  assertMention(text: string, span: Span): Assertion;
} {
  let last: { text: string; structure: NoteStructure } | undefined;
  const locate = (text: string): NoteStructure => {
    if (last?.text !== text) last = { text, structure: readStructure(text) };
    return last.structure;
  };
  return {
    locate,
    assertMention(text, span) {
      const structure = locate(text);
      const { kind, title } = structure.sectionAt(span.start);
      return assertMention({
        text,
        sentence: structure.sentenceAt(span.start),
        section: { kind, title },
        span,
      });
    },
  };
}
