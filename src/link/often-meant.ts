import type { CandidatePool, PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import type { Priors } from './priors.ts';

/** How a concept is related to one that was found, beside its parents (1) and grandparents (2). */
export const relatives = { child: 3, sibling: 4, ancestor: 5 } as const;

const MOST = 4;
/** More children than that are numbered kinds of one disease. */
const MOST_CHILDREN = 400;
/** Steps up; from there on everything is above everything. */
const HIGHEST = 5;

/**
 * Texts say "hepatitis" for hepatitis by a drug, "allergic" for an allergy to one: adds children, siblings and
 * ancestors of what was found that texts often mean, those of most documents first.
 */
export function addOftenMeant(
  of: readonly PooledConcept[],
  pool: CandidatePool,
  concepts: ConceptStore,
  { documents }: Priors,
): void {
  const ordinals: number[] = [];
  const relations: number[] = [];
  const consider = (ordinal: number, relation: number): void => {
    if (!(documents[ordinal]! > 0) || pool.get(ordinal) !== undefined || ordinals.includes(ordinal)) return;
    let at = ordinals.length;
    while (at > 0 && documents[ordinals[at - 1]!]! < documents[ordinal]!) at--;
    if (at >= MOST) return;
    ordinals.splice(at, 0, ordinal);
    relations.splice(at, 0, relation);
    ordinals.length = Math.min(MOST, ordinals.length);
  };
  const considerChildren = (ordinal: number, relation: number): void => {
    const children = concepts.childrenOf(ordinal);
    if (children.length > MOST_CHILDREN) return;
    for (let i = 0; i < children.length; i++) consider(children[i]!, relation);
  };
  const climb = (ordinal: number, steps: number): void => {
    const parents = concepts.parentsOf(ordinal);
    for (let i = 0; i < parents.length; i++) {
      if (steps === 1) considerChildren(parents[i]!, relatives.sibling);
      if (steps > 2) consider(parents[i]!, relatives.ancestor);
      if (steps < HIGHEST) climb(parents[i]!, steps + 1);
    }
  };
  for (const { ordinal } of of) {
    considerChildren(ordinal, relatives.child);
    climb(ordinal, 1);
  }
  for (const [i, ordinal] of ordinals.entries()) {
    const row = concepts.firstRow(ordinal);
    if (row < concepts.firstRow(ordinal + 1)) pool.add(ordinal, row, 'hierarchy').relative = relations[i]!;
  }
}
