import { join } from 'node:path';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { verifyIndexFile } from '../../embeddings/read-index-files.ts';
import type { IndexReport } from '../cli/tools.ts';
import { type Config, readConfig } from '../config.ts';
import type { Embedder, EmbedderSettings } from '../embed/embedder.ts';
import { createTransformersEmbedder } from '../embed/embedders/transformers.ts';
import { ClincodeError } from '../errors.ts';
import type { IndexManifest } from '../link/index-manifest.ts';
import type { LinkIndex } from '../link/link-index.ts';

const TRANSFORMERS = 'transformers:';

/** Beside the packages, as build tools keep theirs. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/clincode');

type Notice = (text: string) => void;

/** An embedder by the id and the settings that a flag or a manifest gives. */
export async function createEmbedder(id: string, settings?: EmbedderSettings): Promise<Embedder> {
  if (!id.startsWith(TRANSFORMERS)) {
    throw new ClincodeError(
      'unknown_embedder',
      `unknown embedder "${id}": choose subword or transformers:MODEL`,
    );
  }
  const { CLINCODE_ALLOW_DOWNLOAD, CLINCODE_CACHE } = readConfig(process.env);
  return createTransformersEmbedder(id.slice(TRANSFORMERS.length), settings ?? {}, {
    allowDownload: CLINCODE_ALLOW_DOWNLOAD,
    cache: join(CLINCODE_CACHE ?? CACHE, 'models'),
    onNotice: (notice) => void process.stderr.write(`note: ${notice}\n`),
  });
}

/** Beside a folder (`./starter`), what names the starter's own index. */
export const STARTER = 'starter';

/** The folder that is named, else that of the environment, else the starter's index. */
export async function openIndex(
  directory: string | undefined,
  config: Config,
  onNotice: Notice,
): Promise<LinkIndex> {
  const place = directory ?? config.CLINCODE_INDEX;
  const vectorIndex = config.CLINCODE_VECTOR_INDEX;
  if (place !== undefined && place !== STARTER)
    return openIndexFolder(place, { createEmbedder, vectorIndex, onNotice });
  // what builds an index is not loaded to open one
  if (vectorIndex === 'flat') {
    const { buildStarterIndex } = await import('../../embeddings/starter-index.ts');
    return buildStarterIndex(await pretrainedModel());
  }
  const [{ openStarterIndex }, { hnswGraphBuilder }] = await Promise.all([
    import('../../embeddings/starter-cache.ts'),
    import('../../embeddings/hnsw-graph.ts'),
  ]);
  return openStarterIndex(config.CLINCODE_CACHE ?? CACHE, hnswGraphBuilder, onNotice);
}

/** `index verify`: opens the folder and compares every file with its SHA-256 too. */
export async function verifyIndexFolder(directory: string): Promise<IndexReport> {
  const { manifest, id } = await openIndexFolder(directory, { createEmbedder });
  for (const name of Object.keys(manifest.files)) await verifyIndexFile(directory, name, manifest);
  const { codeSystem, embedder, concepts, terms, calibration, overlay, files } = manifest;
  return {
    id,
    codeSystem,
    embedder,
    concepts,
    terms,
    ...certificate(manifest),
    ...(overlay && { overlay }),
    calibration: calibration.id,
    files: Object.fromEntries(Object.entries(files).map(([name, { bytes }]) => [name, bytes])),
  };
}

export function certificate({ vectors, vectorIndex, recall, files }: IndexManifest) {
  const { kind, ...parameters } = vectorIndex;
  return {
    vectors,
    vectorIndex: kind,
    ...(kind !== 'flat' && { parameters }),
    recall,
    bytes: Object.values(files).reduce((sum, file) => sum + file.bytes, 0),
  };
}
