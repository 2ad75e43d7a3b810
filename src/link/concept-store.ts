import type {
  Concept,
  ConceptDetails,
  ConceptMapTarget,
  ConceptTerm,
  TermScope,
} from '../terminology/concept.ts';

/** One term of one concept; `row` is its number among the terms of the terminology. */
export interface TermRow {
  readonly row: number;
  readonly code: string;
  readonly text: string;
  readonly scope: TermScope;
}

/**
 * PORT. The terminology at hand: concepts by code, terms by row and by wording. Concepts also have an
 * ordinal, 0 to `conceptCount` - 1 in the order in which they were given, so that what runs once a candidate
 * compares numbers. An ordinal or a row that the store has not is a RangeError.
 */
export interface ConceptStore {
  readonly conceptCount: number;
  readonly termCount: number;
  concept(code: string): Concept | undefined;
  term(row: number): TermRow;
  /** Terms whose `termKey` is this one, by row. */
  termsByKey(key: string): readonly TermRow[];
  /** Abbreviations (and terms as short) whose `abbreviationKey` is this one, by row. */
  abbreviations(key: string): readonly TermRow[];
  terms(): Iterable<TermRow>;

  /** -1 if the code is unknown. */
  ordinalOf(code: string): number;
  conceptAt(ordinal: number): Concept;
  /** The same without terms, in less than half the time. */
  detailsAt(ordinal: number): ConceptDetails;
  /** `conceptTerms` of the concept, of an inactive one too. */
  termsAt(ordinal: number): readonly ConceptTerm[];
  /** Those of `conceptAt`, alone. */
  mapsAt(ordinal: number): readonly ConceptMapTarget[];
  /** Whether the concept has rows of a map to a code system of its own. */
  isMappedTo(ordinal: number, system: string): boolean;
  codeAt(ordinal: number): string;
  nameAt(ordinal: number): string;
  /** Both at once. */
  namedAt(ordinal: number): { readonly code: string; readonly name: string };
  /** Rows of a concept are `firstRow(o)` up to, not with, `firstRow(o + 1)`; none if it is inactive. `firstRow(conceptCount)` is `termCount`. */
  firstRow(ordinal: number): number;
  ordinalOfRow(row: number): number;
  scopeOfRow(row: number): TermScope;
  textOfRow(row: number): string;
  /** Rows of `termsByKey`, rising. */
  rowsByKey(key: string): ArrayLike<number>;
  /** Rows of `abbreviations`, rising. */
  rowsByAbbreviation(key: string): ArrayLike<number>;

  /** Ordinals of the parents, in their order; those that are not in the store are left out, and so is the concept itself. */
  parentsOf(ordinal: number): ArrayLike<number>;
  /** Ordinals, rising. */
  childrenOf(ordinal: number): ArrayLike<number>;
  /** Steps of the shortest path from a concept without parents; 0 for such a one, and for the first of those that none leads to (a circle). */
  depthOf(ordinal: number): number;
  /** Distinct concepts below this one, counted up to `MAX_COUNTED_DESCENDANTS`. */
  descendantCountOf(ordinal: number): number;
  /** Codes of other systems that the source lists for the concept, up to 65,535. */
  xrefCountOf(ordinal: number): number;
  /** Which systems those are: bit i stands for `xrefSystems[i]`. */
  xrefSystemsOf(ordinal: number): number;
}

/** Counting stops here: exact counts of a deep hierarchy take time that grows with its square, and "many" is all that is asked. */
export const MAX_COUNTED_DESCENDANTS = 1000;
