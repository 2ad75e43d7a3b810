import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openInput } from '../src/cli/lines.ts';
import { ClincodeError } from '../src/errors.ts';
import { tarFiles } from './archives/tar.ts';
import { zipFiles } from './archives/zip.ts';
import type { SourceFile } from './source-file.ts';

/** A source's text, decompressed if it is gzip, without its BOM. @throws ClincodeError `file_unreadable` */
export async function readSource(path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for await (const chunk of await openInput(path)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/**
 * The files of a source: one file, a folder with all that is below it, or a .zip, .tar or .tar.gz. Hidden files
 * are left aside.
 * @throws ClincodeError `file_unreadable`
 */
export async function sourceFiles(path: string): Promise<readonly SourceFile[]> {
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) throw new ClincodeError('file_unreadable', `cannot read ${path}: no such file`);
  if (there.isDirectory()) return folderFiles(path);
  if (there.isFile()) {
    // a table may begin with "PK" too; the second form is an archive without files
    if (/^PK(?:\x03\x04|\x05\x06)/.test(await head(path))) return zipFiles(path);
    const tar = await tarFiles(path, async () => openInput(path));
    if (tar !== undefined) return tar;
  }
  return [fileAt(path)];
}

async function folderFiles(path: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(fileAt);
}

function fileAt(path: string): SourceFile {
  return {
    name: basename(path).replace(/\.gz$/, ''),
    place: path,
    async *bytes() {
      yield* await openInput(path);
    },
  };
}

async function head(path: string): Promise<string> {
  const file = await open(path).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read ${path}`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
