import type { PooledConcept } from './candidate-pool.ts';

/**
 * Sorts in place: the surest first, of two that are as sure the nearer. By insertion: there are some thirty, half in order, and a
 * function that compares two for `sort` makes a number object each time.
 */
export function sortSurestFirst(concepts: PooledConcept[]): PooledConcept[] {
  for (let i = 1; i < concepts.length; i++) {
    const one = concepts[i]!;
    let at = i;
    for (; at > 0 && isSurer(one, concepts[at - 1]!); at--) concepts[at] = concepts[at - 1]!;
    concepts[at] = one;
  }
  return concepts;
}

function isSurer(a: PooledConcept, b: PooledConcept): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  const [ours, theirs] = [a.similarity || 0, b.similarity || 0];
  return ours === theirs ? a.row < b.row : ours > theirs;
}

/** Each concept as it fares under the wording that speaks most for it. */
export function surer(a: readonly PooledConcept[], b: readonly PooledConcept[]): PooledConcept[] {
  const best = new Map(a.map((one) => [one.ordinal, one]));
  for (const one of b) {
    const held = best.get(one.ordinal);
    if (held === undefined || one.confidence > held.confidence) best.set(one.ordinal, one);
  }
  return [...best.values()];
}
