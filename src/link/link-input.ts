import * as z from 'zod';
import { parseInput } from '../note/invalid-input.ts';
import { checkText, idSchema } from '../note/note-input.ts';
import type { LinkQuery } from './link.ts';
import { textTypes } from './text-type.ts';

/** Far above the longest disorder name of a terminology (some 250), so that a note is not taken for a name. */
const MAX_NAME_CHARS = 1000;
export const MAX_TOP = 100;

/** Other names of a note: a list of problems may be long. */
const MAX_OTHER_NAMES = 200;

/** Candidates to return. */
export const topSchema = z.int().min(1).max(MAX_TOP).optional();

const linkInputSchema = z.object(
  {
    id: idSchema,
    name: z.string('expected text').nullish(),
    context: z.string('expected text').nullish(),
    textType: z.enum(textTypes, `expected ${textTypes.join(' or ')}`).nullish(),
    otherNames: z
      .array(z.string('expected text'), 'expected a list of names')
      .max(MAX_OTHER_NAMES, `expected at most ${MAX_OTHER_NAMES} names`)
      .nullish(),
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
 * Reads a name to be linked: `{"id"?, "name", "context"?, "textType"?, "otherNames"?, "top"?}`.
 * @throws ClincodeError `text_missing` (no name), `text_too_large`, `text_not_unicode`, `text_has_nul`,
 *   `invalid_input` with the field
 */
export function parseLinkInput(json: unknown, fallbackId: string): LinkInput {
  const { id, name, context, textType, otherNames, top } = parseInput(linkInputSchema, json);
  return {
    id: id ?? fallbackId,
    query: {
      name: checkText(name, 'name', MAX_NAME_CHARS),
      ...(context != null && { context }),
      ...(textType != null && { textType }),
      ...(otherNames != null && {
        otherNames: otherNames.map((other) => checkText(other, 'otherNames', MAX_NAME_CHARS)),
      }),
    },
    ...(top !== undefined && { top }),
  };
}
