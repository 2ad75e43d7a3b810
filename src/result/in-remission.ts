import type { CodedMention } from './coded-note.ts';

/** Directly behind the mention: "is now in complete remission", "(in remission)", "currently in clinical and endoscopic remission". */
const STATED =
  /^\W{0,3}(?:(?:which|that|is|are|remains?|stays?|now|currently|still|has been|being)\s+){0,4}in\s+(?:(?!of\b|no\b)[\w-]+\s+(?:and\s+)?){0,4}remission\b/i;

/**
 * Codes that "in remission" takes from a patient: a solid tumour after its treatment is Z85, "personal history of", and a
 * mood disorder has a code of its own for it (F31.7-, F33.4-, …).
 */
const GIVEN_UP = /^(?:C[0-7]|C80|F3)/;

/**
 * True if a mention is past only for being "in remission": the disease is there, and ICD-10-CM codes it as before (Crohn's disease, lupus)
 * or with a last character that says so (C90.01, F10.21).
 */
export function isInRemission({ assertion, span }: CodedMention, text: string): boolean {
  return (
    assertion.temporality === 'historical' &&
    assertion.polarity === 'affirmed' &&
    assertion.certainty === 'certain' &&
    assertion.experiencer === 'patient' &&
    STATED.test(text.slice(span.end, span.end + 80))
  );
}

/** False for a code that stands no longer when the disease is in remission. */
export function staysInRemission(code: string): boolean {
  return !GIVEN_UP.test(code);
}
