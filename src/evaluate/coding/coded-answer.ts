import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';
import type { Span } from '../../note/span.ts';
import { type Axis, assertionShape, place } from './gold-coding.ts';

export interface AnsweredCode {
  readonly code: string;
  readonly display?: string | undefined;
}

/** A mention as a run coded it: our own, or of another program. */
export interface AnsweredMention extends Span {
  readonly text?: string | undefined;
  readonly status?: string | undefined;
  /** Of a mention that is `linked`. */
  readonly linked: AnsweredCode | undefined;
  /** What it would be linked to, whatever the status. */
  readonly first: AnsweredCode | undefined;
  readonly candidates: readonly AnsweredCode[];
  readonly assertion: Readonly<Partial<Record<Axis, string | null | undefined>>>;
}

export interface CodedAnswer {
  /** Absent of a line that failed before its id was read. */
  readonly id: string | undefined;
  readonly mentions: readonly AnsweredMention[];
  /** The line has an error in its place. */
  readonly failed: boolean;
}

const text = z
  .string('expected text')
  .nullish()
  .transform((value) => value ?? undefined);
const code = z.object({ code: z.string('expected text'), display: text }, 'expected an object with a code');
const span = z.object({ start: place, end: place }, 'expected start and end');

const mentionSchema = z.union(
  [
    z.object({ span }).transform((mention) => mention.span),
    // as annotations are mostly written
    span,
  ],
  'expected a span',
);

const restSchema = z.object(
  {
    text,
    link: z
      .object({
        status: z
          .enum(['linked', 'ambiguous', 'unlinked'], 'expected linked, ambiguous or unlinked')
          .nullish(),
        coding: code.nullish(),
      })
      .nullish(),
    candidates: z.array(code, 'expected a list').nullish(),
    assertion: z.object(assertionShape).nullish(),
  },
  'expected an object',
);

const answerSchema = z.object(
  {
    id: idSchema,
    error: z.unknown().optional(),
    mentions: z.array(z.intersection(restSchema, mentionSchema), 'expected a list').nullish(),
  },
  'expected a JSON object',
);

/**
 * Reads a line of `code`, or `{"id", "mentions": [{"start", "end", "link"?, "candidates"?, "assertion"?}]}`.
 * @throws ClincodeError `invalid_input` with the field
 */
export function parseCodedAnswer(json: unknown): CodedAnswer {
  const { id, error, mentions } = parseInput(answerSchema, json);
  const failed = error !== undefined && error !== null;
  if (failed) return { id, mentions: [], failed };
  if (id === undefined) throw new ClincodeError('invalid_input', '"id": is missing');
  if (mentions === undefined || mentions === null)
    throw new ClincodeError('invalid_input', '"mentions": is missing');
  return {
    id,
    mentions: mentions.map(({ start, end, text, link, candidates, assertion }) => {
      const coding = link?.coding ?? undefined;
      return {
        start,
        end,
        text,
        status: link?.status ?? undefined,
        linked: link?.status === 'linked' ? coding : undefined,
        first: coding ?? candidates?.[0],
        candidates: candidates ?? [],
        assertion: assertion ?? {},
      };
    }),
    failed,
  };
}
