import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { BuiltIndex } from '../../embeddings/build-index.ts';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { link } from '../../src/link/link.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { caughtIn } from '../support/caught.ts';
import { smallConcepts, smallIndex } from '../support/small-index.ts';

const queries = ['migrane', 'MS', 'knee osteoarthritis', 'hypertnsion', 'qqq', ''].map((name) => ({ name }));
const graph = await hnswGraphBuilder();
let root: string;
let good: string;
let index: BuiltIndex;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-index-'));
  good = join(root, 'good');
  index = await smallIndex({ ...(graph && { graph }) });
  await writeIndexFolder(good, index, smallConcepts());
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = join(root, 'damaged');
  await rm(folder, { recursive: true, force: true });
  await cp(good, folder, { recursive: true });
});

const codesOf = async (opened: LinkIndex) =>
  (await link(queries, opened)).map(({ status, candidates }) => [status, candidates.map(({ code }) => code)]);

test('what is opened answers as what was built', async () => {
  const opened = await openIndexFolder(good);
  expect(await link(queries, opened)).toEqual(await link(queries, index));
  expect(opened.vectors.kind).toBe(graph ? 'hnsw' : 'flat');
  expect(opened.manifest).toMatchObject({ ...index.manifest, files: expect.anything() });
  expect(opened.concepts.concept('195967001')).toMatchObject({ name: 'Asthma', active: false });
  expect((await openIndexFolder(good)).id).toBe(opened.id);
});

test('the same concepts make the same bytes', async () => {
  const again = join(root, 'again');
  await writeIndexFolder(again, await smallIndex({ ...(graph && { graph }) }), smallConcepts());
  for (const name of await readdir(good)) {
    expect(Buffer.compare(await readFile(join(again, name)), await readFile(join(good, name))), name).toBe(0);
  }
});

test('no index is missing by name', async () => {
  const error = await caughtIn(() => openIndexFolder(join(root, 'nothing')));
  expect(error).toMatchObject({
    code: 'index_missing',
    message: expect.stringContaining(join(root, 'nothing')),
  });
});

test.each(['a folder', 'a file'])(
  'a build over %s that is no index is refused and leaves it alone',
  async (kind) => {
    const place = join(root, `other ${kind}`);
    if (kind === 'a folder') await mkdir(place);
    await writeFile(kind === 'a folder' ? join(place, 'thesis.txt') : place, 'my only copy');
    const error = await caughtIn(() => writeIndexFolder(place, index, smallConcepts()));
    expect(error.code).toBe('index_exists');
    expect(await readFile(kind === 'a folder' ? join(place, 'thesis.txt') : place, 'utf8')).toBe(
      'my only copy',
    );
  },
);

test('a build replaces the old index; one that fails leaves it, and nothing beside it', async () => {
  const other = await smallIndex({ codeSystem: { uri: 'http://snomed.info/sct', release: 'next' } });
  await writeIndexFolder(`${folder}/`, other, smallConcepts());
  expect((await openIndexFolder(folder)).manifest.codeSystem.release).toBe('next');
  const full = {
    write: () => {
      throw new Error('disk full');
    },
  };
  await expect(writeIndexFolder(folder, { ...index, graph: full } as never, smallConcepts())).rejects.toThrow(
    'disk full',
  );
  expect((await openIndexFolder(folder)).manifest.codeSystem.release).toBe('next');
  expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('without hnswlib-node: a notice, an exact search and the same codes', async () => {
  const expected = await codesOf(await openIndexFolder(good, { vectorIndex: 'flat' }));
  expect(await codesOf(await openIndexFolder(good))).toEqual(expected);
  vi.doMock('hnswlib-node', () => {
    throw new Error('not compiled');
  });
  try {
    const notices: string[] = [];
    const opened = await openIndexFolder(good, { onNotice: (text) => notices.push(text) });
    expect(opened.vectors.kind).toBe('flat');
    expect(await codesOf(opened)).toEqual(expected);
    expect(await hnswGraphBuilder()).toBeUndefined();
    if (graph) expect(notices).toEqual([expect.stringContaining('hnswlib-node is not installed')]);
  } finally {
    vi.doUnmock('hnswlib-node');
  }
});
