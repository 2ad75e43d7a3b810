/** An abbreviation and the names that it stands for, the usual one first. */
export interface ShortForm {
  readonly short: string;
  readonly names: readonly string[];
  /** Mostly it stands for no disorder, so that it alone is no reason to take it for one. */
  readonly seldom?: boolean;
}
