/**
 * De-identifies notes of about 3 KB in this process, and prints the median of the runs.
 *   npm run bench:deidentify [-- NOTES.ndjson] [--notes 2000] [--runs 3]
 *   npm run bench:deidentify -- --bulk [--notes 10000] [--workers 1,2]
 * Notes: `{"text"}` of the file, else those of `bench:code`; short ones are joined until they have 3 KB. CPU seconds are
 * of the whole process. The first run warms up and is not counted; what it read, fifth by fifth, is told beside it, since an archive has
 * no note twice and a process begins cold. Memory is told before the runs and at the end: it
 * must not grow with the notes. `--bulk` runs the command line over the notes as they are, short ones too, by the clock
 * and its start included.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { deidentify } from '../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../src/deidentify/recognizers/index.ts';
import { measureBulk } from './deidentify-bulk.ts';
import { benchNotes, median } from './notes.ts';

const BYTES = 3000;
const FIFTHS = 5;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    notes: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '3' },
    bulk: { type: 'boolean', default: false },
    workers: { type: 'string', default: '1,2' },
  },
});
const count = Number(given.notes);
const { source, notes } = positionals[0] === undefined ? benchNotes(count) : readNotes(positionals[0]);
const machine = `${cpus()[0]?.model.trim()}, Node ${process.version}`;
if (given.bulk) {
  const texts = notes.map(({ text }) => text);
  for (const figures of await measureBulk(texts, count, given.workers.split(',').map(Number)))
    process.stdout.write(`${JSON.stringify({ machine, source, ...figures })}\n`);
} else await measureHere();

async function measureHere(): Promise<void> {
  const texts = ofSize(notes.map(({ text }) => text));
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const recognizers = defaultRecognizers();
  const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

  let identifiers = 0;
  const firstReading: number[] = [];
  const seconds: number[] = [];
  let slowest = 0;
  let before = 0;
  for (let run = 0; run <= Number(given.runs); run++) {
    const started = process.cpuUsage();
    identifiers = 0;
    let bytes = 0;
    let since = started;
    for (const [i, text] of texts.entries()) {
      const one = performance.now();
      identifiers += (await deidentify({ id: `n${i}`, text }, recognizers)).spans.length;
      if (run > 0) slowest = Math.max(slowest, performance.now() - one);
      bytes += Buffer.byteLength(text);
      if (run > 0 || ((i + 1) * FIFTHS) % texts.length >= FIFTHS) continue;
      const part = process.cpuUsage(since);
      firstReading.push(Number((bytes / (part.user + part.system)).toFixed(3)));
      since = process.cpuUsage();
      bytes = 0;
    }
    const { user, system } = process.cpuUsage(started);
    if (run === 0) before = megabytes();
    else seconds.push((user + system) / 1e6);
  }
  const cpu = median(seconds);
  process.stdout.write(
    `${JSON.stringify({
      machine,
      source,
      notes: texts.length,
      kilobytes: Math.round(kilobytes),
      identifiers,
      notesPerCpuSecond: Math.round(texts.length / cpu),
      megabytesPerCpuSecond: Number((kilobytes / 1000 / cpu).toFixed(2)),
      firstReadingMegabytesPerCpuSecond: firstReading,
      slowestMs: Math.round(slowest),
      residentMegabytes: [before, megabytes()],
    })}\n`,
  );
}

function readNotes(path: string): { source: string; notes: readonly { text: string }[] } {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const all = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as { text: string });
  return { source: path, notes: all.slice(0, count) };
}

function ofSize(all: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = '';
  for (const text of all) {
    open += `${open === '' ? '' : '\n\n'}${text}`;
    if (open.length < BYTES) continue;
    joined.push(open);
    open = '';
  }
  return joined.length > 0 ? joined : [open];
}
