import type { SectionKind } from '../../note/section.ts';

/** Sections that tell what was, or is of others: none says why the patient came. */
export const elsewhere: ReadonlySet<SectionKind> = new Set([
  'family-history',
  'past-medical-history',
  'past-surgical-history',
  'social-history',
  'allergies',
  'instructions',
]);
