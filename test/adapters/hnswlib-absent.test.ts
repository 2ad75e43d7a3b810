import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { hnswlibGraphBuilder } from '../../embeddings/hnswlib-graph.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { caughtIn } from '../support/caught.ts';
import { smallIndex } from '../support/small-index.ts';

// as where the package was installed and not compiled
vi.mock('hnswlib-node', () => {
  throw new Error('Could not locate the bindings file');
});

const notice = 'hnswlib-node is not installed: searching exactly (slower on large indexes)';
let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-absent-'));
  folder = join(root, 'index');
  // the bytes are not read by anything here, so those of the other graph will do
  const graph: typeof hnswGraphBuilder = async (...of) => ({
    ...(await hnswGraphBuilder(...of)),
    kind: 'hnswlib',
  });
  await writeIndexFolder(folder, await smallIndex({ graph }));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a build is refused, with the way to install it', async () => {
  const error = await caughtIn(() => hnswlibGraphBuilder());
  expect(error.code).toBe('optional_package_missing');
  expect(error.message).toMatch(
    /^hnswlib-node is not installed: run "npm install hnswlib-node" where .*hnsw$/,
  );
});

test('an index opens with a notice and is searched exactly', async () => {
  const notices: string[] = [];
  const opened = await openIndexFolder(folder, { onNotice: (text) => notices.push(text) });
  expect(notices).toEqual([notice]);
  expect(opened.vectors.kind).toBe('flat');
  expect(opened.manifest.vectorIndex.kind).toBe('hnswlib');
});

test('an exact search that was asked for needs no notice', async () => {
  const opened = await openIndexFolder(folder, {
    vectorIndex: 'flat',
    onNotice: (text) => expect.fail(text),
  });
  expect(opened.vectors.kind).toBe('flat');
});

test('a damaged graph is refused all the same', async () => {
  const path = join(folder, 'hnswlib.bin');
  await truncate(path, (await readFile(path)).length - 1);
  const error = await caughtIn(() => openIndexFolder(folder));
  expect(error).toMatchObject({
    code: 'index_damaged',
    message: expect.stringContaining('hnswlib.bin'),
  });
});
