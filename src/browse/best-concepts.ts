import type { ConceptStore } from '../link/concept-store.ts';
import type { TermScope } from '../terminology/concept.ts';

/** A concept with the term of it that fits best. */
export interface FoundTerm {
  readonly code: string;
  readonly name: string;
  /** Absent for a concept that was asked for by its code and has no term: an inactive one. */
  readonly matchedTerm?: string;
  readonly scope?: TermScope;
}

interface Held {
  readonly ordinal: number;
  readonly row: number;
  readonly score: number;
}

/** The best so many concepts, each with its best row. Ties go to the row that comes first, so that answers repeat. */
export class BestConcepts {
  readonly top: number;
  readonly #held: Held[] = [];

  constructor(top: number) {
    this.top = top;
  }

  get count(): number {
    return this.#held.length;
  }

  add(ordinal: number, row: number, score: number): void {
    const held = this.#held;
    const last = held[held.length - 1];
    if (last !== undefined && held.length === this.top && !isBetter(score, row, last)) return;
    const known = held.findIndex((one) => one.ordinal === ordinal);
    if (known >= 0) {
      if (!isBetter(score, row, held[known]!)) return;
      held.splice(known, 1);
    } else if (held.length === this.top) held.pop();
    let at = held.length;
    while (at > 0 && isBetter(score, row, held[at - 1]!)) at--;
    held.splice(at, 0, { ordinal, row, score });
  }

  found(concepts: ConceptStore): readonly FoundTerm[] {
    return this.#held.map(({ ordinal, row }) => ({
      code: concepts.codeAt(ordinal),
      name: concepts.nameAt(ordinal),
      ...(row < concepts.firstRow(ordinal + 1) && {
        matchedTerm: concepts.textOfRow(row),
        scope: concepts.scopeOfRow(row),
      }),
    }));
  }
}

function isBetter(score: number, row: number, than: Held): boolean {
  return score > than.score || (score === than.score && row < than.row);
}
