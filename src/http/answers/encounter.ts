import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { assertKnownFields, parseInput } from '../../note/invalid-input.ts';
import { parseNoteInput } from '../../note/note-input.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';
import { extractorSchema } from './note.ts';

const optionsSchema = z.object({ extractor: extractorSchema });

/** POST /v1/extract/encounter: a note to who came why, and what was done and prescribed. */
export async function answerEncounter(request: RouteRequest, options: HttpOptions): Promise<Answer> {
  const { json, requestId, signal } = request;
  assertKnownFields(json, ['id', 'text', 'patient', 'extractor']);
  const parsed = parseInput(optionsSchema, json);
  const { maxNoteChars } = options.limits;
  const note = parseNoteInput(json, { maxNoteChars, fallbackId: requestId });
  const { readEncounter } = await options.getPorts();
  // the Worker does not have the rules
  if (readEncounter === undefined) throw new ClincodeError('not_found', 'encounters are not read here');
  return { json: await readEncounter(note, parsed.extractor, signal) };
}
