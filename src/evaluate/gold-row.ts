import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import { invalidInput, parseInput } from '../note/invalid-input.ts';
import { idSchema } from '../note/note-input.ts';

/** A mention with the concepts that it means, as an annotated corpus has it. */
export interface GoldRow {
  readonly id: string;
  /** Rows of one document resemble each other; the row itself where the corpus names none. */
  readonly doc: string;
  readonly mention: string;
  readonly context?: string;
  /** Any of these is right; empty if the annotators' concept has no code here. */
  readonly gold: readonly string[];
  /** Parents, children and siblings of the gold, if the corpus lists them (`gold_near` for `gold`). */
  readonly near: readonly string[];
  /** Why the row is not scored, if it is not. */
  readonly leftOut?: 'composite' | 'weak' | 'several ids';
}

const codes = z.array(z.string('expected text'), 'expected a list of codes').nullish();
const flag = z.unknown().transform((value) => Boolean(value));

/** Unknown fields are left alone: corpora carry their own columns. */
const goldSchema = z.looseObject(
  {
    id: idSchema,
    doc: idSchema,
    mention: z.string('expected text'),
    context: z.string('expected text').nullish(),
    gold_ids: z.array(z.unknown(), 'expected a list').nullish(),
    composite: flag.optional(),
    weak: flag.optional(),
  },
  'expected a JSON object',
);

/**
 * Reads a row of a gold file.
 * @param field where the codes are: `gold`, `gold_sct`
 * @throws ClincodeError `invalid_input` with the field
 */
export function parseGoldRow(json: unknown, field: string): GoldRow {
  const row = parseInput(goldSchema, json);
  const nearField = `${field}_near`;
  const gold = z.object({ [field]: codes, [nearField]: codes }).safeParse(json);
  if (!gold.success) throw invalidInput(gold.error);
  if (row.id === undefined) throw new ClincodeError('invalid_input', '"id": is missing');
  const leftOut = reasonToLeaveOut(row);
  return {
    id: row.id,
    doc: row.doc ?? row.id,
    mention: row.mention,
    ...(typeof row.context === 'string' && { context: row.context }),
    gold: gold.data[field] ?? [],
    near: gold.data[nearField] ?? [],
    ...(leftOut !== undefined && { leftOut }),
  };
}

function reasonToLeaveOut(row: z.infer<typeof goldSchema>): GoldRow['leftOut'] {
  if (row.composite) return 'composite';
  if (row.weak) return 'weak';
  // the annotators' own ids: one of them may have several codes in the terminology that is scored
  return (row.gold_ids?.length ?? 1) > 1 ? 'several ids' : undefined;
}
