import type { TermScope } from '../terminology/concept.ts';
import type { MatchMethod } from './candidate.ts';
import type { NameWords } from './name-words.ts';
import type { OtherNames } from './other-names.ts';

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
  /** What words around it make of that; NaN where they say nothing. */
  senseChance: number;
  /** 0 if it was found itself; 1 or 2: steps above one that was; more: one of the `relatives` that texts often mean. */
  relative: number;
  lexicalScore: number;
  lexicalRank: number;
  /** Of a series whose other numbers are written with the letters of the name: see `siblingRows`. */
  numbered: boolean;
  /** Share of the uses of the wording, in notes that were coded by hand, that mean it. */
  noteShare: number;
  /** How many uses those are. */
  noteTimes: number;
  /** Probability that it is meant; NaN before ranking. */
  confidence: number;
}

/** Everything that one wording may mean. */
export interface Pool {
  readonly wording: string;
  /** Its embedding. */
  readonly vector?: Float32Array;
  readonly words: NameWords;
  /** Words of the sentence around it, as the lexical index numbers them. */
  readonly context?: ReadonlySet<number>;
  /** Probability that it stands in a note rather than in an article; NaN if nothing says so. */
  readonly noteLikeness: number;
  /** Of the same note, if they are known. */
  readonly others?: OtherNames;
  /** Of a name that may be a short form. */
  readonly letters?: Uint8Array;
  /** How often notes that were coded by hand have the wording; absent if none has. */
  readonly noteUses?: number;
  readonly candidates: readonly PooledConcept[];
}

export const UNRANKED = 99;

/**
 * Makes concepts of a pool, or takes those that it made before: a batch of names has thousands, which would be new
 * each time, live as long as the batch, and be most of what is collected as garbage.
 */
export class ConceptSupply {
  readonly #made: PooledConcept[] = [];
  #taken = 0;

  take(ordinal: number, row: number, method: MatchMethod): PooledConcept {
    const used: { -readonly [Key in keyof PooledConcept]: PooledConcept[Key] } | undefined =
      this.#made[this.#taken++];
    if (used === undefined) {
      const made = newConcept(ordinal, row, method);
      this.#made.push(made);
      return made;
    }
    used.ordinal = ordinal;
    used.row = row;
    used.method = method;
    used.similarity = Number.NaN;
    used.rank = UNRANKED;
    used.nearTerms = 0;
    used.second = Number.NaN;
    used.nameSimilarity = Number.NaN;
    used.exact = undefined;
    used.abbreviation = undefined;
    used.senseShare = Number.NaN;
    used.senseChance = Number.NaN;
    used.relative = 0;
    used.lexicalScore = Number.NaN;
    used.lexicalRank = UNRANKED;
    used.numbered = false;
    used.noteShare = 0;
    used.noteTimes = 0;
    used.confidence = Number.NaN;
    return used;
  }

  /** All that were taken may be given again. */
  takeBack(): void {
    this.#taken = 0;
  }
}

/** Of which nothing is known yet but how it was found. */
export function newConcept(ordinal: number, row: number, method: MatchMethod): PooledConcept {
  return {
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
    senseChance: Number.NaN,
    relative: 0,
    lexicalScore: Number.NaN,
    lexicalRank: UNRANKED,
    numbered: false,
    noteShare: 0,
    noteTimes: 0,
    confidence: Number.NaN,
  };
}

/** Candidates in the order in which they are found, each concept once. */
export class CandidatePool {
  readonly found: PooledConcept[] = [];
  readonly #slots: Uint16Array;
  readonly #supply: ConceptSupply | undefined;

  /**
   * @param slots those of `LinkScratch`: in use until `wipe`
   * @param supply of concepts; those of a pool that is to stay are made anew
   */
  constructor(slots: Uint16Array, supply?: ConceptSupply) {
    this.#slots = slots;
    this.#supply = supply;
  }

  get(ordinal: number): PooledConcept | undefined {
    const slot = this.#slots[ordinal]!;
    return slot === 0 ? undefined : this.found[slot - 1];
  }

  /** The concept as it was found before, or anew. */
  add(ordinal: number, row: number, method: MatchMethod): PooledConcept {
    const known = this.get(ordinal);
    if (known !== undefined) return known;
    const concept = this.#supply?.take(ordinal, row, method) ?? newConcept(ordinal, row, method);
    this.#slots[ordinal] = this.found.push(concept);
    return concept;
  }

  wipe(): void {
    for (const { ordinal } of this.found) this.#slots[ordinal] = 0;
  }
}
