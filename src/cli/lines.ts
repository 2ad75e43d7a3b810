import { createReadStream, createWriteStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { pipeline, Readable, type Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ClincodeError, cannotWrite } from '../errors.ts';

/** A line of the input, with its number from 1. `text` is undefined where the bytes are not UTF-8. */
export interface InputLine {
  readonly number: number;
  readonly text: string | undefined;
  /** Of a text that is a note as it is, no JSON: the name of its file. */
  readonly note?: string;
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
  if (path === '-' && stdin !== undefined) return decompress(stdin, 'stdin');
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) throw new ClincodeError('file_unreadable', `cannot read ${path}: no such file`);
  if (there.isDirectory()) throw new ClincodeError('file_unreadable', `cannot read ${path}: it is a folder`);
  return decompress(createReadStream(path), path);
}

/** The stream is opened once, since a pipe such as `--in <(zcat …)` gives its bytes only once. */
async function* decompress(stream: Readable, path: string): AsyncGenerator<Uint8Array> {
  try {
    const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    let head: Buffer = Buffer.alloc(0);
    while (head.length < GZIP_MAGIC.length) {
      const { done, value } = await chunks.next();
      if (done) break;
      head = Buffer.concat([head, value]);
    }
    const whole = rejoin(head, chunks);
    if (!head.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC)) yield* whole;
    else yield* pipeline(Readable.from(whole), createGunzip(), () => {});
  } catch (error) {
    const { code = '' } = error as { code?: string };
    const why =
      code === 'EACCES' || code === 'EPERM' ? 'not allowed' : 'not readable, or a damaged gzip file';
    throw new ClincodeError('file_unreadable', `cannot read ${path}: ${why}`);
  } finally {
    stream.destroy();
  }
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

async function* rejoin(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Where output goes; `write` waits while the reader is slow. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * `-` is stdout.
 * @param keep bytes of a file that is there: what is written goes behind them
 * @throws ClincodeError `file_unreadable` if the file cannot be written
 */
export async function openOutput(path: string, stdout: Writable, keep = 0): Promise<Output> {
  if (keep > 0)
    await truncate(path, keep).catch((error) => {
      throw cannotWrite(path, error);
    });
  const stream =
    path === '-' ? stdout : createWriteStream(path, keep > 0 ? { flags: 'r+', start: keep } : { flags: 'w' });
  if (path !== '-') {
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve());
      stream.once('error', (error: Error) => reject(cannotWrite(path, error)));
    });
  }
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(cannotWrite(path, error)) : resolve()));
      }),
    close: () =>
      path === '-'
        ? Promise.resolve()
        : new Promise((resolve, reject) =>
            stream.end((error?: Error | null) => (error ? reject(cannotWrite(path, error)) : resolve())),
          ),
  };
}
