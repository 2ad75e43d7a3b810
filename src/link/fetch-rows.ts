import type { PooledConcept } from './candidate-pool.ts';
import { type ConceptFacts, NEAR } from './concept-facts.ts';
import type { ConceptStore } from './concept-store.ts';
import { TERMS_LOOKED_AT } from './explain-term.ts';
import type { LexicalIndex } from './lexical-index.ts';
import type { Priors } from './priors.ts';

/** Numbers of 4 bytes that the processor fetches at once. */
const LINE = 16;

/** A sum of what was fetched: what goes nowhere would not be read. */
const fetched = new Float64Array(1);

/**
 * Reads what lies all over memory for all candidates at once, so that what follows finds it near: the processor
 * asks for many places while it waits for the first, if nothing else comes between.
 */
export function fetchRows(
  candidates: readonly PooledConcept[],
  concepts: ConceptStore,
  { words, firstWord }: LexicalIndex,
  facts: ConceptFacts,
  priors: Priors | undefined,
): void {
  let sum = 0;
  for (let i = 0; i < candidates.length; i++) {
    const { ordinal, row } = candidates[i]!;
    sum += firstWord[row]! + firstWord[concepts.firstRow(ordinal)]! + concepts.scopeOfRow(row).length;
    if (priors !== undefined) sum += priors.wordings[ordinal]! + priors.documents[ordinal]!;
    const place = facts.placeOf(ordinal);
    sum += facts.numbers[place + NEAR]! + facts.numbers[place + NEAR + LINE]!;
  }
  for (let i = 0; i < candidates.length; i++) {
    const { ordinal, row } = candidates[i]!;
    const first = concepts.firstRow(ordinal);
    const end = firstWord[Math.min(first + TERMS_LOOKED_AT, concepts.firstRow(ordinal + 1))]!;
    sum += words[firstWord[row]!]!;
    for (let k = firstWord[first]!; k < end; k += LINE) sum += words[k]!;
  }
  fetched[0] = sum;
}
