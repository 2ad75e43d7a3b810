import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const run = (args: readonly string[], gold: readonly unknown[]) =>
  runCli(['evaluate', ...args, '--gold', '-'], { input: lines(gold) });

describe('evaluate extract', () => {
  const gold = [
    {
      id: 'a',
      text: 'COPD and gout.',
      mentions: [
        { start: 0, end: 4 },
        { start: 9, end: 13 },
      ],
    },
    { id: 2, text: 'Acute gout, HTN.', entities: [{ start: 0, end: 10, type: 'x' }] },
    { id: 'c', text: 'Well.', mentions: [] },
  ];
  const pred = [
    { id: 'a', mentions: [{ span: { start: 0, end: 4 } }] },
    {
      id: '2',
      mentions: [
        { start: 6, end: 10 },
        { start: 12, end: 15 },
      ],
    },
  ];

  it('counts what has the same ends and what overlaps, as the scorer beside the data', async () => {
    const file = join(folder, 'pred.ndjson');
    const errors = join(folder, 'errors.ndjson');
    await writeFile(file, lines(pred));
    const { code, stdout, stderr } = await run(
      ['extract', '--pred', file, '--json', '--errors', errors],
      gold,
    );
    expect([code, stderr]).toEqual([0, 'note: 1 texts have no answer and count as without a mention\n']);
    const third = expect.closeTo(1 / 3, 9);
    const two = expect.closeTo(2 / 3, 9);
    expect(JSON.parse(stdout)).toMatchObject({
      texts: 3,
      marked: 3,
      found: 3,
      exact: { precision: { value: third }, recall: { value: third }, f1: { value: third } },
      overlap: { precision: { value: two }, recall: { value: two }, f1: { value: two } },
    });
    const rows = (await readFile(errors, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ kind, mention }) => [kind, mention])).toEqual([
      ['missed', 'gout'],
      ['other ends', 'Acute gout'],
      ['extra', 'HTN'],
    ]);
  });

  it('finds the mentions itself', async () => {
    const { code, stdout } = await run(['extract', '--extractor', 'lexicon'], gold);
    expect(code).toBe(0);
    expect(stdout).toMatch(/exact\s+│\s+0\.\d{3} │/);
  });

  it.each([
    ['offsets beyond the text', [], [{ ...gold[0], mentions: [{ start: 0, end: 99 }] }], 'invalid_input'],
    ['a type that nothing has', ['--type', 'y'], gold, 'no mention is marked with this type'],
    ['answers to other texts', ['--pred', 'other'], gold, 'no text of this gold file'],
    ['errors on stdout', ['--errors', '-'], gold, 'invalid_config'],
  ])('refuses %s', async (_, args, given, says) => {
    const other = join(folder, 'other.ndjson');
    await writeFile(other, lines([{ id: 'z', mentions: [] }]));
    const { code, stderr } = await run(
      ['extract', ...args.map((arg) => (arg === 'other' ? other : arg))],
      given,
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
  });
});

describe('evaluate assert', () => {
  const note = {
    id: 'n',
    text: 'Mother has asthma. Denies gout. Has COPD.',
    mentions: [
      { start: 36, end: 40, polarity: 'affirmed', experiencer: 'patient' },
      { start: 11, end: 17, polarity: 'affirmed', experiencer: 'family' },
      { start: 26, end: 30, polarity: 'negated', experiencer: 'family' },
    ],
  };
  const labelled = { sentence: 'No fever.', start: 3, end: 8, label: 'negated', temporality: 'Recent' };

  it('scores notes and labelled sentences, each axis where it is given', async () => {
    const errors = join(folder, 'wrong.ndjson');
    const { code, stdout } = await run(
      ['assert', '--json', '--errors', errors],
      [note, labelled, { sentence: 'No fever.', label: 'negated' }],
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      mentions: 4,
      leftOut: 1,
      axes: { polarity: { n: 4, right: 4 }, experiencer: { n: 3, right: 2 } },
      values: [
        { value: 'negated', marked: 2, found: 2, f1: 1 },
        { value: 'family', marked: 2, found: 1, precision: 1, recall: 0.5 },
      ],
    });
    const [row, ...others] = (await readFile(errors, 'utf8'))
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ mention: 'gout', gold: { experiencer: 'family' } });
  });

  it('scores the answers of another program, and says where they do not fit', async () => {
    const file = join(folder, 'answers.ndjson');
    await writeFile(file, lines([{ id: 'x', polarity: 'affirmed' }]));
    const { stdout } = await run(['assert', '--pred', file], [labelled]);
    expect(stdout).toMatch(/polarity\s+│\s+1 │ 0\.000/);
    const { code, stderr } = await run(['assert', '--pred', file], [labelled, labelled]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('1 answers for 2 mentions')]);
  });
});
