import { ANCESTORS, type ConceptFacts, NEAR, NEAR_ANCESTORS, PARENTS } from './concept-facts.ts';

/** Who among the candidates of a name is above whom, by place of the candidate. */
export interface CandidateRelations {
  /** 1 at `upper * count + lower` if the one is above the other. */
  above: Uint8Array;
  ancestors: Uint16Array;
  descendants: Uint16Array;
  parents: Uint16Array;
  children: Uint16Array;
}

const relations: CandidateRelations = allocated(64);

function allocated(count: number): CandidateRelations {
  const counts = () => new Uint16Array(count);
  return {
    above: new Uint8Array(count * count),
    ancestors: counts(),
    descendants: counts(),
    parents: counts(),
    children: counts(),
  };
}

/**
 * The answer holds until the next call: a name has some 30 candidates, and making the arrays anew took longer than
 * filling them.
 * @param slots those of `LinkScratch`
 */
export function candidateRelations(
  candidates: readonly { readonly ordinal: number }[],
  facts: ConceptFacts,
  slots: Uint16Array,
): CandidateRelations {
  const count = candidates.length;
  if (count > relations.parents.length) Object.assign(relations, allocated(2 * count));
  const { above, ancestors, descendants, parents, children } = relations;
  const { numbers } = facts;
  above.fill(0, 0, count * count);
  for (let i = 0; i < count; i++) {
    ancestors[i] = descendants[i] = parents[i] = children[i] = 0;
    slots[candidates[i]!.ordinal] = i + 1;
  }
  for (let i = 0; i < count; i++) {
    const place = facts.placeOf(candidates[i]!.ordinal);
    const own = numbers[place + ANCESTORS]!;
    const direct = numbers[place + PARENTS]!;
    const all = own > NEAR_ANCESTORS ? facts.farAbove(place) : numbers;
    const start = own > NEAR_ANCESTORS ? 0 : place + NEAR;
    for (let k = 0; k < own; k++) {
      const slot = slots[all[start + k]!]!;
      if (slot === 0) continue;
      above[(slot - 1) * count + i] = 1;
      ancestors[i]!++;
      descendants[slot - 1]!++;
      if (k >= direct) continue;
      parents[i]!++;
      children[slot - 1]!++;
    }
  }
  for (let i = 0; i < count; i++) slots[candidates[i]!.ordinal] = 0;
  return relations;
}
