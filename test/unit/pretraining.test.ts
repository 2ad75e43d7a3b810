import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { nearBatches } from '../../embeddings/near-batches.ts';
import { placeWords } from '../../embeddings/pretraining/distil.ts';
import { pretrainingLesson } from '../../embeddings/pretraining/lesson.ts';
import { principalComponents, project } from '../../embeddings/pretraining/principal-components.ts';
import { readSources, type Sources, sourceFiles, without } from '../../embeddings/pretraining/sources.ts';
import { vocabularyOf } from '../../embeddings/pretraining/vocabulary.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { wordSlot } from '../../src/embed/embedders/subword-features.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { caughtIn } from '../support/caught.ts';
import { sharedData } from '../support/shared-data.ts';

const sources: Sources = {
  concepts: [['migraine', 'sick headache'], ['gout', 'podagra'], ['X1 deficiency']],
  diseaseOntology: ['Migraines', 'gouty arthritis'],
  icd10cm: ['Gout, unspecified'],
  longForms: ['oral dose'],
  texts: ['She took 5 mg. The rash and the rash again.', 'Haemorrhage of x'],
};

test('a vocabulary: words of names, words twice in the texts, as they are mostly written', () => {
  const words = new Map(vocabularyOf(sources).map(({ stem, written }) => [stem, written]));
  // twice in names, so short words too
  expect(words.get('gout')).toBe('gout');
  expect(words.get('podagra')).toBe('podagra');
  // "migraine" and "migraines" have one stem, the first in the alphabet wins a tie
  expect(words.get('migraine')).toBe('migraine');
  expect(words.get('rash')).toBe('rash');
  for (const [remark, stem] of [
    ['once in the texts', 'took'],
    ['short and once in names', 'sick'],
    ['a small word', 'the'],
    ['no letters', '5'],
    ['one letter', 'x1'],
    ['its US spelling, once', 'hemorrhage'],
  ] as const) {
    expect(words.has(stem), remark).toBe(false);
  }
  expect([...words.keys()][0]).toBe('gout');
});

test('names that are left out, whatever their case', () => {
  const kept = without(sources, new Set(['migraines', 'podagra', 'gout, unspecified']));
  expect(kept.concepts).toEqual([['migraine', 'sick headache'], ['gout'], ['X1 deficiency']]);
  expect([kept.diseaseOntology, kept.icd10cm]).toEqual([['gouty arthritis'], []]);
  expect(kept.texts).toBe(sources.texts);
});

describe('a lesson', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clincode-lesson-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  let asked: string[] = [];
  const teacher: Embedder = {
    id: 'test',
    hash: 'a'.repeat(64),
    dimensions: 8,
    batchSize: 3,
    async embed(names) {
      asked.push(...names);
      const random = seededRandom(names.join().length);
      return Float32Array.from({ length: names.length * 8 }, () => random() - 0.5);
    },
  };
  const lesson = (excluded: readonly string[] = []) =>
    pretrainingLesson(
      sources,
      new Set(excluded),
      4,
      teacher,
      (hash) => join(folder, hash),
      () => {},
    );

  it('has names and then words, each with a unit vector', async () => {
    const { names, words, vectors } = await lesson();
    expect(names.slice(0, 3)).toEqual(['migraine', 'sick headache', 'gout']);
    expect(names.slice(-words.length)).toEqual(words.map(({ written }) => written));
    expect(vectors).toHaveLength(names.length * 4);
    for (let i = 0; i < vectors.length; i += 4)
      expect(Math.hypot(...vectors.subarray(i, i + 4))).toBeCloseTo(1, 5);
  });

  it('asks the teacher once, and leaves out names and the words that only they have', async () => {
    const all = await lesson();
    asked = [];
    const some = await lesson(['podagra', 'gouty arthritis']);
    expect(asked).toEqual([]);
    expect(await readdir(folder)).toHaveLength(2);
    // the last three are words
    expect(all.names.filter((name) => !some.names.includes(name))).toEqual([
      'podagra',
      'gouty arthritis',
      'arthritis',
      'gouty',
      'podagra',
    ]);
  });
});

test('principal components: a flat cloud in space is flat again', () => {
  const random = seededRandom(3);
  const [across, along] = [
    [0.6, 0.8, 0],
    [0, 0, 1],
  ] as const;
  const rows = new Float32Array(500 * 3);
  for (let i = 0; i < rows.length; i += 3) {
    const [x, y] = [random() * 4 - 2, random() - 0.5];
    for (let k = 0; k < 3; k++) rows[i + k] = 7 + x * across[k]! + y * along[k]!;
  }
  const components = principalComponents(rows, 3, 2);
  const { directions, mean } = components;
  expect([...mean].map((value) => Math.round(value))).toEqual([7, 7, 7]);
  // nothing of them lies at right angles to the cloud
  for (const i of [0, 3]) expect(directions[i]! * 0.8 - directions[i + 1]! * 0.6).toBeCloseTo(0, 6);
  const projected = project(rows, components);
  for (let i = 0; i < projected.length; i += 2) {
    expect(Math.hypot(projected[i]!, projected[i + 1]!)).toBeCloseTo(1, 5);
  }
});

test('a word takes the teacher’s direction; where two share a row it is the first one’s', () => {
  const words = Array.from({ length: 40 }, (_, i) => ({ stem: `word${i}`, written: `word${i}` }));
  const vectors = Float32Array.from({ length: 160 }, (_, i) => (i % 4 === (i >> 2) % 4 ? 1 : 0));
  const table = new Float32Array(16 * 4).fill(0.5);
  placeWords(table, 4, words, vectors);
  for (let slot = 0; slot < 16; slot++) {
    const first = words.findIndex(({ stem }) => wordSlot(stem, 4) === slot);
    const row = [...table.subarray(slot * 4, slot * 4 + 4)];
    // the row had length 1
    expect(row).toEqual(
      first < 0 ? [0.5, 0.5, 0.5, 0.5] : [0, 1, 2, 3].map((k) => (k === first % 4 ? 1.5 : 0)),
    );
  }
});

test('near batches: every name once, groups of four near each other', async () => {
  // names 0 to 399 in 20 heaps, each with a feature of its heap and a small one of its own
  const names = Uint32Array.from({ length: 400 }, (_, i) => i);
  const random = seededRandom(8);
  const table = Float32Array.from({ length: 420 * 16 }, () => random() - 0.5);
  const features = {
    offsets: Uint32Array.from({ length: 401 }, (_, i) => i * 2),
    slots: Uint32Array.from({ length: 800 }, (_, i) => (i % 2 === 0 ? (i >> 1) % 20 : 20 + (i >> 1))),
    weights: Float32Array.from({ length: 800 }, (_, i) => (i % 2 === 0 ? 1 : 0.2)),
  };
  const order = await nearBatches(names, table, 16, features, seededRandom(1));
  expect([...order].sort((a, b) => a - b)).toEqual([...names]);
  expect(await nearBatches(names, table, 16, features, seededRandom(1))).toEqual(order);
  const beside = order.filter((name, i) => i % 4 > 0 && name % 20 === order[i - 1]! % 20).length;
  // by chance it would be 1 of 20
  expect(beside / 300).toBeGreaterThan(0.7);
});

test('a source that is not there is named', async () => {
  const error = await caughtIn(() => readSources('/nowhere'));
  expect(error).toMatchObject({
    code: 'file_unreadable',
    message: expect.stringContaining(sourceFiles.aliases),
  });
});

const data = sharedData('ontology/mondo.jsonl.gz');
test.skipIf(data === undefined)('the open sources (skipped where ../shared/data is absent)', async () => {
  const read = await readSources(join(data!, '../..'));
  expect(read.concepts).toHaveLength(23_259);
  expect(read.concepts.find(([name]) => name === 'hypertensive disorder')).toContain('hypertension');
  expect(read.icd10cm[0]).toBe('Cholera');
  expect(read.texts.length).toBeGreaterThan(4000);
});
