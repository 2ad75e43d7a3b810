import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BuildOptions, buildIndex } from '../../embeddings/build-index.ts';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { madeOf } from '../../embeddings/make-subword.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { readManifest, verifyIndexFile } from '../../embeddings/read-index-files.ts';
import { startModel } from '../../embeddings/train-subword.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { ClincodeError } from '../../src/errors.ts';
import { bannedLinks } from '../../src/link/banned-links.ts';
import { terminologyRanker } from '../../src/link/default-rankers/terminology.ts';
import { indexFiles, manifestText, sealOf } from '../../src/link/index-manifest.ts';
import { caughtIn } from '../support/caught.ts';
import { shippedEmbedder } from '../support/shipped-embedder.ts';
import { smallConcepts, smallIndex } from '../support/small-index.ts';

let root: string;
let good: string;
/** Of the same concepts in the next release, with another word in one of them and another embedder. */
let other: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-damage-'));
  good = join(root, 'good');
  other = join(root, 'other');
  const packLexical = () => Uint8Array.of(1, 2, 3, 4);
  const options = {
    graph: hnswGraphBuilder,
    packLexical,
    overlay: overlay('1'),
    ...(await shippedEmbedder()),
  };
  await writeIndexFolder(good, await smallIndex(options));
  const concepts = smallConcepts().map((concept) =>
    concept.code === '37796009' ? { ...concept, name: 'Migrains' } : concept,
  );
  const { embedder, bytes } = await madeOf(await startModel(concepts.map((concept) => concept.name)));
  const madeOtherwise = { embedder, ...(bytes && { embedderBytes: bytes }) };
  const codeSystem = { uri: 'http://snomed.info/sct', release: 'next' };
  await writeIndexFolder(
    other,
    await buildIndex(concepts, {
      ranker: terminologyRanker(),
      graph: hnswGraphBuilder,
      ...madeOtherwise,
      overlay: overlay('2'),
      codeSystem,
    }),
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = join(root, 'damaged');
  await rm(folder, { recursive: true, force: true });
  await cp(good, folder, { recursive: true });
});

/** A site's layer without an entry. */
function overlay(version: string): NonNullable<BuildOptions['overlay']> {
  const json = JSON.stringify({ format: 'clincode-overlay/1', version });
  return {
    bytes: new TextEncoder().encode(json),
    entries: { version, synonyms: 0, abbreviations: 0, banned: 0 },
    banned: bannedLinks([]),
  };
}

/** hnswlib.bin has its own tests. */
const files = Object.values(indexFiles).filter(
  (name) => ![indexFiles.manifest, indexFiles.hnswlib].some((other) => other === name),
);

test('these are the files of the folder', async () => {
  expect((await readdir(good)).sort()).toEqual([...files, indexFiles.manifest].sort());
});

const changed = (share: number) => async (path: string) => {
  const bytes = await readFile(path);
  bytes[Math.min(bytes.length - 1, Math.floor(bytes.length * share))]! ^= 1;
  await writeFile(path, bytes);
};
const damages: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'one byte short': async (path) => truncate(path, (await readFile(path)).length - 1),
  'half of it': async (path) => truncate(path, (await readFile(path)).length >> 1),
  empty: (path) => truncate(path, 0),
  'one byte more': (path) => appendFile(path, '\n'),
  'the first byte changed': changed(0),
  'a byte of the first quarter changed': changed(0.25),
  'a byte in the middle changed': changed(0.5),
  'a byte of the last quarter changed': changed(0.75),
  'the last byte changed': changed(1),
  missing: (path) => rm(path),
  'a folder': async (path) => {
    await rm(path);
    await mkdir(path);
  },
};

test('the undamaged folder opens', async () => {
  expect((await openIndexFolder(folder)).manifest.codeSystem.release).toBe('test');
});

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

// the ranker and the senses are the same in both
test.each(files.filter((name) => name !== indexFiles.ranker && name !== indexFiles.senses))(
  '%s of another index: refused by name',
  async (name) => {
    const [mine, theirs] = await Promise.all([good, other].map((place) => readFile(join(place, name))));
    expect(Buffer.compare(mine!, theirs!)).not.toBe(0);
    if (name === indexFiles.graph || name === indexFiles.embedder) expect(theirs).toHaveLength(mine!.length);
    await cp(join(other, name), join(folder, name));
    const error = await caughtIn(() => openIndexFolder(folder));
    expect(error.code).toBe('index_damaged');
    expect(error.message).toContain(name);
  },
);

test('the manifest of another release over these files: refused by the name of a file', async () => {
  await cp(join(other, 'manifest.json'), join(folder, 'manifest.json'));
  const error = await caughtIn(() => openIndexFolder(folder));
  expect(error.code).toBe('index_damaged');
  expect(files.some((name) => error.message.startsWith(name))).toBe(true);
});

/** Field, new value (undefined: the field is taken out), error, what the message names. Sealed again after the change. */
const edits: readonly [remark: string, field: string, value: unknown, code: string, named: string][] = [
  ['another embedder', 'embedder.hash', 'a'.repeat(64), 'index_mismatch', 'subword'],
  ['an embedder not at hand', 'embedder.id', 'transformers:x', 'unknown_embedder', 'transformers:x'],
  ['other dimensions', 'embedder.dimensions', 77, 'index_mismatch', 'embedder'],
  ['no dimensions', 'embedder.dimensions', 0, 'index_damaged', 'embedder.dimensions'],
  ['another format', 'format', 'clincode-index/1', 'index_mismatch', 'clincode-index/1'],
  ['no format', 'format', undefined, 'index_mismatch', 'format'],
  ['another number of concepts', 'concepts', 3, 'index_mismatch', 'concepts.bin has 18 concepts'],
  ['another number of terms', 'terms', 3, 'index_mismatch', 'concepts.bin has'],
  ['another number of vectors', 'vectors', 3, 'index_mismatch', 'vectors.i8 has'],
  ['a negative number of terms', 'terms', -1, 'index_damaged', 'terms'],
  ['another number of links', 'vectorIndex.m', 8, 'index_mismatch', 'hnsw.bin has 24 links'],
  ['no calibration', 'calibration', undefined, 'index_damaged', 'calibration'],
  ['an unknown field', 'more', 1, 'index_damaged', 'manifest.json'],
  ['another vector index', 'vectorIndex.kind', 'ivf', 'index_damaged', 'vectorIndex.kind'],
  ['no code system', 'codeSystem.uri', '', 'index_damaged', 'codeSystem.uri'],
  ['a file that is not listed', 'files/vectors.i8', undefined, 'index_damaged', 'vectors.i8'],
  [
    'a file of elsewhere',
    'files/..%x',
    { bytes: 1, crc32: 'b'.repeat(8), sha256: 'b'.repeat(64) },
    'index_damaged',
    'manifest.json',
  ],
  ['another size', 'files/vectors.i8/bytes', 7, 'index_damaged', 'vectors.i8'],
  ['a size beyond all memory', 'files/vectors.i8/bytes', 2 ** 52, 'index_damaged', 'vectors.i8'],
  ['another checksum', 'files/vectors.i8/crc32', 'b'.repeat(8), 'index_damaged', 'vectors.i8'],
  ['no checksum', 'files/vectors.i8/crc32', undefined, 'index_damaged', 'files.vectors.i8.crc32'],
  ['a seal that is none', 'seal', 'x', 'index_damaged', 'seal'],
];

async function edit(field: string, value: unknown): Promise<Record<string, unknown>> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const path = field.split(field.includes('/') ? '/' : '.').map((name) => name.replace('%', '/'));
  const holder = path.slice(0, -1).reduce((at, name) => (at as never)[name], manifest);
  Object.assign(holder, { [path.at(-1)!]: value });
  return manifest;
}

test.each(edits)('a manifest with %s is refused by name', async (_, field, value, code, named) => {
  const manifest = await edit(field, value);
  if (field !== 'seal') manifest.seal = await sealOf(manifest);
  await writeFile(join(folder, 'manifest.json'), manifestText(manifest));
  const error = await caughtIn(() => openIndexFolder(folder));
  expect(error.code).toBe(code);
  expect(error.message).toContain(named);
});

test.each([
  ['another weight', 'calibration.id', 'terminology-0'],
  ['another release', 'codeSystem.release', 'next'],
  ['a better recall', 'recall.value', 0.9999],
  ['another ef', 'vectorIndex.ef', 33],
])('a manifest with %s is refused, since its seal is broken', async (_, field, value) => {
  await writeFile(join(folder, 'manifest.json'), manifestText(await edit(field, value)));
  const error = await caughtIn(() => openIndexFolder(folder));
  expect(error).toMatchObject({ code: 'index_damaged', message: expect.stringContaining('manifest.json') });
});

test.each([
  ['cut', (text: string) => text.slice(0, -10), 'index_damaged'],
  ['empty', () => '', 'index_damaged'],
  ['null', () => 'null', 'index_mismatch'],
  ['written on one line', (text: string) => JSON.stringify(JSON.parse(text)), 'index_damaged'],
  ['followed by a blank', (text: string) => `${text} `, 'index_damaged'],
])('a manifest that is %s is refused', async (_, change, code) => {
  const path = join(folder, 'manifest.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
  expect((await caughtIn(() => openIndexFolder(folder))).code).toBe(code);
});

test('any byte of the manifest changed is refused', async () => {
  const path = join(folder, 'manifest.json');
  const bytes = await readFile(path);
  for (let place = 0; place < bytes.length; place += 7) {
    const changed = Buffer.from(bytes);
    changed[place]! ^= place % 2 === 0 ? 1 : 0x20;
    await writeFile(path, changed);
    const error = await openIndexFolder(folder).then(
      () => `opened with byte ${place} changed`,
      (error: unknown) => error,
    );
    expect(error).toBeInstanceOf(ClincodeError);
    expect((error as ClincodeError).code).toMatch(/^index_(?:damaged|mismatch)$/);
  }
});

test('verify compares SHA-256 where the quick checksum is right', async () => {
  const manifest = await edit('files/hnsw.bin/sha256', 'c'.repeat(64));
  manifest.seal = await sealOf(manifest);
  await writeFile(join(folder, 'manifest.json'), manifestText(manifest));
  await openIndexFolder(folder);
  const { manifest: read } = await readManifest(folder);
  await verifyIndexFile(folder, 'vectors.i8', read);
  const error = await caughtIn(() => verifyIndexFile(folder, 'hnsw.bin', read));
  expect(error).toMatchObject({ code: 'index_damaged', message: expect.stringContaining('hnsw.bin') });
});
