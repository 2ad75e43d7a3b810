import type { Assertion } from '../assertion/assertion.ts';
import type { Effect } from '../assertion/cue-group.ts';

/** Fitted weights know effects by these numbers: new ones come last. */
export const effectCodes: Readonly<Record<Effect, number>> = {
  negated: 1,
  uncertain: 2,
  'negated-uncertain': 3,
  historical: 4,
  past: 5,
  'past-event': 6,
  history: 7,
  hypothetical: 8,
  family: 9,
  other: 10,
  patient: 11,
  returned: 12,
  affirmed: 13,
  pseudo: 14,
  stop: 15,
  'stop-light': 16,
  clause: 17,
};

/** What the rules say, as one number. */
export function codeOf({ polarity, certainty, temporality, experiencer }: Assertion): number {
  return (
    (polarity === 'negated' ? 1 : 0) |
    (certainty === 'uncertain' ? 2 : 0) |
    (temporality === 'historical' ? 4 : temporality === 'hypothetical' ? 8 : 0) |
    (experiencer === 'family' ? 16 : experiencer === 'other' ? 32 : 0)
  );
}
