import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { ClincodeError, cannotWrite } from '../src/errors.ts';
import {
  graphFiles,
  type IndexManifest,
  indexFiles,
  manifestText,
  sealed,
} from '../src/link/index-manifest.ts';
import { packVectors } from '../src/link/vector-file.ts';
import type { BuiltIndex } from './build-index.ts';

/**
 * Writes a built index beside its place and renames it into place, so that a reader sees the old index
 * or the new one and never half of either.
 * @throws ClincodeError `index_exists` if something other than an index is at the place, `file_unreadable`
 *   if nothing can be written there
 */
export async function writeIndexFolder(place: string, index: BuiltIndex): Promise<IndexManifest> {
  const directory = resolve(place);
  await refuseOtherFolder(place);
  const beside = join(dirname(directory), `.${basename(directory)}.${process.pid}.tmp`);
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    const files: IndexManifest['files'] = {};
    for (const [name, bytes] of filesOf(index)) {
      await writeFile(join(beside, name), bytes);
      files[name] = fileRecord(bytes);
    }
    const { seal: _, ...unsealed } = index.manifest;
    const manifest = await sealed({ ...unsealed, files });
    await writeFile(join(beside, indexFiles.manifest), manifestText(manifest));
    await replaceFolder(directory, beside);
    return manifest;
  } catch (error) {
    // a full disk, or a folder that may not be renamed; what is no error of the system stays what it is
    throw typeof (error as { code?: unknown }).code === 'string' && !(error instanceof ClincodeError)
      ? cannotWrite(place, error)
      : error;
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
  }
}

/** One after the other: packed vectors of a whole terminology need not lie in memory longer than they must. */
function* filesOf(index: BuiltIndex): Iterable<readonly [name: string, bytes: Uint8Array]> {
  yield [indexFiles.concepts, index.packed.lines];
  yield [indexFiles.tables, index.packed.tables];
  yield [indexFiles.vectors, packVectors(index.termVectors)];
  const { kind } = index.manifest.vectorIndex;
  if (kind !== 'flat' && index.graph !== undefined) yield [graphFiles[kind], index.graph];
  yield* Object.entries(index.parts);
}

function fileRecord(bytes: Uint8Array): IndexManifest['files'][string] {
  return {
    bytes: bytes.length,
    crc32: hexOf(crc32(bytes)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A checksum as the manifest has it. */
export function hexOf(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
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
