import { basename } from 'node:path';
import { ClincodeError } from '../../src/errors.ts';
import type { SourceFile } from '../source-file.ts';

const BLOCK = 512;

/**
 * Files of a tar archive (POSIX ustar, with GNU's and pax' long names), or undefined if the bytes are something else.
 * The archive is read once for the list and once more for each file that is asked for: it may be packed, and nothing is
 * kept.
 * @throws ClincodeError `file_unreadable` if it is cut short
 */
export async function tarFiles(
  path: string,
  open: () => Promise<AsyncIterable<Uint8Array>>,
): Promise<readonly SourceFile[] | undefined> {
  const names: string[] = [];
  for await (const part of tarParts(await open(), path)) {
    if (part === 'no tar') return undefined;
    if (typeof part !== 'string' && part.kind === 'file') names.push(part.name);
  }
  return names
    .filter((name) => !basename(name).startsWith('.'))
    .map((name) => ({
      name: basename(name).replace(/\.gz$/, ''),
      place: `${path}:${name}`,
      async *bytes() {
        let inside = false;
        for await (const part of tarParts(await open(), path)) {
          if (typeof part === 'string') continue;
          if (part.kind === 'file') {
            if (inside) return;
            inside = part.name === name;
          } else if (inside) yield part.bytes;
        }
      },
    }));
}

type Part =
  | 'no tar'
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'content'; readonly bytes: Uint8Array };

async function* tarParts(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Part> {
  let pending: Buffer = Buffer.alloc(0);
  let longName: string | undefined;
  // of the entry that is being read: content, then what fills its last block
  let left = 0;
  let filler = 0;
  let meta: { type: string; text: Buffer[] } | undefined;
  let first = true;
  for await (const chunk of chunks) {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length > 0) {
      if (left > 0) {
        const bytes = pending.subarray(0, left);
        pending = pending.subarray(bytes.length);
        left -= bytes.length;
        if (meta === undefined) yield { kind: 'content', bytes };
        else meta.text.push(bytes);
        if (left === 0 && meta !== undefined) {
          longName = longNameOf(meta.type, Buffer.concat(meta.text).toString('utf8'));
          meta = undefined;
        }
        continue;
      }
      if (filler > 0) {
        const skipped = Math.min(filler, pending.length);
        pending = pending.subarray(skipped);
        filler -= skipped;
        continue;
      }
      if (pending.length < BLOCK) break;
      const header = pending.subarray(0, BLOCK);
      if (first && header.toString('latin1', 257, 262) !== 'ustar') {
        yield 'no tar';
        return;
      }
      first = false;
      pending = pending.subarray(BLOCK);
      if (header[0] === 0) continue;
      const type = String.fromCharCode(header[156]!);
      left = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
      filler = (BLOCK - (left % BLOCK)) % BLOCK;
      if (type === 'L' || type === 'x') meta = { type, text: [] };
      else if (type === '0' || type === '\0') {
        yield { kind: 'file', name: longName ?? shortName(header) };
        longName = undefined;
      } else {
        longName = undefined;
        if (left > 0) meta = { type, text: [] };
      }
    }
  }
  if (first) yield 'no tar';
  else if (left > 0)
    throw new ClincodeError('file_unreadable', `cannot read ${path}: the archive is cut short`);
}

function shortName(header: Buffer): string {
  const text = (start: number, end: number): string =>
    header.toString('utf8', start, end).replace(/\0.*$/s, '');
  const prefix = text(345, 500);
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}

function longNameOf(type: string, text: string): string | undefined {
  if (type === 'L') return text.replace(/\0.*$/s, '');
  return type === 'x' ? /^\d+ path=(.*)$/m.exec(text)?.[1] : undefined;
}
