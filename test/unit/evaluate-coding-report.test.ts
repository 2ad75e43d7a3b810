import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCodedAnswer } from '../../src/evaluate/coding/coded-answer.ts';
import { newTally } from '../../src/evaluate/coding/coding-counts.ts';
import {
  assertSameGold,
  codingReport,
  codingReportJson,
  codingScore,
  parseCodingReportRows,
} from '../../src/evaluate/coding/coding-report.ts';
import { codingReportText } from '../../src/evaluate/coding/coding-report-text.ts';
import { compareCoding } from '../../src/evaluate/coding/compare-coding.ts';
import { parseGoldCodedNote } from '../../src/evaluate/coding/gold-coding.ts';
import { type NoteCounts, scoreCoding } from '../../src/evaluate/coding/score-coding.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { caughtIn } from '../support/caught.ts';
import { hasPython } from '../support/has-python.ts';
import { sharedData } from '../support/shared-data.ts';

/** Notes in which so many of ten disorders were found, and linked rightly. */
const run = (...found: readonly number[]): readonly NoteCounts[] =>
  found.map((count, i) => ({
    id: `n${i}`,
    counts: {
      ...newTally(),
      disorders: 10,
      disorderSpans: 10,
      disordersFound: count,
      onDisorders: count,
      foundSpans: count,
      exactSpans: count,
      coded: 10,
      codedLinked: count,
      links: count,
      linksRight: count,
    },
  }));

describe('beside the scorer that results are judged by', () => {
  const scorer = sharedData('../tools/score_coding.py');
  const python = hasPython();
  const folder = mkdtempSync(join(tmpdir(), 'clincode-coding-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Mentions that overlap in every way, with codes, axes and links of every kind. */
  function madeUp(seed: number) {
    const random = seededRandom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const many = <T>(most: number, make: () => T): readonly T[] =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, make);
    const code = () => `C${Math.floor(random() * 6)}`;
    const span = () => {
      const start = Math.floor(random() * 60);
      return { start, end: start + 1 + Math.floor(random() * 6) };
    };
    const assertion = () => ({
      polarity: pick(['affirmed', 'affirmed', 'negated']),
      certainty: pick(['certain', 'certain', 'uncertain']),
      temporality: pick(['current', 'historical', 'hypothetical']),
      experiencer: pick(['patient', 'family', 'other']),
    });
    const gold = Array.from({ length: 60 }, (_, i) => ({
      id: pick([String(i), i]),
      text: '🙂 '.repeat(24),
      mentions: many(8, () => ({
        ...span(),
        type: pick(['disorder', 'disorder', 'finding']),
        ...pick([
          {},
          { mondo: many(2, code) },
          { mondo: [code()], sct: [code()] },
          { composite: [code(), code()] },
        ]),
        mondoBroader: [code()],
        ...assertion(),
      })),
    }));
    const predictions = gold.flatMap(({ id, mentions }): readonly object[] => {
      if (random() < 0.1) return [];
      if (random() < 0.1) return [{ id, line: 1, error: { code: 'text_missing', message: '' } }];
      const place = () => (mentions.length > 0 && random() < 0.5 ? pick(mentions) : span());
      return [
        {
          id,
          mentions: many(10, () => {
            const { start, end } = place();
            return {
              ...pick([{ span: { start, end } }, { start, end }]),
              ...pick([
                {},
                { link: { status: 'unlinked' } },
                { link: { status: 'linked' } },
                { link: { status: 'linked', coding: { code: code() } } },
                { link: { status: 'ambiguous', coding: { code: code() } } },
              ]),
              ...pick([{}, { candidates: many(3, () => ({ code: code() })) }]),
              ...pick([{}, { assertion: { polarity: 'affirmed' } }, { assertion: assertion() }]),
            };
          }),
        },
      ];
    });
    return { gold, predictions };
  }

  it.skipIf(scorer === undefined || !python).each([1, 2, 3, 4])('made-up rows %d: same figures', (seed) => {
    const { gold, predictions } = madeUp(seed);
    const write = (name: string, rows: readonly object[]): string => {
      const path = join(folder, name);
      writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return path;
    };
    const said = execFileSync(
      'python3',
      [scorer!, write('gold.jsonl', gold), write('pred.ndjson', predictions)],
      { encoding: 'utf8' },
    );
    const answers = new Map(predictions.map(parseCodedAnswer).map((answer) => [answer.id, answer]));
    const { all, missing, errors } = scoreCoding(gold.map(parseGoldCodedNote), (id) => answers.get(id));
    expect(codingScore(all, missing)).toEqual(JSON.parse(said));
    // every wrong link and every miss is told once
    const told = (...kinds: readonly string[]) => errors.filter(({ kind }) => kinds.includes(kind)).length;
    expect(told('missed')).toBe(all.disorders - all.disordersFound);
    expect(told('extra', 'extra, linked')).toBe(all.onNothing);
    expect(told('extra, linked', 'wrong code linked')).toBe(all.links - all.linksRight);
  });
});

describe('codingReport', () => {
  const note = parseGoldCodedNote({
    id: 'a',
    text: 'Has gout.',
    mentions: [{ start: 4, end: 8, type: 'disorder', mondo: ['G'] }],
  });
  const score = scoreCoding([note], () => undefined);

  it('has intervals over notes around the figures', () => {
    const notes = run(10, 8, 9, 7);
    const { figures } = codingReport({
      ...score,
      notes,
      all: { ...newTally(), disorders: 40, disordersFound: 34 },
    });
    expect(figures.overlapRecall.value).toBe(0.85);
    expect(figures.overlapRecall.interval).toEqual({ low: 0.75, high: 0.95 });
    expect(figures.allAxes).toEqual({ value: undefined, interval: undefined });
  });

  it('as a file holds counts by which another run is compared, and comes back', () => {
    const json = codingReportJson(codingReport(score), { gold: 'g' }, score.notes);
    expect(JSON.stringify(json)).not.toContain('gout');
    expect(json).toMatchObject({ format: 'clincode-coding-report/1', gold: 'g', notes: 1, missing: 1 });
    expect(parseCodingReportRows(JSON.parse(JSON.stringify(json)))).toEqual(score.notes);
  });

  it.each([
    ['of another command', { format: 'clincode-link-report/1', rows: [] }],
    [
      'with a count of another name',
      { format: 'clincode-coding-report/1', rows: [{ id: 'a', counts: { x: 1 } }] },
    ],
  ])('is not read %s', async (_, json) => {
    expect((await caughtIn(() => parseCodingReportRows(json))).code).toBe('unknown_format');
  });

  it('as text has only the kinds of error that came', () => {
    const text = codingReportText(codingReport(score, compareCoding(score.notes, score.notes)), {
      width: 120,
      colour: false,
    });
    expect(text).toContain('1 notes, 1 disorders (1 with a code), 0 findings; 1 notes without an answer');
    expect(text).toMatch(/disorders, overlap +│ +– │ – +│ +0\.000 │/);
    expect(text).toMatch(/missed +│ +1 │/);
    expect(text).not.toContain('wrong code linked');
    expect(text).toMatch(/codes linked, recall +│ 0\.000 │ 0\.000 │ +0\.000 │ 0\.000 to 0\.000 │ p = 1\.000/);
  });
});

describe('compareCoding', () => {
  it('of a run with itself is nothing, surely', () => {
    const { n, unmatched, figures } = compareCoding(run(9, 8, 7), run(9, 8, 7));
    expect([n, unmatched]).toEqual([3, 0]);
    expect(figures.codeF1).toMatchObject({ difference: 0, interval: { low: 0, high: 0 }, p: 1 });
    expect(figures.allAxes).toBeUndefined();
  });

  it('is sure of what comes in every note', () => {
    const { codeRecall } = compareCoding(run(...Array(12).fill(9)), run(...Array(12).fill(7))).figures;
    expect(codeRecall!.difference).toBeCloseTo(0.2, 12);
    expect(codeRecall!.p).toBeLessThan(0.005);
  });

  it.each<[string, readonly number[], readonly number[]]>([
    ['two notes', [10, 10, 5, 5, 5, 5], [0, 0, 5, 5, 5, 5]],
    ['four notes one way: a coin does that in an eighth of throws', [9, 9, 9, 9], [8, 8, 8, 8]],
    ['notes that take sides', [9, 7, 9, 7, 9, 8], [7, 9, 7, 9, 8, 9]],
  ])('is not sure of %s', (_, these, others) => {
    expect(compareCoding(run(...these), run(...others)).figures.codeRecall!.p).toBeGreaterThan(0.05);
  });

  it('takes no mere difference in how much was found for one in what is right of it', () => {
    const asserted = (n: number): readonly NoteCounts[] =>
      run(...Array(20).fill(5)).map(({ id, counts }, i) => ({
        id,
        counts: { ...counts, asserted: n, polarity: i === 0 ? n - 1 : n },
      }));
    const { polarity } = compareCoding(asserted(9), asserted(10)).figures;
    expect(polarity!.difference).toBeLessThan(0);
    expect(polarity!.p).toBeGreaterThan(0.05);
  });

  it('compares the notes that both have', () => {
    expect(compareCoding(run(9, 8, 7), run(9, 8))).toMatchObject({ n: 2, unmatched: 1 });
  });
});

it.each<[string, readonly NoteCounts[], string]>([
  ['another note', [{ id: 'x', counts: newTally() }], 'o.json has no note of this gold file'],
  ['other disorders', [{ id: 'n0', counts: newTally() }], '1 of 1 notes have other disorders there'],
])('runs of %s are not compared', async (_, others, says) => {
  const error = await caughtIn(() => assertSameGold(run(9, 8), others, 'o.json'));
  expect(error.code).toBe('invalid_input');
  expect(error.message).toContain(says);
});
