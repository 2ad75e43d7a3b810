/**
 * Starts `clincode serve` and sends it notes, 200 requests at a time, from this process.
 *   npm run bench:serve
 */
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchNotes, percentile } from './notes.ts';

const CONCURRENT = 200;
const REQUESTS = 2000;
const root = join(import.meta.dirname, '..');
const server = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'src/entry/cli.ts'), 'serve', '--port', '0'],
  {
    cwd: root,
    env: { ...process.env, CLINCODE_LOG: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  },
);
try {
  const url = await listening();
  const { source, notes } = benchNotes(REQUESTS);
  const statuses = new Map<number | string, number>();
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    for (let i = next++; i < REQUESTS; i = next++) {
      const begun = performance.now();
      const status = await post(`${url}/v1/code`, notes[i]!).catch(() => 'no answer' as const);
      times.push(performance.now() - begun);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, worker));
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  process.stdout.write(
    `${JSON.stringify({
      machine: `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}, client on the same machine`,
      source,
      requests: REQUESTS,
      concurrent: CONCURRENT,
      statuses: Object.fromEntries(statuses),
      requestsPerSecond: Math.round(REQUESTS / seconds),
      p50Ms: Math.round(percentile(times, 0.5)),
      p99Ms: Math.round(percentile(times, 0.99)),
    })}\n`,
  );
} finally {
  server.kill('SIGTERM');
}

async function post(url: string, body: unknown): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.status;
}

/** Waits for the line "listening on URL", and for the index behind it. */
async function listening(): Promise<string> {
  let said = '';
  for await (const chunk of server.stderr) {
    said += String(chunk);
    const url = /listening on (\S+)/.exec(said)?.[1];
    if (url === undefined) continue;
    for (let tries = 0; tries < 600; tries++) {
      if ((await fetch(`${url}/readyz`)).ok) return url;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`the server did not start: ${said}`);
}
