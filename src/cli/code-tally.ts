import type { TallyState } from '../deidentify/run-report.ts';
import type { LinkStatus } from '../link/candidate.ts';
import type { Tally } from './convert-files.ts';

const statuses: readonly LinkStatus[] = ['linked', 'ambiguous', 'unlinked'];

/** Counts the mentions of a run by the status of their links. */
export class CodeTally implements Tally {
  readonly #counts: Record<string, number>;
  #notes: number;
  #found: number;

  /** @param state of a run that was interrupted */
  constructor({ notes, found, counts }: TallyState = { notes: 0, found: 0, counts: {} }) {
    this.#notes = notes;
    this.#found = found;
    this.#counts = Object.fromEntries(statuses.map((status) => [status, counts[status] ?? 0]));
  }

  get state(): TallyState {
    return { notes: this.#notes, found: this.#found, counts: { ...this.#counts } };
  }

  add(found: readonly string[]): void {
    this.#notes++;
    if (found.length > 0) this.#found++;
    for (const status of found) this.#counts[status] = (this.#counts[status] ?? 0) + 1;
  }

  /** "57 notes, 1204 mentions: 960 linked, 200 ambiguous, 44 unlinked" */
  summary(): string {
    const mentions = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    const byStatus = statuses.map((status) => `${this.#counts[status]} ${status}`).join(', ');
    return `${this.#notes} notes, ${mentions} mentions: ${byStatus}`;
  }
}
