import type { Span } from './span.ts';

/** What a section is about, whatever its header says. */
export type SectionKind =
  | 'chief-complaint'
  | 'history-of-present-illness'
  | 'past-medical-history'
  | 'past-surgical-history'
  | 'family-history'
  | 'social-history'
  | 'review-of-systems'
  | 'medications'
  | 'allergies'
  | 'physical-exam'
  | 'results'
  | 'assessment'
  | 'plan'
  | 'assessment-and-plan'
  | 'instructions'
  | 'subjective'
  | 'objective'
  | 'administrative'
  | 'other';

export interface Section {
  readonly kind: SectionKind;
  /** The header as the note writes it, without its colon; empty for text before the first header. */
  readonly title: string;
  /** Header and body. */
  readonly span: Span;
  /** Body only. */
  readonly body: Span;
}
