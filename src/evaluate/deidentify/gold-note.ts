import * as z from 'zod';
import { phiCategories } from '../../deidentify/phi-category.ts';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';
import type { Span } from '../../note/span.ts';

/** An identifier that annotators marked. */
export interface GoldPhi extends Span {
  readonly category: string;
  /** A finer kind, such as the city of a GEO; the category where there is none. */
  readonly type: string;
  /** One of the 18 identifiers of Safe Harbor; staff and institutions are not. */
  readonly strict: boolean;
}

/** Clinical text that must stay, by kind. */
export interface ProtectedSpan extends Span {
  readonly type: string;
}

/** An annotated note. Offsets are UTF-16, end-exclusive. */
export interface GoldNote {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldPhi[];
  readonly protected: readonly ProtectedSpan[];
  /** Counts neither way: a state, a payer. */
  readonly neutral: readonly Span[];
}

const place = z.int().min(0);
const span = z.looseObject({ start: place, end: place });
const goldSchema = z.looseObject(
  {
    id: idSchema,
    text: z.string('expected text'),
    spans: z.array(
      z.looseObject({
        start: place,
        end: place,
        category: z.string('expected text'),
        type: z.string().nullish(),
        strict: z.boolean().nullish(),
      }),
    ),
    protected: z.array(span.extend({ type: z.string().nullish() })).nullish(),
    neutral: z.array(span).nullish(),
  },
  'expected a JSON object',
);

/**
 * Reads a gold row: `{"id", "text", "spans": [{"start", "end", "category", "type"?, "strict"?}], "protected"?, "neutral"?}`.
 * @throws ClincodeError `invalid_input` with the field
 */
export function parseGoldNote(json: unknown): GoldNote {
  const parsed = parseInput(goldSchema, json);
  const { id, text, spans } = parsed;
  if (id === undefined) throw new ClincodeError('invalid_input', '"id": is missing');
  const whole = { spans, protected: parsed.protected ?? [], neutral: parsed.neutral ?? [] };
  for (const [field, list] of Object.entries(whole)) checkSpans(list, text, field);
  return {
    id,
    text,
    spans: spans.map(({ start, end, category, type, strict }) => ({
      start,
      end,
      category,
      type: type ?? category,
      strict: strict ?? (phiCategories as readonly string[]).includes(category),
    })),
    protected: whole.protected.map(({ start, end, type }) => ({ start, end, type: type ?? 'protected' })),
    neutral: whole.neutral.map(({ start, end }) => ({ start, end })),
  };
}

function checkSpans(spans: readonly Span[], text: string, field: string): void {
  const wrong = spans.findIndex(({ start, end }) => end <= start || end > text.length);
  if (wrong >= 0)
    throw new ClincodeError('invalid_input', `"${field}.${wrong}": the span is empty or outside the text`);
}
