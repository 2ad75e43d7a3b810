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

/** Numbers of a concept: where its parents begin, and the walk in which it was met last. */
const NUMBERS = 2;
const MET = 1;

/** Parents of each concept, one concept behind the other: the store makes an array for each that is asked. */
function parentsOfAll(concepts: ConceptStore): {
  readonly numbers: Uint32Array;
  readonly parents: Uint32Array;
} {
  const { conceptCount } = concepts;
  const numbers = new Uint32Array(NUMBERS * (conceptCount + 1));
  for (let ordinal = 0; ordinal < conceptCount; ordinal++) {
    const at = NUMBERS * ordinal;
    numbers[at + NUMBERS] = numbers[at]! + concepts.parentsOf(ordinal).length;
  }
  const parents = new Uint32Array(numbers[NUMBERS * conceptCount]!);
  for (let ordinal = 0; ordinal < conceptCount; ordinal++)
    parents.set(concepts.parentsOf(ordinal), numbers[NUMBERS * ordinal]!);
  return { numbers, parents };
}

function createIsA(concepts: ConceptStore): IsA {
  const { numbers, parents } = parentsOfAll(concepts);
  const stack: number[] = [];
  /** To say in which walk a concept was met takes less time than to empty a set for each. */
  let walk = 0;
  /** Concepts above, up to `target` if it is one of them. */
  const climb = (ordinal: number, target: number): { readonly met: number; readonly found: boolean } => {
    if (walk === 0xffff_ffff) {
      for (let at = MET; at < numbers.length; at += NUMBERS) numbers[at] = 0;
      walk = 0;
    }
    walk++;
    let met = 0;
    numbers[NUMBERS * ordinal + MET] = walk;
    stack.length = 0;
    stack.push(ordinal);
    while (stack.length > 0) {
      const at = NUMBERS * stack.pop()!;
      const end = numbers[at + NUMBERS]!;
      for (let i = numbers[at]!; i < end; i++) {
        const parent = parents[i]!;
        if (numbers[NUMBERS * parent + MET] === walk) continue;
        if (parent === target) return { met, found: true };
        numbers[NUMBERS * parent + MET] = walk;
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
