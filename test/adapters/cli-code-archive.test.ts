import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish, runCli, startCli } from '../support/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');

const diseases = ['COPD', 'gout', 'type 2 diabetes', 'migraine', 'atrial fibrillation', 'psoriasis'];
const note = (i: number) => ({
  id: `n${i}`,
  text: `Mr. Zebulon Quarrie, seen 3/${1 + (i % 28)}/2021. Has ${diseases[i % 6]}, no ${diseases[(i + 1) % 6]}.`,
});
const notes = (count: number) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify(note(i))}\n`).join('');

/** Several processes one after the other, each of which loads its word lists. */
const SLOW = 180_000;

describe('an archive', { timeout: SLOW }, () => {
  test.each(['json', 'fhir'])(
    '%s: any number of workers writes the same bytes, a bad line costs no other',
    async (format) => {
      const lines = notes(80).split('\n');
      lines[40] = 'Zebulon Quarrie is no JSON';
      lines[70] = JSON.stringify({ id: 'blank', text: ' ' });
      await writeFile(at('many.ndjson'), lines.join('\n'));
      const written: string[] = [];
      for (const workers of ['1', '2']) {
        const out = `many-${format}-${workers}`;
        const run = await runCli([
          ...['code', '--in', at('many.ndjson'), '--out', at(out), '--format', format],
          ...['--workers', workers],
        ]);
        expect(run).toMatchObject({ code: 1, stdout: '' });
        expect(run.stderr).toContain('2 of 80 lines failed');
        expect(run.stderr).toMatch(/note: 78 notes, 156 mentions: 156 linked, 0 ambiguous, 0 unlinked/);
        written.push(await read(out));
      }
      expect(written[1]).toBe(written[0]);
      const rows = written[0]!
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id?: string; line?: number });
      expect(rows).toHaveLength(80);
      expect(rows[40]).toMatchObject({ line: 41, error: { code: 'bad_json' } });
      expect(rows[70]).toMatchObject({ id: 'blank', line: 71, error: { code: 'text_missing' } });
      expect(await readdir(folder)).not.toContain(`many-${format}-2.progress`);
    },
  );

  test('a run that was killed goes on, with the same bytes; other flags are refused', async () => {
    await writeFile(at('long.ndjson'), notes(1200));
    const args = (out: string, workers: string) => [
      ...['code', '--in', at('long.ndjson'), '--out', at(out), '--workers', workers],
    ];
    const whole = await runCli(args('whole', '1'));
    expect(whole.stderr).toContain('1200 notes, 2400 mentions');
    const child = startCli(args('cut', '2'));
    const ended = finish(child);
    while (
      ((await stat(at('cut')).catch(() => undefined))?.size ?? 0) < 10_000 ||
      !(await read('cut.progress').catch(() => '')).includes('"lines"')
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
    expect(await read('cut')).not.toBe(await read('whole'));
    expect(await read('cut.progress')).not.toContain('Quarrie');
    const other = await runCli([...args('cut', '1'), '--resume', '--top', '2']);
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('other flags') });
    const resumed = await runCli([...args('cut', '1'), '--resume']);
    expect(resumed.code).toBe(0);
    expect(resumed.stderr).toBe(whole.stderr);
    expect(await read('cut')).toBe(await read('whole'));
  });

  test('a folder: each file has its place, a text file is a note with its name', async () => {
    await mkdir(at('in/ward'), { recursive: true });
    await writeFile(at('in/a.ndjson.gz'), gzipSync(notes(2)));
    await writeFile(at('in/ward/b.txt'), 'Zebulon Quarrie has gout.\nNo psoriasis.\n');
    await writeFile(at('in/ward/c.txt'), Buffer.from([0xe9, 0x0a]));
    await writeFile(at('in/empty.txt'), '');
    await writeFile(at('in/picture.png'), 'x');
    const run = await runCli(['code', '--in', at('in'), '--out', at('out')]);
    const one = await runCli(['code', '--in', at('in/ward/b.txt')]);
    expect(one.rows[0]).toMatchObject({ id: 'b.txt' });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('1 files are left out');
    expect(run.stderr).toContain('2 of 5 lines failed');
    expect(run.stderr).toContain('note: failed: empty.txt, ward/c.txt\n');
    expect((await readdir(at('out'), { recursive: true })).sort()).toEqual([
      'a.ndjson',
      'empty.json',
      'ward',
      'ward/b.json',
      'ward/c.json',
    ]);
    expect(JSON.parse(await read('out/ward/b.json'))).toMatchObject({
      id: 'ward/b.txt',
      mentions: [{ text: 'gout' }, { text: 'psoriasis', assertion: { polarity: 'negated' } }],
    });
    expect(JSON.parse(await read('out/ward/c.json'))).toMatchObject({ error: { code: 'text_not_unicode' } });
    expect(JSON.parse(await read('out/empty.json'))).toMatchObject({ error: { code: 'text_missing' } });
  });

  test.each([
    ['threads for a model', ['--in', 'x', '--extractor', 'gemini', '--workers', '2'], '--concurrency'],
    ['threads for text files', ['x.txt', '--workers', '2'], 'need --in'],
    ['resuming text files', ['x.txt', '--resume'], 'need --in'],
  ])('%s: a wrong call', async (_, args, said) => {
    const run = await runCli(['code', ...args]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
  });
});
