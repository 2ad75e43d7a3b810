import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { type NoteInputOptions, parseNoteInput } from '../../note/note-input.ts';
import type { Span } from '../../note/span.ts';

const spanSchema = z.object({ start: z.int(), end: z.int() }, 'expected a JSON object');

export interface AssertInput {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
}

/**
 * Reads a mention whose assertion is asked: `{"id"?, "text", "start", "end"}`, offsets in UTF-16 units.
 * @throws ClincodeError `span_outside_text` if the span is empty or leaves the text; else as `parseNoteInput`
 */
export function parseAssertInput(json: unknown, limits: NoteInputOptions): AssertInput {
  const { id, text } = parseNoteInput(json, limits);
  const { start, end } = parseInput(spanSchema, json);
  if (start < 0 || end > text.length || start >= end) {
    throw new ClincodeError(
      'span_outside_text',
      `the span is empty or outside the text of ${text.length} characters`,
    );
  }
  return { id, text, span: { start, end } };
}
