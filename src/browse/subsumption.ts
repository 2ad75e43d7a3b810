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

/** Takes 8 bytes a concept and 4 a parent, once for a store. */
export function isAOf(concepts: ConceptStore): IsA {
  let isA = known.get(concepts);
  if (isA === undefined) {
    isA = createIsA(concepts);
    known.set(concepts, isA);
  }
  return isA;
}

/** Parents of each concept, one concept behind the other: the store makes an array for each that is asked. */
function parentsOfAll(concepts: ConceptStore): { readonly starts: Int32Array; readonly parents: Int32Array } {
  const starts = new Int32Array(concepts.conceptCount + 1);
  for (let ordinal = 0; ordinal < concepts.conceptCount; ordinal++)
    starts[ordinal + 1] = starts[ordinal]! + concepts.parentsOf(ordinal).length;
  const parents = new Int32Array(starts[concepts.conceptCount]!);
  for (let ordinal = 0; ordinal < concepts.conceptCount; ordinal++)
    parents.set(concepts.parentsOf(ordinal), starts[ordinal]!);
  return { starts, parents };
}

function createIsA(concepts: ConceptStore): IsA {
  const { starts, parents } = parentsOfAll(concepts);
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
      const at = stack.pop()!;
      for (let i = starts[at]!; i < starts[at + 1]!; i++) {
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
