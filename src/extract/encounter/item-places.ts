import type { SectionKind } from '../../note/section.ts';
import type { LabelKind } from './label-words.ts';

/** Sections that tell of the time before: what was done there was not done at this encounter. */
export const background: ReadonlySet<SectionKind> = new Set([
  'family-history',
  'past-medical-history',
  'past-surgical-history',
  'allergies',
  'social-history',
  'review-of-systems',
  'instructions',
]);
export const plans: ReadonlySet<SectionKind> = new Set(['plan', 'assessment-and-plan']);
/** A dose in these is what somebody took before he came, or takes. */
export const toldOfBefore: ReadonlySet<SectionKind> = new Set([
  'chief-complaint',
  'history-of-present-illness',
  'subjective',
  'medications',
]);

/** A label's value that tells of drugs. */
export const instilled = /\b(?:instilled|infiltrated|injected|given|administered)\b/iu;
/** In the story of what happened before: what was done to somebody here. */
export const doneHere =
  /\b(?:performed|placed|infiltrat\w+|injected|block|gave|given|administered|infused|loaded|(?:ED|hospital|clinic) course|dispo\w*|home (?:with|on)|in the ED|in (?:clinic|office))\b/iu;
/** Labels whose values are of another time. */
export const notHere: ReadonlySet<LabelKind> = new Set(['home-medications', 'allergies', 'background']);
