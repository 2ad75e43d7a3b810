import type { PooledConcept } from './candidate-pool.ts';
import type { QueryWordings } from './query-wordings.ts';

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

/** The words that a code may be moved by. */
export function supportingWords(
  name: string,
  { parts, codes }: QueryWordings,
  part: number,
): readonly string[] {
  // names of the concepts that a name was found by would support whatever they say
  const wordings = codes === undefined ? parts[part]! : parts[part]!.slice(0, 1);
  // another disorder of a list has other words
  return parts.length === 1 ? [name, ...wordings] : wordings;
}
