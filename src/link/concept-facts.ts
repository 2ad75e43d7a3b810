import { xrefBit } from '../terminology/concept.ts';
import type { ConceptStore } from './concept-store.ts';

/** Code systems whose naming of a concept is a feature of its own. */
export const rankedSystems = [
  'MESH',
  'SCTID',
  'DOID',
  'NCIT',
  'OMIM',
  'ICD10CM',
  'Orphanet',
  'UMLS',
] as const;
const bits = rankedSystems.map(xrefBit);

/** Numbers that a concept has whatever is asked. */
export const FACTS = 5 + bits.length;

/** Facts of concepts that were read before, and what is above these. */
export interface ConceptFacts {
  /**
   * In `FACTS` numbers each: children and descendants in `log(1 + n)`, depth, terms, cross-references, and 1 or 0
   * for each of `rankedSystems`.
   */
  readonly facts: Float32Array;
  /** Ordinals above the concept, each once, its parents first. */
  readonly ancestors: readonly Int32Array[];
  /** How many of them are its parents. */
  readonly parents: Uint16Array;
  /** Where a concept's facts are, after reading them if need be: until the next call. */
  placeOf(ordinal: number): number;
}

/**
 * Concepts kept. Some 150 bytes each, 3 MB: candidates come from a small part of a terminology, and what is asked
 * of one lies all over the tables of the store.
 */
const KEPT = 1 << 14;
/** Concepts above one that are looked at; more only a broken hierarchy has. */
const MOST_ANCESTORS = 400;

const kept = new WeakMap<ConceptStore, ConceptFacts>();

export function factsOf(concepts: ConceptStore): ConceptFacts {
  let known = kept.get(concepts);
  if (known === undefined) {
    known = readFacts(concepts, Math.min(KEPT, concepts.conceptCount));
    kept.set(concepts, known);
  }
  return known;
}

function readFacts(concepts: ConceptStore, size: number): ConceptFacts {
  const ordinals = new Int32Array(size).fill(-1);
  const facts = new Float32Array(size * FACTS);
  const ancestors: Int32Array[] = new Array(size);
  const parents = new Uint16Array(size);
  return {
    facts,
    ancestors,
    parents,
    placeOf(ordinal) {
      const place = ordinal % size;
      if (ordinals[place] === ordinal) return place;
      ordinals[place] = ordinal;
      const at = place * FACTS;
      facts[at] = Math.log1p(concepts.childrenOf(ordinal).length);
      facts[at + 1] = Math.log1p(concepts.descendantCountOf(ordinal));
      facts[at + 2] = concepts.depthOf(ordinal);
      facts[at + 3] = concepts.firstRow(ordinal + 1) - concepts.firstRow(ordinal);
      facts[at + 4] = concepts.xrefCountOf(ordinal);
      const systems = concepts.xrefSystemsOf(ordinal);
      for (let i = 0; i < bits.length; i++) facts[at + 5 + i] = (systems & bits[i]!) === 0 ? 0 : 1;
      const { above, direct } = ancestorsOf(ordinal, concepts);
      ancestors[place] = above;
      parents[place] = direct;
      return place;
    },
  };
}

/** Parents first, then theirs: where there are too many, the nearest are kept. Safe in a circle. */
function ancestorsOf(ordinal: number, concepts: ConceptStore): { above: Int32Array; direct: number } {
  const above: number[] = [];
  const seen = new Set([ordinal]);
  let direct = 0;
  for (let i = -1; i < above.length; i++) {
    const parents = concepts.parentsOf(i < 0 ? ordinal : above[i]!);
    for (let k = 0; k < parents.length && above.length < MOST_ANCESTORS; k++) {
      if (seen.has(parents[k]!)) continue;
      seen.add(parents[k]!);
      above.push(parents[k]!);
    }
    if (i < 0) direct = above.length;
  }
  return { above: Int32Array.from(above), direct };
}
