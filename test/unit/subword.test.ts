import { beforeAll, expect, test } from 'vitest';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { createSubwordEmbedder, fitSubword } from '../../src/embed/embedders/subword.ts';
import { cosine } from '../../src/embed/vector.ts';

let embedder: Embedder;
beforeAll(async () => {
  embedder = await createSubwordEmbedder(fitSubword(starterConcepts().map((concept) => concept.name)));
});
const similarity = async (a: string, b: string): Promise<number> => {
  const matrix = await embedder.embed([a, b], 'query');
  return cosine(matrix.subarray(0, embedder.dimensions), matrix.subarray(embedder.dimensions));
};

test.each([
  ['a letter missing', 'migrane', 'migraine', 'myalgia'],
  ['two letters swapped', 'pnuemonia', 'pneumonia', 'anemia'],
  ['a word more', 'severe aortic stenosis', 'aortic stenosis', 'severe asthma'],
  ['an ending', 'hypertensive', 'hypertension', 'hypothyroidism'],
])('%s: %j is nearer to %j than to %j', async (_, name, near, far) => {
  expect(await similarity(name, near)).toBeGreaterThan((await similarity(name, far)) + 0.1);
});

test.each([
  ['word order', 'renal failure', 'failure, renal'],
  ['small words', 'osteoarthritis of the knee', 'knee osteoarthritis'],
  ['spelling and case', 'Haemorrhoids', 'hemorrhoid'],
  ['a roman numeral', 'type II diabetes', 'type 2 diabetes'],
])('%s changes nothing: %j and %j', async (_, a, b) => {
  expect(await similarity(a, b)).toBeCloseTo(1, 5);
});

test('words that share nothing are far', async () => {
  expect(Math.abs(await similarity('gout', 'migraine'))).toBeLessThan(0.35);
});

test('words that the terminology lacks still make a unit vector', async () => {
  const vector = await embedder.embed(['xylophonitis qqq'], 'query');
  expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  expect(await similarity('xylophonitis', 'xylophonitits')).toBeGreaterThan(0.5);
  const unfitted = await createSubwordEmbedder(fitSubword([]));
  const bare = await unfitted.embed(['migraine'], 'query');
  expect(cosine(bare, bare)).toBeCloseTo(1, 5);
});

test('the hash pins terms and dimensions', async () => {
  const hashes = await Promise.all(
    [fitSubword(['a b c']), fitSubword(['a b d']), fitSubword(['a b c'], 128)].map(
      async (model) => (await createSubwordEmbedder(model)).hash,
    ),
  );
  expect(new Set(hashes).size).toBe(3);
  expect((await createSubwordEmbedder(fitSubword(['a b c']))).hash).toBe(hashes[0]);
});
