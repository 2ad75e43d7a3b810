import type { Embedder } from '../src/embed/embedder.ts';
import { createSubwordEmbedder, fitSubword, type SubwordModel } from '../src/embed/embedders/subword.ts';
import type { Calibration } from '../src/link/calibrate.ts';
import { createMemoryConceptStore } from '../src/link/concept-stores/memory.ts';
import { terminologyCalibration } from '../src/link/default-calibration.ts';
import { INDEX_FORMAT, type IndexManifest } from '../src/link/index-manifest.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import type { VectorIndex } from '../src/link/vector-index.ts';
import { createFlatVectorIndex } from '../src/link/vector-indexes/flat.ts';
import { sha256Hex } from '../src/sha256.ts';
import type { Concept } from '../src/terminology/concept.ts';
import { embedTerms, type Progress } from './embed-terms.ts';
import { chooseEf, recallProbe } from './measure-recall.ts';

/** A graph in memory whose ef is still to be chosen, and that can be written to a file. */
export interface BuiltGraph extends VectorIndex {
  setEf(ef: number): void;
  write(path: string): void;
}

/** Makes the graph over the vectors; absent, the index is searched exactly. */
export interface GraphBuilder {
  readonly parameters: { readonly m: number; readonly efConstruction: number };
  build(vectors: Float32Array, dimensions: number, onProgress?: Progress): BuiltGraph;
}

export interface BuildOptions {
  readonly codeSystem: { readonly uri: string; readonly release?: string };
  /** Default: the subword embedder, fitted on the concepts at hand. */
  readonly embedder?: Embedder;
  readonly graph?: GraphBuilder;
  readonly calibration?: Calibration;
  readonly onProgress?: (step: 'embed' | 'graph', done: number, total: number) => void;
}

/** An index in memory, with what a folder needs beside it. */
export interface BuiltIndex extends LinkIndex {
  readonly matrix: Float32Array<ArrayBuffer>;
  /** The embedder's own table, if the embedder was fitted here. */
  readonly subword?: SubwordModel;
  /** The graph, if one was built. */
  readonly graph?: BuiltGraph;
}

/** The subword embedder of a terminology, fitted on its terms. */
export async function fitEmbedder(
  terms: readonly string[],
): Promise<{ readonly model: SubwordModel; readonly embedder: Embedder }> {
  const model = fitSubword(terms);
  return { model, embedder: await createSubwordEmbedder(model) };
}

/** Builds an index over every term of every active concept. Deterministic: the same concepts make the same bytes. */
export async function buildIndex(concepts: readonly Concept[], options: BuildOptions): Promise<BuiltIndex> {
  const store = createMemoryConceptStore(concepts);
  const terms = Array.from(store.terms(), (term) => term.text);
  const fitted = options.embedder === undefined ? await fitEmbedder(terms) : undefined;
  const embedder = options.embedder ?? fitted!.embedder;
  const matrix = await embedTerms(terms, embedder, (done, total) =>
    options.onProgress?.('embed', done, total),
  );
  const graph = options.graph?.build(matrix, embedder.dimensions, (done, total) =>
    options.onProgress?.('graph', done, total),
  );
  const chosen = graph && chooseEf(await recallProbe(terms, matrix, embedder), graph);
  const manifest: IndexManifest = {
    format: INDEX_FORMAT,
    codeSystem: { ...options.codeSystem },
    embedder: { id: embedder.id, hash: embedder.hash, dimensions: embedder.dimensions },
    concepts: store.conceptCount,
    terms: store.termCount,
    vectorIndex:
      chosen === undefined ? { kind: 'flat' } : { kind: 'hnsw', ...options.graph!.parameters, ef: chosen.ef },
    recall: chosen?.recall ?? { k: 10, queries: 0, value: 1 },
    calibration: { ...(options.calibration ?? terminologyCalibration) },
    files: {},
  };
  const id = await sha256Hex(JSON.stringify(manifest) + (await sha256Hex(JSON.stringify(concepts))));
  return {
    manifest,
    id,
    concepts: store,
    embedder,
    vectors: graph ?? createFlatVectorIndex(matrix, embedder.dimensions),
    matrix,
    ...(fitted && { subword: fitted.model }),
    ...(graph && { graph }),
  };
}
