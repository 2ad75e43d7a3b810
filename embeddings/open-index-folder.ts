import { join } from 'node:path';
import { parseOverlay } from '../ontology/overlay-file.ts';
import type { Embedder, EmbedderSettings } from '../src/embed/embedder.ts';
import { createSubwordEmbedder } from '../src/embed/embedders/subword.ts';
import { decodeSubword } from '../src/embed/embedders/subword-model.ts';
import { ClincodeError } from '../src/errors.ts';
import { createSenses } from '../src/link/abbreviation-senses.ts';
import { bannedLinks } from '../src/link/banned-links.ts';
import { createPackedConceptStore } from '../src/link/concept-stores/packed.ts';
import { icd10cmSupport } from '../src/link/icd10cm-support.ts';
import { graphFiles, type IndexManifest, indexFiles } from '../src/link/index-manifest.ts';
import type { Int8Vectors } from '../src/link/int8-vectors.ts';
import { createLexicalIndex } from '../src/link/lexical-index.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import { bindRanker } from '../src/link/ranker.ts';
import { decodeRanker } from '../src/link/ranker-file.ts';
import { readVectors, type TermVectors } from '../src/link/vector-file.ts';
import type { VectorIndex } from '../src/link/vector-index.ts';
import { createFlatVectorIndex } from '../src/link/vector-indexes/flat.ts';
import { createHnswIndex } from '../src/link/vector-indexes/hnsw.ts';
import { readGraph } from '../src/link/vector-indexes/hnsw-file.ts';
import { type Hnswlib, loadHnswlib, openHnswlib } from '../src/link/vector-indexes/hnswlib.ts';
import { codeSystems } from '../src/terminology/code-system.ts';
import type { IndexParts } from './build-index.ts';
import { checkIndexFile, readIndexFile, readManifest } from './read-index-files.ts';

/** Where the manifest does not say. */
const USUAL_EF = 128;

export interface OpenOptions {
  /** Makes the embedder that the manifest names, if it is not `subword`. */
  readonly createEmbedder?: (id: string, settings?: EmbedderSettings) => Promise<Embedder>;
  /** `flat` searches exactly even where a graph was written. */
  readonly vectorIndex?: 'hnsw' | 'flat';
  /** Told where the index is searched in another way than it was built for. */
  readonly onNotice?: (notice: string) => void;
}

export interface OpenedIndex extends LinkIndex {
  readonly parts: IndexParts;
}

/**
 * Opens an index folder after checking every byte of every file against the manifest.
 * @throws ClincodeError `index_missing`, `index_damaged` (which file), `index_mismatch` (what differs)
 */
export async function openIndexFolder(directory: string, options: OpenOptions = {}): Promise<OpenedIndex> {
  const { manifest, id } = await readManifest(directory);
  checkList(manifest);
  const read = (name: string) => readIndexFile(directory, name, manifest);
  const parts = await readParts(directory, manifest);
  const embedder = await openEmbedder(manifest, parts, options);
  const concepts = createPackedConceptStore({
    lines: await read(indexFiles.concepts),
    tables: await read(indexFiles.tables),
  });
  expectEqual(indexFiles.tables, 'concepts', concepts.conceptCount, manifest.concepts);
  expectEqual(indexFiles.tables, 'terms', concepts.termCount, manifest.terms);
  const termVectors = await readTermVectors(directory, manifest);
  const vectors = await openVectors(directory, manifest, termVectors, options);
  // copies: with a graph the vectors lie in its own memory, and the bytes of the file need not stay
  const vectorTerms = { groups: termVectors.groups.slice(), rows: termVectors.rows.slice() };
  const lexical = createLexicalIndex(parts[indexFiles.lexical]!, concepts.termCount);
  const ranker = bindRanker(decodeRanker(parts[indexFiles.ranker]!), concepts);
  expectEqual(indexFiles.ranker, 'as id', ranker.ranker.id, manifest.calibration.id);
  const senses = createSenses(concepts, parts[indexFiles.senses]);
  const overlay = parts[indexFiles.overlay];
  if ((overlay === undefined) !== (manifest.overlay === undefined))
    throw new ClincodeError(
      'index_mismatch',
      `${indexFiles.manifest} and ${indexFiles.overlay} do not agree`,
    );
  return {
    manifest,
    id,
    concepts,
    embedder,
    vectors,
    vectorTerms,
    lexical,
    senses,
    ranker,
    ...(overlay && {
      banned: bannedLinks(parseOverlay(new TextDecoder().decode(overlay), indexFiles.overlay).banned),
    }),
    ...(manifest.codeSystem.uri === codeSystems.icd10cm && { support: icd10cmSupport(concepts) }),
    parts,
  };
}

/** vectors.i8 of a folder. @throws ClincodeError `index_damaged`, `index_mismatch` */
export async function readTermVectors(directory: string, manifest: IndexManifest): Promise<TermVectors> {
  const name = indexFiles.vectors;
  const read = readVectors(await readIndexFile(directory, name, manifest), name);
  expectEqual(name, 'vectors', read.vectors.count, manifest.vectors);
  expectEqual(name, 'terms', read.rows.length, manifest.terms);
  expectEqual(name, 'dimensions', read.vectors.dimensions, manifest.embedder.dimensions);
  return read;
}

async function openVectors(
  directory: string,
  manifest: IndexManifest,
  { vectors }: TermVectors,
  options: OpenOptions,
): Promise<VectorIndex> {
  const { kind, ef, m } = manifest.vectorIndex;
  if (kind === 'flat') return createFlatVectorIndex(vectors);
  if (options.vectorIndex === 'flat') {
    await checkIndexFile(directory, graphFiles[kind], manifest);
    return createFlatVectorIndex(vectors);
  }
  if (kind === 'hnswlib') {
    return (await openHnswlibFile(directory, manifest, vectors, options)) ?? createFlatVectorIndex(vectors);
  }
  const graph = readGraph(await readIndexFile(directory, indexFiles.graph, manifest), indexFiles.graph);
  expectEqual(indexFiles.graph, 'links a row', graph.m, m);
  expectEqual(indexFiles.graph, 'rows', graph.uppers.length, manifest.vectors);
  return createHnswIndex(vectors, graph, ef ?? USUAL_EF);
}

/** Undefined where hnswlib-node is not installed, which is told. */
async function openHnswlibFile(
  directory: string,
  manifest: IndexManifest,
  vectors: Int8Vectors,
  { onNotice }: OpenOptions,
): Promise<VectorIndex | undefined> {
  const name = indexFiles.hnswlib;
  await checkIndexFile(directory, name, manifest);
  const hnswlib = await loadHnswlib().catch((error: unknown): Hnswlib | undefined => {
    if (!(error instanceof ClincodeError)) throw error;
    onNotice?.('hnswlib-node is not installed: searching exactly (slower on large indexes)');
    return undefined;
  });
  if (hnswlib === undefined) return undefined;
  const index = openHnswlib(hnswlib, join(directory, name), name, vectors);
  expectEqual(name, 'rows', index.size, manifest.vectors);
  index.setEf(manifest.vectorIndex.ef ?? USUAL_EF);
  // the package opened the file by itself: it may be another one by then, of a build that was put in its place
  await checkIndexFile(directory, name, manifest);
  return index;
}

/** Files that may be absent: what reads one says what its absence means. */
const partNames = [
  indexFiles.embedder,
  indexFiles.lexical,
  indexFiles.senses,
  indexFiles.ranker,
  indexFiles.overlay,
] as const;

/** Every needed file must be listed, and no other. */
function checkList({ files, vectorIndex, embedder }: IndexManifest): void {
  const needed: string[] = [
    indexFiles.concepts,
    indexFiles.tables,
    indexFiles.vectors,
    indexFiles.lexical,
    indexFiles.ranker,
  ];
  if (vectorIndex.kind !== 'flat') needed.push(graphFiles[vectorIndex.kind]);
  if (embedder.id === 'subword') needed.push(indexFiles.embedder);
  for (const name of needed) {
    if (files[name] === undefined)
      throw new ClincodeError('index_damaged', `${indexFiles.manifest} does not list ${name}`);
  }
  const known: readonly string[] = [...needed, ...partNames];
  if (Object.keys(files).some((name) => !known.includes(name)))
    throw new ClincodeError('index_damaged', `${indexFiles.manifest} lists an unknown file`);
}

async function readParts(directory: string, manifest: IndexManifest): Promise<IndexParts> {
  const parts: Partial<Record<keyof IndexParts, Uint8Array<ArrayBuffer>>> = {};
  for (const name of partNames) {
    if (manifest.files[name] !== undefined) parts[name] = await readIndexFile(directory, name, manifest);
  }
  return parts;
}

async function openEmbedder(
  manifest: IndexManifest,
  parts: IndexParts,
  options: OpenOptions,
): Promise<Embedder> {
  const { id, hash, dimensions, settings } = manifest.embedder;
  const bytes = parts[indexFiles.embedder];
  const embedder =
    id === 'subword' && bytes !== undefined
      ? await createSubwordEmbedder(decodeSubword(bytes), bytes)
      : await options.createEmbedder?.(id, settings);
  if (embedder === undefined)
    throw new ClincodeError('unknown_embedder', `the index needs the embedder "${id}"`);
  if (embedder.hash !== hash || embedder.dimensions !== dimensions) {
    throw new ClincodeError(
      'index_mismatch',
      `embedder "${id}" at hand is not the one that the index was built with`,
    );
  }
  return embedder;
}

function expectEqual<T extends number | string>(
  file: string,
  what: string,
  found: T,
  said: T | undefined,
): void {
  if (found !== said)
    throw new ClincodeError('index_mismatch', `${file} has ${found} ${what}, the manifest says ${said}`);
}
