import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import type { ClinicalNote, PatientFacts, PatientProbes } from './clinical-note.ts';
import { parseInput } from './invalid-input.ts';

/** Longest note that is accepted, unless the caller says otherwise. */
export const MAX_NOTE_CHARS = 1_000_000;
const MAX_ID_CHARS = 256;
const MAX_PROBE_CHARS = 256;
const MAX_PROBES = 64;
const MAX_AGE_YEARS = 150;

const idRule = `expected text of at most ${MAX_ID_CHARS} characters`;
/** JSON.parse rounds it, and two notes may then have one id. */
const roundedRule = 'a number of so many digits is rounded where JSON is read: send it as text';

/** A number that is what was written: 1e999 is none, and beyond 2^53 whole numbers are rounded. */
export function isExact(id: unknown): id is number {
  return typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

/** A caller's own id; a number is read as its decimal digits. `null`, as exports write it, is no id. */
export const idSchema = z
  .union([z.string().max(MAX_ID_CHARS, idRule), z.number()], idRule)
  .refine((id) => typeof id === 'string' || isExact(id), roundedRule)
  .nullish()
  .transform((id) => (id === null || id === undefined ? undefined : String(id)));

const probe = z.string().max(MAX_PROBE_CHARS);
const probes = z.array(probe).max(MAX_PROBES);

/** Strict: a misspelt probe would leave an identifier in the text without a word. */
const patientSchema = z.strictObject({
  names: probes.nullish(),
  birthDate: probe.nullish(),
  mrn: probe.nullish(),
  identifiers: probes.nullish(),
  phones: probes.nullish(),
  emails: probes.nullish(),
  addresses: probes.nullish(),
  relatives: probes.nullish(),
  // facts, no probes: "female" as a probe would be taken out of the text
  sex: z.string().max(MAX_PROBE_CHARS).nullish(),
  ageYears: z.number().min(0).max(MAX_AGE_YEARS).nullish(),
});

/** Other fields are left alone: rows of an archive carry their own columns. */
const noteInputSchema = z.object(
  { id: idSchema, text: z.string('expected text').nullish(), patient: patientSchema.nullish() },
  'expected a JSON object',
);

export interface NoteInputOptions {
  readonly maxNoteChars: number;
  /** Id of a note that came without one: a line number, a request id. */
  readonly fallbackId: string;
}

/**
 * Reads a note from outside: `{"id"?, "text", "patient"?: {probes}}`.
 *
 * @example parseNoteInput({ id: 7, text: 'Pt has T2DM.' }, { maxNoteChars: 1e5, fallbackId: '1' }).id === '7'
 * @throws ClincodeError `text_missing` (absent or blank), `text_too_large`, `text_not_unicode`,
 *   `text_has_nul`, `invalid_input` with the field
 */
export function parseNoteInput(json: unknown, options: NoteInputOptions): ClinicalNote {
  const { id, text, patient } = parseInput(noteInputSchema, json);
  assertNoOtherPatient(json);
  const { sex, ageYears, ...known } = patient ?? {};
  const facts = factsOf(sex, ageYears);
  return {
    id: id ?? options.fallbackId,
    text: checkText(text, 'text', options.maxNoteChars),
    ...(patient && { patient: withoutBlanks(known) }),
    ...(facts && { facts }),
  };
}

const facts: ReadonlySet<string> = new Set(Object.keys(patientSchema.shape));

/** Known values under another name, as `{"pateint": {"names": […]}}`, would leave identifiers in the text without a word. */
function assertNoOtherPatient(json: unknown): void {
  for (const [field, value] of Object.entries(json as object)) {
    if (field === 'patient' || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => facts.has(key)))
      throw new ClincodeError(
        'invalid_input',
        'unknown field with values of a patient; they belong in "patient"',
      );
  }
}

/**
 * Text that every stage can work on. Lone surrogates cannot be sent to a model or written as UTF-8, and a
 * NUL ends the text for some tools downstream; to drop either would move every offset.
 */
export function checkText(text: string | null | undefined, field: string, maxChars: number): string {
  if (text === null || text === undefined || text.trim() === '') {
    throw new ClincodeError('text_missing', `"${field}" is missing or blank`);
  }
  if (text.length > maxChars) {
    throw new ClincodeError(
      'text_too_large',
      `"${field}" has ${text.length} characters, at most ${maxChars} are read`,
    );
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw new ClincodeError('text_not_unicode', `"${field}" holds half of a surrogate pair`);
  }
  if (text.includes('\0')) throw new ClincodeError('text_has_nul', `"${field}" holds a NUL character`);
  return text;
}

/** FHIR's words and HL7 v2's letters; any other is as good as none for a rule that asks. */
function factsOf(
  sex: string | null | undefined,
  ageYears: number | null | undefined,
): PatientFacts | undefined {
  const letter = /^(?:f|m|female|male)$/i.test(sex ?? '') ? sex!.charAt(0).toLowerCase() : undefined;
  if (letter === undefined && typeof ageYears !== 'number') return undefined;
  return {
    ...(letter !== undefined && { sex: letter === 'f' ? 'female' : 'male' }),
    ...(typeof ageYears === 'number' && { ageYears }),
  };
}

/** An empty probe would be found everywhere. */
function withoutBlanks(patient: Omit<z.infer<typeof patientSchema>, 'sex' | 'ageYears'>): PatientProbes {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(patient)) {
    if (Array.isArray(value)) {
      const filled = value.filter((item) => item.trim() !== '');
      if (filled.length > 0) kept[name] = filled;
    } else if (value?.trim()) kept[name] = value;
  }
  return kept;
}
