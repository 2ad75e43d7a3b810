import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const text = 'Mr. Zebulon Quokka, MRN 4455667, has gout.';
const span = (words: string, category: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  category,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-evaluate-'));
  const gold = { id: 'n1', text, spans: [span('Zebulon Quokka', 'NAME'), span('4455667', 'MRN')] };
  await writeFile(at('gold.ndjson'), `${JSON.stringify(gold)}\n`);
  await writeFile(at('pred.ndjson'), `${JSON.stringify({ id: 'n1', spans: [span('Zebulon', 'NAME')] })}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  runCli(['evaluate', 'deidentify', '--gold', at('gold.ndjson'), ...args]);

test('de-identifies the gold notes and shows counts only', async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/identifiers wholly covered +│ +1\.000/);
  expect(stdout).not.toMatch(/Quokka|4455667/);
});

test('scores the spans of another tool; errors are quoted in their file only', async () => {
  const { code, stdout, stderr } = await run(
    '--pred',
    at('pred.ndjson'),
    '--errors',
    at('errors.ndjson'),
    '--json',
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ notes: 1, spanRecall: { value: 0, of: 2 } });
  expect(stdout).not.toMatch(/Quokka|4455667/);
  const errors = (await readFile(at('errors.ndjson'), 'utf8')).trim().split('\n');
  expect(errors.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'n1', kind: 'partial', category: 'NAME', text: 'Zebulon Quokka', before: 'Mr. ' },
    { id: 'n1', kind: 'leak', category: 'MRN', text: '4455667' },
  ]);
});

test.each([
  [['--errors', '-'], 'invalid_config'],
  [['--pred', '/nowhere.ndjson'], 'file_unreadable'],
])('%j is refused', async (args, code) => {
  const run1 = await run(...args);
  expect(run1.code).toBe(1);
  expect(run1.stderr).toContain(code);
  expect(run1.stdout).toBe('');
});

test('a sheet is drawn from what deidentify wrote, and read back', async () => {
  const { code } = await runCli(['deidentify', '--in', at('gold.ndjson'), '--out', at('clean.ndjson')]);
  expect(code).toBe(0);
  const drawn = await runCli(['deidentify', 'sample', '--in', at('clean.ndjson'), '--out', at('sheet.csv')]);
  expect(drawn).toMatchObject({ code: 0, stdout: '' });
  const sheet = await readFile(at('sheet.csv'), 'utf8');
  expect(sheet).not.toMatch(/Quokka|4455667/);
  await writeFile(at('back.csv'), sheet.replace('n1,2,,', 'n1,2,1,'));
  const { stdout } = await runCli(['deidentify', 'sample', '--marks', at('back.csv')]);
  expect(stdout).toContain('1 notes read, 1 with a leak: 1.000');
  expect(stdout).toContain('1 of 3 identifiers left: 0.333');
});
