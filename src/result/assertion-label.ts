import type { Assertion } from '../extract/assertion/assertion.ts';

/** What a reader is told of an assertion, in one word a deviation from "present". */
export const assertionLabels = [
  'present',
  'denied',
  'possible',
  'past',
  'hypothetical',
  'family',
  'other person',
] as const;

export type AssertionLabel = (typeof assertionLabels)[number];

/** A sign for each label that survives paper, a log file and a reader who sees no colour. */
export const assertionMarks: Readonly<Record<AssertionLabel, string>> = {
  present: '',
  denied: '-',
  possible: '?',
  past: 'p',
  hypothetical: 'h',
  family: 'f',
  'other person': 'o',
};

/**
 * Every label that applies, the one that matters most to a coder first: whose it is, whether it is real at all,
 * then polarity, certainty and time.
 * @example "no family history of breast cancer" → ['family', 'denied']
 */
export function labelsOf(assertion: Assertion): readonly [AssertionLabel, ...AssertionLabel[]] {
  const labels: AssertionLabel[] = [];
  if (assertion.experiencer === 'family') labels.push('family');
  if (assertion.experiencer === 'other') labels.push('other person');
  if (assertion.temporality === 'hypothetical') labels.push('hypothetical');
  if (assertion.polarity === 'negated') labels.push('denied');
  if (assertion.certainty === 'uncertain') labels.push('possible');
  if (assertion.temporality === 'historical') labels.push('past');
  const [first, ...others] = labels;
  return first === undefined ? ['present'] : [first, ...others];
}

/** The signs of all labels: "f-" for the example above. */
export function marksOf(labels: readonly AssertionLabel[]): string {
  return labels.map((label) => assertionMarks[label]).join('');
}
