import { appendFile, cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { ClincodeError } from '../../src/errors.ts';
import { caughtIn } from '../support/caught.ts';
import { smallConcepts, smallIndex } from '../support/small-index.ts';

const graph = await hnswGraphBuilder();
let root: string;
let good: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-damage-'));
  good = join(root, 'good');
  await writeIndexFolder(good, await smallIndex({ ...(graph && { graph }) }), smallConcepts());
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = join(root, 'damaged');
  await rm(folder, { recursive: true, force: true });
  await cp(good, folder, { recursive: true });
});

const files = ['concepts.ndjson', 'vectors.f32', 'subword.bin', ...(graph ? ['hnsw.bin'] : [])];
const damages: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'one byte short': async (path) => truncate(path, (await readFile(path)).length - 1),
  empty: (path) => truncate(path, 0),
  'one byte more': (path) => appendFile(path, '\n'),
  'one byte changed': async (path) => {
    const bytes = await readFile(path);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(path, bytes);
  },
  missing: (path) => rm(path),
  'a folder': async (path) => {
    await rm(path);
    await mkdir(path);
  },
};

test.each(files.flatMap((name) => Object.keys(damages).map((damage) => [name, damage] as const)))(
  '%s, %s: refused by name',
  async (name, damage) => {
    await damages[damage]!(join(folder, name));
    for (const vectorIndex of ['hnsw', 'flat'] as const) {
      const error = await caughtIn(() => openIndexFolder(folder, { vectorIndex }));
      expect(error.code).toBe('index_damaged');
      expect(error.message).toContain(name);
    }
  },
);

/** Field, new value (undefined: the field is taken out), error, what the message names. */
const edits: readonly [remark: string, field: string, value: unknown, code: string, named: string][] = [
  ['another embedder', 'embedder.hash', 'a'.repeat(64), 'index_mismatch', 'subword'],
  ['an embedder not at hand', 'embedder.id', 'transformers:x', 'unknown_embedder', 'transformers:x'],
  ['other dimensions', 'embedder.dimensions', 128, 'index_mismatch', 'embedder'],
  ['no dimensions', 'embedder.dimensions', 0, 'index_damaged', 'embedder.dimensions'],
  ['another format', 'format', 'clincode-index/2', 'index_mismatch', 'clincode-index/2'],
  ['no format', 'format', undefined, 'index_mismatch', 'format'],
  ['another number of concepts', 'concepts', 3, 'index_mismatch', 'concepts.ndjson'],
  ['another number of terms', 'terms', 3, 'index_mismatch', 'concepts.ndjson'],
  ['a negative number of terms', 'terms', -1, 'index_damaged', 'terms'],
  ['no calibration', 'calibration', undefined, 'index_damaged', 'calibration'],
  ['a weight that is none', 'calibration.weights.bias', 'x', 'index_damaged', 'calibration.weights.bias'],
  ['an unknown field', 'more', 1, 'index_damaged', 'manifest.json'],
  ['another vector index', 'vectorIndex.kind', 'ivf', 'index_damaged', 'vectorIndex.kind'],
  ['no code system', 'codeSystem.uri', '', 'index_damaged', 'codeSystem.uri'],
  ['a file that is not listed', 'files/vectors.f32', undefined, 'index_damaged', 'vectors.f32'],
  [
    'a file of elsewhere',
    'files/..%x',
    { bytes: 1, sha256: 'b'.repeat(64) },
    'index_damaged',
    'manifest.json',
  ],
  ['another size', 'files/vectors.f32/bytes', 7, 'index_damaged', 'vectors.f32'],
  ['another checksum', 'files/vectors.f32/sha256', 'b'.repeat(64), 'index_damaged', 'vectors.f32'],
];

test.each(edits)('a manifest with %s is refused by name', async (_, field, value, code, named) => {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as object;
  const path = field.split(field.includes('/') ? '/' : '.').map((name) => name.replace('%', '/'));
  const holder = path.slice(0, -1).reduce((at, name) => (at as never)[name], manifest);
  Object.assign(holder, { [path.at(-1)!]: value });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const error = await caughtIn(() => openIndexFolder(folder));
  expect(error.code).toBe(code);
  expect(error.message).toContain(named);
});

test.each([
  ['cut', (text: string) => text.slice(0, -10), 'index_damaged'],
  ['empty', () => '', 'index_damaged'],
  ['null', () => 'null', 'index_mismatch'],
])('a manifest that is %s is refused', async (_, change, code) => {
  const path = join(folder, 'manifest.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
  expect((await caughtIn(() => openIndexFolder(folder))).code).toBe(code);
});

test('any byte of the manifest changed is refused, or makes another index', async () => {
  const path = join(folder, 'manifest.json');
  const bytes = await readFile(path);
  const { id } = await openIndexFolder(good);
  for (let place = 0; place < bytes.length; place += 41) {
    const changed = Buffer.from(bytes);
    changed[place]! ^= 1;
    await writeFile(path, changed);
    const result = await openIndexFolder(folder).then(
      (opened) => opened.id,
      (error: unknown) => error,
    );
    if (typeof result === 'string') expect(result).not.toBe(id);
    else expect(result).toBeInstanceOf(ClincodeError);
  }
});
