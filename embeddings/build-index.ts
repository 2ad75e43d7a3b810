import type { Embedder } from '../src/embed/embedder.ts';
import { createSenses } from '../src/link/abbreviation-senses.ts';
import type { BannedLinks } from '../src/link/banned-links.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import { packConcepts } from '../src/link/concept-stores/pack-concepts.ts';
import { createPackedConceptStore } from '../src/link/concept-stores/packed.ts';
import type { PackedConcepts } from '../src/link/concept-stores/packed-tables.ts';
import {
  INDEX_FORMAT,
  type IndexManifest,
  type IndexPart,
  indexFiles,
  manifestText,
  sealed,
} from '../src/link/index-manifest.ts';
import { createLexicalIndex, packLexical } from '../src/link/lexical-index.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import { bindRanker, type Ranker } from '../src/link/ranker.ts';
import { encodeRanker } from '../src/link/ranker-file.ts';
import type { TermVectors } from '../src/link/vector-file.ts';
import { createFlatVectorIndex } from '../src/link/vector-indexes/flat.ts';
import { sha256Hex } from '../src/sha256.ts';
import type { Concept } from '../src/terminology/concept.ts';
import { certifiedGraph, type GraphBuilder } from './certified-graph.ts';
import { embedTerms, type KnownVectors, type Progress } from './embed-terms.ts';
import { heldOutNames, recallProbe } from './measure-recall.ts';
import { chartRows, packSenses } from './pack-senses.ts';

/** Files of an index that its stages read for themselves. */
export type IndexParts = Readonly<Partial<Record<IndexPart, Uint8Array<ArrayBuffer>>>>;

/** An embedder with the bytes from which it is made again, if it has any. */
export interface MadeEmbedder {
  readonly embedder: Embedder;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

export type EmbedderMaker = (concepts: ConceptStore, onProgress: Progress) => Promise<MadeEmbedder>;

export interface BuildOptions {
  readonly codeSystem: { readonly uri: string; readonly release?: string };
  /** As it is, or made for the concepts at hand. */
  readonly embedder: Embedder | EmbedderMaker;
  /** The bytes from which the embedder that is given is made again, if it has any. */
  readonly embedderBytes?: Uint8Array<ArrayBuffer>;
  /** Vectors that need not be computed: those of terms of an index with the same embedder. */
  readonly known?: KnownVectors;
  /** Makes senses.bin. Absent: the short forms of the starter. */
  readonly packSenses?: (concepts: ConceptStore) => Uint8Array<ArrayBuffer>;
  /** The site's own layer, which the concepts already have in them. */
  readonly overlay?: {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly entries: NonNullable<IndexManifest['overlay']>;
    readonly banned: BannedLinks;
  };
  /** Absent: the index is searched exactly. */
  readonly graph?: GraphBuilder;
  /** One of src/link/default-rankers. */
  readonly ranker: Ranker;
  readonly onProgress?: (step: BuildStep, done: number, total: number) => void;
}

export type BuildStep = 'train' | 'embed' | 'referee' | 'graph';

/** An index in memory, with what a folder needs beside it. */
export interface BuiltIndex extends LinkIndex {
  readonly packed: PackedConcepts;
  readonly termVectors: TermVectors;
  readonly parts: IndexParts;
  /** The graph's file, if there is a graph. */
  readonly graph?: Uint8Array<ArrayBuffer>;
  /** Terms that were embedded; the others' vectors were known. */
  readonly embedded: number;
}

/**
 * Builds an index over every term of every active concept. Deterministic: the same concepts make the same bytes.
 * @throws ClincodeError `recall_too_low` if no graph finds enough of what an exact search finds
 */
export async function buildIndex(concepts: Iterable<Concept>, options: BuildOptions): Promise<BuiltIndex> {
  const told = (step: BuildStep) => (done: number, total: number) => options.onProgress?.(step, done, total);
  const packed = packConcepts(concepts);
  const store = createPackedConceptStore(packed);
  const made: MadeEmbedder =
    typeof options.embedder === 'function'
      ? await options.embedder(store, told('train'))
      : { embedder: options.embedder, bytes: options.embedderBytes };
  const { embedder } = made;
  const termVectors = await embedTerms(store, embedder, { known: options.known, onProgress: told('embed') });
  const { vectors } = termVectors;
  const flat = createFlatVectorIndex(vectors);
  const certified =
    options.graph &&
    (await certifiedGraph(
      vectors,
      options.graph,
      (referee) => recallProbe(heldOutNames(store), embedder, referee, told('referee')),
      told('graph'),
    ));
  const lexical = packLexical(store);
  const { ranker } = options;
  const senses = (options.packSenses ?? ((concepts) => packSenses(chartRows(concepts), concepts).bytes))(
    store,
  );
  const manifest = await sealed({
    format: INDEX_FORMAT,
    codeSystem: { ...options.codeSystem },
    embedder: {
      id: embedder.id,
      hash: embedder.hash,
      dimensions: embedder.dimensions,
      ...(embedder.settings && { settings: { ...embedder.settings } }),
    },
    concepts: store.conceptCount,
    terms: store.termCount,
    vectors: vectors.count,
    vectorIndex:
      certified === undefined
        ? { kind: 'flat' }
        : { kind: certified.graph.kind, ...certified.parameters, ef: certified.ef },
    recall: certified?.recall ?? { k: 10, queries: 0, value: 1 },
    calibration: { id: ranker.id, error: ranker.error, linkedAt: ranker.linkedAt },
    ...(options.overlay && { overlay: options.overlay.entries }),
    files: {},
  });
  return {
    manifest,
    id: await sha256Hex(manifestText(manifest) + (await sha256Hex(packed.lines))),
    concepts: store,
    embedder,
    vectors: certified?.graph ?? flat,
    vectorTerms: termVectors,
    lexical: createLexicalIndex(lexical, store.termCount),
    senses: createSenses(store, senses),
    ranker: bindRanker(ranker, store),
    parts: {
      ...(made.bytes && { [indexFiles.embedder]: made.bytes }),
      [indexFiles.lexical]: lexical,
      [indexFiles.ranker]: encodeRanker(ranker),
      [indexFiles.senses]: senses,
      ...(options.overlay && { [indexFiles.overlay]: options.overlay.bytes }),
    },
    ...(options.overlay && { banned: options.overlay.banned }),
    packed,
    termVectors,
    embedded: termVectors.embedded,
    ...(certified && { graph: certified.graph.pack() }),
  };
}
