import type { TermScope } from '../terminology/concept.ts';
import type { MatchMethod } from './candidate.ts';
import type { NameWords } from './name-words.ts';

/** A concept that a name may mean, with all that speaks for it, before ranking. */
export interface PooledConcept {
  readonly ordinal: number;
  /** The term that is shown: the one worded alike, else the nearest. */
  row: number;
  method: MatchMethod;
  /** Cosine of its nearest term; NaN if the vectors did not find it. */
  similarity: number;
  /** 0 for the nearest concept; `UNRANKED` if the vectors did not find it. */
  rank: number;
  /** Its terms among the nearest. */
  nearTerms: number;
  /** Cosine of its second nearest term, NaN if there is none. */
  second: number;
  nameSimilarity: number;
  /** Closest scope of its terms that are worded like the name. */
  exact: TermScope | undefined;
  /** Scope of its abbreviation that is written like the name. */
  abbreviation: TermScope | undefined;
  /** Share of the uses of the name, as a short form, that mean it; NaN if no list or term says so. */
  senseShare: number;
  /** 0 if it was found itself; 1 or 2: steps above one that was; more: one of the `relatives` that texts often mean. */
  relative: number;
  lexicalScore: number;
  lexicalRank: number;
}

/** Everything that one wording may mean. */
export interface Pool {
  readonly wording: string;
  readonly words: NameWords;
  /** Words of the sentence around it, as the lexical index numbers them. */
  readonly context?: ReadonlySet<number>;
  readonly candidates: readonly PooledConcept[];
}

export const UNRANKED = 99;

/** Candidates in the order in which they are found, each concept once. */
export class CandidatePool {
  readonly found: PooledConcept[] = [];
  readonly #slots: Uint16Array;

  /** @param slots those of `LinkScratch`: in use until `wipe` */
  constructor(slots: Uint16Array) {
    this.#slots = slots;
  }

  get(ordinal: number): PooledConcept | undefined {
    const slot = this.#slots[ordinal]!;
    return slot === 0 ? undefined : this.found[slot - 1];
  }

  /** The concept as it was found before, or anew. */
  add(ordinal: number, row: number, method: MatchMethod): PooledConcept {
    const known = this.get(ordinal);
    if (known !== undefined) return known;
    const concept: PooledConcept = {
      ordinal,
      row,
      method,
      similarity: Number.NaN,
      rank: UNRANKED,
      nearTerms: 0,
      second: Number.NaN,
      nameSimilarity: Number.NaN,
      exact: undefined,
      abbreviation: undefined,
      senseShare: Number.NaN,
      relative: 0,
      lexicalScore: Number.NaN,
      lexicalRank: UNRANKED,
    };
    this.#slots[ordinal] = this.found.push(concept);
    return concept;
  }

  wipe(): void {
    for (const { ordinal } of this.found) this.#slots[ordinal] = 0;
  }
}
