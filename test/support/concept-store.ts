import type { LexiconSource } from '../../src/extract/extractors/lexicon-entries.ts';
import type { ConceptStore } from '../../src/link/concept-store.ts';
import { packConcepts } from '../../src/link/concept-stores/pack-concepts.ts';
import { createPackedConceptStore } from '../../src/link/concept-stores/packed.ts';
import { createLexicalIndex, packLexical } from '../../src/link/lexical-index.ts';
import type { Concept } from '../../src/terminology/concept.ts';

/** A store of these concepts, as an index has it. */
export function conceptStoreOf(concepts: readonly Concept[]): ConceptStore {
  return createPackedConceptStore(packConcepts(concepts));
}

/** What a lexicon of these concepts is made of. */
export function lexiconSourceOf(given: readonly Concept[]): LexiconSource {
  const concepts = conceptStoreOf(given);
  return { concepts, lexical: createLexicalIndex(packLexical(concepts), concepts.termCount) };
}
