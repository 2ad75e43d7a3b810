import type * as z from 'zod';
import { ClincodeError } from '../errors.ts';

/**
 * A schema's refusal as an error that is safe to return and to log: it names the field, never the value.
 * The name of an unknown field came from the caller and may itself be a patient's name, so it is left out too.
 */
export function invalidInput(error: z.ZodError): ClincodeError {
  const issue = error.issues[0]!;
  const field = issue.path.map(String).join('.');
  const what = issue.code === 'unrecognized_keys' ? 'unknown field' : plainRefusal(issue.message);
  return new ClincodeError('invalid_input', field === '' ? what : `"${field}": ${what}`);
}

/** Types by the names that callers know. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

/** What a schema says of its own accord, in the words of the other errors; a message that we gave stays. */
export function plainRefusal(message: string): string {
  const [, expected, received] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (received === 'undefined') return 'is missing';
  if (expected !== undefined) return `expected ${types[expected] ?? expected}`;
  return message
    .replace(/^Too (?:small|big): expected \w+ to (?:be|have) /, 'must be ')
    .replace(/^must be >=/, 'must be at least ')
    .replace(/^must be <=/, 'must be at most ')
    .replace(/^must be >/, 'must be more than ')
    .replace(/^must be </, 'must be less than ')
    .replace(/^Invalid option: /, '');
}

/** What a caller sent, as its schema has it. @throws ClincodeError `invalid_input`, see `invalidInput` */
export function parseInput<Schema extends z.ZodType>(schema: Schema, json: unknown): z.output<Schema> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
}

/** Refuses fields that a reader does not know: a misspelt "patient" must not pass for a note without probes. */
export function assertKnownFields(json: unknown, known: readonly string[]): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ClincodeError('invalid_input', 'expected a JSON object');
  }
  if (Object.keys(json).some((key) => !known.includes(key))) {
    throw new ClincodeError('invalid_input', `unknown field; the fields are ${known.join(', ')}`);
  }
}
