import { expect, test } from 'vitest';
import { chooseEf, measureRecall, recallProbe } from '../../embeddings/measure-recall.ts';
import { createSubwordEmbedder, fitSubword } from '../../src/embed/embedders/subword.ts';
import type { VectorIndex } from '../../src/link/vector-index.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';

const terms = Array.from(
  { length: 40 },
  (_, i) => `disorder number ${['alpha', 'beta', 'gamma', 'delta'][i % 4]} ${i}`,
);
const embedder = await createSubwordEmbedder(fitSubword(terms, 64));
const vectors = await embedder.embed(terms, 'term');
const flat = createFlatVectorIndex(vectors, 64);
const probe = await recallProbe(terms, vectors, embedder, 10);
/** Finds only the first `share` of what it should. */
const lossy = (share: () => number): VectorIndex => ({
  ...flat,
  search: (query, k) => flat.search(query, k).slice(0, Math.round(k * share())),
});

test('an exact index finds everything', () => {
  expect(measureRecall(probe, flat)).toEqual({ k: 10, queries: 10, value: 1 });
});

test('a lossy index finds its share', () => {
  expect(
    measureRecall(
      probe,
      lossy(() => 0.5),
    ).value,
  ).toBeCloseTo(0.5);
  expect(
    measureRecall(
      probe,
      lossy(() => 0),
    ).value,
  ).toBe(0);
});

test('rows of equal similarity may stand for each other; rows farther off may not', () => {
  const same = new Float32Array(20 * 2).map((_, i) => (i % 2 === 0 ? 1 : 0));
  const truth = createFlatVectorIndex(same, 2).search(Float32Array.of(1, 0), 10);
  const twins = { queries: [Float32Array.of(1, 0)], exact: [truth] };
  const others = truth.map(({ similarity }) => ({ row: 19, similarity }));
  const index = (offset: number): VectorIndex => ({
    kind: 'hnsw',
    size: 20,
    dimensions: 2,
    search: () => others.map(({ row, similarity }) => ({ row, similarity: similarity - offset })),
  });
  expect(measureRecall(twins, index(0)).value).toBe(1);
  expect(measureRecall(twins, index(0.01)).value).toBe(0);
});

test('no terms need no queries', async () => {
  const empty = await recallProbe([], new Float32Array(), embedder);
  expect(empty.queries).toEqual([]);
  expect(measureRecall(empty, flat).value).toBe(1);
});

test('the smallest ef that reaches the aim is chosen, else the largest', () => {
  let ef = 0;
  const setEf = (value: number): void => {
    ef = value;
  };
  const good = chooseEf(probe, { ...lossy(() => (ef >= 256 ? 1 : 0.9)), setEf });
  expect(good).toEqual({ ef: 256, recall: { k: 10, queries: 10, value: 1 } });
  const never = chooseEf(probe, { ...lossy(() => 0.5), setEf });
  expect(never.ef).toBe(1024);
  expect(never.recall.value).toBeCloseTo(0.5);
});
