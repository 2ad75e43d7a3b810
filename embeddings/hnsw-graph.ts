import { buildHnsw, defaultHnswParameters, loadHnswlib } from '../src/link/vector-indexes/hnsw.ts';
import type { GraphBuilder } from './build-index.ts';

/** The HNSW builder, or undefined where hnswlib-node was not compiled at install. */
export async function hnswGraphBuilder(): Promise<GraphBuilder | undefined> {
  const hnswlib = await loadHnswlib();
  if (hnswlib === undefined) return undefined;
  return {
    parameters: defaultHnswParameters,
    build: (vectors, dimensions, onProgress) =>
      buildHnsw(hnswlib, vectors, dimensions, defaultHnswParameters, onProgress),
  };
}
