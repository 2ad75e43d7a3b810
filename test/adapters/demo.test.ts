import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type CliRun, cliEnv, finish, repository } from '../support/run-cli.ts';

let demo: CliRun;
beforeAll(async () => {
  demo = await finish(spawn('npm', ['run', '-s', 'demo'], { cwd: repository, env: cliEnv() }));
});

test('the demo runs without a key, a download or a word on stderr', () => {
  expect(demo).toMatchObject({ code: 0, stderr: '' });
});

test('it prints a table with mention, section, assertion and codes', () => {
  const header = demo.stdout.split('\n').find((line) => line.includes('Mention')) ?? '';
  const columns = header.split('│').map((cell) => cell.trim());
  expect(columns).toEqual(
    expect.arrayContaining(['Mention', 'Section', 'Assertion', 'SNOMED CT', 'ICD-10-CM']),
  );
});

/** What a coder would expect, written down by hand. */
test.each([
  ['T2DM', 'SUBJECTIVE', 'present', '44054006', 'E11.9'],
  ['HTN', 'SUBJECTIVE', 'present', '38341003', 'I10'],
  ['COPD', 'SUBJECTIVE', 'present', '13645005', 'J44.9'],
  ['hypothyroidism', 'PMH', 'present', '40930008', 'E03.9'],
  ['breast cancer', 'FH', 'family', '254837009', 'C50.919'],
  ['GERD', 'A&P', 'present', '235595009', 'K21.9'],
  ['Anemia', 'A&P', 'denied', '271737000', 'D64.9'],
])('it codes %s', (mention, section, assertion, code, icd) => {
  const rows = demo.stdout.split('\n').map((line) => line.split('│').map((cell) => cell.trim()));
  const row = rows.find((cells) => cells[1] === mention && cells[2] === section) ?? [];
  expect(row.slice(1, 5)).toEqual([mention, section, assertion, code]);
  expect(row).toContain(icd);
});

test('it ends with what it counted', () => {
  expect(demo.stdout).toMatch(/\d+ mentions: \d+ linked, \d+ ambiguous, \d+ unlinked/);
  expect(demo.stdout).toContain('no text left this process');
});

/** Cells of the rows that begin a mention, their blanks taken out: the README's columns are narrower. */
const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^│ [^ ]/.test(line) && !line.startsWith('│ Mention'))
    .map((line) => line.split('│').map((cell) => cell.trim()))
    .filter((cells) => cells[2] !== '')
    // the preferred term may break elsewhere
    .map((cells) => [...cells.slice(1, 5), ...cells.slice(6)].join('|'));

test('the README shows what it prints', async () => {
  const readme = await readFile(join(repository, 'README.md'), 'utf8');
  const shown = rowsOf(readme);
  expect(shown.length).toBeGreaterThan(3);
  expect(rowsOf(demo.stdout)).toEqual(expect.arrayContaining(shown));
  const summary = /\d+ mentions: [^·]+· \d+ distinct concepts · \d+ identifiers replaced/.exec(readme)?.[0];
  expect(demo.stdout).toContain(summary);
  const block = /^…\n(SUBJECTIVE:[\s\S]*?)^…$/m.exec(readme)?.[1] ?? '';
  expect(block.split('\n').length).toBeGreaterThan(3);
  expect(demo.stdout).toContain(block);
});
