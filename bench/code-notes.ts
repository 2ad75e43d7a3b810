/**
 * Codes 1,000 notes in this process, three times in fresh index memory, and prints the median.
 *   npm run bench:code
 * CPU seconds are of the whole process (one JS thread), so they hold on a busy machine too.
 */
import { cpus } from 'node:os';
import { composeCli } from '../src/entry/compose-node.ts';
import { codeNote } from '../src/pipeline.ts';
import { benchNotes, median } from './notes.ts';

const RUNS = 3;
const { source, notes } = benchNotes(1000);
const kilobytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;
const tools = composeCli();
const runs: { cpu: number; wall: number; mentions: number }[] = [];
for (let run = 0; run < RUNS; run++) {
  // an index of its own for each run: answers are remembered per index
  const index = await tools.openIndex(undefined, () => undefined);
  const ports = {
    index,
    recognizers: await tools.recognizers(),
    extractor: await tools.createExtractor('local', index),
  };
  const started = process.cpuUsage();
  const wall = performance.now();
  let mentions = 0;
  for (const note of notes) mentions += (await codeNote(note, ports)).mentions.length;
  const { user, system } = process.cpuUsage(started);
  runs.push({ cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000, mentions });
}
const cpu = median(runs.map((run) => run.cpu));
process.stdout.write(
  `${JSON.stringify({
    machine: `${cpus()[0]?.model.trim()}, Node ${process.version}`,
    source,
    notes: notes.length,
    kilobytes: Math.round(kilobytes),
    mentions: runs[0]!.mentions,
    notesPerCpuSecond: Math.round(notes.length / cpu),
    kilobytesPerCpuSecond: Math.round(kilobytes / cpu),
    millisecondsPerNote: Number(((1000 * cpu) / notes.length).toFixed(2)),
    wallSeconds: runs.map((run) => Number(run.wall.toFixed(2))),
    residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  })}\n`,
);
