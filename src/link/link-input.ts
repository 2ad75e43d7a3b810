import * as z from 'zod';
import { invalidInput } from '../note/invalid-input.ts';
import { checkText, idSchema } from '../note/note-input.ts';
import type { LinkQuery } from './link.ts';

/** Far above the longest disorder name of a terminology (some 250), so that a note is not taken for a name. */
const MAX_NAME_CHARS = 1000;
export const MAX_TOP = 100;

/** Candidates to return. */
export const topSchema = z.int().min(1).max(MAX_TOP).optional();

const linkInputSchema = z.object(
  {
    id: idSchema,
    name: z.string('expected text').nullish(),
    context: z.string('expected text').nullish(),
    top: topSchema,
  },
  'expected a JSON object',
);

export interface LinkInput {
  readonly id: string;
  readonly query: LinkQuery;
  readonly top?: number;
}

/**
 * Reads a name to be linked: `{"id"?, "name", "context"?, "top"?}`.
 * @throws ClincodeError `text_missing` (no name), `text_too_large`, `text_not_unicode`, `text_has_nul`,
 *   `invalid_input` with the field
 */
export function parseLinkInput(json: unknown, fallbackId: string): LinkInput {
  const parsed = linkInputSchema.safeParse(json);
  if (!parsed.success) throw invalidInput(parsed.error);
  const { id, name, context, top } = parsed.data;
  return {
    id: id ?? fallbackId,
    query: {
      name: checkText(name, 'name', MAX_NAME_CHARS),
      ...(context != null && { context }),
    },
    ...(top !== undefined && { top }),
  };
}
