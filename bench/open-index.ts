/**
 * Opens an index in a fresh process and links names one by one; bench/large-index.ts starts it.
 *   npx tsx bench/open-index.ts INDEX NAMES.json
 * Prints one line of JSON. `readyMs` counts from the start of the process, so Node and the sources are in it.
 */
import { readFile } from 'node:fs/promises';
import { composeCli } from '../src/entry/compose-node.ts';
import { link } from '../src/link/link.ts';
import { percentile } from './notes.ts';

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) throw new Error('call it with INDEX NAMES.json');
const names = JSON.parse(await readFile(file, 'utf8')) as readonly string[];

const started = performance.now();
const index = await composeCli().openIndex(folder, () => undefined);
const readyMs = performance.now();
const openedRss = process.memoryUsage.rss();

const times: number[] = [];
let found = 0;
const cpu = process.cpuUsage();
for (const name of names) {
  const begun = performance.now();
  const [linked] = await link([{ name }], index);
  times.push(performance.now() - begun);
  if (linked!.candidates.length > 0) found++;
}
const { user, system } = process.cpuUsage(cpu);
times.sort((a, b) => a - b);
process.stdout.write(
  `${JSON.stringify({
    openMs: readyMs - started,
    readyMs,
    openedBytes: openedRss,
    linkedBytes: process.memoryUsage.rss(),
    microsPerName: (user + system) / Math.max(1, names.length),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    asked: names.length,
    found,
  })}\n`,
);
