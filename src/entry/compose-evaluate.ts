import { subwordMaker } from '../../embeddings/make-subword.ts';
import type { CliTools } from '../cli/tools.ts';
import { packConcepts } from '../link/concept-stores/pack-concepts.ts';
import { createPackedConceptStore } from '../link/concept-stores/packed.ts';
import { quantise } from '../link/int8-vectors.ts';
import type { VectorIndex } from '../link/vector-index.ts';
import { createFlatVectorIndex } from '../link/vector-indexes/flat.ts';
import { createEmbedder } from './compose-index.ts';

/** `evaluate embedders`: an embedder as `index build` would make it for the concepts. */
export const createEvaluatedEmbedder: CliTools['createEmbedder'] = async (id, concepts) => {
  if (id !== 'subword') return createEmbedder(id);
  return (await subwordMaker()(createPackedConceptStore(packConcepts(concepts)), () => {})).embedder;
};

/** `evaluate embedders`: as an index without a graph searches. */
export function exactSearch(vectors: Float32Array, dimensions: number): VectorIndex {
  return createFlatVectorIndex(quantise(vectors, dimensions));
}
