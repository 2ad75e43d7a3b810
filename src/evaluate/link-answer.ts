import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import type { LinkStatus } from '../link/candidate.ts';
import { parseInput } from '../note/invalid-input.ts';
import { idSchema } from '../note/note-input.ts';

/** A candidate of a run: our own, or of another program that knows codes only. */
export interface AnsweredCandidate {
  readonly code: string;
  readonly display?: string | undefined;
  readonly matchedTerm?: string | undefined;
  readonly method?: string | undefined;
  readonly similarity?: number | undefined;
  readonly confidence?: number | undefined;
}

/** What a run answered for one mention, best candidate first. */
export interface LinkAnswer {
  readonly status?: LinkStatus | undefined;
  readonly candidates: readonly AnsweredCandidate[];
}

const optionalText = z
  .string('expected text')
  .nullish()
  .transform((text) => text ?? undefined);
const optionalNumber = z
  .number('expected a number')
  .nullish()
  .transform((value) => value ?? undefined);

const predictionSchema = z.object(
  {
    id: idSchema,
    status: z
      .enum(['linked', 'ambiguous', 'unlinked'], 'expected linked, ambiguous or unlinked')
      .nullish()
      .transform((status) => status ?? undefined),
    candidates: z
      .array(
        z.object({
          code: z.string('expected text'),
          display: optionalText,
          matchedTerm: optionalText,
          method: optionalText,
          similarity: optionalNumber,
          confidence: z
            .number('expected a number from 0 to 1')
            .min(0)
            .max(1)
            .nullish()
            .transform((value) => value ?? undefined),
        }),
        'expected a list',
      )
      .nullish(),
  },
  'expected a JSON object',
);

/**
 * Reads a line that `link` wrote, or another program with the same fields; only `id` and `candidates[].code`
 * are needed. A line that failed has no candidates.
 * @throws ClincodeError `invalid_input` with the field
 */
export function parsePrediction(json: unknown): { readonly id: string; readonly answer: LinkAnswer } {
  const { id, status, candidates } = parseInput(predictionSchema, json);
  if (id === undefined) throw new ClincodeError('invalid_input', '"id": is missing');
  return { id, answer: { ...(status !== undefined && { status }), candidates: candidates ?? [] } };
}
