import { beforeAll, describe, expect, it, test } from 'vitest';
import { subwordMaker } from '../../embeddings/make-subword.ts';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { refineSubword, startModel, synonymSets } from '../../embeddings/train-subword.ts';
import { createSubwordEmbedder } from '../../src/embed/embedders/subword.ts';
import { encodeSubword, type SubwordModel } from '../../src/embed/embedders/subword-model.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';
import { smallConcepts } from '../support/small-index.ts';

const random = seededRandom(11);
const pick = (letters: string): string => letters[Math.floor(random() * letters.length)]!;
const inventedWord = (): string =>
  Array.from({ length: 3 }, () => pick('bdfgklmnprstvz') + pick('aeiou')).join('');

/** Concepts with two names that share no word: only training can bring them together. */
const concepts = Array.from({ length: 300 }, (_, i) =>
  parseConcept(
    {
      code: `C${i}`,
      name: `${inventedWord()} ${inventedWord()}`,
      ...(i % 10 > 0 && { synonyms: [`${inventedWord()}itis`] }),
    },
    i + 1,
  ),
);
const store = conceptStoreOf(concepts);
const sets = synonymSets(store);
const course = { epochs: 8, rate: 0.1 };

/** Share of names whose nearest other name is their synonym. */
async function together(model: SubwordModel): Promise<number> {
  const embedder = await createSubwordEmbedder(model);
  const { dimensions } = embedder;
  const paired = concepts.filter(({ synonyms }) => synonyms.length > 0);
  const names = await embedder.embed(
    paired.map(({ name }) => name),
    'term',
  );
  const synonyms = await embedder.embed(
    paired.map(({ synonyms: [first] }) => first!),
    'term',
  );
  const similarity = (a: number, b: number): number => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += names[a * dimensions + k]! * synonyms[b * dimensions + k]!;
    return sum;
  };
  const right = paired.filter((_, a) =>
    paired.every((__, b) => a === b || similarity(a, b) < similarity(a, a)),
  );
  return right.length / paired.length;
}

test('names of a store, those of one concept together', () => {
  expect(sets.names.slice(0, 3)).toEqual([concepts[0]!.name, concepts[1]!.name, concepts[1]!.synonyms[0]]);
  expect([...sets.firstOf.slice(0, 4)]).toEqual([0, 1, 3, 5]);
  expect(sets.firstOf.at(-1)).toBe(sets.names.length);
});

describe('training', () => {
  let start: SubwordModel;
  let trained: SubwordModel;
  let losses: readonly number[];
  const told: number[][] = [];
  beforeAll(async () => {
    start = await startModel(sets.names);
    ({ model: trained, losses } = await refineSubword(start, sets, {
      ...course,
      threads: 1,
      onProgress: (...progress) => told.push(progress),
    }));
  });

  it('lowers the loss in each epoch', () => {
    expect(losses).toHaveLength(8);
    expect([...losses].sort((a, b) => b - a)).toEqual(losses);
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2);
  });

  it('brings synonyms together that share no letters', async () => {
    expect(await together(start)).toBeLessThan(0.2);
    expect(await together(trained)).toBeGreaterThan(0.8);
  });

  it('tells epoch, batches and mean loss so far', () => {
    // 540 names with a synonym fill two batches of 256
    expect(told.map(([epoch, done, total]) => [epoch, done, total])).toEqual(
      Array.from({ length: 16 }, (_, i) => [i >> 1, i + 1, 16]),
    );
    expect(told[1]![3]).toBeCloseTo(losses[0]!, 10);
  });

  test.each([2, 3, 4, 9])('gives the same bytes with %i threads as with one', async (threads) => {
    const { model } = await refineSubword(start, sets, { ...course, threads });
    expect(Buffer.compare(encodeSubword(model), encodeSubword(trained))).toBe(0);
  });

  it('gives others with another seed, and leaves the model that it starts from as it was', async () => {
    const before = encodeSubword(start);
    const { model } = await refineSubword(start, sets, { ...course, seed: 2 });
    expect(Buffer.compare(encodeSubword(model), encodeSubword(trained))).not.toBe(0);
    expect(Buffer.compare(encodeSubword(start), before)).toBe(0);
  });
});

describe('the start without shipped vectors', () => {
  it('is the same for the same names and seed', async () => {
    const bytes = encodeSubword(await startModel(sets.names, 4));
    expect(Buffer.compare(encodeSubword(await startModel(sets.names, 4)), bytes)).toBe(0);
    expect(Buffer.compare(encodeSubword(await startModel(sets.names, 5)), bytes)).not.toBe(0);
  });

  it('knows a name by its rare words', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `disease of ${inventedWord()} ${i}`);
    const embedder = await createSubwordEmbedder(await startModel([...names, 'disease of gout', 'gout']));
    const [disease, gout, both] = await Promise.all(
      ['disease', 'gout', 'disease gout'].map((name) => embedder.embed([name], 'term')),
    );
    const near = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, k) => sum + value * b[k]!, 0);
    expect(near(both!, gout!)).toBeGreaterThan(near(both!, disease!) + 0.3);
  });
});

describe('the embedder of an index', () => {
  const noProgress = (): void => {};

  test.each([
    ['too few synonyms: the shipped vectors', {}, /^too few synonyms/],
    ['not trained: the shipped vectors', { train: false }, undefined],
  ])('%s', async (_, choice, said) => {
    const notices: string[] = [];
    const onNotice = (notice: string) => notices.push(notice);
    const made = await subwordMaker({ ...choice, onNotice })(conceptStoreOf(smallConcepts()), noProgress);
    expect(Buffer.compare(made.bytes!, encodeSubword(await pretrainedModel()))).toBe(0);
    if (said === undefined) expect(notices).toEqual([]);
    else expect(notices).toEqual([expect.stringMatching(said)]);
  });

  it('is refined on the synonyms at hand', async () => {
    const notices: string[] = [];
    const steps: number[][] = [];
    const made = await subwordMaker({ onNotice: (notice) => notices.push(notice) })(store, (...progress) =>
      steps.push(progress),
    );
    expect(Buffer.compare(made.bytes!, encodeSubword(await pretrainedModel()))).not.toBe(0);
    expect(notices).toEqual([
      expect.stringMatching(/^trained on synonyms, mean loss of each epoch: \d\.\d{3}$/),
    ]);
    expect(steps.at(-1)).toEqual([2, 2]);
  });

  it('learns from nothing but the terms at hand where that is asked', async () => {
    const choice = { pretrained: 'none', train: false } as const;
    const made = await subwordMaker(choice)(store, noProgress);
    expect(Buffer.compare(made.bytes!, encodeSubword(await startModel(sets.names)))).toBe(0);
  });
});
