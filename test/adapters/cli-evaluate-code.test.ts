import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClincodeError } from '../../src/errors.ts';
import { runCli, runHere } from '../support/run-cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const lines = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const rowsOf = async (name: string) =>
  (await readFile(at(name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Canary words, so that text of a note would be seen where it must not be. */
const texts = ['Quokka has gout and asthma.', 'No migraine. Quokka well.'] as const;
const current = {
  polarity: 'affirmed',
  certainty: 'certain',
  temporality: 'current',
  experiencer: 'patient',
};
const mention = (note: 0 | 1, words: string, more: object = {}) => {
  const start = texts[note].indexOf(words);
  return { start, end: start + words.length, ...more };
};
const disorder = (note: 0 | 1, words: string, more: object) =>
  mention(note, words, { type: 'disorder', standardName: words, ...current, ...more });
const gold = [
  {
    id: 'a',
    text: texts[0],
    mentions: [
      disorder(0, 'gout', { sct: ['90560007'], mondo: ['MONDO:0005393'] }),
      disorder(0, 'asthma', { sct: ['195967001'] }),
    ],
  },
  {
    id: 'b',
    text: texts[1],
    mentions: [disorder(1, 'migraine', { sct: ['37796009'], polarity: 'negated' })],
  },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-evaluate-'));
  await writeFile(at('gold.ndjson.gz'), gzipSync(lines(...gold)));
  await writeFile(
    at('pred.ndjson'),
    lines(
      { id: 'a', mentions: [mention(0, 'has gout', { link: { status: 'linked', coding: { code: '1' } } })] },
      { id: 'b', line: 2, error: { code: 'internal', message: '' } },
    ),
  );
  await writeFile(
    at('other-text.ndjson'),
    lines({ id: 'a', mentions: [mention(0, 'gout', { text: 'Gout' })] }),
  );
  await writeFile(at('other-notes.ndjson'), lines({ id: 'x', mentions: [] }));
  await writeFile(at('twice.ndjson'), lines(gold[0]!, gold[0]!));
  await writeFile(
    at('fewer.json'),
    `{"format":"clincode-coding-report/1","rows":[{"id":"a","counts":{}}]}\n`,
  );
  await writeFile(at('link.json'), `{"format":"clincode-link-report/1","rows":[]}\n`);
  await writeFile(at('empty.ndjson'), '');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  runHere(['evaluate', 'code', '--gold', at('gold.ndjson.gz'), ...args]);

test('codes the gold notes as code does, and shows counts only', async () => {
  const { code, stdout, stderr } = await runCli(['evaluate', 'code', '--gold', at('gold.ndjson.gz')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('2 notes, 3 disorders (3 with a code), 0 findings');
  expect(stdout).toMatch(/codes linked +│ +1\.000/);
  expect(stdout).toMatch(/assertion, all four axes +│ 1\.000/);
  expect(stdout).not.toMatch(/quokka|gout|migraine/i);
});

test('scores what another run wrote; errors are quoted in their file only', async () => {
  const args = ['--pred', at('pred.ndjson'), '--errors', at('errors.ndjson'), '--json'];
  const { stdout, stderr } = await run(...args);
  expect(stderr).toMatch(
    /^note: 1 notes have no answer and count as without a mention\nnote: none of the gold's codes \(MONDO:0005393 …\) is among the answers \(1 …\).*\n$/,
  );
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'clincode-coding-report/1',
    gold: 'gold.ndjson.gz',
    predictions: 'pred.ndjson',
    notes: 2,
    missing: 0,
    failed: 1,
    score: { disorder_overlap: { p: 1, r: 0.3333, f1: 0.5 }, code: { p: 0, r: 0, f1: 0 } },
    rows: [
      { id: 'a', counts: { disorders: 2, links: 1 } },
      { id: 'b', counts: { disorders: 1 } },
    ],
  });
  expect(stdout).not.toMatch(/quokka|migraine/i);
  expect((await rowsOf('errors.ndjson')).map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['a', 'bounds', 'gout'],
    ['a', 'assertion: polarity', 'gout'],
    ['a', 'assertion: certainty', 'gout'],
    ['a', 'assertion: temporality', 'gout'],
    ['a', 'assertion: experiencer', 'gout'],
    ['a', 'missed', 'asthma'],
    ['a', 'wrong code linked', 'has gout'],
    ['b', 'missed', 'migraine'],
  ]);
});

test('compares with notes that another run coded, and with its report: the same', async () => {
  const report = await run('--pred', at('pred.ndjson'), '--json');
  await writeFile(at('report.json'), report.stdout);
  const coded = await runHere(['code', '--in', at('gold.ndjson.gz')]);
  await writeFile(at('coded.ndjson'), coded.stdout);
  const comparisons = await Promise.all(
    ['report.json', 'pred.ndjson'].map(async (other) => {
      const { stdout } = await run('--pred', at('coded.ndjson'), '--compare', at(other), '--json');
      return JSON.parse(stdout).comparison;
    }),
  );
  expect(comparisons[0]).toEqual(comparisons[1]);
  expect(comparisons[0]).toMatchObject({
    n: 2,
    unmatched: 0,
    figures: { codeRecall: { value: 1, other: 0, difference: 1, interval: { low: 1, high: 1 } } },
  });
  const { stdout } = await run('--pred', at('coded.ndjson'), '--compare', at('report.json'));
  expect(stdout).toContain('Compared with the other run\n2 notes\n');
  expect(stdout).not.toMatch(/quokka|gout|migraine/i);
});

test('a note that cannot be coded costs the others nothing', async () => {
  await writeFile(at('blank.ndjson'), lines(gold[0]!, { id: 'z', text: ' ', mentions: [] }));
  const { stderr, stdout } = await runHere(['evaluate', 'code', '--gold', at('blank.ndjson')]);
  expect(stderr).toMatch(/^error \[text_missing\] z: .*\nnote: 1 notes have no answer/);
  expect(stdout).toMatch(/codes linked +│ +1\.000/);
});

test.each<[string, readonly string[], string, string]>([
  ['errors to stdout', ['--errors', '-'], 'invalid_config', 'name a file, not stdout'],
  ['errors over the gold', ['--errors', 'gold.ndjson.gz'], 'invalid_config', '--errors '],
  ['no such file', ['--pred', 'nowhere.ndjson'], 'file_unreadable', 'nowhere.ndjson'],
  ['an empty gold file', ['--gold', 'empty.ndjson'], 'invalid_input', 'no annotated note'],
  ['coded notes for a gold file', ['--gold', 'pred.ndjson'], 'invalid_input', 'pred.ndjson:1: "text"'],
  ['a gold note twice', ['--gold', 'twice.ndjson'], 'invalid_input', '1 notes have the id of another'],
  [
    'offsets of another text',
    ['--pred', 'other-text.ndjson'],
    'invalid_input',
    'other-text.ndjson:1: "mentions.0"',
  ],
  ['other notes', ['--pred', 'other-notes.ndjson'], 'invalid_input', 'no note of this gold file'],
  [
    'to compare with other notes',
    ['--compare', 'other-notes.ndjson'],
    'invalid_input',
    'no note of this gold file',
  ],
  ['to compare over another gold', ['--compare', 'fewer.json'], 'invalid_input', '1 of 1 notes'],
  ['a report of another command', ['--compare', 'link.json'], 'unknown_format', 'evaluate code --json'],
  ['an extractor that is not there', ['--extractor', 'x'], 'unknown_extractor', 'x'],
])('%s is refused', async (_, args, code, says) => {
  const placed = args.map((arg) => (/\.(?:ndjson|json|gz)$/.test(arg) ? at(arg) : arg));
  const error = await run(...placed).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ClincodeError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(says) });
  expect(String(error)).not.toMatch(/quokka/i);
});

test.each([
  [['--pred', 'p', '--index', 'i']],
  [['--pred', 'p', '--extractor', 'lexicon']],
  [['--pred', '-', '--compare', '-']],
])('%j is a wrong call', async (args) => {
  await expect(run(...args)).rejects.toMatchObject({
    exitCode: 1,
    code: expect.stringMatching(/^commander\./),
  });
});
