import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

export interface BulkFigures {
  readonly workers: number;
  readonly notes: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  readonly notesPerSecond: number;
  /** The most that the process and its threads held at a time. */
  readonly peakMegabytes: number;
}

/** De-identifies the texts by the command line, once for each number of workers, and compares the bytes. */
export async function measureBulk(
  texts: readonly string[],
  count: number,
  workers: readonly number[],
): Promise<readonly BulkFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clincode-bench-'));
  try {
    const input = join(folder, 'notes.ndjson');
    const stream = createWriteStream(input);
    for (let i = 0; i < count; i++)
      stream.write(`${JSON.stringify({ id: `n${i}`, text: texts[i % texts.length] })}\n`);
    stream.end();
    await finished(stream);
    const figures: BulkFigures[] = [];
    const outputs: Buffer[] = [];
    for (const number of workers) {
      const out = join(folder, `out-${number}`);
      figures.push(await runOnce(input, out, number, count));
      outputs.push(await readFile(out));
    }
    if (outputs.some((bytes) => !bytes.equals(outputs[0]!))) throw new Error('workers wrote other bytes');
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOnce(input: string, out: string, workers: number, notes: number): Promise<BulkFigures> {
  const started = performance.now();
  const program = join(import.meta.dirname, '../bin/clincode.js');
  const child = spawn(
    process.execPath,
    [program, 'deidentify', '--in', input, '--out', out, '--workers', String(workers)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let peak = 0;
  // the high-water mark of Linux; elsewhere it stays 0
  const watch = setInterval(() => {
    peak = Math.max(peak, highWater(child.pid));
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`deidentify ended with ${code}`);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = (await stat(input)).size / 1e6;
  const rounded = (value: number): number => Number(value.toPrecision(3));
  return {
    workers,
    notes,
    megabytes: rounded(megabytes),
    seconds: rounded(seconds),
    megabytesPerSecond: rounded(megabytes / seconds),
    notesPerSecond: Math.round(notes / seconds),
    peakMegabytes: Math.round(peak),
  };
}

function highWater(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}
