import type { Assertion } from '../assertion/assertion.ts';
import type { Effect } from '../assertion/cue-group.ts';

/** One thing that may be said of a mention. */
export interface Axis {
  readonly name: string;
  readonly is: (assertion: Assertion) => boolean;
  /** What cues of it do. */
  readonly effects: ReadonlySet<Effect>;
}

/** What is learned, in the order of the weights. Another person than a relative is too rare to be learned. */
export const axes: readonly Axis[] = [
  {
    name: 'negated',
    is: ({ polarity }) => polarity === 'negated',
    effects: new Set<Effect>(['negated', 'negated-uncertain']),
  },
  {
    name: 'uncertain',
    is: ({ certainty }) => certainty === 'uncertain',
    effects: new Set<Effect>(['uncertain', 'negated-uncertain']),
  },
  {
    name: 'historical',
    is: ({ temporality }) => temporality === 'historical',
    effects: new Set<Effect>(['historical', 'past', 'past-event', 'history']),
  },
  {
    name: 'hypothetical',
    is: ({ temporality }) => temporality === 'hypothetical',
    effects: new Set<Effect>(['hypothetical']),
  },
  {
    name: 'family',
    is: ({ experiencer }) => experiencer === 'family',
    effects: new Set<Effect>(['family']),
  },
];

export const AXES = axes.length;
