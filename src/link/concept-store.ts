import type { Concept, TermScope } from '../terminology/concept.ts';

/** One term of one concept; `row` is its place in the vector index. */
export interface TermRow {
  readonly row: number;
  readonly code: string;
  readonly text: string;
  readonly scope: TermScope;
}

/** PORT. The terminology at hand: concepts by code, terms by row and by wording. */
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
}
