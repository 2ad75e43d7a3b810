/** An abbreviation and the names that it stands for, the usual one first. */
export interface ShortForm {
  readonly short: string;
  readonly names: readonly string[];
}
