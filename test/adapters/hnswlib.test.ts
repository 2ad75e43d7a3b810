import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../embeddings/build-index.ts';
import { hnswlibGraphBuilder } from '../../embeddings/hnswlib-graph.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { terminologyRanker } from '../../src/link/default-rankers/terminology.ts';
import { quantise } from '../../src/link/int8-vectors.ts';
import { link } from '../../src/link/link.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { loadHnswlib, openHnswlib } from '../../src/link/vector-indexes/hnswlib.ts';
import { vectorIndexContract } from '../contract/vector-index.contract.ts';
import { caughtIn } from '../support/caught.ts';
import { seededRandom } from '../support/contract-cases.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedEmbedder } from '../support/shipped-embedder.ts';
import { smallConcepts, smallIndex } from '../support/small-index.ts';

const EF = 128;
const PARAMETERS = { m: 24, efConstruction: 300 };

const absent = await loadHnswlib().then(
  () => false,
  () => true,
);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-hnswlib-test-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** As an index folder has it: written, and opened again. */
async function written(matrix: Float32Array, dimensions: number) {
  const vectors = quantise(matrix, dimensions);
  const graph = await (await hnswlibGraphBuilder())(vectors, PARAMETERS);
  const path = join(await mkdtemp(join(root, 'graph-')), 'hnswlib.bin');
  await writeFile(path, graph.pack());
  const index = openHnswlib(await loadHnswlib(), path, 'hnswlib.bin', vectors);
  index.setEf(EF);
  return index;
}

describe.skipIf(absent)(`hnswlib${absent ? ' [skipped: hnswlib-node is not installed]' : ''}`, () => {
  vectorIndexContract('hnswlib', written, {
    'chooses the first of the rows of the same vector when not all are asked for':
      'the graph keeps whichever of equal rows it meets first; the same ones each time',
  });

  test('gives the similarities of the referee, but for the rounding of 32-bit floats', async () => {
    const [rows, dimensions] = [400, 24];
    const random = seededRandom(5);
    const matrix = Float32Array.from({ length: rows * dimensions }, () => random() - 0.5);
    const [index, flat] = [
      await written(matrix, dimensions),
      createFlatVectorIndex(quantise(matrix, dimensions)),
    ];
    const query = matrix.subarray(0, dimensions).map((value) => value / 2);
    const found = index.search(query, 10);
    for (const [i, { row, similarity }] of flat.search(query, 10).entries()) {
      expect(found[i]!.row).toBe(row);
      expect(found[i]!.similarity).toBeCloseTo(similarity, 6);
    }
  });

  test('a file that is no graph is refused', async () => {
    const path = join(root, 'other');
    await writeFile(path, 'not a graph');
    const hnswlib = await loadHnswlib();
    const error = await caughtIn(() =>
      openHnswlib(hnswlib, path, 'hnswlib.bin', quantise(new Float32Array(8), 8)),
    );
    expect(error).toMatchObject({ code: 'index_damaged', message: 'hnswlib.bin cannot be read' });
  });

  describe('an index folder', () => {
    const queries = ['migrane', 'MS', 'knee osteoarthritis', 'hypertnsion', 'qqq', ''].map((name) => ({
      name,
    }));
    let good: string;
    /** With another word in one of the concepts. */
    let other: string;
    beforeAll(async () => {
      const graph = await hnswlibGraphBuilder();
      [good, other] = [join(root, 'good'), join(root, 'other-index')];
      await writeIndexFolder(good, await smallIndex({ graph }));
      const concepts = smallConcepts().map((concept) =>
        concept.code === '37796009' ? { ...concept, name: 'Migrains' } : concept,
      );
      const codeSystem = { uri: 'http://snomed.info/sct', release: 'test' };
      const { embedder, embedderBytes } = await shippedEmbedder();
      await writeIndexFolder(
        other,
        await buildIndex(concepts, {
          graph,
          codeSystem,
          embedder,
          embedderBytes,
          ranker: terminologyRanker(),
        }),
      );
    });

    test('has the graph in a file of its own, and answers as an index with the other graph', async () => {
      expect(await readdir(good)).toContain('hnswlib.bin');
      expect(await readdir(good)).not.toContain('hnsw.bin');
      const opened = await openIndexFolder(good, { onNotice: (notice) => expect.fail(notice) });
      expect(opened.manifest.vectorIndex).toMatchObject({ kind: 'hnswlib', ...PARAMETERS });
      expect(opened.manifest.recall.value).toBe(1);
      expect(opened.vectors.kind).toBe('hnswlib');
      const exact = await openIndexFolder(good, { vectorIndex: 'flat' });
      expect(exact.vectors.kind).toBe('flat');
      const codes = async (index: typeof exact) =>
        (await link(queries, index)).map(({ status, candidates }) => [
          status,
          candidates.map(({ code }) => code),
        ]);
      expect(await codes(opened)).toEqual(await codes(exact));
    });

    test('is the same when it is built twice', async () => {
      const again = join(root, 'again');
      await writeIndexFolder(again, await smallIndex({ graph: await hnswlibGraphBuilder() }));
      for (const name of await readdir(good)) {
        const [one, two] = await Promise.all([good, again].map((place) => readFile(join(place, name))));
        expect(Buffer.compare(one!, two!), name).toBe(0);
      }
    });

    const byteChanged = (share: number) => async (path: string) => {
      const bytes = await readFile(path);
      bytes[Math.min(bytes.length - 1, Math.floor(bytes.length * share))]! ^= 1;
      await writeFile(path, bytes);
    };
    test.each<[damage: string, damaged: (path: string) => Promise<void>]>([
      ['one byte short', async (path) => truncate(path, (await readFile(path)).length - 1)],
      ['half of it', async (path) => truncate(path, (await readFile(path)).length >> 1)],
      ['empty', (path) => truncate(path, 0)],
      ['the first byte changed', byteChanged(0)],
      ['a byte in the middle changed', byteChanged(0.5)],
      ['the last byte changed', byteChanged(1)],
      ['missing', (path) => rm(path)],
      ['another graph of the same size', (path) => cp(join(other, 'hnswlib.bin'), path)],
    ])('hnswlib.bin, %s: refused by name', async (_, damaged) => {
      const folder = await mkdtemp(join(root, 'damaged-'));
      await cp(good, folder, { recursive: true });
      await damaged(join(folder, 'hnswlib.bin'));
      for (const vectorIndex of ['hnsw', 'flat'] as const) {
        const error = await caughtIn(() => openIndexFolder(folder, { vectorIndex }));
        expect(error.code).toBe('index_damaged');
        expect(error.message).toContain('hnswlib.bin');
      }
    });

    test('of another index there is a graph of the same size', async () => {
      const [mine, theirs] = await Promise.all(
        [good, other].map((place) => readFile(join(place, 'hnswlib.bin'))),
      );
      expect(theirs).toHaveLength(mine!.length);
      expect(Buffer.compare(mine!, theirs!)).not.toBe(0);
    });

    test('is chosen on the command line', async () => {
      const [concepts, out] = [join(root, 'concepts.ndjson'), join(root, 'built')];
      const lines = smallConcepts().map(({ code, name }) => `${JSON.stringify({ code, name })}\n`);
      await writeFile(concepts, lines.join(''));
      const build = ['index', 'build', concepts, '--no-train', '--out', out, '--graph', 'hnswlib'];
      expect((await runCli(build)).rows).toMatchObject([{ vectorIndex: 'hnswlib', parameters: PARAMETERS }]);
      const exact = await runCli([...build, '--exact']);
      expect(exact).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be used with') });
    }, 60_000);
  });
});
