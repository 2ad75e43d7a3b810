import { describe, expect } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';
import { stemWord } from '../../src/terminology/normalize-term.ts';
import { contractCases, type Exceptions } from '../support/contract-cases.ts';

export interface EmbedderHarness {
  create(): Promise<Embedder>;
  /** The same adapter with another model. */
  createOther(): Promise<Embedder>;
  /** Names in the large batch. */
  readonly large: number;
  /** How far a value may be off between two batches: 0, or the rounding of a model. */
  readonly tolerance: number;
}

const names = [
  'type 2 diabetes mellitus',
  'COPD',
  'osteoarthritis of the knee',
  'Ménière’s disease',
  'gastro-oesophageal reflux disease without oesophagitis, with a long name that goes on and on',
];
const unicode = [
  '糖尿病',
  'сахарный диабет',
  'السكري',
  'Sjögren',
  'Sjo\u0308gren',
  'ﬁbrosis',
  'İ',
  '🩺 asthma 👩🏽‍⚕️',
];
const empty = ['', ' \t\n', '…', '--', '🙂'];

/** The promises of Embedder. */
export function embedderContract(name: string, harness: EmbedderHarness, exceptions: Exceptions = {}): void {
  describe(`Embedder contract: ${name}`, () => {
    const { check, end } = contractCases(exceptions);
    let created: Promise<Embedder> | undefined;
    const open = () => {
      created ??= harness.create();
      return created;
    };
    const near = (a: readonly number[], b: readonly number[]): void => {
      expect(a.length).toBe(b.length);
      const difference = a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
      expect(difference).toBeLessThanOrEqual(harness.tolerance);
    };

    check('has an id, a hash of 64 hex digits, dimensions and a batch size', async () => {
      const { id, hash, dimensions, batchSize } = await open();
      expect(id).toMatch(/^[a-z][a-z0-9-]*(?::.+)?$/);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(Number.isInteger(dimensions) && dimensions > 0).toBe(true);
      expect(Number.isInteger(batchSize) && batchSize > 0).toBe(true);
    });

    check('gives one row of finite numbers and length 1 for each name', async () => {
      const embedder = await open();
      const rows = await embed(embedder, [...names, ...unicode]);
      expect(rows).toHaveLength(names.length + unicode.length);
      for (const row of rows) {
        expect(row.every(Number.isFinite)).toBe(true);
        expect(Math.hypot(...row)).toBeCloseTo(1, 4);
      }
    });

    check('gives words, if it has vectors of them at hand, that of the word as a name', async () => {
      const embedder = await open();
      const { wordVector, dimensions } = embedder;
      if (wordVector === undefined) return;
      const words = ['kidney', 'renal', 'qqzx', 'diabetes', 'kidney'];
      const into = new Float32Array(dimensions);
      for (const word of words) {
        expect(wordVector(stemWord(word), into)).toBe(true);
        near((await embed(embedder, [word]))[0]!, [...into]);
      }
    });

    check('gives nothing for no names', async () => {
      expect(await (await open()).embed([], 'query')).toHaveLength(0);
    });

    check('gives zeros for a name without a letter or digit', async () => {
      const rows = await embed(await open(), empty);
      for (const [i, row] of rows.entries()) {
        const zeros = row.every((value) => value === 0);
        expect(zeros, JSON.stringify(empty[i])).toBe(true);
      }
    });

    check('does not let an empty name touch its neighbours', async () => {
      const embedder = await open();
      const [first, , last] = await embed(embedder, [names[0]!, '', names[1]!]);
      near(first!, (await embed(embedder, [names[0]!]))[0]!);
      near(last!, (await embed(embedder, [names[1]!]))[0]!);
    });

    check('gives a name the same vector alone and in a batch, in the order of the names', async () => {
      const embedder = await open();
      const batch = await embed(embedder, [...names].reverse());
      for (const [i, one] of names.entries())
        near(batch[names.length - 1 - i]!, (await embed(embedder, [one]))[0]!);
    });

    check('gives the same name twice the same vector, and other names others', async () => {
      const [a, b, again] = await embed(await open(), [names[0]!, names[1]!, names[0]!]);
      near(a!, again!);
      expect(cosine(a!, b!)).toBeLessThan(0.95);
    });

    check('is nearer to another writing of a name than to another disease', async () => {
      const [name, writing, other] = await embed(await open(), ['migraine', 'migraines', 'osteoarthritis']);
      expect(cosine(name!, writing!)).toBeGreaterThan(cosine(name!, other!));
    });

    check('takes a list longer than its batch size', async () => {
      const embedder = await open();
      const many = Array.from({ length: harness.large }, (_, i) => `${names[i % names.length]} ${i}`);
      expect(many.length).toBeGreaterThan(embedder.batchSize);
      const rows = await embed(embedder, many);
      expect(rows).toHaveLength(many.length);
      for (const i of [0, embedder.batchSize - 1, embedder.batchSize, many.length - 1]) {
        near(rows[i]!, (await embed(embedder, [many[i]!]))[0]!);
      }
    });

    check('takes a name of a whole page', async () => {
      const [row] = await embed(await open(), ['chronic kidney disease stage 3 '.repeat(200)]);
      expect(Math.hypot(...row!)).toBeCloseTo(1, 4);
    });

    check('answers side by side', async () => {
      const embedder = await open();
      const answers = await Promise.all(names.map((one) => embed(embedder, [one])));
      const batch = await embed(embedder, names);
      for (const [i, rows] of answers.entries()) near(rows[0]!, batch[i]!);
    });

    check('keeps its list of names as it was', async () => {
      await (await open()).embed(Object.freeze([...names]), 'term');
    });

    check('is the same in two instances', async () => {
      const [one, two] = [await open(), await harness.create()];
      expect([two.id, two.hash, two.dimensions]).toEqual([one.id, one.hash, one.dimensions]);
      expect(await embed(two, names)).toEqual(await embed(one, names));
    });

    check('has another hash with another model', async () => {
      expect((await harness.createOther()).hash).not.toBe((await open()).hash);
    });

    end();
  });
}

async function embed(embedder: Embedder, names: readonly string[]): Promise<number[][]> {
  const { dimensions } = embedder;
  const matrix = await embedder.embed(names, 'query');
  expect(matrix).toBeInstanceOf(Float32Array);
  expect(matrix).toHaveLength(names.length * dimensions);
  return names.map((_, row) => Array.from(matrix.subarray(row * dimensions, (row + 1) * dimensions)));
}

function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
