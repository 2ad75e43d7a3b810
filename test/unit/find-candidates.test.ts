import { beforeAll, expect, test } from 'vitest';
import type { BuiltIndex } from '../../embeddings/build-index.ts';
import { findCandidates, type Match } from '../../src/link/find-candidates.ts';
import { smallIndex } from '../support/small-index.ts';

let index: BuiltIndex;
const vectors = new Map<string, Float32Array>();
beforeAll(async () => {
  index = await smallIndex();
});
const find = async (wordings: readonly string[], top = 3): Promise<readonly Match[]> => {
  for (const wording of wordings) vectors.set(wording, await index.embedder.embed([wording], 'query'));
  return findCandidates(wordings, (wording) => vectors.get(wording)!, top, index);
};
const exact = async (...wordings: string[]): Promise<string[]> =>
  (await find(wordings))
    .filter((match) => match.method !== 'vector')
    .map((match) => `${match.code} ${match.method}`);

test.each<[string, string, string[]]>([
  ['a name', 'Aortic stenosis', ['60573004 name']],
  ['a synonym with other small words', 'stenosis of the aortic valve', ['60573004 synonym']],
  ['a synonym in another order', 'aortic valve stenosis', ['60573004 words']],
  ['a name in another order', 'arthritis, rheumatoid', ['69896004 words']],
  ['a looser synonym', 'worn knees', ['239873007 related']],
  ['an abbreviation of two concepts', 'MS', ['24700007 abbreviation', '79619009 abbreviation']],
  ['an abbreviation in small letters', 'copd', ['13645005 abbreviation']],
  ['near-miss: one word more', 'severe aortic stenosis', []],
  ['near-miss: a term that is part of the name', 'stenosis', []],
  ['near-miss: longer than any abbreviation', 'c o p d c o p d c o p d', []],
  ['near-miss: an inactive concept', 'bronchial asthma', []],
])('exact: %s', async (_, wording, found) => {
  expect(await exact(wording)).toEqual(found);
});

test('one match for each concept, the closest', async () => {
  const matches = await find(['migraine headache', 'Migraine']);
  expect(matches.filter((match) => match.code === '37796009')).toEqual([
    {
      code: '37796009',
      row: expect.any(Number),
      term: 'Migraine',
      method: 'name',
      similarity: 1,
      wording: 'Migraine',
    },
  ]);
});

test('vectors give at least as many concepts as asked for', async () => {
  const matches = await find(['chronic disease'], 5);
  expect(matches.length).toBeGreaterThanOrEqual(5);
  expect(new Set(matches.map((match) => match.code)).size).toBe(matches.length);
});

test('a wording without letters has neither', async () => {
  expect(await find(['--'])).toEqual([]);
  expect(await find([])).toEqual([]);
});
