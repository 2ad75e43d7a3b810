import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';
import { overlaps, type Span } from '../../note/span.ts';
import { checkPlaces, place } from '../coding/gold-coding.ts';

/** A text in which people marked mentions. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

const mentionSchema = z.object(
  { start: place, end: place, type: z.string('expected text').nullish() },
  'expected an object',
);
const goldSchema = z.object(
  {
    id: idSchema,
    text: z.string('expected text'),
    mentions: z.array(mentionSchema, 'expected a list').optional(),
    entities: z.array(mentionSchema, 'expected a list').optional(),
  },
  'expected a JSON object',
);

/**
 * Reads `{"id", "text", "mentions": [{"start", "end", "type"?}]}`, or `entities` in their place.
 * @param type only mentions of this type count
 * @throws ClincodeError `invalid_input` with the field
 */
export function parseMarkedText(json: unknown, type?: string): MarkedText {
  const { id, text, mentions, entities } = parseInput(goldSchema, json);
  if (id === undefined) throw new ClincodeError('invalid_input', '"id": is missing');
  const marked = mentions ?? entities;
  if (marked === undefined) throw new ClincodeError('invalid_input', '"mentions": is missing');
  checkPlaces(marked, text);
  const counted = marked.filter((mention) => type === undefined || mention.type === type);
  return { id, text, spans: different(counted) };
}

/** Of one text: spans marked and found, and how many of each have the other. */
export interface SpanCounts {
  readonly id: string;
  readonly marked: number;
  readonly found: number;
  /** Same start and end. */
  readonly exact: number;
  /** Marked spans that share a character with a found one, and the other way round. */
  readonly markedMet: number;
  readonly foundMet: number;
}

/** A span that only one side has, or both with other ends. */
export interface SpanError extends Span {
  readonly id: string;
  readonly kind: 'missed' | 'extra' | 'other ends';
}

/** Counts as `score_mentions.py` beside the data does. */
export function scoreSpans(
  { id, spans: marked }: MarkedText,
  answer: readonly Span[],
): { readonly counts: SpanCounts; readonly errors: readonly SpanError[] } {
  const found = different(answer);
  const keys = new Set(found.map(keyOf));
  const exact = marked.filter((span) => keys.has(keyOf(span)));
  const isExact = new Set(exact.map(keyOf));
  const marksMet = met(marked, found);
  const foundMet = met(found, marked);
  const errors = [
    ...marked.flatMap((span, i): SpanError[] =>
      isExact.has(keyOf(span))
        ? []
        : [{ id, kind: marksMet[i] ? 'other ends' : 'missed', start: span.start, end: span.end }],
    ),
    ...found.flatMap((span, i): SpanError[] =>
      foundMet[i] ? [] : [{ id, kind: 'extra', start: span.start, end: span.end }],
    ),
  ];
  return {
    counts: {
      id,
      marked: marked.length,
      found: found.length,
      exact: exact.length,
      markedMet: marksMet.filter(Boolean).length,
      foundMet: foundMet.filter(Boolean).length,
    },
    errors: errors.toSorted((a, b) => a.start - b.start),
  };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function different(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [keyOf(span), span])).values()];
}

function met(these: readonly Span[], those: readonly Span[]): boolean[] {
  return these.map((one) => those.some((other) => overlaps(one, other)));
}
