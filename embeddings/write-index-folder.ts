import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ClincodeError } from '../src/errors.ts';
import type { IndexManifest } from '../src/link/index-manifest.ts';
import type { Concept } from '../src/terminology/concept.ts';
import { conceptLine } from '../src/terminology/concept-schema.ts';
import type { BuiltIndex } from './build-index.ts';

/** Names of the files of an index folder. hnsw.bin is absent from an index that is searched exactly. */
export const indexFiles = {
  manifest: 'manifest.json',
  concepts: 'concepts.ndjson',
  vectors: 'vectors.f32',
  subword: 'subword.bin',
  hnsw: 'hnsw.bin',
} as const;

/**
 * Writes a built index beside its place and renames it into place, so that a reader sees the old index
 * or the new one and never half of either.
 * @throws ClincodeError `index_exists` if something other than an index is at the place, `file_unreadable`
 *   if nothing can be written there
 */
export async function writeIndexFolder(
  place: string,
  index: BuiltIndex,
  concepts: readonly Concept[],
): Promise<IndexManifest> {
  const directory = resolve(place);
  await refuseOtherFolder(place);
  const beside = join(dirname(directory), `.${basename(directory)}.${process.pid}.tmp`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true }).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot write ${place}`);
  });
  try {
    await writeFile(
      join(beside, indexFiles.concepts),
      concepts.map((concept) => `${conceptLine(concept)}\n`).join(''),
    );
    await writeFile(join(beside, indexFiles.vectors), new Uint8Array(index.matrix.buffer));
    const written: string[] = [indexFiles.concepts, indexFiles.vectors];
    if (index.subword !== undefined) {
      await writeFile(join(beside, indexFiles.subword), index.subword.rarity);
      written.push(indexFiles.subword);
    }
    if (index.graph !== undefined) {
      index.graph.write(join(beside, indexFiles.hnsw));
      written.push(indexFiles.hnsw);
    }
    const files: IndexManifest['files'] = {};
    for (const name of written) files[name] = await fileRecord(join(beside, name));
    const manifest: IndexManifest = { ...index.manifest, files };
    await writeFile(join(beside, indexFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    await replaceFolder(directory, beside);
    return manifest;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Size and checksum, read in pieces: a graph of a whole terminology does not fit well in memory twice. */
export async function fileRecord(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    bytes += (chunk as Buffer).length;
    hash.update(chunk as Buffer);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** @throws ClincodeError `index_exists`; asked before a build too, since that takes minutes */
export async function refuseOtherFolder(directory: string): Promise<void> {
  const there = await stat(directory).catch(() => undefined);
  if (there === undefined) return;
  const manifest = await stat(join(directory, indexFiles.manifest)).catch(() => undefined);
  if (manifest === undefined) {
    throw new ClincodeError(
      'index_exists',
      `${directory} exists and is not an index folder; it was left alone`,
    );
  }
}

async function replaceFolder(directory: string, beside: string): Promise<void> {
  const old = `${beside}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(directory), { recursive: true });
  const moved = await rename(directory, old).then(
    () => true,
    () => false,
  );
  await rename(beside, directory).catch(async (error: unknown) => {
    if (moved) await rename(old, directory);
    throw error;
  });
  if (moved) await rm(old, { recursive: true, force: true });
}
