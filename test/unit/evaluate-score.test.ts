import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/evaluate/compare-runs.ts';
import { parseGoldRow } from '../../src/evaluate/gold-row.ts';
import { parsePrediction } from '../../src/evaluate/link-answer.ts';
import {
  accAtK,
  linkScore,
  rankOfGold,
  scoredRows,
  scoreMentions,
  uniqueMentions,
} from '../../src/evaluate/score-link.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { caughtIn } from '../support/caught.ts';
import { hasPython } from '../support/has-python.ts';
import { sharedData } from '../support/shared-data.ts';

const codes = (...list: string[]) => list.map((code) => ({ code }));

describe('rankOfGold', () => {
  it.each([
    ['first', ['A'], codes('A', 'B'), 1],
    ['second', ['B'], codes('A', 'B'), 2],
    ['any gold code will do', ['X', 'B'], codes('A', 'B'), 2],
    ['a code that comes twice takes one place', ['B'], codes('A', 'A', 'A', 'B'), 2],
    ['not there', ['C'], codes('A', 'B'), undefined],
    ['no candidates', ['A'], [], undefined],
  ])('%s', (_, gold, candidates, rank) => {
    expect(rankOfGold(gold, candidates)).toBe(rank);
  });

  it('accAtK counts ranks up to k', () => {
    const ranks = [1, 5, 6, 20, 21, undefined];
    expect([1, 5, 20].map((k) => accAtK(ranks, k))).toEqual([1 / 6, 2 / 6, 4 / 6]);
    expect(accAtK([], 1)).toBe(0);
  });
});

describe('a gold row', () => {
  const row = { id: 7, mention: 'gout', gold: ['A'] };
  it.each<[string, object, string | undefined]>([
    ['counts', {}, undefined],
    ['with one id counts', { gold_ids: ['MESH:1'] }, undefined],
    ['with no id counts, as a row of clinical notes has none', { gold_ids: [] }, undefined],
    ['with several ids', { gold_ids: ['MESH:1', 'MESH:2'] }, 'several ids'],
    ['composite by a word', { composite: 'and' }, 'composite'],
    ['composite by nothing', { composite: '' }, undefined],
    ['weak', { weak: true }, 'weak'],
    ['not weak', { weak: false }, undefined],
    ['of another field without codes', { gold: null }, 'no gold'],
    ['outside the knowledge base', { gold: ['Z'] }, 'gold not in kb'],
    ['half inside', { gold: ['Z', 'A'] }, undefined],
  ])('%s', (_, more, why) => {
    const { scored, leftOut } = scoredRows([parseGoldRow({ ...row, ...more }, 'gold')], new Set(['A']));
    expect(scored).toHaveLength(why === undefined ? 1 : 0);
    expect(Object.entries(leftOut).filter(([, count]) => count > 0)).toEqual(
      why === undefined ? [] : [[why, 1]],
    );
  });

  it('has its own id for a document where it names none, and near codes of its own field only', () => {
    const full = { ...row, gold_sct: ['1'], gold_near: ['B'], context: 'Has gout.' };
    expect(parseGoldRow(full, 'gold')).toEqual({
      id: '7',
      doc: '7',
      mention: 'gout',
      context: 'Has gout.',
      gold: ['A'],
      near: ['B'],
    });
    expect(parseGoldRow({ ...full, doc: 9 }, 'gold_sct')).toMatchObject({ doc: '9', gold: ['1'], near: [] });
  });

  it.each<[string, unknown, string]>([
    ['no id', { mention: 'x', gold: [] }, '"id"'],
    ['no mention', { id: 1, gold: [] }, '"mention"'],
    ['codes that are no list', { ...row, gold: 'A' }, '"gold"'],
    ['a code that is a number', { ...row, gold: [7] }, '"gold.0"'],
    ['no object', [], 'object'],
  ])('is refused: %s', async (_, json, says) => {
    const error = await caughtIn(() => parseGoldRow(json, 'gold'));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain(says);
  });
});

describe('a prediction', () => {
  it.each<[string, object, number]>([
    ['needs only id and codes', { id: 1, candidates: codes('A') }, 1],
    ['that failed has no candidates', { id: 1, line: 3, error: { code: 'text_missing' } }, 0],
    ['may be null inside', { id: '1', status: null, candidates: [{ code: 'A', confidence: null }] }, 1],
  ])('%s', (_, json, candidates) => {
    const { id, answer } = parsePrediction(json);
    expect(id).toBe('1');
    expect(answer.candidates).toHaveLength(candidates);
  });

  it.each<[string, object, string]>([
    ['no id', { candidates: [] }, '"id"'],
    ['a percentage', { id: 1, candidates: [{ code: 'A', confidence: 97 }] }, '"candidates.0.confidence"'],
    ['a code that is a number', { id: 1, candidates: [{ code: 1 }] }, '"candidates.0.code"'],
    ['another status', { id: 1, status: 'sure' }, '"status"'],
  ])('is refused: %s', async (_, json, says) => {
    expect((await caughtIn(() => parsePrediction(json))).message).toContain(says);
  });
});

it('each mention with the same gold counts once among the unique, as its first row has it', () => {
  const gold = [
    { id: 1, mention: 'Gout', gold: ['A', 'B'] },
    { id: 2, mention: 'gout', gold: ['B', 'A'] },
    { id: 3, mention: 'gout', gold: ['A'] },
  ].map((row) => parseGoldRow(row, 'gold'));
  const mentions = scoreMentions(gold, (row) => ({ candidates: codes(row.id === '1' ? 'X' : 'A') }));
  expect(uniqueMentions(mentions).map(({ row, rank }) => [row.id, rank])).toEqual([
    ['1', undefined],
    ['3', 1],
  ]);
  expect(linkScore(mentions)).toMatchObject({ n: 3, 'acc@1': 0.6667, unique: 2, 'unique_acc@1': 0.5 });
});

describe('beside the scorer that results are judged by', () => {
  const scorer = sharedData('../tools/score_link.py');
  const python = hasPython();
  const folder = mkdtempSync(join(tmpdir(), 'clincode-score-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Rows of every kind that the rules speak of, answered right, late, twice or not at all. */
  function madeUp(seed: number) {
    const random = seededRandom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const alphabet = Array.from({ length: 30 }, (_, i) => `C${i}`);
    const gold = Array.from({ length: 320 }, (_, i) => ({
      id: pick([String(i), i]),
      mention: pick(['Gout', 'gout', 'HTN', 'İleitis', 'ΝΌΣΟΣ', 'flu', 'MS']),
      gold: pick([[pick(alphabet)], [pick(alphabet)], [pick(alphabet), pick(alphabet)], []]),
      ...pick([{}, {}, { gold_ids: ['a'] }, { gold_ids: ['a', 'b'] }, { composite: 'x' }, { weak: true }]),
    }));
    const predictions = gold.flatMap(({ id }) =>
      random() < 0.1
        ? []
        : [
            {
              id,
              candidates: Array.from({ length: Math.floor(random() * 40) }, () => ({ code: pick(alphabet) })),
            },
          ],
    );
    return { gold, predictions, kb: alphabet.slice(0, 25).map((code) => ({ code, name: code })) };
  }

  it.skipIf(scorer === undefined || !python).each([1, 2, 3])('made-up rows %d: same figures', (seed) => {
    const { gold, predictions, kb } = madeUp(seed);
    const write = (name: string, rows: readonly object[]): string => {
      const path = join(folder, name);
      writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return path;
    };
    const files = [write('gold.jsonl', gold), write('pred.ndjson', predictions)];
    const answers = new Map(predictions.map(parsePrediction).map(({ id, answer }) => [id, answer]));
    const rows = gold.map((row) => parseGoldRow(row, 'gold'));
    for (const [more, known] of [
      [[], undefined],
      [['--kb', write('kb.jsonl', kb)], new Set(kb.map(({ code }) => code))],
    ] as const) {
      const said = execFileSync('python3', [scorer!, ...files, ...more], { encoding: 'utf8' });
      const { scored } = scoredRows(rows, known);
      expect(linkScore(scoreMentions(scored, (row) => answers.get(row.id)))).toEqual(JSON.parse(said));
    }
  });
});

describe('compareRuns', () => {
  const run = (...ranks: (number | undefined)[]) =>
    ranks.map((rank, i) => ({ id: `r${i}`, doc: `d${i % 4}`, rank }));

  it('names what was fixed and what was broken', () => {
    const comparison = compareRuns(run(1, 1, 2, undefined, 1), run(2, 1, 1, undefined, undefined));
    expect(comparison).toMatchObject({
      n: 5,
      unmatched: 0,
      accuracy: 0.6,
      otherAccuracy: 0.4,
      fixed: ['r0', 'r4'],
      broken: ['r2'],
      p: 1,
    });
    expect(comparison.difference).toBeCloseTo(0.2, 12);
    expect(comparison.interval!.low).toBeLessThanOrEqual(0.2);
    expect(comparison.interval!.high).toBeGreaterThanOrEqual(0.2);
  });

  it('of a run with itself is nothing, surely', () => {
    expect(compareRuns(run(1, 2, 3), run(1, 2, 3))).toMatchObject({
      difference: 0,
      interval: { low: 0, high: 0 },
      p: 1,
    });
  });

  it('counts rows of one run only', () => {
    expect(compareRuns(run(1, 1, 1), run(1))).toMatchObject({ n: 1, unmatched: 2 });
    expect(compareRuns(run(1), [])).toMatchObject({ n: 0, unmatched: 1, difference: 0, p: 1 });
  });
});
