import type { ConceptStore } from '../link/concept-store.ts';

/** Concepts above one that have rows of a map to a code system, by ordinals. */
export interface MappedAncestors {
  /** Undefined if there is none. */
  nearest(ordinal: number): number | undefined;
  /** Nearest first; several at one distance in the order of the source, whose first parent is the main one. */
  all(ordinal: number): Iterable<number>;
}

const known = new WeakMap<ConceptStore, Map<string, MappedAncestors>>();

/** Takes 5 bytes a concept, once for a store and a system, filled as concepts are asked for. */
export function mappedAncestors(concepts: ConceptStore, system: string): MappedAncestors {
  let bySystem = known.get(concepts);
  if (bySystem === undefined) {
    bySystem = new Map();
    known.set(concepts, bySystem);
  }
  let found = bySystem.get(system);
  if (found === undefined) {
    found = createMappedAncestors(concepts, system);
    bySystem.set(system, found);
  }
  return found;
}

const NO = 1;
const YES = 2;
const NONE = -1;

function createMappedAncestors(concepts: ConceptStore, system: string): MappedAncestors {
  /** 0 is not known yet: siblings ask the same ancestors. */
  const mapped = new Uint8Array(concepts.conceptCount);
  const isMapped = (ordinal: number): boolean => {
    if (mapped[ordinal] === 0) mapped[ordinal] = concepts.isMappedTo(ordinal, system) ? YES : NO;
    return mapped[ordinal] === YES;
  };
  /** The ordinal plus 1; 0 is not known yet. */
  const nearest = new Int32Array(concepts.conceptCount);
  function* all(ordinal: number): Generator<number> {
    const met = [ordinal];
    const seen = new Set(met);
    for (let next = 0; next < met.length; next++) {
      const parents = concepts.parentsOf(met[next]!);
      for (let i = 0; i < parents.length; i++) {
        const parent = parents[i]!;
        if (seen.has(parent)) continue;
        seen.add(parent);
        met.push(parent);
        if (isMapped(parent)) yield parent;
      }
    }
  }
  /** What most have, without the walk. */
  const mappedParent = (ordinal: number): number | undefined => {
    const parents = concepts.parentsOf(ordinal);
    for (let i = 0; i < parents.length; i++) if (isMapped(parents[i]!)) return parents[i];
    return undefined;
  };
  return {
    all,
    nearest(ordinal) {
      if (nearest[ordinal] === 0) {
        const first = mappedParent(ordinal) ?? firstOf(all(ordinal));
        nearest[ordinal] = first === undefined ? NONE : first + 1;
      }
      const place = nearest[ordinal]!;
      return place === NONE ? undefined : place - 1;
    },
  };
}

function firstOf(ordinals: Iterable<number>): number | undefined {
  for (const ordinal of ordinals) return ordinal;
  return undefined;
}
