import type { SectionKind } from '../note/section.ts';

/** Sections in which a short form usually has one of its meanings. */
export interface SenseCue {
  readonly short: string;
  /** The disorder; undefined where none is meant: a drug, an examination, a procedure. */
  readonly meant?: string;
  readonly sections: readonly SectionKind[];
}

/** Short forms of common disorders that stand for something else in some section. Words that tell are in the list of charts. */
export const senseCues: readonly SenseCue[] = [
  { short: 'PE', sections: ['physical-exam', 'objective'] },
  { short: 'MS', sections: ['medications', 'physical-exam', 'review-of-systems'] },
  { short: 'MS', meant: 'multiple sclerosis', sections: ['family-history'] },
  { short: 'RA', sections: ['physical-exam', 'objective', 'results'] },
  {
    short: 'RA',
    meant: 'rheumatoid arthritis',
    sections: ['past-medical-history', 'family-history', 'assessment'],
  },
  { short: 'DM', sections: ['medications'] },
  { short: 'PD', sections: ['physical-exam'] },
  { short: 'PD', meant: 'Parkinson disease', sections: ['family-history'] },
  { short: 'MI', sections: ['administrative'] },
  { short: 'HD', sections: ['plan', 'medications'] },
  { short: 'HD', meant: 'Huntington disease', sections: ['family-history'] },
];
