import type { RunCounts } from '../deidentify/run-report.ts';

/** Counts what is found in the notes of a run, by kind, over its interruptions. */
export class RunTally {
  readonly #counts: Record<string, number> = {};
  #notes: number;
  #found: number;

  /** @param before of a run that was interrupted */
  constructor({ notes, found, counts }: RunCounts = { notes: 0, found: 0, counts: {} }) {
    this.#notes = notes;
    this.#found = found;
    for (const [kind, count = 0] of Object.entries(counts)) this.#counts[kind] = count;
  }

  get state(): RunCounts {
    return { notes: this.#notes, found: this.#found, counts: { ...this.#counts } };
  }

  /** @param kinds of what was found in a note, one for each find */
  add(kinds: readonly string[]): void {
    this.#notes++;
    if (kinds.length > 0) this.#found++;
    for (const kind of kinds) this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
  }
}
