import { z } from 'zod';
import { ClincodeError } from '../../errors.ts';
import { readJson, withoutUnsupported } from '../extraction-schema.ts';

/** What a model says of the encounter: quotes, which grounding decides on. Nothing of who the patient is. */
export interface StatedEncounter {
  readonly reason?: string | undefined;
  readonly encounterType?: string | undefined;
  readonly procedures: readonly string[];
  readonly medications: readonly string[];
}

// `catch`: null, a number or a list where one quote is asked for costs the field, not the whole answer
const quote = z.string().optional().catch(undefined);
const quotes = z
  .array(z.union([z.string(), z.null()]))
  .transform((list) => list.filter((item): item is string => item !== null));

const answer = z.object({
  reason: quote.describe('Verbatim reason for the visit; left out when the note states none'),
  encounterType: quote.describe('Verbatim kind of encounter; left out when the note states none'),
  procedures: quotes.describe('Verbatim, each procedure performed at this encounter'),
  medications: quotes.describe('Verbatim, each medication prescribed, ordered or started at this encounter'),
});

/** JSON Schema of the answer, within the keywords that Gemini documents. */
export const encounterJsonSchema = withoutUnsupported(z.toJSONSchema(answer, { io: 'input' })) as Readonly<
  Record<string, unknown>
>;

/** @throws ClincodeError `model_answer_invalid`; its message has lengths and counts only: an answer quotes the note */
export function parseEncounterAnswer(json: string): StatedEncounter {
  const parsed = answer.safeParse(readJson(json));
  if (parsed.success) return parsed.data;
  const count = parsed.error.issues.length;
  throw new ClincodeError('model_answer_invalid', `the answer breaks the schema in ${count} places`);
}
