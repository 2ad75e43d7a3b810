import { type Concept, conceptTerms } from '../terminology/concept.ts';
import type { GoldRow } from './gold-row.ts';
import { seededRandom } from './seeded-random.ts';

export interface ConceptSample {
  readonly concepts: readonly Concept[];
  readonly terms: number;
  /** Terms of all concepts that were there. */
  readonly allTerms: number;
}

/**
 * Concepts with at most so many terms in all. What the gold rows mean, what they list as near and the parents
 * and children of these are kept first, since they are the ones that are confused; the rest is drawn at random.
 * Figures on a sample are better than on the whole: rivals are missing.
 * @param limit terms; the concepts of the gold are kept even if they have more
 */
export function sampleConcepts(
  concepts: readonly Concept[],
  gold: readonly GoldRow[],
  limit: number,
  seed = 1,
): ConceptSample {
  const active = concepts.filter((concept) => concept.active);
  const termsOf = new Map(active.map((concept) => [concept, conceptTerms(concept).length]));
  const allTerms = sum(termsOf.values());
  if (allTerms <= limit) return { concepts: active, terms: allTerms, allTerms };
  const meant = new Set(gold.flatMap((row) => row.gold));
  const near = new Set(gold.flatMap((row) => row.near));
  const parents = new Set(active.filter(({ code }) => meant.has(code)).flatMap((concept) => concept.parents));
  const wave = ({ code, parents: above }: Concept): number => {
    if (meant.has(code)) return 0;
    if (near.has(code) || parents.has(code) || above.some((parent) => meant.has(parent))) return 1;
    return 2;
  };
  const random = seededRandom(seed);
  const order = active
    .map((concept) => ({ concept, wave: wave(concept), draw: random() }))
    .sort((a, b) => a.wave - b.wave || a.draw - b.draw);
  const kept = new Set<Concept>();
  let terms = 0;
  for (const { concept, wave: reached } of order) {
    const more = termsOf.get(concept)!;
    if (reached > 0 && terms + more > limit) continue;
    kept.add(concept);
    terms += more;
  }
  return { concepts: active.filter((concept) => kept.has(concept)), terms, allTerms };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
