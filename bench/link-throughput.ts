/**
 * What linking costs beside the bare search of hnswlib over the same vectors, in one process and one thread.
 *   npm run bench:link -- INDEX [GOLD.jsonl.gz …] [--names 30000] [--runs 5] [--json]
 * Names: the mentions of the gold files (default: ../shared/data/linking or CLINCODE_DATA) and the index's own
 * terms with a wrong letter. `link` remembers its answers, so each name is linked once and no answer is a
 * remembered one. A child process embeds the names for the bare search and builds its graph, with the index's
 * own M, efConstruction and ef, so that the embedder measured here sees each name for the first time too.
 * Microseconds are CPU time of the process, so they hold on a busy machine; latencies are by the clock.
 *   --k N          rows that the bare search gives; default: as many as link asks the index for
 *   --hnswlib DIR  a copy of hnswlib-node, such as one built with CXXFLAGS="-O3 -march=native"
 *   --work DIR     where graph and vectors are kept for the next time; default: below the temporary folder
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { composeCli } from '../src/entry/compose-node.ts';
import { type LinkQuery, link } from '../src/link/link.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import {
  bareFiles,
  createHnswlibGraph,
  prepareBare,
  readQueries,
  shareFound,
  usual,
} from './bare-hnswlib.ts';
import { benchNames, readMentions } from './link-names.ts';
import { median, percentile } from './notes.ts';

const BATCH = 256;
const WARM_UP = 2000;
/** Per run: names linked and searched, names embedded, names linked one by one. */
const PARTS = 3;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: '30000' },
    runs: { type: 'string', default: '5' },
    k: { type: 'string' },
    hnswlib: { type: 'string', default: 'hnswlib-node' },
    work: { type: 'string', default: join(tmpdir(), 'clincode-bench') },
    json: { type: 'boolean', default: false },
    prepare: { type: 'boolean', default: false },
  },
});
const [folder, ...gold] = positionals;
if (folder === undefined) throw new Error('name an index folder: npm run bench:link -- INDEX');
const runs = Number(given.runs);
const hnswlib = given.hnswlib.includes('/') ? resolve(given.hnswlib) : given.hnswlib;

const opening = performance.now();
const index = await composeCli().openIndex(folder, () => undefined);
const openMs = performance.now() - opening;
const openedRss = process.memoryUsage.rss();
const rows = await readMentions(gold.length > 0 ? gold : defaultGold());
const mentions = rows.map(({ mention }) => mention);
const names = benchNames(
  mentions,
  (row) => index.concepts.term(row).text,
  index.concepts.termCount,
  Number(given.names),
);
if (given.prepare) await prepareBare(index, names, given.work, hnswlib);
else await measure();

function defaultGold(): readonly string[] {
  const data = process.env.CLINCODE_DATA ?? join(import.meta.dirname, '../../shared/data');
  return ['ncbi', 'bc5cdr', 'biored', 'clinical']
    .map((corpus) => join(data, `linking/${corpus}-dev.jsonl.gz`))
    .filter((path) => existsSync(path));
}

async function measure(): Promise<void> {
  const child = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'run.mjs'), 'link-throughput', ...process.argv.slice(2), '--prepare'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (child.status !== 0) throw new Error('the bare search could not be prepared');
  const perPart = Math.floor((names.length - WARM_UP) / (PARTS * runs));
  if (perPart < BATCH) throw new Error(`${names.length} names are too few for ${runs} runs`);
  const part = (run: number, which: number): { start: number; end: number } => {
    const start = WARM_UP + (run * PARTS + which) * perPart;
    return { start, end: start + perPart };
  };
  await linkAll(names.slice(0, WARM_UP / 2), BATCH);
  const latencies: number[] = [];
  await linkAll(names.slice(WARM_UP / 2, WARM_UP), 1);
  const linkRss = process.memoryUsage.rss();

  const { dimensions } = index.embedder;
  const files = bareFiles(given.work, index);
  const vectors = await readQueries(files.queries, dimensions);
  const plain = vectors.map((vector) => Array.from(vector));
  const graph = createHnswlibGraph(hnswlib, dimensions);
  graph.readIndexSync(files.graph);
  const ef = index.manifest.vectorIndex.ef ?? usual.ef;
  graph.setEf(ef);
  const asked = await askedOfVectors(names.slice(0, BATCH));
  const k = Number(given.k ?? asked.k);

  const steps = {
    bare: (run: number) => {
      const { start, end } = part(run, 0);
      for (let i = start; i < end; i++) graph.searchKnn(plain[i]!, k);
    },
    search: (run: number) => {
      const { start, end } = part(run, 0);
      for (let i = start; i < end; i++) index.vectors.search(vectors[i]!, k);
    },
    full: (run: number) => linkAll(slice(part(run, 0)), BATCH),
    embed: async (run: number) => {
      const some = slice(part(run, 1));
      for (let i = 0; i < some.length; i += BATCH)
        await index.embedder.embed(some.slice(i, i + BATCH), 'query');
    },
    single: (run: number) => linkAll(slice(part(run, 2)), 1, latencies),
  };
  const kinds = Object.keys(steps) as (keyof typeof steps)[];
  const micros = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<
    keyof typeof steps,
    { cpu: number; wall: number }[]
  >;
  // what was measured first in one run is measured last in the next
  for (let run = 0; run < runs; run++) {
    for (const kind of run % 2 === 0 ? kinds : kinds.toReversed()) {
      micros[kind].push(await timed(() => steps[kind](run), perPart));
    }
  }
  const exact = JSON.parse(await readFile(files.exact, 'utf8')) as readonly (readonly number[])[];
  const bareFound = exact.map((_, i) => graph.searchKnn(plain[i]!, k).neighbors);
  const indexFound = exact.map((_, i) => index.vectors.search(vectors[i]!, k).map(({ row }) => row));
  // answers are remembered by index, so that a copy has none
  const stream = await timed(() => linkAll(mentions, BATCH, undefined, { ...index }), mentions.length);
  const sentences = rows.map(({ mention: name, context }) => ({
    name,
    ...(context !== undefined && { context }),
  }));
  const inSentences = await timed(() => linkAll(sentences, BATCH, undefined, { ...index }), rows.length);
  latencies.sort((a, b) => a - b);
  const of = (kind: keyof typeof steps, clock: 'cpu' | 'wall' = 'cpu'): number =>
    median(micros[kind].map((time) => time[clock]));
  report({
    machine: `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}`,
    index: index.id.slice(0, 16),
    concepts: index.concepts.conceptCount,
    terms: index.concepts.termCount,
    dimensions,
    ef,
    k,
    searchesPerName: asked.perName,
    names: names.length,
    goldMentions: new Set(mentions.map((mention) => mention.toLowerCase())).size,
    runs,
    namesPerRun: perPart,
    fullToBare: round(median(micros.full.map(({ cpu }, run) => cpu / micros.bare[run]!.cpu)), 2),
    fullToBareOfRuns: micros.full.map(({ cpu }, run) => round(cpu / micros.bare[run]!.cpu, 2)),
    mentionsPerCpuSecond: Math.round(1e6 / of('full')),
    mentionsPerSecond: Math.round(1e6 / of('full', 'wall')),
    streamMentions: mentions.length,
    streamMentionsPerCpuSecond: Math.round(1e6 / stream.cpu),
    inSentencesPerCpuSecond: Math.round(1e6 / inSentences.cpu),
    bareMicros: round(of('bare'), 1),
    searchMicros: round(of('search'), 1),
    embedMicros: round(of('embed'), 1),
    fullMicros: round(of('full'), 1),
    singleMicros: round(of('single'), 1),
    p50Ms: round(percentile(latencies, 0.5), 3),
    p99Ms: round(percentile(latencies, 0.99), 3),
    tenNearestFoundBare: round(shareFound(bareFound, exact), 4),
    tenNearestFoundIndex: round(shareFound(indexFound, exact), 4),
    openMs: Math.round(openMs),
    openedMegabytes: Math.round(openedRss / 1e6),
    linkingMegabytes: Math.round(linkRss / 1e6),
  });
}

function slice({ start, end }: { start: number; end: number }): readonly string[] {
  return names.slice(start, end);
}

async function linkAll(
  some: readonly (string | LinkQuery)[],
  size: number,
  times?: number[],
  of: LinkIndex = index,
): Promise<void> {
  for (let i = 0; i < some.length; i += size) {
    const queries = some.slice(i, i + size).map((one) => (typeof one === 'string' ? { name: one } : one));
    const started = performance.now();
    await link(queries, of);
    times?.push(performance.now() - started);
  }
}

/** Rows that link asks the vectors for, and how often a name, seen by a stand-in in front of them. */
async function askedOfVectors(some: readonly string[]): Promise<{ k: number; perName: number }> {
  const seen: number[] = [];
  const vectors = new Proxy(index.vectors, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function' || !/^search(?:Into)?$/.test(String(key))) return value;
      return (...args: unknown[]): unknown => {
        seen.push(...args.filter((arg) => typeof arg === 'number').slice(0, 1));
        return Reflect.apply(value, target, args);
      };
    },
  });
  const watched: LinkIndex = { ...index, vectors };
  await link(
    some.map((name) => ({ name })),
    watched,
  );
  if (seen.length === 0) throw new Error('link asked the vectors for nothing: say --k');
  return { k: Math.max(...seen), perName: round(seen.length / some.length, 2) };
}

async function timed(step: () => unknown, count: number): Promise<{ cpu: number; wall: number }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await step();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / count, wall: (1000 * (performance.now() - wall)) / count };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function report(figures: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(figures).map(
    ([name, value]) => `${name.padEnd(24)}${Array.isArray(value) ? value.join(' ') : value}`,
  );
  process.stdout.write(given.json ? `${JSON.stringify(figures)}\n` : `${lines.join('\n')}\n`);
}
