/** One sense of a short form as a list of abbreviations gives it. */
export interface AbbreviationRow {
  readonly short: string;
  readonly long: string;
  /** The list; lists count how often a sense is meant each for itself. */
  readonly source: string;
  /** Uses that were counted, or their share; undefined in a list that does not count. */
  readonly frequency?: number;
  /** The short form means this only as it is written: CaP. */
  readonly exactCase?: true;
}
