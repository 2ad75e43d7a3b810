import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../src/embed/embedder.ts';
import { createSubwordEmbedder } from '../src/embed/embedders/subword.ts';
import { ClincodeError } from '../src/errors.ts';
import { createMemoryConceptStore } from '../src/link/concept-stores/memory.ts';
import { INDEX_FORMAT, type IndexManifest, indexManifestSchema } from '../src/link/index-manifest.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import { createFlatVectorIndex } from '../src/link/vector-indexes/flat.ts';
import { loadHnswlib, openHnsw } from '../src/link/vector-indexes/hnsw.ts';
import { parseConcepts } from '../src/terminology/concept-schema.ts';
import { fileRecord, indexFiles } from './write-index-folder.ts';

export interface OpenOptions {
  /** Makes the embedder that the manifest names, if it is not `subword`. */
  readonly createEmbedder?: (id: string) => Promise<Embedder>;
  /** `flat` searches exactly even where a graph was written. */
  readonly vectorIndex?: 'hnsw' | 'flat';
  /** Told in one line why something else than asked for is used. */
  readonly onNotice?: (notice: string) => void;
}

/**
 * Opens an index folder after checking every file against the manifest.
 * @throws ClincodeError `index_missing`, `index_damaged` (which file), `index_mismatch` (what differs)
 */
export async function openIndexFolder(directory: string, options: OpenOptions = {}): Promise<LinkIndex> {
  const { manifest, id } = await readManifest(directory);
  await checkFiles(directory, manifest);
  const embedder = await openEmbedder(directory, manifest, options);
  const store = createMemoryConceptStore(
    parseConcepts(await readFile(join(directory, indexFiles.concepts), 'utf8')),
  );
  if (store.termCount !== manifest.terms || store.conceptCount !== manifest.concepts) {
    throw new ClincodeError(
      'index_mismatch',
      `${indexFiles.concepts} has ${store.conceptCount} concepts and ${store.termCount} terms, the manifest ${manifest.concepts} and ${manifest.terms}`,
    );
  }
  const { dimensions } = manifest.embedder;
  const matrix = readMatrix(await readFile(join(directory, indexFiles.vectors)), manifest.terms * dimensions);
  const wantsGraph = manifest.vectorIndex.kind === 'hnsw' && options.vectorIndex !== 'flat';
  const hnswlib = wantsGraph ? await loadHnswlib() : undefined;
  if (wantsGraph && hnswlib === undefined) {
    options.onNotice?.('hnswlib-node is not installed: searching exactly (slower on large indexes)');
  }
  const vectors =
    hnswlib === undefined
      ? createFlatVectorIndex(matrix, dimensions)
      : openHnsw(hnswlib, join(directory, indexFiles.hnsw), {
          size: manifest.terms,
          dimensions,
          ef: manifest.vectorIndex.ef ?? 128,
        });
  return { manifest, id, concepts: store, embedder, vectors };
}

/** Reads and checks the manifest alone. */
export async function readManifest(directory: string): Promise<{ manifest: IndexManifest; id: string }> {
  const text = await readFile(join(directory, indexFiles.manifest), 'utf8').catch(() => {
    throw new ClincodeError(
      'index_missing',
      `no index at ${directory}: build one with "clincode index build"`,
    );
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ClincodeError('index_damaged', `${indexFiles.manifest} is not JSON`);
  }
  const format = (json as { format?: unknown } | null)?.format;
  if (format !== INDEX_FORMAT) {
    throw new ClincodeError(
      'index_mismatch',
      `index format is ${JSON.stringify(format)}, this version reads ${INDEX_FORMAT}`,
    );
  }
  const parsed = indexManifestSchema.safeParse(json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new ClincodeError('index_damaged', `${indexFiles.manifest}: field "${field}" is missing or wrong`);
  }
  return { manifest: parsed.data, id: createHash('sha256').update(text).digest('hex') };
}

/** Compares each listed file with its record and that every needed file is listed. */
async function checkFiles(directory: string, manifest: IndexManifest): Promise<void> {
  const needed: string[] = [indexFiles.concepts, indexFiles.vectors];
  if (manifest.vectorIndex.kind === 'hnsw') needed.push(indexFiles.hnsw);
  if (manifest.embedder.id === 'subword') needed.push(indexFiles.subword);
  for (const name of needed) {
    if (manifest.files[name] === undefined) {
      throw new ClincodeError('index_damaged', `${indexFiles.manifest} does not list ${name}`);
    }
  }
  for (const [name, record] of Object.entries(manifest.files)) {
    if (!Object.values<string>(indexFiles).includes(name)) {
      throw new ClincodeError('index_damaged', `${indexFiles.manifest} lists an unknown file`);
    }
    const found = await fileRecord(join(directory, name)).catch(() => {
      throw new ClincodeError('index_damaged', `${name} is missing`);
    });
    if (found.bytes !== record.bytes) {
      throw new ClincodeError(
        'index_damaged',
        `${name} has ${found.bytes} bytes, the manifest says ${record.bytes}`,
      );
    }
    if (found.sha256 !== record.sha256) {
      throw new ClincodeError('index_damaged', `${name} does not have the checksum of the manifest`);
    }
  }
}

async function openEmbedder(
  directory: string,
  manifest: IndexManifest,
  options: OpenOptions,
): Promise<Embedder> {
  const { id, hash, dimensions } = manifest.embedder;
  const embedder =
    id === 'subword'
      ? await createSubwordEmbedder({
          dimensions,
          rarity: new Uint8Array(await readFile(join(directory, indexFiles.subword))),
        })
      : await options.createEmbedder?.(id);
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

function readMatrix(file: Buffer, length: number): Float32Array {
  if (file.length !== length * 4) {
    throw new ClincodeError(
      'index_mismatch',
      `${indexFiles.vectors} has ${file.length} bytes instead of ${length * 4}`,
    );
  }
  // a copy: a Buffer from a pool may not start at a multiple of four
  return new Float32Array(new Uint8Array(file).buffer);
}
