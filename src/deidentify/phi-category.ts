/**
 * The 18 identifiers of HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A)-(R), as categories of a span.
 * GEO is (B), everything below a state. Institutions and providers are redacted too, though Safe Harbor
 * does not ask for it.
 */
export const phiCategories = [
  'NAME',
  'GEO',
  'DATE',
  'AGE_OVER_89',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'BIOMETRIC',
  'PHOTO',
  'OTHER_ID',
] as const;

/** The source of a pattern for what stands for an identifier after a run: "[NAME]". */
export const placeholderSource = `\\[(?:${phiCategories.join('|')})\\]`;

export type PhiCategory = (typeof phiCategories)[number];

/** Categories of codes and numbers that are given to somebody or something. */
export const codeCategories: ReadonlySet<PhiCategory> = new Set<PhiCategory>([
  'PHONE',
  'FAX',
  'SSN',
  'MRN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'BIOMETRIC',
  'PHOTO',
  'OTHER_ID',
]);
