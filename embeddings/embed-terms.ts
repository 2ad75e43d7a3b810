import type { Embedder } from '../src/embed/embedder.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import type { TermVectors } from '../src/link/vector-file.ts';
import { TermVectorPacker } from './pack-vectors.ts';

/** Called with what is done and what there is to do. */
export type Progress = (done: number, total: number) => void;

/** The stored vector of a term of this wording, if it need not be embedded again. */
export type KnownVectors = (text: string) => Int8Array | undefined;

export interface EmbeddedTerms extends TermVectors {
  /** Terms that were embedded; the others were known. */
  readonly embedded: number;
}

/** Vectors of all terms, embedded in batches so that progress shows and memory stays flat. */
export async function embedTerms(
  store: ConceptStore,
  embedder: Embedder,
  options: { readonly known?: KnownVectors | undefined; readonly onProgress?: Progress } = {},
): Promise<EmbeddedTerms> {
  const { batchSize, dimensions } = embedder;
  const packer = new TermVectorPacker(dimensions, store.termCount);
  let embedded = 0;
  for (let start = 0; start < store.termCount; start += batchSize) {
    const end = Math.min(start + batchSize, store.termCount);
    const texts = Array.from({ length: end - start }, (_, i) => store.textOfRow(start + i));
    const known = texts.map((text) => options.known?.(text));
    const wanted = texts.filter((_, i) => known[i] === undefined);
    const matrix = wanted.length > 0 ? await embedder.embed(wanted, 'term') : new Float32Array();
    embedded += wanted.length;
    let next = 0;
    for (const stored of known) {
      if (stored !== undefined) packer.addStored(stored);
      else packer.add(matrix.subarray(next * dimensions, ++next * dimensions));
    }
    options.onProgress?.(end, store.termCount);
  }
  return { ...packer.pack(), embedded };
}
