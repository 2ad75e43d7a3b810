import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { PRETRAINED_FILE, pretrainedModel } from '../../embeddings/pretrained-model.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { createSubwordEmbedder } from '../../src/embed/embedders/subword.ts';
import { addNameFeatures, FeatureList } from '../../src/embed/embedders/subword-features.ts';
import {
  decodeSubword,
  encodeSubword,
  floatTable,
  quantiseTable,
} from '../../src/embed/embedders/subword-model.ts';
import { cosine } from '../../src/embed/vector.ts';
import { ClincodeError } from '../../src/errors.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { sha256Hex } from '../../src/sha256.ts';

let embedder: Embedder;
beforeAll(async () => {
  embedder = await createSubwordEmbedder(await pretrainedModel());
});
const similarity = async (a: string, b: string): Promise<number> => {
  const matrix = await embedder.embed([a, b], 'query');
  return cosine(matrix.subarray(0, embedder.dimensions), matrix.subarray(embedder.dimensions));
};

describe('the shipped vectors', () => {
  test.each([
    ['a letter missing', 'migrane', 'migraine', 'myalgia'],
    ['two letters swapped', 'pnuemonia', 'pneumonia', 'anemia'],
    ['a word more', 'severe aortic stenosis', 'aortic stenosis', 'severe asthma'],
    ['an ending', 'hypertensive', 'hypertension', 'hypothyroidism'],
    ['another word for it', 'kidney failure', 'renal failure', 'heart failure'],
    ['no letter in common', 'stroke', 'cerebrovascular accident', 'trachoma'],
    ['a lay word', 'high blood pressure', 'hypertension', 'hypotension'],
    ['an organ in Greek', 'inflammation of the liver', 'hepatitis', 'inflammation of the lung'],
  ])('%s: %j is nearer to %j than to %j', async (_, name, near, far) => {
    expect(await similarity(name, near)).toBeGreaterThan((await similarity(name, far)) + 0.05);
  });

  test.each([
    ['small words', 'osteoarthritis of the knee', 'osteoarthritis, knee'],
    ['spelling and case', 'Haemorrhoids', 'hemorrhoid'],
    ['a roman numeral', 'type II diabetes', 'type 2 diabetes'],
  ])('%s changes nothing: %j and %j', async (_, a, b) => {
    expect(await similarity(a, b)).toBeCloseTo(1, 5);
  });

  test('word order changes little', async () => {
    expect(await similarity('renal failure', 'failure, renal')).toBeGreaterThan(0.9);
  });

  test('words that share nothing are far', async () => {
    expect(await similarity('gout', 'migraine')).toBeLessThan(0.5);
  });

  test('unknown words make a unit vector, near to their misspelling', async () => {
    const vector = await embedder.embed(['xylophonitis qqq'], 'query');
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    expect(await similarity('xylophonitis', 'xylophonitits')).toBeGreaterThan(0.4);
  });

  test('words beyond the 48th do not count', async () => {
    const long = Array.from({ length: 48 }, (_, i) => `word${i}x`).join(' ');
    expect(await similarity(long, `${long} migraine`)).toBeCloseTo(1, 6);
  });

  test('a vector does not depend on the words that were embedded before', async () => {
    const before = Array.from(await embedder.embed(['acute pancreatitis'], 'query'));
    // more words than are kept, so that those of the name give way
    await embedder.embed(
      Array.from({ length: 20_000 }, (_, i) => `word${i.toString(36)}x`),
      'term',
    );
    expect(Array.from(await embedder.embed(['acute pancreatitis'], 'query'))).toEqual(before);
  });

  test('the file is small enough to ship, and the one that its data statement describes', async () => {
    const bytes = encodeSubword(await pretrainedModel());
    expect(bytes.length).toBeLessThan(5_000_000);
    const statement = await readFile(PRETRAINED_FILE.replace('subword.bin', 'README.md'), 'utf8');
    expect(statement).toContain(await sha256Hex(bytes));
  });
});

describe('features', () => {
  const featuresOf = (name: string) => {
    const list = new FeatureList();
    addNameFeatures(list, name, 15);
    return {
      slots: [...list.slots.subarray(0, list.count)],
      weights: [...list.weights.subarray(0, list.count)],
    };
  };

  test.each([
    ['nothing to embed', '…', 0, 0],
    // "<gout>" has 4 trigrams, 3 of four letters, 2 of five
    ['one word: itself and its n-grams', 'gout', 10, 1 + 9 / 3],
    ['two words: a pair more', 'gout flare', 10 + 1 + 13, 1 + 3 + 0.5 + 1 + Math.sqrt(12)],
    ['a word of one letter: "<x>" is itself and no n-gram', 'x', 1, 1],
    ['a small word is left out', 'the gout', 10, 4],
    ['unless there is no other', 'the', 1 + 5, 1 + Math.sqrt(5)],
  ])('%s: %j', (_, name, count, weight) => {
    const { slots, weights } = featuresOf(name);
    expect(slots).toHaveLength(count);
    expect(weights.reduce((sum, value) => sum + value, 0)).toBeCloseTo(weight, 4);
    expect(slots.every((slot) => slot >= 0 && slot < 2 ** 15)).toBe(true);
  });
});

/** A model of four rows, of which the last is zeros. */
function tinyModel() {
  const random = seededRandom(5);
  const table = Float32Array.from({ length: 4 * 8 }, (_, i) =>
    i < 24 ? (random() - 0.5) * 10 ** (i >> 3) : 0,
  );
  return { table, model: quantiseTable(table, 8) };
}

describe('bytes', () => {
  it('rounds by at most half a 127th of the largest number of the row', () => {
    const { table, model } = tinyModel();
    const rounded = floatTable(model);
    expect([model.dimensions, model.slotBits]).toEqual([8, 2]);
    for (let row = 0; row < 4; row++) {
      const values = [...table.subarray(row * 8, row * 8 + 8)];
      const bound = (Math.max(...values.map(Math.abs)) / 254) * 1.0001;
      for (const [k, value] of values.entries()) {
        expect(Math.abs(rounded[row * 8 + k]! - value)).toBeLessThanOrEqual(bound);
      }
    }
  });

  it('come back as the same model, wherever they lie', () => {
    const { model } = tinyModel();
    const bytes = encodeSubword(model);
    expect(decodeSubword(bytes)).toEqual(model);
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    expect(decodeSubword(inside.subarray(3))).toEqual(model);
    expect(encodeSubword(decodeSubword(bytes))).toEqual(bytes);
  });

  const change = (place: number, value: number) => (bytes: Uint8Array) => {
    bytes[place] = value;
    return bytes;
  };
  test.each<[remark: string, damage: (bytes: Uint8Array) => Uint8Array, said: string]>([
    ['nothing', () => new Uint8Array(), 'holds no subword model'],
    ['a header cut short', (bytes) => bytes.subarray(0, 19), 'holds no subword model'],
    ['another kind of file', change(0, 0x50), 'holds no subword model'],
    ['a later version', change(4, 2), 'version 2'],
    ['too many slots', change(8, 23), 'size'],
    ['no dimensions', change(12, 0), 'size'],
    ['dimensions that are no multiple of 4', change(12, 7), 'size'],
    ['more dimensions', change(12, 12), 'bytes instead of'],
    ['one byte short', (bytes) => bytes.subarray(0, -1), 'bytes instead of'],
    ['one byte more', (bytes) => Uint8Array.of(...bytes, 0), 'bytes instead of'],
    ['another checksum', change(16, 0xaa), 'checksum'],
    ['a scale changed', change(21, 0xaa), 'checksum'],
    ['the first number changed', change(36, 0x55), 'checksum'],
    ['the last number changed', change(67, 0x55), 'checksum'],
  ])('%s: refused by the name of the file', (_, damage, said) => {
    const bytes = damage(encodeSubword(tinyModel().model));
    expect(() => decodeSubword(bytes, 'some.bin')).toThrow(ClincodeError);
    expect(() => decodeSubword(bytes, 'some.bin')).toThrow(/^some\.bin /);
    expect(() => decodeSubword(bytes, 'some.bin')).toThrow(said);
  });

  it('a scale that is no number is refused even with a right checksum', () => {
    const { model } = tinyModel();
    const bytes = encodeSubword({ ...model, scales: Float32Array.of(Number.NaN, 1, 1, 1) });
    expect(() => decodeSubword(bytes)).toThrow('embedder.bin has a scale that is none');
  });

  it('any bit changed is refused', () => {
    const bytes = encodeSubword(tinyModel().model);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => decodeSubword(bytes)).toThrow(ClincodeError);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
    }
  });
});
