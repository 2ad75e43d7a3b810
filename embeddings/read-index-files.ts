import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { ClincodeError } from '../src/errors.ts';
import {
  INDEX_FORMAT,
  type IndexManifest,
  indexFiles,
  indexManifestSchema,
  manifestText,
  sealOf,
} from '../src/link/index-manifest.ts';
import { hexOf } from './write-index-folder.ts';

const PIECE_BYTES = 4 << 20;

/**
 * Reads and checks the manifest alone.
 * @throws ClincodeError `index_missing`, `index_damaged`, `index_mismatch` if it is of another format
 */
export async function readManifest(directory: string): Promise<{ manifest: IndexManifest; id: string }> {
  const name = indexFiles.manifest;
  const text = await readFile(join(directory, name), 'utf8').catch(() => {
    throw new ClincodeError(
      'index_missing',
      `no index at ${directory}: build one with "clincode index build"`,
    );
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ClincodeError('index_damaged', `${name} is not JSON`);
  }
  const format = (json as { format?: unknown } | null)?.format;
  if (format !== INDEX_FORMAT) {
    throw new ClincodeError(
      'index_mismatch',
      `index format is ${JSON.stringify(format)}, this version reads ${INDEX_FORMAT}: build the index again`,
    );
  }
  const parsed = indexManifestSchema.safeParse(json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new ClincodeError('index_damaged', `${name}: field "${field}" is missing or wrong`);
  }
  // the text too: a blank that turned into another one says that something wrote here
  if (parsed.data.seal !== (await sealOf(json as object)) || manifestText(json) !== text)
    throw new ClincodeError('index_damaged', `${name} was changed after it was written`);
  return { manifest: parsed.data, id: createHash('sha256').update(text).digest('hex') };
}

/**
 * A file of the folder, checked against the manifest while it is read.
 * @throws ClincodeError `index_damaged` with the file's name
 */
export async function readIndexFile(
  directory: string,
  name: string,
  manifest: IndexManifest,
): Promise<Uint8Array<ArrayBuffer>> {
  return readChecked(directory, name, manifest, true);
}

/** Checks a file that is not needed: an answer from a folder that is damaged anywhere is not given. */
export async function checkIndexFile(
  directory: string,
  name: string,
  manifest: IndexManifest,
): Promise<void> {
  await readChecked(directory, name, manifest, false);
}

/** Compares a file with its SHA-256. @throws ClincodeError `index_damaged` with the file's name */
export async function verifyIndexFile(
  directory: string,
  name: string,
  manifest: IndexManifest,
): Promise<void> {
  const hash = createHash('sha256');
  await readPieces(directory, name, recordOf(name, manifest).bytes, false, (piece) => hash.update(piece));
  if (hash.digest('hex') !== recordOf(name, manifest).sha256)
    throw new ClincodeError('index_damaged', `${name} does not have the SHA-256 of the manifest`);
}

async function readChecked(directory: string, name: string, manifest: IndexManifest, keep: boolean) {
  const record = recordOf(name, manifest);
  let checksum = 0;
  const bytes = await readPieces(directory, name, record.bytes, keep, (piece) => {
    checksum = crc32(piece, checksum);
  });
  if (hexOf(checksum) !== record.crc32)
    throw new ClincodeError('index_damaged', `${name} does not have the checksum of the manifest`);
  return bytes;
}

function recordOf(name: string, manifest: IndexManifest): IndexManifest['files'][string] {
  const record = manifest.files[name];
  if (record === undefined)
    throw new ClincodeError('index_damaged', `${indexFiles.manifest} does not list ${name}`);
  return record;
}

/** In pieces, so that a server answers while an index of a gigabyte is read. */
async function readPieces(
  directory: string,
  name: string,
  length: number,
  keep: boolean,
  seen: (piece: Uint8Array) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let file: FileHandle | undefined;
  try {
    file = await open(join(directory, name));
    const { size } = await file.stat();
    if (size !== length)
      throw new ClincodeError('index_damaged', `${name} has ${size} bytes, the manifest says ${length}`);
    const bytes = new Uint8Array(keep ? length : Math.min(length, PIECE_BYTES));
    for (let start = 0; start < length; ) {
      const piece = Math.min(PIECE_BYTES, length - start);
      const into = keep ? bytes.subarray(start, start + piece) : bytes.subarray(0, piece);
      const { bytesRead } = await file.read(into, 0, piece, start);
      if (bytesRead === 0) throw new ClincodeError('index_damaged', `${name} was cut while it was read`);
      seen(into.subarray(0, bytesRead));
      start += bytesRead;
    }
    return bytes;
  } catch (error) {
    if (error instanceof ClincodeError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ClincodeError('index_damaged', `${name} ${missing ? 'is missing' : 'cannot be read'}`);
  } finally {
    await file?.close();
  }
}
