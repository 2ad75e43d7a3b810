import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InputLine, type Output, openInput, openOutput, readLines } from '../../src/cli/lines.ts';
import { jsonLine, runLines } from '../../src/cli/run-lines.ts';
import { ClincodeError, cannotWrite } from '../../src/errors.ts';
import { caughtIn } from '../support/caught.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-lines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* pieces(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const texts = async (...parts: (string | Uint8Array)[]) =>
  (await collect(readLines(pieces(...parts)))).map((line) => line.text);

test.each<[string, (string | Uint8Array)[], (string | undefined)[]]>([
  ['lines', ['a\nb\n'], ['a', 'b']],
  ['no line feed at the end', ['a\nb'], ['a', 'b']],
  ['nothing', [], []],
  ['a line feed alone', ['\n'], ['']],
  ['blank lines are lines', ['a\n\nb\n'], ['a', '', 'b']],
  ['CRLF keeps its CR, which JSON ignores', ['a\r\nb\r\n'], ['a\r', 'b\r']],
  ['U+2028 and U+0085 do not end a line', ['"a\u2028b\u0085c"\n'], ['"a\u2028b\u0085c"']],
  ['a line over several chunks', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
  ['a character over two chunks', [Uint8Array.of(0xc3), Uint8Array.of(0xa9, 0x0a)], ['é']],
  [
    'bytes that are not UTF-8, in their place',
    ['a\n', Uint8Array.of(0xe9, 0x0a), 'b'],
    ['a', undefined, 'b'],
  ],
  ['half a character at the end', ['a\n', Uint8Array.of(0xc3)], ['a', undefined]],
  ['a byte order mark', ['\ufeffa\n'], ['a']],
])('readLines: %s', async (_, parts, lines) => {
  expect(await texts(...parts)).toEqual(lines);
});

test('property: however the bytes are cut, the lines and their numbers are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\n\ufeff]/g, ''))),
      fc.integer({ min: 1, max: 5 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const read = await collect(readLines(pieces(...cut)));
        expect(read).toEqual(lines.map((text, i) => ({ number: i + 1, text })));
      },
    ),
    { numRuns: 60 },
  );
});

const textOf = async (input: AsyncIterable<Uint8Array>): Promise<string> =>
  Buffer.concat(await collect(input)).toString();
const long = Array.from({ length: 20_000 }, (_, i) => `{"id":${i}}\n`).join('');

test('openInput: gzip is told by its bytes, not by its name', async () => {
  const [plain, packed] = [join(folder, 'plain.gz'), join(folder, 'packed.ndjson')];
  await writeFile(plain, 'not packed\n');
  await writeFile(packed, gzipSync(long));
  expect(await textOf(await openInput(plain))).toBe('not packed\n');
  expect(await textOf(await openInput(packed))).toBe(long);
  expect(await textOf(await openInput('-', Readable.from([Buffer.from('from stdin')])))).toBe('from stdin');
  const oneByOne = [...gzipSync('a\nb\n')].map((byte) => Buffer.of(byte));
  expect(await textOf(await openInput('-', Readable.from(oneByOne)))).toBe('a\nb\n');
});

test.each(['', 'x', '\u001f'])('openInput: a file of %j', async (text) => {
  const path = join(folder, 'short');
  await writeFile(path, text);
  expect(await textOf(await openInput(path))).toBe(text);
});

test('openInput: a cut gzip gives what it holds, then an error that names it', async () => {
  const path = join(folder, 'cut.gz');
  const packed = gzipSync(long);
  await writeFile(path, packed.subarray(0, packed.length - 100));
  const lines: InputLine[] = [];
  const error = await caughtIn(async () => {
    for await (const line of readLines(await openInput(path))) lines.push(line);
  });
  expect(error).toMatchObject({ code: 'file_unreadable', message: expect.stringContaining('cut.gz') });
  expect(lines.length).toBeGreaterThan(100);
});

test('openInput and openOutput name what cannot be opened', async () => {
  for (const open of [
    () => openInput(join(folder, 'nothing')),
    () => openInput(folder),
    () => openOutput(join(folder, 'nothing/x'), process.stdout),
  ]) {
    const error = await caughtIn(open);
    expect(error).toMatchObject({ code: 'file_unreadable', message: expect.stringContaining(folder) });
  }
});

test('openOutput writes all that was written', async () => {
  const path = join(folder, 'out');
  const output = await openOutput(path, process.stdout);
  await output.write('a\n');
  await output.write('b\n');
  await output.close();
  expect(await readFile(path, 'utf8')).toBe('a\nb\n');
  const broken = new Writable({ write: (_, __, done) => done(new Error('EPIPE')) }).on('error', () => {});
  const error = await caughtIn(async () => (await openOutput('-', broken)).write('x'));
  expect(error.code).toBe('file_unreadable');
});

const run = async (
  lines: readonly (string | undefined)[],
  convert: (json: unknown, line: number) => Promise<unknown>,
  concurrency = 1,
  fail?: Error,
) => {
  const written: string[] = [];
  const output: Output = { write: async (text) => void written.push(text), close: async () => {} };
  async function* input(): AsyncGenerator<InputLine> {
    for (const [i, text] of lines.entries()) yield { number: i + 1, text };
    if (fail) throw fail;
  }
  const unit = { name: 'unit', lines: input, open: async () => output };
  const convertLine = jsonLine(async (json, line) => ({ row: await convert(json, line) }));
  const result = await runLines([unit], convertLine, { concurrency });
  return { result, rows: written.map((text) => JSON.parse(text) as Record<string, unknown>) };
};

test.each([1, 3, 100])('runLines: %i at once, output in input order', async (concurrency) => {
  let inWork = 0;
  let most = 0;
  const { result, rows } = await run(
    Array.from({ length: 20 }, (_, i) => `{"n":${i}}`),
    async (json) => {
      most = Math.max(most, ++inWork);
      const { n } = json as { n: number };
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5));
      inWork--;
      return { n };
    },
    concurrency,
  );
  expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(result).toEqual({ lines: 20, failed: 0, broken: [] });
  expect(most).toBe(Math.min(concurrency, 20));
});

test('runLines: each bad line gives an error in its place, with its number and its id', async () => {
  const convert = async (json: unknown): Promise<unknown> => {
    const { id, say } = json as { id: string; say?: string };
    if (say === 'known') throw new ClincodeError('text_missing', 'no text');
    if (say === 'unknown') throw new Error('John Smith has a secret');
    return { id };
  };
  const { result, rows } = await run(
    [
      '{"id":"a"}',
      'no JSON',
      '',
      undefined,
      '{"id":7,"say":"known"}',
      '{"id":{},"say":"unknown"}',
      'null',
      '{"id":"z"}\r',
    ],
    convert,
    4,
  );
  expect(result).toEqual({ lines: 8, failed: 6, broken: [] });
  expect(rows).toEqual([
    { id: 'a' },
    { line: 2, error: { code: 'bad_json', message: 'the line is not JSON' } },
    { line: 3, error: { code: 'bad_json', message: 'the line is empty' } },
    { line: 4, error: { code: 'bad_json', message: 'the line is not UTF-8' } },
    { id: 7, line: 5, error: { code: 'text_missing', message: 'no text' } },
    { line: 6, error: { code: 'internal', message: 'unexpected Error' } },
    { line: 7, error: { code: 'internal', message: 'unexpected TypeError' } },
    { id: 'z' },
  ]);
});

test('runLines: where the input breaks off, what was read is written', async () => {
  const fail = new ClincodeError('file_unreadable', 'cut');
  const { result, rows } = await run(['{"n":1}', '{"n":2}', '{"n":3}'], async (json) => json, 8, fail);
  expect(result).toMatchObject({ lines: 3, failed: 0, broken: [{ unit: { name: 'unit' }, error: fail }] });
  expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test.each([
  ['ENOSPC', 'cannot write F: the disk is full'],
  ['EACCES', 'cannot write F: not allowed'],
  ['EIO', 'cannot write F: EIO'],
])('%s is told in words', (code, message) => {
  const error = cannotWrite('F.partial', Object.assign(new Error('/home/somebody'), { code }));
  expect(cannotWrite('F', error).message).toBe(message);
  expect(cannotWrite('F', new Error('/home/somebody')).message).toBe('cannot write F');
});
