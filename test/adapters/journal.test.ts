import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { Journal } from '../../src/cli/journal.ts';
import { type Holder, isRunning, thisHolder } from '../../src/cli/run-holder.ts';

const folder = await mkdtemp(join(tmpdir(), 'clincode-journal-'));
afterAll(() => rm(folder, { recursive: true }));
const path = join(folder, 'out.progress');
const checkpoint = { unit: 'a', input: '', lines: 7, bytes: 70, done: false, total: { lines: 7, failed: 0 } };
const gone: Holder = { host: hostname(), pid: 2 ** 22 + 1, started: '1' };
const write = (holder: Holder) =>
  writeFile(path, `${JSON.stringify({ format: 1, job: 'j', holder })}\n${JSON.stringify(checkpoint)}\n{"un`);

beforeEach(() => rm(path, { force: true }));

test('what another process writes is left alone until that one has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await new Promise((resolve) => child.once('spawn', resolve));
  const held: Holder = { ...thisHolder(), pid: child.pid!, started: await startedOf(child.pid!) };
  await write(held);
  const message = `another run writes there now: process ${child.pid}, see ${path}`;
  await expect(Journal.start(path, 'j')).rejects.toThrow(message);
  await expect(Journal.resume(path, 'j')).rejects.toThrow(message);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  expect((await Journal.resume(path, 'j')).last).toEqual(checkpoint);
});

test.each<[string, Holder]>([
  ['a process that has ended', gone],
  ['this one', thisHolder()],
  ['a later process of the same number', { ...thisHolder(), pid: process.ppid, started: '1' }],
  ['a process of another machine', { ...thisHolder(), host: 'elsewhere', pid: process.ppid }],
])('%s holds nothing', async (_, holder) => {
  expect(isRunning(holder)).toBe(false);
});

test('a run that begins anew tells of lines that an interrupted one had written', async () => {
  const onInterrupted = vi.fn();
  await Journal.start(path, 'j', onInterrupted);
  await Journal.start(path, 'j', onInterrupted);
  expect(onInterrupted).not.toHaveBeenCalled();
  await write(gone);
  await Journal.start(path, 'j', onInterrupted);
  expect(onInterrupted).toHaveBeenCalledWith(7);
});

test('a run that goes on holds it, and keeps what was written down', async () => {
  await write(gone);
  await Journal.resume(path, 'j');
  expect(await readFile(path, 'utf8')).toContain(`"pid":${process.pid}`);
  const journal = await Journal.resume(path, 'j');
  await journal.add({ ...checkpoint, lines: 9 });
  expect((await Journal.resume(path, 'j')).last).toMatchObject({ lines: 9 });
  await expect(Journal.resume(path, 'other')).rejects.toThrow('other flags or another key');
});

test('an interruption is told to the last that asked first, and then ends the process', async () => {
  const script = `import { onInterruption } from './src/cli/interruption.ts';
    onInterruption(() => console.log('first'));
    onInterruption(() => console.log('second'));
    onInterruption(() => console.log('taken back'))();
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (text.includes('ready')) child.kill('SIGTERM');
  });
  const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
  expect([signal, stdout]).toEqual(['SIGTERM', 'ready\nsecond\nfirst\n']);
});

async function startedOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
