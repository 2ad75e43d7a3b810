/**
 * Cue phrases of the assertion rules. Sources of ideas: NegEx (Chapman 2001), ConText (Harkema 2009); the wordings are ours.
 * A phrase is lower case, "|" between phrases, "(a|b|)" an alternative inside one. Tokens are words and single marks;
 * <year> is 19xx/20xx, <n> a number in digits or words, <unit> day/week/month/year or its short form, <month> a month,
 * <times> "x2".
 */
export type Effect =
  | 'negated'
  | 'uncertain'
  /** Denied and doubted at once: "unlikely to be pregnant". */
  | 'negated-uncertain'
  /** Over, whatever it is: "resolved". */
  | 'historical'
  /** Over unless the condition is a lasting one: "three years ago". */
  | 'past'
  /** Over only if the condition is an event: "history of MI", but not "history of hypertension". */
  | 'past-event'
  /** Like 'past-event', and said of a cancer it means one that was treated. */
  | 'history'
  | 'hypothetical'
  | 'family'
  | 'other'
  /** The patient again, in a family section: "patient has". */
  | 'patient'
  /** It had gone and is there again: "but it is back". */
  | 'returned'
  /** What stands before it is there: ", eczema persists". Ends a denial before a comma. */
  | 'affirmed'
  /** Looks like a cue and is none: "no change in". */
  | 'pseudo'
  /** Ends the reach of the cues before and behind it. */
  | 'stop'
  /** Ends the reach of negation and doubt only: "no distress due to pain". */
  | 'stop-light'
  /** Ends the reach if a comma, "and" or "or" stands between it and the cue: ", has cough". */
  | 'clause';

export interface CueGroup {
  readonly effect: Effect;
  readonly direction: 'forward' | 'backward' | 'both';
  /** Words between cue and mention, counted anew at each comma or conjunction if `list`. */
  readonly scope: number;
  /** Reaches over commas and "or" to later items. */
  readonly list: boolean;
  readonly phrases: string;
}
