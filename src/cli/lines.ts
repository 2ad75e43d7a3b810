import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ClincodeError } from '../errors.ts';

/** A line of the input, with its number from 1. `text` is undefined where the bytes are not UTF-8. */
export interface InputLine {
  readonly number: number;
  readonly text: string | undefined;
}

/**
 * Lines of an NDJSON stream, split at \n only: a JSON string may hold U+2028, at which node:readline splits.
 * A last line without \n counts; an empty piece after the last \n does not.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const decode = (bytes: Buffer): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
  let pending: Buffer[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      yield { number: ++number, text: decode(Buffer.concat([...pending, rest.subarray(0, end)])) };
      pending = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) pending.push(rest);
  }
  if (pending.length > 0) yield { number: ++number, text: decode(Buffer.concat(pending)) };
}

/** `-` is stdin, if it is given. gzip is told by its first bytes. @throws ClincodeError `file_unreadable` */
export async function openInput(path: string, stdin?: Readable): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-' && stdin !== undefined) return stdin;
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) throw new ClincodeError('file_unreadable', `cannot read ${path}: no such file`);
  if (there.isDirectory()) throw new ClincodeError('file_unreadable', `cannot read ${path}: it is a folder`);
  const first = await firstBytes(path);
  const file = createReadStream(path);
  if (first[0] !== 0x1f || first[1] !== 0x8b) return guard(file, path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  return guard(file.pipe(gunzip), path);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  for await (const chunk of guard(createReadStream(path, { start: 0, end: 1 }), path)) return chunk;
  return new Uint8Array();
}

async function* guard(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch {
    throw new ClincodeError('file_unreadable', `cannot read ${path}: not readable, or a damaged gzip file`);
  }
}

/** Where output goes; `write` waits while the reader is slow. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** `-` is stdout. @throws ClincodeError `file_unreadable` if the file cannot be written */
export async function openOutput(path: string, stdout: Writable): Promise<Output> {
  const stream = path === '-' ? stdout : createWriteStream(path);
  if (path !== '-') {
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve());
      stream.once('error', () => reject(new ClincodeError('file_unreadable', `cannot write ${path}`)));
    });
  }
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    close: () =>
      path === '-'
        ? Promise.resolve()
        : new Promise((resolve, reject) =>
            stream.end((error?: Error | null) => (error ? reject(error) : resolve())),
          ),
  };
}
