/** How the note speaks of a mention, on four axes. */
export interface Assertion {
  /** "No fever": negated. */
  readonly polarity: 'affirmed' | 'negated';
  /** "Possible pneumonia": uncertain. */
  readonly certainty: 'certain' | 'uncertain';
  /** "History of MI in 2010": historical. "Return if fever develops": hypothetical. */
  readonly temporality: 'current' | 'historical' | 'hypothetical';
  /** "Mother had breast cancer": family. */
  readonly experiencer: 'patient' | 'family' | 'other';
}

export const presentAssertion: Assertion = {
  polarity: 'affirmed',
  certainty: 'certain',
  temporality: 'current',
  experiencer: 'patient',
};

/** The patient has it now: nothing of it is denied, doubted, past, to come or another person's. */
export function isPresent({ polarity, certainty, temporality, experiencer }: Assertion): boolean {
  return (
    polarity === 'affirmed' &&
    certainty === 'certain' &&
    temporality === 'current' &&
    experiencer === 'patient'
  );
}
