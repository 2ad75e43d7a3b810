import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltIndex, buildIndex } from '../../embeddings/build-index.ts';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { takenOver } from '../../embeddings/known-vectors.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { readManifest } from '../../embeddings/read-index-files.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { encodeSenses } from '../../src/link/abbreviation-senses.ts';
import { terminologyRanker } from '../../src/link/default-rankers/terminology.ts';
import { link } from '../../src/link/link.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { caughtIn } from '../support/caught.ts';
import { smallConcepts, smallIndex } from '../support/small-index.ts';

const queries = ['migrane', 'MS', 'knee osteoarthritis', 'hypertnsion', 'qqq', ''].map((name) => ({ name }));
let root: string;
let good: string;
let index: BuiltIndex;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-index-'));
  good = join(root, 'good');
  index = await smallIndex({ graph: hnswGraphBuilder });
  await writeIndexFolder(good, index);
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
  expect(opened.vectors.kind).toBe('hnsw');
  const { seal: _, files: __, ...said } = index.manifest;
  expect(opened.manifest).toMatchObject(said);
  expect(Buffer.compare(opened.parts['embedder.bin']!, index.parts['embedder.bin']!)).toBe(0);
  expect(opened.concepts.concept('195967001')).toMatchObject({ name: 'Asthma', active: false });
  expect((await openIndexFolder(good)).id).toBe(opened.id);
});

test('the same concepts make the same bytes', async () => {
  const again = join(root, 'again');
  await writeIndexFolder(again, await smallIndex({ graph: hnswGraphBuilder }));
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
    const error = await caughtIn(() => writeIndexFolder(place, index));
    expect(error.code).toBe('index_exists');
    expect(await readFile(kind === 'a folder' ? join(place, 'thesis.txt') : place, 'utf8')).toBe(
      'my only copy',
    );
  },
);

test('a build replaces the old index; one that fails leaves it, and nothing beside it', async () => {
  const other = await smallIndex({ codeSystem: { uri: 'http://snomed.info/sct', release: 'next' } });
  await writeIndexFolder(`${folder}/`, other);
  expect((await openIndexFolder(folder)).manifest.codeSystem.release).toBe('next');
  const full = {
    ...index,
    get parts(): never {
      throw new Error('disk full');
    },
  };
  await expect(writeIndexFolder(folder, full)).rejects.toThrow('disk full');
  expect((await openIndexFolder(folder)).manifest.codeSystem.release).toBe('next');
  expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a place below a file, and a folder that cannot be made, say why', async () => {
  const below = join(good, 'manifest.json', 'index');
  await expect(writeIndexFolder(below, index)).rejects.toMatchObject({
    code: 'file_unreadable',
    message: `cannot write ${below}: what should be its folder is a file`,
  });
});

test('an exact search over the same folder gives the same codes', async () => {
  const opened = await openIndexFolder(good, { vectorIndex: 'flat' });
  expect(opened.vectors.kind).toBe('flat');
  expect(await codesOf(opened)).toEqual(await codesOf(await openIndexFolder(good)));
});

test('terms of the same vector share it, and every term has one', async () => {
  const place = join(root, 'shared');
  const again = parseConcept({ code: '1', name: 'Type-II Diabetes', synonyms: ['of type II diabetes'] }, 1);
  const { codeSystem } = index.manifest;
  await writeIndexFolder(
    place,
    await buildIndex([...smallConcepts(), again], {
      ranker: terminologyRanker(),
      codeSystem: { uri: codeSystem.uri },
      embedder: index.embedder,
      embedderBytes: index.parts['embedder.bin']!,
    }),
  );
  const { manifest, concepts, vectors, vectorTerms } = await openIndexFolder(place);
  const rowsOfVector = (vector: number) =>
    vectorTerms.rows.subarray(vectorTerms.groups[vector]!, vectorTerms.groups[vector + 1]!);
  expect(vectors.size).toBe(manifest.vectors);
  const rows = Array.from({ length: vectors.size }, (_, vector) => Array.from(rowsOfVector(vector)));
  expect(rows.flat().sort((a, b) => a - b)).toEqual(
    Array.from({ length: concepts.termCount }, (_, row) => row),
  );
  for (const shared of rows) expect(shared).toEqual(shared.toSorted((a, b) => a - b));
  const [nearest] = vectors.search((await index.embedder.embed(['type 2 diabetes'], 'query')).slice(), 1);
  expect(Array.from(rowsOfVector(nearest!.row), concepts.textOfRow)).toEqual([
    'type 2 diabetes',
    'Type-II Diabetes',
    'of type II diabetes',
  ]);
});

test('bytes of a stage are kept with the index', async () => {
  const place = join(root, 'senses');
  const bytes = encodeSenses(
    [{ short: 'xyz', senses: [{ ordinal: 0, share: 1, lists: 1 }] }],
    index.concepts.conceptCount,
  );
  await writeIndexFolder(place, await smallIndex({ packSenses: () => bytes }));
  const { manifest } = await readManifest(place);
  expect(manifest.files['senses.bin']!.bytes).toBe(bytes.length);
  expect((await openIndexFolder(place)).senses.lookup('XYZ').map(({ ordinal }) => ordinal)).toEqual([0]);
});

test('an embedder is made again from the settings that the manifest keeps', async () => {
  const place = join(root, 'settings');
  const settings = { pooling: 'cls', dtype: 'fp32', maxTokens: 64, lower: true };
  const embedder = { ...index.embedder, id: 'other', settings };
  await writeIndexFolder(place, await smallIndex({ embedder }));
  const asked: unknown[] = [];
  const createEmbedder = async (...of: unknown[]) => {
    asked.push(of);
    return embedder;
  };
  expect((await openIndexFolder(place, { createEmbedder })).manifest.embedder.settings).toEqual(settings);
  expect(asked).toEqual([['other', settings]]);
  expect((await caughtIn(() => openIndexFolder(place))).code).toBe('unknown_embedder');
});

describe('a rebuild from an older index', () => {
  const next = smallConcepts().flatMap((concept): Concept[] => {
    if (concept.code === '37796009') return [];
    if (concept.code === '69896004') return [{ ...concept, synonyms: ['rheumatoid disease', 'OA'] }];
    return [concept];
  });
  next.push(parseConcept({ code: '195967001x', name: 'Asthma', synonyms: ['high blood pressure'] }, 1));

  test('embeds only terms that the older one lacks, and makes the bytes of a full build', async () => {
    const old = await openIndexFolder(good);
    const embeddedNames: string[] = [];
    const counting: Embedder = {
      ...old.embedder,
      embed(names, role) {
        if (role === 'term') embeddedNames.push(...names);
        return old.embedder.embed(names, role);
      },
    };
    const options = {
      graph: hnswGraphBuilder,
      codeSystem: { uri: 'http://snomed.info/sct', release: 'next' },
    };
    const rebuilt = await buildIndex(next, {
      ranker: terminologyRanker(),
      ...options,
      ...(await takenOver(good)),
      embedder: counting,
    });
    const full = await buildIndex(next, {
      ranker: terminologyRanker(),
      ...options,
      embedder: old.embedder,
      embedderBytes: old.parts['embedder.bin']!,
    });
    expect(embeddedNames).toEqual(['rheumatoid disease', 'Asthma']);
    expect([rebuilt.embedded, full.embedded]).toEqual([2, full.manifest.terms]);
    const places = [join(root, 'rebuilt'), join(root, 'full')] as const;
    await writeIndexFolder(places[0], rebuilt);
    await writeIndexFolder(places[1], full);
    const names = await readdir(places[1]);
    expect(names).toContain('embedder.bin');
    for (const name of names) {
      const [one, two] = await Promise.all(places.map((place) => readFile(join(place, name))));
      expect(Buffer.compare(one!, two!), name).toBe(0);
    }
    expect((await openIndexFolder(places[0])).concepts.ordinalOf('37796009')).toBe(-1);
  });
});
