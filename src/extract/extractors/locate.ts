import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { assertInNote } from '../assertion/assert-in-note.ts';
import type { Assertion } from '../assertion/assertion.ts';

/** Our own view of a text: structure and assertions. The last text is kept, since one note has many mentions. */
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
    assertMention: (text, span) => assertInNote(text, locate(text), [span])[0]!,
  };
}
