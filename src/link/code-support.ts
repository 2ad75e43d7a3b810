import type { PooledConcept } from './candidate-pool.ts';

/** What a classification asks of the words, where its codes say more than names of disorders do. */
export interface CodeSupport {
  /** A name as terms are worded. */
  asked(name: string): string;
  /** The same without what only finer codes say, if there is such a word. */
  coarser(wording: string): readonly string[];
  /**
   * Moves candidates, best first, to the most specific code that the words support. What several candidates stand for by
   * then is one candidate, with their probabilities together.
   */
  moved(texts: readonly string[], ranked: readonly PooledConcept[]): PooledConcept[];
}
