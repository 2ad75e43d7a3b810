import type { ConceptStore } from '../link/concept-store.ts';

/** How two codes stand to each other, in the words of FHIR's `$subsumes`. */
export type Subsumption = 'equivalent' | 'subsumes' | 'subsumed-by' | 'not-subsumed';

/** Is-a over the hierarchy of a store, which need not be a tree and may have a circle. */
export interface IsA {
  /** Distinct concepts above this one. */
  ancestorCount(ordinal: number): number;
  /** True if `ordinal` lies below `ancestor`, however far. A concept is not below itself. */
  isBelow(ordinal: number, ancestor: number): boolean;
  subsumption(ordinal: number, other: number): Subsumption;
}

const known = new WeakMap<ConceptStore, IsA>();

/** Takes 4 bytes a concept, once for a store. */
export function isAOf(concepts: ConceptStore): IsA {
  let isA = known.get(concepts);
  if (isA === undefined) {
    isA = createIsA(concepts);
    known.set(concepts, isA);
  }
  return isA;
}

function createIsA(concepts: ConceptStore): IsA {
  /** The walk in which a concept was met last: emptying a set for each walk would take longer than the walk. */
  const metIn = new Uint32Array(concepts.conceptCount);
  const stack: number[] = [];
  let walk = 0;
  /** Concepts above, up to `target` if it is one of them. */
  const climb = (ordinal: number, target: number): { readonly met: number; readonly found: boolean } => {
    if (walk === 0xffff_ffff) {
      metIn.fill(0);
      walk = 0;
    }
    walk++;
    let met = 0;
    metIn[ordinal] = walk;
    stack.length = 0;
    stack.push(ordinal);
    while (stack.length > 0) {
      const parents = concepts.parentsOf(stack.pop()!);
      for (let i = 0; i < parents.length; i++) {
        const parent = parents[i]!;
        if (metIn[parent] === walk) continue;
        if (parent === target) return { met, found: true };
        metIn[parent] = walk;
        met++;
        stack.push(parent);
      }
    }
    return { met, found: false };
  };
  const isBelow = (ordinal: number, ancestor: number): boolean =>
    ordinal !== ancestor && climb(ordinal, ancestor).found;
  return {
    ancestorCount: (ordinal) => climb(ordinal, -1).met,
    isBelow,
    subsumption(ordinal, other) {
      if (ordinal === other) return 'equivalent';
      if (isBelow(other, ordinal)) return 'subsumes';
      return isBelow(ordinal, other) ? 'subsumed-by' : 'not-subsumed';
    },
  };
}
