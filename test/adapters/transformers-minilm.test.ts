import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';
import { createTransformersEmbedder } from '../../src/embed/embedders/transformers.ts';
import { cosine } from '../../src/embed/vector.ts';
import { sharedData } from '../support/shared-data.ts';
import { runtimeMissing } from '../support/tiny-bert.ts';

const model = sharedData('../models/all-MiniLM-L6-v2');
const missing =
  (await runtimeMissing()) ??
  (model === undefined ? '../shared/models/all-MiniLM-L6-v2 is not there' : undefined);

describe.skipIf(missing)(`all-MiniLM-L6-v2, real weights${missing ? ` [skipped: ${missing}]` : ''}`, () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await createTransformersEmbedder(model!);
  });
  async function similarity(one: string, other: string, from = embedder): Promise<number> {
    const matrix = await from.embed([one, other], 'term');
    return cosine(matrix.subarray(0, 384), matrix.subarray(384));
  }

  it('is used as its authors say', () => {
    expect(embedder.dimensions).toBe(384);
    expect(embedder.settings).toMatchObject({
      pooling: 'mean',
      dtype: 'fp32',
      maxTokens: 256,
      queryPrefix: '',
    });
  });

  it.each([
    ['myocardial infarction', 'heart attack', 'hay fever'],
    ['high blood pressure', 'hypertension', 'hypotension'],
    ['kidney stone', 'nephrolithiasis', 'glaucoma'],
    ['seizure disorder', 'epilepsy', 'eczema'],
  ])('%s is nearer to %s than to %s', async (name, same, other) => {
    expect(await similarity(name, same)).toBeGreaterThan(await similarity(name, other));
  });

  it('agrees with the figure of ../shared/models/README.md for fp32, and nearly in q8', async () => {
    expect(await similarity('heart attack', 'myocardial infarction')).toBeCloseTo(0.594, 3);
    const quantised = await createTransformersEmbedder(model!, { dtype: 'q8' });
    const value = await similarity('heart attack', 'myocardial infarction', quantised);
    expect(Math.abs(value - 0.594)).toBeLessThan(0.08);
    expect(await similarity('heart attack', 'myocardial infarction', quantised)).toBe(value);
  });

  it('gives the same numbers again, and in another instance', async () => {
    const names = ['type 2 diabetes mellitus', 'COPD', 'Ménière’s disease'];
    const first = await embedder.embed(names, 'term');
    expect(await embedder.embed(names, 'term')).toEqual(first);
    expect(await (await createTransformersEmbedder(model!)).embed(names, 'term')).toEqual(first);
  });
});
