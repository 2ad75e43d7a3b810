import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runHere } from '../support/run-cli.ts';

const folder = await mkdtemp(join(tmpdir(), 'clincode-inputs-'));
afterAll(() => rm(folder, { recursive: true }));

const written = '{"id":"1","text":"No gout.","name":"gout"}\n';
const file = join(folder, 'input.txt');

test.each([
  ['code', 'FILE', '--out', 'FILE'],
  ['code', '--in', 'FILE', '--out', 'FILE'],
  ['extract', 'encounter', 'FILE', '--out', 'FILE'],
  ['deidentify', 'FILE', '--out', 'FILE'],
  ['deidentify', 'FILE', '--report', 'FILE'],
  ['deidentify', 'sample', '--in', 'FILE', '--out', 'FILE'],
  ['link', '--in', 'FILE', '--out', 'FILE'],
  ['assert', '--in', 'FILE', '--out', 'FILE'],
  ['ontology', 'import', 'FILE', '--from', 'concepts', '--out', 'FILE'],
  ['ontology', 'validate', 'FILE', '--out', 'FILE'],
  ['evaluate', 'link', '--gold', 'FILE', '--html', 'FILE'],
  ['evaluate', 'extract', '--gold', 'FILE', '--errors', 'FILE'],
  ['evaluate', 'assert', '--gold', 'FILE', '--errors', 'FILE'],
  ['evaluate', 'code', '--gold', 'FILE', '--errors', 'FILE'],
  ['evaluate', 'deidentify', '--gold', 'FILE', '--errors', 'FILE'],
  ['evaluate', 'encounters', '--gold', 'FILE', '--errors', 'FILE'],
])('%s %s never writes over what it reads', async (...args) => {
  await writeFile(file, written);
  await expect(runHere(args.map((arg) => (arg === 'FILE' ? file : arg)))).rejects.toThrow('is the input');
  expect(await readFile(file, 'utf8')).toBe(written);
});

test.each(['notes.ndjson', 'notes.jsonl.gz'])('%s among text files is no note of one text', async (name) => {
  for (const command of [['code'], ['extract', 'encounter']])
    await expect(runHere([...command, join(folder, name)])).rejects.toThrow(`${name} has a note a line`);
});

test.each([
  ['UTF-16', Buffer.from('\ufeffNo gout.', 'utf16le'), 'it is UTF-16; save it as UTF-8'],
  ['Latin-1', Buffer.from('Ménière', 'latin1'), 'older encoding'],
  ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0xe2, 0xe3])]), 'it is a PDF'],
])('a note in %s is refused with what it is', async (_, bytes, message) => {
  await writeFile(file, bytes);
  const { stderr } = await runHere(['extract', 'encounter', file]);
  expect(stderr).toMatch(/^error \[text_not_unicode\] input.txt: not UTF-8 text: /);
  expect(stderr).toContain(message);
});

test('a folder as a note is told where folders go', async () => {
  const { stderr } = await runHere(['extract', 'encounter', folder]);
  expect(stderr).toContain('is a folder: code and deidentify take one with --in');
});

test('a JSON document among notes is told of --json', async () => {
  const document = join(folder, 'patient.json');
  await writeFile(document, '{"resourceType":"Patient"}\n');
  expect((await runHere(['deidentify', document])).stderr).toContain('are read with --json');
  expect((await runHere(['deidentify', '--json', document])).stderr).toBe('');
});
