import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../../embeddings/build-index.ts';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { openStarterIndex } from '../../embeddings/starter-cache.ts';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { refuseOtherFolder, writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { importOntology } from '../../ontology/import.ts';
import type { CliTools, IndexSummary } from '../cli/tools.ts';
import type { Config } from '../config.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createTransformersEmbedder } from '../embed/embedders/transformers.ts';
import { ClincodeError } from '../errors.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { Concept } from '../terminology/concept.ts';
import { conceptLine } from '../terminology/concept-schema.ts';

const TRANSFORMERS = 'transformers:';

async function createEmbedder(id: string): Promise<Embedder> {
  if (id.startsWith(TRANSFORMERS)) return createTransformersEmbedder(id.slice(TRANSFORMERS.length));
  throw new ClincodeError(
    'unknown_embedder',
    `unknown embedder "${id}": choose subword or transformers:FOLDER`,
  );
}

/** Beside the packages, as build tools keep theirs. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/clincode');

type Notice = (text: string) => void;

const EXACT_NOTICE = 'hnswlib-node is not installed: searching exactly (slower on large indexes)';

/** The folder that is named, else that of the environment, else the starter's index. */
export async function openIndex(
  directory: string | undefined,
  config: Config,
  onNotice: Notice,
): Promise<LinkIndex> {
  const place = directory ?? config.CLINCODE_INDEX;
  const vectorIndex = config.CLINCODE_VECTOR_INDEX;
  if (place !== undefined) return openIndexFolder(place, { createEmbedder, vectorIndex, onNotice });
  const graph = vectorIndex === 'hnsw' ? await hnswGraphBuilder() : undefined;
  if (graph !== undefined) return openStarterIndex(config.CLINCODE_CACHE ?? CACHE, graph, onNotice);
  if (vectorIndex === 'hnsw') onNotice(EXACT_NOTICE);
  return buildStarterIndex();
}

async function readConcepts(paths: readonly string[]): Promise<readonly Concept[]> {
  const { concepts, refused } = await importOntology(paths, 'concepts');
  const first = refused[0];
  if (first !== undefined) {
    throw new ClincodeError(
      'ontology_invalid',
      `${first.source}${first.row > 0 ? `:${first.row}` : ''}: ${first.reason} (${refused.length} rows refused)`,
    );
  }
  if (concepts.length === 0) throw new ClincodeError('ontology_invalid', 'no concepts to index');
  return concepts;
}

/** `index build`: concepts to an index folder. */
export async function buildIndexFolder(
  paths: readonly string[],
  options: Parameters<CliTools['buildIndex']>[1],
): Promise<IndexSummary> {
  await refuseOtherFolder(options.out);
  const concepts = await readConcepts(paths);
  const graph = await hnswGraphBuilder();
  if (graph === undefined) options.onNotice(EXACT_NOTICE);
  const built = await buildIndex(concepts, {
    codeSystem: { uri: options.system, ...(options.release !== undefined && { release: options.release }) },
    ...(options.embedder !== 'subword' && { embedder: await createEmbedder(options.embedder) }),
    ...(graph && { graph }),
    onProgress: options.onProgress,
  });
  const manifest = await writeIndexFolder(options.out, built, concepts);
  return {
    directory: options.out,
    concepts: manifest.concepts,
    terms: manifest.terms,
    vectorIndex: manifest.vectorIndex.kind,
    recall: manifest.recall,
    bytes: Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0),
  };
}

/** `ontology import`: a terminology to concepts NDJSON. */
export async function importToFile(
  paths: readonly string[],
  options: { from: string; select: string; out: string },
): ReturnType<CliTools['importOntology']> {
  const { concepts, rows, refused, unselected } = await importOntology(paths, options.from, options.select);
  await writeFile(options.out, concepts.map((concept) => `${conceptLine(concept)}\n`).join('')).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot write ${options.out}`);
  });
  return { rows, written: concepts.length, unselected, refused };
}
