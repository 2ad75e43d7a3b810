import type { Embedder } from '../src/embed/embedder.ts';

/** Called with what is done and what there is to do. */
export type Progress = (done: number, total: number) => void;

/** Vectors of terms, row-major, embedded in batches so that progress shows and memory stays flat. */
export async function embedTerms(
  terms: readonly string[],
  embedder: Embedder,
  onProgress?: Progress,
): Promise<Float32Array<ArrayBuffer>> {
  const matrix = new Float32Array(terms.length * embedder.dimensions);
  for (let start = 0; start < terms.length; start += embedder.batchSize) {
    const batch = terms.slice(start, start + embedder.batchSize);
    matrix.set(await embedder.embed(batch, 'term'), start * embedder.dimensions);
    onProgress?.(start + batch.length, terms.length);
  }
  return matrix;
}
