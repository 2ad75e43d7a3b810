import { z } from 'zod';
import { ClincodeError } from '../errors.ts';
import type { Assertion } from './assertion/assertion.ts';

/** A mention as a model states it. An axis that is left out is left to the assertion rules. */
export interface StatedMention extends StatedAssertion {
  /** Verbatim text of the mention, or so the model says: grounding decides. */
  readonly quote: string;
  /** Verbatim sentence that holds the quote. */
  readonly sentence?: string | undefined;
  readonly standardName: string;
}

export type StatedAssertion = { readonly [Axis in keyof Assertion]?: Assertion[Axis] | undefined };

// `catch`: a word outside the list ("present", null) costs the axis, not the whole answer.
const axis = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);

/** Order matters: Gemini writes fields in this order, and the name is better after the evidence. */
const statedMention = z.object({
  quote: z.string().describe('Verbatim text of the mention'),
  sentence: z.string().optional().catch(undefined).describe('Verbatim sentence or line that holds it'),
  // without one it is named as the note names it
  standardName: z.string().describe('Name a clinical terminology would use').catch(''),
  polarity: axis(['affirmed', 'negated']),
  certainty: axis(['certain', 'uncertain']),
  temporality: axis(['current', 'historical', 'hypothetical']),
  experiencer: axis(['patient', 'family', 'other']),
});

const extraction = z.object({ mentions: z.array(statedMention) });

/** The founding notebook's answer form. Its prompt is still used, with recorded answers. */
const foundingExtraction = z
  .array(z.object({ raw_string: z.string(), standardised_biomedical_name: z.string() }))
  .transform((entities) => ({
    mentions: entities.map(
      (entity): StatedMention => ({
        quote: entity.raw_string,
        standardName: entity.standardised_biomedical_name,
      }),
    ),
  }));

/** Keywords that Gemini's schema subset does not list; zod checks them after the answer. */
const unsupportedKeywords: ReadonlySet<string> = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'const',
  'default',
  'allOf',
]);

/** JSON Schema of the answer, within the keywords that Gemini documents. */
export const extractionJsonSchema: Readonly<Record<string, unknown>> = withoutUnsupported(
  z.toJSONSchema(extraction),
) as Record<string, unknown>;

/** A JSON Schema without the keywords that Gemini does not take. */
export function withoutUnsupported(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutUnsupported);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !unsupportedKeywords.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      // The keys of `properties` are our field names, not keywords.
      keyword === 'properties' && typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([name, property]) => [name, withoutUnsupported(property)]),
          )
        : withoutUnsupported(value),
    ]),
  );
}

/**
 * Reads a model's answer in either form.
 * @throws ClincodeError model_answer_invalid. Its message has lengths and counts only: an answer quotes the note.
 */
export function parseExtraction(json: string): { readonly mentions: readonly StatedMention[] } {
  const value = readJson(json);
  const founding = Array.isArray(value) ? foundingExtraction.safeParse(value) : undefined;
  const parsed = founding?.success
    ? founding
    : // some give the list alone
      extraction.safeParse(Array.isArray(value) ? { mentions: value } : value);
  if (parsed.success) return parsed.data;
  const count = parsed.error.issues.length;
  throw new ClincodeError('model_answer_invalid', `the answer breaks the schema in ${count} places`);
}

/** JSON of a model, in a fence or not, with words around it or not. @throws ClincodeError model_answer_invalid */
export function readJson(json: string): unknown {
  for (const form of formsOf(json)) {
    try {
      return JSON.parse(form);
    } catch {
      // The SyntaxError of JSON.parse quotes the text, so it is not kept as a cause.
    }
  }
  throw new ClincodeError('model_answer_invalid', `the answer is not JSON (${json.length} characters)`);
}

/** A model that nothing constrains talks before and after its answer, and copies line breaks and bells of the note into strings as they are. */
function* formsOf(json: string): Generator<string> {
  const bare = withoutFence(json);
  yield bare;
  const start = bare.indexOf('{');
  const end = bare.lastIndexOf('}');
  if (start === -1 || end < start) return;
  const object = bare.slice(start, end + 1);
  // a list of objects is the other form of an answer
  if (/^[^{]*\[\s*$/.test(bare.slice(0, start))) return;
  yield object;
  // outside of strings they are white space
  yield object.replace(/[\u0000-\u001f]+/g, ' ');
}

/** Local models put JSON into a Markdown fence even when they were told not to. */
export function withoutFence(json: string): string {
  const trimmed = json.trim();
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```') || trimmed.length < 6) return trimmed;
  return trimmed.slice(3, -3).replace(/^json\b/i, '');
}
