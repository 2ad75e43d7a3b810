import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { cliEnv, finish, repository, runCli, runHere } from '../support/run-cli.ts';
import { smallIndex } from '../support/small-index.ts';

let folder: string;
let index: string;
let note: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-cli-'));
  index = join(folder, 'index');
  note = join(folder, 'note.txt');
  await writeFile(note, 'Known hypertension and migraine. Denies COPD.\n');
  await writeIndexFolder(index, await smallIndex());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = (...rows: (object | string)[]): string =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');

describe('code', () => {
  test('a file is a table, without colour in a pipe', async () => {
    const run = await runCli(['code', note, '--index', index]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    for (const word of ['hypertension', '38341003', '37796009', 'I10']) expect(run.stdout).toContain(word);
    expect(run.stdout).not.toContain('\u001b');
  });

  test('FORCE_COLOR colours', async () => {
    const coloured = await runCli(['code', note, '--index', index], { env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[');
  });

  test('json, fhir and html are what they say', async () => {
    const json = await runHere(['code', note, '--index', index, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      id: 'note.txt',
      mentions: [
        { text: 'hypertension' },
        { text: 'migraine' },
        { text: 'COPD', assertion: { polarity: 'negated' } },
      ],
    });
    const fhir = await runHere(['code', '-', '--index', index, '--format', 'fhir'], {
      input: 'Known migraine.',
    });
    expect(JSON.parse(fhir.stdout)).toMatchObject({ resourceType: 'Bundle' });
    const out = join(folder, 'note.html');
    const html = await runHere(['code', note, '--index', index, '--format', 'html', '--out', out]);
    expect(html.stdout).toBe('');
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*38341003/i);
  });

  test('one bad line of each kind: as many lines out as in, exit 1', async () => {
    const input = lines(
      { id: 'good', text: 'Known migraine.' },
      'this is not JSON',
      { id: 'no text' },
      { id: 'nul', text: 'a\0b' },
      '{"id":"half","text":"a\\ud83d b"}',
      { id: 'large', text: 'migraine '.repeat(20) },
      '',
      '[1]',
      { id: 9, text: 'Known COPD.' },
    );
    const run = await runCli(
      ['code', '--in', '-', '--index', index, '--max-note-chars', '100', '--concurrency', '3'],
      { input },
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toBe('7 of 9 lines failed; each has an "error" in its place\n');
    expect(
      run.rows.map((row) => [row.id, row.line, (row.error as { code?: string } | undefined)?.code]),
    ).toEqual([
      ['good', undefined, undefined],
      [undefined, 2, 'bad_json'],
      ['no text', 3, 'text_missing'],
      ['nul', 4, 'text_has_nul'],
      ['half', 5, 'text_not_unicode'],
      ['large', 6, 'text_too_large'],
      [undefined, 7, 'bad_json'],
      [undefined, 8, 'invalid_input'],
      ['9', undefined, undefined],
    ]);
  });
});

describe('lines', () => {
  test('deidentify', async () => {
    const text = 'Seen by Dr. Smith on 3/14/2021.';
    const run = await runCli(['deidentify', '--in', '-'], { input: lines({ id: 1, text }) });
    expect(run.code).toBe(0);
    const [row] = run.rows as [{ text: string; spans: { start: number; end: number; category: string }[] }];
    expect(row.text).toBe('Seen by Dr. [NAME] on [DATE].');
    expect(row.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Smith', '3/14/2021']);
  });

  test('link', async () => {
    const run = await runCli(['link', '--in', '-', '--index', index, '--top', '2'], {
      input: lines({ id: 'a', name: 'Migraines' }, { id: 'b', name: ' ' }),
    });
    expect(run.code).toBe(1);
    expect(run.rows).toMatchObject([
      {
        id: 'a',
        status: 'linked',
        code: '37796009',
        display: 'Migraine',
        candidates: [{ code: '37796009', matchedTerm: 'Migraine', similarity: 1 }, {}],
      },
      { id: 'b', line: 2, error: { code: 'text_missing' } },
    ]);
  });

  test('link, of names that are typed', async () => {
    const shown = await runCli(['link', 'Migraines', 'no such thing', '--index', index, '--top', '1']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(
      /^Migraines: linked\n {2}\d\.\d\d {2}37796009 {2}Migraine\n\nno such thing: /,
    );
    const run = await runCli(['link', 'Migraines', '--index', index, '--top', '1', '--format', 'json']);
    expect(run.rows).toMatchObject([{ id: '1', status: 'linked', code: '37796009', candidates: [{}] }]);
    const article = await runCli(['link', 'x', '--in', '-', '--text-type', 'article'], { input: '' });
    expect(article).toMatchObject({ code: 2, stdout: '' });
    expect(article.stderr).toMatch(/names or --in, not both/);
  });

  test('assert, and a reader that has seen enough', async () => {
    const input = join(folder, 'many.ndjson');
    await writeFile(input, lines({ id: 1, text: 'No chest pain.', start: 3, end: 13 }).repeat(30_000));
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" bin/clincode.js assert --in "${input}" | head -1`],
      { cwd: repository, env: cliEnv() },
    );
    const run = await finish(child);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.rows).toEqual([
      { id: '1', polarity: 'negated', certainty: 'certain', temporality: 'current', experiencer: 'patient' },
    ]);
  });

  test('the input is not overwritten', async () => {
    const file = join(folder, 'same.ndjson');
    await writeFile(file, '{"id":1,"text":"x"}\n');
    const run = await runCli(['deidentify', '--in', file, '--out', file]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('same.ndjson') });
    expect(await readFile(file, 'utf8')).toBe('{"id":1,"text":"x"}\n');
  });
});

test.each<[string, string[], number, RegExp]>([
  [
    'an unknown extractor',
    ['code', 'x.txt', '--extractor', 'gpt'],
    1,
    /^error \[unknown_extractor\].*lexicon/,
  ],
  [
    'an index that is missing',
    ['link', '--in', '-', '--index', '/nowhere'],
    1,
    /^error \[index_missing\].*\/nowhere/,
  ],
  [
    'a file that is missing',
    ['deidentify', '--in', '/nowhere.ndjson'],
    1,
    /^error \[file_unreadable\].*\/nowhere\.ndjson/,
  ],
  ['link without a name', ['link'], 2, /no name: give names in quotes/],
  ['an unknown command', ['cod'], 2, /unknown command 'cod'/],
])('%s', async (_, args, code, message) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
  expect(run.stderr).not.toMatch(/^ +at /m);
});
