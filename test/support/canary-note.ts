import { expect } from 'vitest';
import type { ClincodeError } from '../../src/errors.ts';
import type { ClinicalNote } from '../../src/note/clinical-note.ts';

/** Made up, and found nowhere in the code: if one shows up, it came from the note or its probes. */
const canaries = [
  'Quennell',
  'Zebulon',
  '90817263',
  '555-0142',
  '5550142',
  'quennell@',
  'Wrenfield',
  'Thessaly',
];
/** A note that holds them all, with probes for them. */
export const canaryNote: ClinicalNote = {
  id: 'note-7',
  text: `Patient: Quennell, Zebulon\nMRN: 90817263\nTel: 617-555-0142, zquennell@example.org
HPI: Mr. Quennell of Wrenfield has COPD and T2DM. His wife Thessaly denies migraines.
Assessment: COPD, stable. Call Zebulon at (617) 555-0142.`,
  patient: {
    names: ['Zebulon Quennell'],
    mrn: '90817263',
    phones: ['617-555-0142'],
    emails: ['zquennell@example.org'],
    addresses: ['Wrenfield'],
    relatives: ['Thessaly'],
  },
};

/** None of the canaries is in any of these, as text or as JSON. */
export function expectClean(...outputs: readonly unknown[]): void {
  const text = outputs
    .map((output) => (typeof output === 'string' ? output : JSON.stringify(output)))
    .join('\n');
  for (const canary of canaries) expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
}

/** Whatever a log could print of an error. */
export const everythingOf = (error: ClincodeError): unknown[] => [
  error.message,
  error,
  String(error),
  error.stack ?? '',
  error.cause ?? '',
  Object.entries(error),
];
