import { assertInNote } from '../../extract/assertion/assert-in-note.ts';
import { parseAssertInput } from '../../extract/assertion/assert-input.ts';
import { assertKnownFields } from '../../note/invalid-input.ts';
import { readStructure } from '../../note/note-structure.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';

/** POST /v1/assert: how a note speaks of a span of it. */
export async function answerAssert(
  { json, requestId }: RouteRequest,
  { limits }: HttpOptions,
): Promise<Answer> {
  assertKnownFields(json, ['id', 'text', 'start', 'end']);
  const { maxNoteChars } = limits;
  const { id, text, span } = parseAssertInput(json, { maxNoteChars, fallbackId: requestId });
  return { json: { id, ...assertInNote(text, readStructure(text), [span])[0] } };
}
