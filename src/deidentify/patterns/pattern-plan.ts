import type { Requirement } from './piece-table.ts';

/** Where a pattern can match. */
export interface PatternPlan {
  /** At the start of a text a match may begin in another way. */
  readonly opens: boolean;
  /** Elsewhere: kinds of the characters before a match, that are refused, and of its first and second. */
  readonly refused: number;
  readonly first: number;
  readonly second: number;
  /** Bits of symbols for the first places of a match. */
  readonly ahead: Int32Array;
  /** For each of the first places and each symbol there: bits of the symbols that may follow. "the" and "we" do not make "wh". */
  readonly pairs: Int32Array;
  /** For each of the first places and each kind there (eight a place): bits of the kinds that may follow. A line end and a blank are one symbol, but two kinds. */
  readonly follows: Uint8Array;
  /** Bits of symbols for the places before a match, the nearest first, and for each kind of the nearest the kinds that may stand before it; undefined if any may. */
  readonly behind: Int32Array | undefined;
  readonly leads: Uint8Array | undefined;
  /** Tells where matches begin; none if any place with such a beginning may match. */
  readonly requirement: Requirement | undefined;
  /** Tells it more narrowly, for texts with many such places; none if it would leave most of them. */
  readonly gate: Gate | undefined;
}

/** Every match holds one of these rows of kinds, which begins so far from the start of the match. */
export interface Gate {
  /** Bits of kinds, a place each; below 0 the code of the one sign that may stand there. */
  readonly runs: readonly (readonly number[])[];
  readonly least: number;
  readonly most: number;
  /** Bits of the kinds that may stand between the two. */
  readonly through: number;
}
