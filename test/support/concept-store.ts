import type { ConceptStore } from '../../src/link/concept-store.ts';
import { packConcepts } from '../../src/link/concept-stores/pack-concepts.ts';
import { createPackedConceptStore } from '../../src/link/concept-stores/packed.ts';
import type { Concept } from '../../src/terminology/concept.ts';

/** A store of these concepts, as an index has it. */
export function conceptStoreOf(concepts: readonly Concept[]): ConceptStore {
  return createPackedConceptStore(packConcepts(concepts));
}
