import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish, runCli, runHere, startCli } from '../support/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-deidentify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const key = { CLINCODE_DEIDENTIFY_KEY: 'a key for tests only' };
const note = (i: number) => ({
  id: `n${i}`,
  text: `Mr. Zebulon Quarrie, MRN ${10_000_000 + i}, seen 3/${1 + (i % 28)}/2021.`,
});
const notes = (count: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify(note(i))}\n`).join('');
const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');

/** Several processes one after the other, each of which loads its word lists. */
const SLOW = 180_000;

describe('lines', { timeout: SLOW }, () => {
  test('a note as text gives its text', async () => {
    await writeFile(at('note.txt'), 'Mr. Zebulon Quarrie,\nMRN 10000001.\n');
    const run = await runCli(['deidentify', '--in', at('note.txt')]);
    expect(run.stdout).toBe('Mr. [NAME],\nMRN [MRN].\n');
    const named = await runCli(['deidentify', at('note.txt')]);
    expect(named.stdout).toBe(run.stdout);
  });

  test('any number of workers writes the same bytes, a bad line costs no other', async () => {
    const lines = notes(120).split('\n');
    lines[40] = 'Zebulon Quarrie is no JSON';
    lines[90] = JSON.stringify({ id: 'blank', text: ' ' });
    await writeFile(at('many.ndjson'), lines.join('\n'));
    const written: string[] = [];
    for (const workers of ['1', '2']) {
      const run = await runCli(
        [
          'deidentify',
          '--in',
          at('many.ndjson'),
          '--out',
          at(`many-${workers}`),
          '--style',
          'surrogate',
          '--workers',
          workers,
        ],
        { env: key },
      );
      expect(run.code).toBe(1);
      expect(run.stderr).toContain('2 of 120 lines failed');
      expect(run.stderr).not.toContain('Quarrie');
      written.push(await read(`many-${workers}`));
    }
    expect(new Set(written).size).toBe(1);
    const rows = written[0]!
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: string; line?: number });
    expect(rows).toHaveLength(120);
    expect(rows[40]).toMatchObject({ line: 41, error: { code: 'bad_json' } });
    expect(rows[90]).toMatchObject({ id: 'blank', line: 91, error: { code: 'text_missing' } });
    expect(written[0]).not.toContain('Quarrie');
    expect(await readdir(folder)).not.toContain('many-1.progress');
  });

  test('a run that was killed goes on, with the same bytes and the same report', async () => {
    await writeFile(at('long.ndjson'), notes(700));
    // threads for the run that is killed only: each of them loads its own word lists
    const args = (out: string, report: string, workers = '1') => [
      'deidentify',
      '--in',
      at('long.ndjson'),
      '--out',
      at(out),
      '--workers',
      workers,
      '--report',
      at(report),
    ];
    expect((await runCli(args('whole', 'whole.json'))).code).toBe(0);
    const child = startCli(args('cut', 'cut.json', '2'));
    const ended = finish(child);
    while (
      ((await stat(at('cut')).catch(() => undefined))?.size ?? 0) < 10_000 ||
      !(await hasCheckpoint('cut.progress'))
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
    expect(await read('cut')).not.toBe(await read('whole'));
    expect(await read('cut.progress')).not.toContain('Quarrie');
    // half a line, as a disk that filled up leaves it
    await appendFile(at('cut'), '{"id":"n');
    const other = await runCli([...args('cut', 'x.json'), '--resume', '--style', 'shift'], { env: key });
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('other flags or another key') });
    const resumed = await runCli([...args('cut', 'cut.json'), '--resume']);
    expect(resumed).toMatchObject({ code: 0, stderr: '' });
    expect(await read('cut')).toBe(await read('whole'));
    expect(await read('cut.json')).toBe(await read('whole.json'));
    const again = await runCli([...args('cut', 'cut.json'), '--resume']);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to resume') });
  });

  test('surrogates without a key cannot go on', async () => {
    const run = await runCli([
      'deidentify',
      '--in',
      at('x'),
      '--out',
      at('y'),
      '--resume',
      '--style',
      'surrogate',
    ]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('needs CLINCODE_DEIDENTIFY_KEY') });
  });
});

async function hasCheckpoint(name: string): Promise<boolean> {
  return (await read(name).catch(() => '')).includes('"lines"');
}

describe('folders', { timeout: SLOW }, () => {
  test('each file has its place, in any number of workers; bad ones are told', async () => {
    await mkdir(at('in/ward'), { recursive: true });
    await writeFile(at('in/a.ndjson.gz'), gzipSync(notes(40)));
    await writeFile(at('in/ward/b.txt'), 'Mr. Zebulon Quarrie was seen.\nHe is well.\n');
    await writeFile(at('in/ward/c.txt'), Buffer.from([0xe9, 0x0a]));
    await writeFile(at('in/broken.ndjson.gz'), gzipSync(notes(40)).subarray(0, 120));
    await writeFile(at('in/picture.png'), 'x');
    for (const workers of ['1', '2']) {
      const run = await runCli([
        'deidentify',
        '--in',
        at('in'),
        '--out',
        at(`out${workers}`),
        '--workers',
        workers,
      ]);
      expect(run.code).toBe(1);
      expect(run.stderr).toContain('1 files are left out');
      expect(run.stderr).toContain('broken.ndjson.gz');
      expect((await readdir(at(`out${workers}`), { recursive: true })).sort()).toEqual(
        expect.arrayContaining(['a.ndjson', 'ward', 'ward/b.txt', 'ward/c.txt']),
      );
      expect(await read(`out${workers}/ward/b.txt`)).toBe('Mr. [NAME] was seen.\nHe is well.\n');
      expect(JSON.parse(await read(`out${workers}/ward/c.txt`))).toMatchObject({
        line: 1,
        error: { code: 'text_not_unicode' },
      });
    }
    expect(await read('out1/a.ndjson')).toBe(await read('out2/a.ndjson'));
    // what could not be read is tried again, and only that
    await writeFile(at('in/broken.ndjson.gz'), gzipSync(notes(3)));
    await rm(at('out2/a.ndjson'));
    const resumed = await runCli([
      'deidentify',
      '--in',
      at('in'),
      '--out',
      at('out2'),
      '--resume',
      '--workers',
      '1',
    ]);
    expect(resumed.stderr).not.toContain('broken');
    expect((await read('out2/broken.ndjson')).trim().split('\n')).toHaveLength(3);
    expect(await readdir(at('out2'))).not.toContain('a.ndjson');
    expect(await readdir(at('out2'))).not.toContain('.clincode-progress');
  });

  test.each([
    ['no folder to write to', ['--in', 'in']],
    ['a folder in itself', ['--in', 'in', '--out', 'in/out']],
  ])('%s', async (_, args) => {
    await mkdir(at('in'), { recursive: true });
    const run = await runCli(['deidentify', ...args.map((arg) => (arg.startsWith('-') ? arg : at(arg)))]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('error [invalid_config]') });
  });
});

describe('--json', { timeout: SLOW }, () => {
  const patient = {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Quarrie' }],
    birthDate: '1980-04-02',
  };
  const observation = {
    resourceType: 'Observation',
    id: 'o1',
    subject: { reference: 'Patient/p1' },
    note: [{ text: 'Seen 4/5/2021.' }],
  };

  test('a bulk export: references go over files; a document over many lines keeps its form', async () => {
    await mkdir(at('export'), { recursive: true });
    await writeFile(at('export/Patient.ndjson'), `${JSON.stringify(patient)}\nQuarrie\n`);
    await writeFile(at('export/Observation.ndjson'), `${JSON.stringify(observation)}\n`);
    await writeFile(at('export/one.json'), `${JSON.stringify(patient, undefined, 2)}\n`);
    const run = await runCli([
      'deidentify',
      '--json',
      '--in',
      at('export'),
      '--out',
      at('clean'),
      '--report',
      at('r.json'),
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      /^1 of 4 lines failed; each has an "error" in its place\nnote: failed: \S+\n$/,
    );
    const [first, bad] = (await read('clean/Patient.ndjson'))
      .split('\n')
      .map((line) => line && JSON.parse(line));
    const seen = JSON.parse(await read('clean/Observation.ndjson'));
    expect(first).toMatchObject({ name: [{ family: '[NAME]' }], birthDate: '1980' });
    expect(bad).toEqual({ line: 2, error: { code: 'bad_json', message: 'not JSON' } });
    expect(seen).toMatchObject({
      subject: { reference: `Patient/${first.id}` },
      note: [{ text: 'Seen [DATE].' }],
    });
    expect(await read('clean/one.json')).toBe(
      `${JSON.stringify({ ...patient, id: first.id, name: [{ family: '[NAME]' }], birthDate: '1980' }, undefined, 2)}\n`,
    );
    expect(JSON.parse(await read('r.json'))).toMatchObject({ notes: 3, notesWithIdentifiers: 3 });
  });

  test.each<[string, string, number]>([
    ['lines', `${JSON.stringify(patient)}\n${JSON.stringify(observation)}\n`, 2],
    ['a document over many lines', JSON.stringify([patient], undefined, 1), 3],
    ['lines with a bad one first', `Quarrie\n${JSON.stringify(patient)}\n`, 2],
  ])('stdin: %s', async (_, input, lines) => {
    const run = await runHere(['deidentify', '--json', '--in', '-'], { input });
    expect(run.stdout).not.toContain('Quarrie');
    expect(run.stderr).not.toContain('Quarrie');
    expect(run.stdout).toContain('"1980"');
    expect(run.stdout.trim().split('\n').length).toBeGreaterThanOrEqual(lines);
  });

  test('the same key makes the same ids in another run', async () => {
    const input = `${JSON.stringify(patient)}\n`;
    // one in a process of its own, so that nothing but the key can be the same
    const args = ['deidentify', '--json', '--in', '-'];
    const one = await runCli(args, { input, env: key });
    expect(one.stdout).toBe((await runHere(args, { input, env: key })).stdout);
    expect(one.stdout).toContain('"1980"');
  });
});

test('a reader that has seen enough ends the run', async () => {
  await writeFile(at('pipe.ndjson'), notes(400));
  const child = startCli(['deidentify', '--in', at('pipe.ndjson'), '--workers', '2']);
  child.stdout!.once('data', () => child.stdout!.destroy());
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
});
