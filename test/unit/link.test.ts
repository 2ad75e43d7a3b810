import { beforeAll, expect, test } from 'vitest';
import type { BuiltIndex } from '../../embeddings/build-index.ts';
import { matchMethods } from '../../src/link/candidate.ts';
import { type LinkQuery, link } from '../../src/link/link.ts';
import { packWordings } from '../../src/link/note-wordings.ts';
import { bindRanker } from '../../src/link/ranker.ts';
import { smallIndex } from '../support/small-index.ts';
import { stumpRanker } from '../support/stump-ranker.ts';

let index: BuiltIndex;
beforeAll(async () => {
  index = await smallIndex();
});
const ask = async (query: LinkQuery, top?: number) =>
  (await link([query], index, top === undefined ? {} : { top }))[0]!;

test.each([
  ['the name', 'Migraine', '37796009', 'name'],
  ['the name in capitals', 'MIGRAINE', '37796009', 'name'],
  ['the name in plural', 'migraines', '37796009', 'name'],
  ['a synonym', 'high blood pressure', '38341003', 'synonym'],
  ['the words in another order', 'diabetes type 2', '44054006', 'words'],
  ['a roman numeral', 'diabetes mellitus type II', '44054006', 'name'],
  ['an abbreviation', 'HTN', '38341003', 'abbreviation'],
  ['an abbreviation written in parts', 'A-fib', '49436004', 'abbreviation'],
  ['a looser synonym', 'worn knee', '239873007', 'related'],
])('%s links: %s', async (_, name, code, method) => {
  const { status, candidates } = await ask({ name });
  expect(status).toBe('linked');
  expect(candidates[0]).toMatchObject({ code, method, similarity: 1 });
});

test('a concept that was found by an abbreviation which the index lacks is linked by its own name', async () => {
  const { status, candidates } = await ask({ name: 'HTDS', conceptCodes: ['38341003'] });
  expect(status).toBe('linked');
  expect(candidates[0]).toMatchObject({
    code: '38341003',
    method: 'name',
    matchedTerm: 'Hypertensive disorder',
  });
});

test('a typing error is found by vector, with the term it was near to', async () => {
  const { candidates } = await ask({ name: 'migrane' });
  expect(candidates[0]).toMatchObject({
    code: '37796009',
    display: 'Migraine',
    matchedTerm: 'Migraine',
    method: 'vector',
  });
  expect(candidates[0]!.similarity).toBeGreaterThan(0.2);
  expect(candidates[0]!.similarity).toBeLessThan(1);
});

test('an abbreviation that two concepts have is ambiguous and shows both first', async () => {
  const { status, candidates } = await ask({ name: 'MS' });
  expect(status).toBe('ambiguous');
  expect(
    candidates
      .slice(0, 2)
      .map((candidate) => candidate.code)
      .sort(),
  ).toEqual(['24700007', '79619009']);
});

test('each concept comes once, best first, with the closest of its matches', async () => {
  const { candidates } = await ask({ name: 'diabetes mellitus' });
  expect(new Set(candidates.map((candidate) => candidate.code)).size).toBe(candidates.length);
  const confidences = candidates.map((candidate) => candidate.confidence);
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  expect(confidences.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.001);
  expect(candidates[0]).toMatchObject({ code: '73211009', method: 'name' });
});

test('nothing near is unlinked; so is an inactive concept', async () => {
  expect(await ask({ name: 'qqq zzz' })).toMatchObject({ status: 'unlinked' });
  const asthma = await ask({ name: 'asthma' });
  expect(asthma.status).toBe('unlinked');
  expect(asthma.candidates.some((candidate) => candidate.code === '195967001')).toBe(false);
});

test.each(['', ' ', '…', '--'])('a name of nothing, %j, has no candidates', async (name) => {
  expect(await ask({ name })).toEqual({ status: 'unlinked', candidates: [] });
});

test('codes of an extractor choose among the exact matches', async () => {
  const one = await ask({ name: 'MS', conceptCodes: ['79619009'] });
  expect(one.status).toBe('linked');
  expect(one.candidates[0]!.code).toBe('79619009');
  expect(one.candidates.filter((candidate) => candidate.method !== 'vector')).toHaveLength(1);
});

test('an empty list of codes is unlinked and shows the neighbours', async () => {
  const none = await ask({ name: 'migraines attack', conceptCodes: [] });
  expect(none.status).toBe('unlinked');
  expect(none.candidates.every((candidate) => candidate.method === 'vector')).toBe(true);
  expect(none.candidates[0]).toMatchObject({ code: '37796009' });
});

test('a term of a list without a concept is linked where coded notes mean one by it, unless it is a short form', async () => {
  const notes = packWordings({
    wordings: ['head splitter', 'mgr'],
    uses: [
      [0, 4],
      [0, 4],
    ],
    names: [['migraine']],
  });
  const ranker = stumpRanker([['share of the uses in notes', 0.5, -4, 4]], { notes });
  const told = { ...index, ranker: bindRanker(ranker, index.concepts) };
  const statusOf = async (query: LinkQuery) =>
    (await link([{ ...query, conceptCodes: [] }], told))[0]!.status;
  expect(await statusOf({ name: 'head splitter', textType: 'note' })).toBe('linked');
  expect(await statusOf({ name: 'head splitter' })).toBe('unlinked');
  expect(await statusOf({ name: 'head splitters', textType: 'note' })).toBe('linked');
  expect(await statusOf({ name: 'MGR', textType: 'note' })).toBe('unlinked');
});

test('a standard name helps where the words of the note do not', async () => {
  const helped = await ask({ name: 'sweet urine', standardName: 'Diabetes mellitus' }, 1);
  expect(helped).toMatchObject({ status: 'linked', candidates: [{ code: '73211009', method: 'name' }] });
});

test('results are in the order of the queries and the same each time', async () => {
  const names = ['HTN', 'migrane', 'HTN', '', 'worn knee', 'DM'];
  const queries = names.map((name) => ({ name }));
  const first = await link(queries, index);
  expect(first[0]).toEqual(first[2]);
  expect(await link([...queries].reverse(), index)).toEqual([...first].reverse());
  const fresh = await link(queries, await smallIndex());
  expect(fresh).toEqual(first);
  for (const [i, query] of queries.entries()) expect(await ask(query)).toEqual(first[i]);
  expect(await link([], index)).toEqual([]);
});

test('top limits the candidates and is part of the question', async () => {
  expect((await ask({ name: 'DM' }, 2)).candidates).toHaveLength(2);
  expect((await ask({ name: 'DM' }, 5)).candidates).toHaveLength(5);
  expect((await ask({ name: 'DM' }, 2)).candidates).toHaveLength(2);
});

test('methods are in the order of preference', () => {
  expect(matchMethods).toEqual([
    'name',
    'synonym',
    'words',
    'abbreviation',
    'related',
    'vector',
    'lexical',
    'hierarchy',
  ]);
});

const firstCodes = async (query: LinkQuery, count: number) =>
  (await ask(query)).candidates.slice(0, count).map(({ code }) => code);

test('a name that lists disorders shows the best of each first, and is not linked to one of them', async () => {
  const { status, candidates } = await ask({ name: 'migraine and hypertension' });
  expect(status).toBe('ambiguous');
  expect(candidates.slice(0, 2).map(({ code }) => code)).toEqual(['37796009', '38341003']);
  expect(new Set(candidates.map(({ code }) => code)).size).toBe(candidates.length);
  expect(await firstCodes({ name: 'mitral and aortic stenosis' }, 2)).toEqual(['79619009', '60573004']);
});

test.each([
  ['the caller knows it', { name: 'MS', definition: 'mitral stenosis' }],
  ['the sentence says so', { name: 'MS', context: 'Severe mitral stenosis (MS) was found.' }],
  [
    'against the list of short forms',
    { name: 'RA', definition: 'mitral stenosis', conceptCodes: ['69896004'] },
  ],
])('a short form that the text defines is asked as what it stands for: %s', async (_, query) => {
  const { status, candidates } = await ask(query);
  expect(status).toBe('linked');
  expect(candidates[0]!.code).toBe('79619009');
});

test.each([
  ['MS with a valve area of 1 cm, mitral regurgitation', '79619009'],
  ['MS relapse with new sclerosis plaques', '24700007'],
])('words around a short form tell which sense is meant: %s', async (context, code) => {
  expect(await firstCodes({ name: 'MS', context }, 1)).toEqual([code]);
});

test('an answer that needed a sentence is not remembered for another', async () => {
  const asked = { name: 'MS', context: 'Severe mitral stenosis (MS) was found.' };
  expect(await firstCodes(asked, 1)).toEqual(['79619009']);
  expect((await ask({ name: 'MS' })).status).toBe('ambiguous');
  expect(await firstCodes({ ...asked, context: 'Myasthenia gravis (MS), a slip.' }, 1)).toEqual(['91637004']);
});
