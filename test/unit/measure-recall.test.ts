import { expect, test } from 'vitest';
import { certifiedGraph, chooseEf, type GraphBuilder } from '../../embeddings/certified-graph.ts';
import { heldOutNames, measureRecall, recallProbe } from '../../embeddings/measure-recall.ts';
import { quantise } from '../../src/link/int8-vectors.ts';
import type { VectorIndex } from '../../src/link/vector-index.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { caughtIn } from '../support/caught.ts';
import { conceptStoreOf } from '../support/concept-store.ts';
import { shippedEmbedder } from '../support/shipped-embedder.ts';

const terms = Array.from(
  { length: 40 },
  (_, i) => `disorder number ${['alpha', 'beta', 'gamma', 'delta'][i % 4]} ${i}`,
);
const store = conceptStoreOf(terms.map((name, i) => parseConcept({ code: `${i}`, name }, i + 1)));
const { embedder } = await shippedEmbedder();
const vectors = quantise(await embedder.embed(terms, 'term'), embedder.dimensions);
const flat = createFlatVectorIndex(vectors);
const probe = await recallProbe(heldOutNames(store, 10), embedder, flat);
/** Finds only the first `share` of what it should. */
const lossy = (share: () => number): VectorIndex => ({
  ...flat,
  search: (query, k) => flat.search(query, k).slice(0, Math.round(k * share())),
});

test('held-out names are no terms, and each comes of another term', () => {
  const names = heldOutNames(store);
  expect(names).toHaveLength(40);
  expect(new Set([...names, ...terms]).size).toBe(80);
  expect(names.slice(0, 3)).toEqual([
    'disorder nuber alpha 0',
    'disorder nuber beta 1',
    'number gamma 2 disorder',
  ]);
});

test('an exact index finds everything', () => {
  expect(measureRecall(probe, flat)).toEqual({ k: 10, queries: 10, value: 1 });
});

test.each([0, 0.5])('a lossy index finds its share: %s', (share) => {
  expect(
    measureRecall(
      probe,
      lossy(() => share),
    ).value,
  ).toBeCloseTo(share);
});

test('rows of equal similarity may stand for each other; rows farther off may not', () => {
  const same = new Float32Array(20 * 2).map((_, i) => (i % 2 === 0 ? 1 : 0));
  const truthIndex = createFlatVectorIndex(quantise(same, 2));
  const truth = truthIndex.search(Float32Array.of(1, 0), 10);
  const twins = { queries: [Float32Array.of(1, 0)], exact: [truth] };
  const others = truth.map(({ similarity }) => ({ row: 19, similarity }));
  const index = (offset: number): VectorIndex => ({
    kind: 'hnsw',
    size: 20,
    dimensions: 2,
    search: () => others.map(({ row, similarity }) => ({ row, similarity: similarity - offset })),
    compare: truthIndex.compare,
  });
  expect(measureRecall(twins, index(0)).value).toBe(1);
  expect(measureRecall(twins, index(0.01)).value).toBe(0);
});

test('no terms need no queries', async () => {
  const none = createFlatVectorIndex(quantise(new Float32Array(), embedder.dimensions));
  const empty = await recallProbe(heldOutNames(conceptStoreOf([])), embedder, none);
  expect(empty.queries).toEqual([]);
  expect(measureRecall(empty, none).value).toBe(1);
});

/** A graph that finds everything from an ef on, and `below` of it before. */
function graphOf(from: number, below: number) {
  let ef = 0;
  const setEf = (value: number): void => {
    ef = value;
  };
  return {
    ...lossy(() => (ef >= from ? 1 : below)),
    kind: 'hnsw' as const,
    setEf,
    exact: flat,
    pack: () => new Uint8Array(),
  };
}

test('the smallest ef that reaches the aim is chosen, else the largest', () => {
  expect(chooseEf(probe, graphOf(192, 0.9))).toEqual({
    ef: 192,
    recall: { k: 10, queries: 10, value: 1 },
  });
  expect(chooseEf(probe, graphOf(9999, 0.5))).toMatchObject({ ef: 512, recall: { value: 0.5 } });
});

test('a denser graph is built where the first does not reach the recall', async () => {
  const tried: number[] = [];
  const build: GraphBuilder = async (_, { m }) => {
    tried.push(m);
    return graphOf(m > 24 ? 64 : 9999, 0.9);
  };
  const { parameters, ef, recall } = await certifiedGraph(vectors, build, async () => probe);
  expect({ tried, parameters, ef, recall }).toEqual({
    tried: [24, 32],
    parameters: { m: 32, efConstruction: 400 },
    ef: 64,
    recall: { k: 10, queries: 10, value: 1 },
  });
});

test('where none does there is no index', async () => {
  const error = await caughtIn(() =>
    certifiedGraph(
      vectors,
      async () => graphOf(9999, 0.9),
      async () => probe,
    ),
  );
  expect(error).toMatchObject({ code: 'recall_too_low', message: expect.stringContaining('0.9000') });
});
