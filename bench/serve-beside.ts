/**
 * How long a small request takes in `clincode serve` alone, beside requests of 1,000 names, and while the
 * server goes over from one index to another and back.
 *   npm run bench:beside -- INDEX OTHER_INDEX
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { percentile } from './notes.ts';

const SECONDS = 8;
const root = join(import.meta.dirname, '..');

// the caller of big requests is a process of its own: reading 4 MB of answers would delay the small ones here
if (process.send !== undefined) {
  const [url = '', index = ''] = process.argv.slice(2);
  const names = namesOf(index);
  let stopped = false;
  process.once('message', () => {
    stopped = true;
  });
  const times: number[] = [];
  for (let i = 0; !stopped; i++) {
    const queries = names.slice(0, 1000).map((name, j) => ({ name: `${name} ${i}x${j}` }));
    const began = performance.now();
    await post(`${url}/v1/link`, { queries });
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  process.send({ requests: times.length, p50Ms: rounded(percentile(times, 0.5)) });
  process.disconnect();
} else {
  const [index, other] = process.argv.slice(2);
  if (index === undefined || other === undefined) throw new Error('two index folders, please');
  const place = join(mkdtempSync(join(tmpdir(), 'clincode-beside-')), 'index');
  put(index, place);
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/entry/cli.ts', 'serve', '--port', '0', '--index', place],
    { cwd: root, env: { ...process.env, CLINCODE_LOG: '0' }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const url = await listening(server);
    const names = namesOf(index);
    await small(url, names, 2 * SECONDS);
    say('alone', { ...(await small(url, names, SECONDS)), ...(await lag(url)) });

    const big = fork(join(import.meta.dirname, 'run.mjs'), ['serve-beside', url, index]);
    await small(url, names, 2);
    await lag(url);
    const beside = { ...(await small(url, names, SECONDS)), ...(await lag(url)) };
    const done = new Promise((resolve) => big.once('message', resolve));
    big.send('stop');
    say('beside requests of 1,000 names', { ...beside, thousandNames: await done });

    for (const next of process.argv.includes('--no-reload') ? [] : [other, index, other, index]) {
      const before = await indexId(url);
      put(next, place);
      await lag(url);
      const began = performance.now();
      server.kill('SIGHUP');
      let swapped = false;
      const measured = await small(url, names, 60, async () => {
        swapped ||= (await indexId(url)) !== before;
        return swapped;
      });
      const seconds = Math.round(performance.now() - began) / 1000;
      say(`while ${next} is opened`, { ...measured, ...(await lag(url)), seconds, ...memory(server) });
    }
  } finally {
    server.kill('SIGTERM');
    rmSync(join(place, '..'), { recursive: true });
  }
}

function say(what: string, figures: object): void {
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}`;
  process.stdout.write(`${JSON.stringify({ machine, what, ...figures })}\n`);
}

/** Another index at the place, in one step. */
function put(index: string, place: string): void {
  symlinkSync(resolve(index), `${place}.new`);
  renameSync(`${place}.new`, place);
}

/** One name after the other, each another one, so that nothing is answered from memory. */
async function small(
  url: string,
  names: readonly string[],
  seconds: number,
  enough: () => Promise<boolean> = async () => false,
): Promise<object> {
  const times: number[] = [];
  let failed = 0;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && !(times.length % 50 === 49 && (await enough()))) {
    const name = `${names[Math.floor(Math.random() * names.length)]} ${Math.random().toString(36).slice(2, 6)}`;
    const began = performance.now();
    if (!(await post(`${url}/v1/link`, { name }))) failed++;
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    failed,
    p50Ms: rounded(percentile(times, 0.5)),
    p99Ms: rounded(percentile(times, 0.99)),
    maxMs: rounded(times.at(-1)!),
  };
}

async function post(url: string, body: unknown): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.ok;
}

async function indexId(url: string): Promise<string> {
  return ((await (await fetch(`${url}/readyz`)).json()) as { index: string }).index;
}

/** The longest delay of the server's event loop since the last call. */
async function lag(url: string): Promise<{ longestLoopDelayMs: number }> {
  const page = await (await fetch(`${url}/metrics`)).text();
  const seconds = /^clincode_nodejs_eventloop_lag_max_seconds (\S+)/m.exec(page)?.[1];
  return { longestLoopDelayMs: Math.round(Number(seconds) * 1000) };
}

function memory({ pid }: ChildProcess): { residentMb: number } {
  const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { residentMb: Math.round(Number(kb) / 1024) };
}

function namesOf(index: string): readonly string[] {
  const lines = readFileSync(join(index, 'concepts.ndjson'), 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => (JSON.parse(line) as { name: string }).name);
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}

async function listening(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stderr!) {
    said += String(chunk);
    const url = /listening on (\S+)/.exec(said)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the server did not start: ${said}`);
}
