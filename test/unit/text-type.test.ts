import { expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { bindRanker } from '../../src/link/ranker.ts';
import { noteLikeness, type TextTypeModel, textTypeWords } from '../../src/link/text-type.ts';
import { smallIndex } from '../support/small-index.ts';
import { stumpRanker } from '../support/stump-ranker.ts';

const model: TextTypeModel = { bias: -1, weights: { she: 2, denies: 1, mutations: -3, '#': 0.5 } };

test.each([
  ['nothing known', 'lorem ipsum', -1],
  ['one word', 'She has gout.', 1],
  ['a word twice counts once', 'she said she', 1],
  ['any number, once', 'in 12 of 40', -0.5],
  ['both ways', 'She has mutations', -2],
  ['a word that every object has is none of the model’s', 'constructor toString', -1],
])('log-odds add up: %s', (_, text, odds) => {
  expect(noteLikeness(text, model)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
});

test('words are told in lower case, without what stands between them', () => {
  expect([...textTypeWords('Pt. denies “SOB”, 3/7')]).toEqual(['pt', 'denies', 'sob', '#']);
});

/** Takes the abbreviation for HTN only in a note. */
async function indexThatAsks() {
  const index = await smallIndex();
  const ranker = stumpRanker([['from a note', 0.5, -2, 2]], { textType: model });
  return { ...index, ranker: bindRanker(ranker, index.concepts) };
}

test.each([
  ['what the caller says', { textType: 'note' }, true],
  ['what the caller says, before the sentence', { textType: 'article', context: 'She denies HTN' }, false],
  ['a sentence of a note', { context: 'She denies HTN' }, true],
  ['a sentence of an article', { context: 'mutations in HTN' }, false],
  ['nothing', {}, false],
] as const)('the ranker learns what the name stands in: %s', async (_, told, isNote) => {
  const index = await indexThatAsks();
  const confidence = async (query: object): Promise<number> =>
    (await link([{ name: 'HTN', ...query }], index))[0]!.candidates[0]!.confidence;
  const first = await confidence(told);
  if (isNote) expect(first).toBeGreaterThan(0.1);
  else expect(first).toBeLessThan(0.1);
  // an answer for one kind of text is not remembered for another
  expect(await confidence({ textType: 'note' })).toBeGreaterThan(0.1);
  expect(await confidence({})).toBeLessThan(0.1);
});
