import type { Embedder } from '../embed/embedder.ts';
import type { ConceptStore } from './concept-store.ts';
import type { IndexManifest } from './index-manifest.ts';
import type { VectorIndex } from './vector-index.ts';

/** An opened index: a terminology with the embedder and the vectors that belong to it. */
export interface LinkIndex {
  readonly manifest: IndexManifest;
  /** SHA-256 of the manifest, which pins every file: the name of this index in a result. */
  readonly id: string;
  readonly concepts: ConceptStore;
  readonly embedder: Embedder;
  readonly vectors: VectorIndex;
}
