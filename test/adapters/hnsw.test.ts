import { expect, it } from 'vitest';
import { buildHnswGraph } from '../../embeddings/hnsw-graph.ts';
import { quantise } from '../../src/link/int8-vectors.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { createHnswIndex } from '../../src/link/vector-indexes/hnsw.ts';
import { packGraph, readGraph } from '../../src/link/vector-indexes/hnsw-file.ts';
import { vectorIndexContract } from '../contract/vector-index.contract.ts';
import { caughtIn } from '../support/caught.ts';
import { seededRandom } from '../support/contract-cases.ts';

const EF = 128;
const PARAMETERS = { m: 16, efConstruction: 200 };

vectorIndexContract('hnsw', async (matrix, dimensions) => {
  const vectors = quantise(matrix, dimensions);
  const graph = await buildHnswGraph(vectors, PARAMETERS);
  return createHnswIndex(vectors, readGraph(packGraph(graph), 'hnsw.bin'), EF);
});

const DIMENSIONS = 24;
const ROWS = 6000;
const random = seededRandom(5);
const vectors = quantise(
  Float32Array.from({ length: ROWS * DIMENSIONS }, () => random() - 0.5),
  DIMENSIONS,
);

it('is the same graph for any number of threads', async () => {
  const graphs = await Promise.all(
    [1, 2, 3].map((threads) => buildHnswGraph(vectors, PARAMETERS, { threads })),
  );
  const [first, ...others] = graphs.map(packGraph);
  for (const other of others) expect(Buffer.compare(first!, other)).toBe(0);
});

it('gives the similarities of the referee, bit for bit', async () => {
  const index = await createHnswIndex(vectors, await buildHnswGraph(vectors, PARAMETERS), 1024);
  const flat = createFlatVectorIndex(vectors);
  for (let i = 0; i < 20; i++) {
    const query = Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);
    expect(index.search(query, 10)).toEqual(flat.search(query, 10));
    expect(index.exact.search(query, 10)).toEqual(flat.search(query, 10));
  }
});

it('finds as many as are asked for, even if more than ef', async () => {
  const index = await createHnswIndex(vectors, await buildHnswGraph(vectors, PARAMETERS), 1);
  expect(index.search(new Float32Array(DIMENSIONS).fill(1), 50)).toHaveLength(50);
});

it('tells how far a build is', async () => {
  const seen: [number, number][] = [];
  await buildHnswGraph(vectors, PARAMETERS, { onProgress: (...at) => seen.push(at) });
  expect(seen.at(-1)).toEqual([ROWS, ROWS]);
  expect(seen.length).toBeGreaterThan(5);
});

it.each([
  ['other bytes', new TextEncoder().encode('not a graph, but more than a header of bytes')],
  ['no bytes', new Uint8Array()],
])('a file of %s is refused', async (_, bytes) => {
  const error = await caughtIn(() => readGraph(bytes, 'hnsw.bin'));
  expect(error).toMatchObject({ code: 'index_damaged', message: expect.stringContaining('hnsw.bin') });
});
