import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import type { Span } from '../../note/span.ts';
import { type Axis, assertionShape, axes, checkPlaces, place } from '../coding/gold-coding.ts';

/** A mention whose assertion people gave, on some axes or on all. */
export interface AssertedSpan extends Span {
  readonly said: Readonly<Partial<Record<Axis, string>>>;
}

export interface AssertedText {
  readonly text: string;
  readonly spans: readonly AssertedSpan[];
  /** Mentions without a place: not scored. */
  readonly leftOut: number;
}

const spanShape = { start: place.nullish(), end: place.nullish(), ...assertionShape };
const text = z.string('expected text').optional();
const label = z.enum(['negated', 'affirmed', 'uncertain'], 'expected negated, affirmed or uncertain');
const rowSchema = z.object(
  {
    text,
    sentence: text,
    mentions: z.array(z.object(spanShape, 'expected an object'), 'expected a list').optional(),
    label: label.optional(),
    ...spanShape,
  },
  'expected a JSON object',
);

/**
 * Reads a mention `{"text" or "sentence", "start", "end", "label" or axes}`, or a note
 * `{"text", "mentions": [{"start", "end", axes}]}`. A label tells of negation only: what is uncertain is not denied.
 * @throws ClincodeError `invalid_input` with the field, `text_missing`
 */
export function parseAssertedText(json: unknown): AssertedText {
  const { text, sentence, mentions, label, ...own } = parseInput(rowSchema, withoutOwnWords(json));
  const whole = text ?? sentence;
  if (whole === undefined || whole.trim() === '')
    throw new ClincodeError('text_missing', '"text" is missing or blank');
  const rows = mentions ?? [own];
  const spans = rows.flatMap((row): AssertedSpan[] => {
    const { start, end } = row;
    if (start === undefined || start === null || end === undefined || end === null) return [];
    const given = axes.flatMap((axis) => (row[axis] ? [[axis, row[axis]] as const] : []));
    const said = { ...Object.fromEntries(given), ...labelled(mentions === undefined ? label : undefined) };
    return [{ start, end, said }];
  });
  checkPlaces(spans, whole);
  return { text: whole, spans, leftOut: rows.length - spans.length };
}

/** Corpora with labels have values of their own on the other axes ("Recent", "Not particular"). */
function withoutOwnWords(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('label' in json)) return json;
  const own: ReadonlySet<string> = new Set(axes);
  return Object.fromEntries(Object.entries(json).filter(([field]) => !own.has(field)));
}

function labelled(given: string | undefined): { polarity?: string } {
  if (given === undefined) return {};
  return { polarity: given === 'negated' ? 'negated' : 'affirmed' };
}
