/**
 * Builds, opens and searches the index of a large synthetic ontology with the command line, as a user does.
 *   npm run bench:large -- [--concepts 350000] [--terms 1000000] [--seed 1] [--work DIR] [--json] [-- --no-train]
 * What stands behind the second "--" goes to `index build`. With --work DIR ontology and index stay there, and
 * an ontology that is there is used again; otherwise everything is made below the temporary folder and removed.
 * Opening is timed in three fresh processes, from files that were read before (a warm page cache).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openInput, readLines } from '../src/cli/lines.ts';
import { misspelled } from './link-names.ts';
import { median } from './notes.ts';

const QUERIES = 2000;
const OPENINGS = 3;
const SAMPLE_MS = 200;
const root = join(import.meta.dirname, '..');

const { values: given, positionals: buildArgs } = parseArgs({
  allowPositionals: true,
  options: {
    concepts: { type: 'string', default: '350000' },
    terms: { type: 'string' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const concepts = Number(given.concepts);
const terms = Number(given.terms ?? Math.round((concepts * 20) / 7));

const work =
  given.work === undefined ? await mkdtemp(join(tmpdir(), 'clincode-large-')) : resolve(given.work);
try {
  await mkdir(work, { recursive: true });
  await measure();
} finally {
  if (given.work === undefined) await rm(work, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const ontology = join(work, `ontology-${concepts}-${terms}-${given.seed}.ndjson`);
  const size = ['--concepts', `${concepts}`, '--terms', `${terms}`, '--seed', given.seed];
  if (!existsSync(ontology)) {
    say('making the ontology');
    await run(['--import', 'tsx', 'bench/make-ontology.ts', ...size, '--out', `${ontology}.part`]);
    await rename(`${ontology}.part`, ontology);
  }
  const names = join(work, 'names.json');
  await writeFile(names, JSON.stringify(await sampleNames(ontology)));

  const index = join(work, 'index');
  await rm(index, { recursive: true, force: true });
  say(`building the index ${buildArgs.join(' ')}`);
  const build = await run([
    'bin/clincode.js',
    'index',
    'build',
    ontology,
    '--out',
    index,
    '--system',
    'urn:clincode:synthetic',
    ...buildArgs,
  ]);

  const openings: Record<string, number>[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    say(`opening it, ${i + 1} of ${OPENINGS}`);
    const { output } = await run(['--import', 'tsx', 'bench/open-index.ts', index, names]);
    openings.push(JSON.parse(output) as Record<string, number>);
  }
  const of = (name: string): number => median(openings.map((opening) => opening[name]!));
  const manifest = JSON.parse(await readFile(join(index, 'manifest.json'), 'utf8')) as Manifest;
  const files = await fileSizes(index);
  report({
    machine: `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}`,
    concepts: manifest.concepts,
    terms: manifest.terms,
    ontologyMegabytes: megabytes((await stat(ontology)).size),
    buildArgs: buildArgs.join(' ') || '(none)',
    buildMinutes: round(build.seconds / 60, 2),
    buildPeakMegabytes: build.peakBytes === undefined ? 'not measured' : megabytes(build.peakBytes),
    recallK: manifest.recall.k,
    recallQueries: manifest.recall.queries,
    recall: manifest.recall.value,
    vectorIndex: manifest.vectorIndex,
    indexMegabytes: megabytes(Object.values(files).reduce((sum, bytes) => sum + bytes, 0)),
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, megabytes(bytes)])),
    openMs: Math.round(of('openMs')),
    openMsOfProcesses: openings.map(({ openMs }) => Math.round(openMs!)),
    readyMs: Math.round(of('readyMs')),
    openedMegabytes: megabytes(of('openedBytes')),
    linkedMegabytes: megabytes(of('linkedBytes')),
    queries: of('asked'),
    queriesWithCandidates: of('found'),
    microsPerName: Math.round(of('microsPerName')),
    p50Ms: round(of('p50Ms'), 3),
    p99Ms: round(of('p99Ms'), 3),
  });
}

interface Manifest {
  readonly concepts: number;
  readonly terms: number;
  readonly recall: { readonly k: number; readonly queries: number; readonly value: number };
  readonly vectorIndex: Readonly<Record<string, unknown>>;
}

/** Names of concepts spread evenly over the ontology, each with a wrong letter. */
async function sampleNames(ontology: string): Promise<readonly string[]> {
  const step = Math.max(1, Math.floor(concepts / QUERIES));
  const names: string[] = [];
  for await (const { number, text } of readLines(await openInput(ontology))) {
    if (number % step !== 0 || names.length === QUERIES) continue;
    const { name } = JSON.parse(text!) as { name: string };
    names.push(misspelled(name, number) ?? name);
  }
  return names;
}

interface Finished {
  readonly output: string;
  readonly seconds: number;
  /** Largest resident set that the system saw; undefined where there is no /proc. */
  readonly peakBytes: number | undefined;
}

/** Runs Node in the repository. @throws Error if it fails; what it says goes to stderr */
async function run(args: readonly string[]): Promise<Finished> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
  });
  let peakBytes: number | undefined;
  const sampling = setInterval(() => {
    peakBytes = peakOf(child) ?? peakBytes;
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.slice(0, 3).join(' ')} … ended with ${code}`);
  return { output, seconds: (performance.now() - started) / 1000, peakBytes };
}

/** VmHWM: the peak so far, so that nothing between two samples is missed but the very end. */
function peakOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

async function fileSizes(folder: string): Promise<Readonly<Record<string, number>>> {
  const names = (await readdir(folder)).toSorted();
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(join(folder, name))).size] as const),
  );
  return Object.fromEntries(sizes);
}

function megabytes(bytes: number): number {
  return round(bytes / 1e6, 1);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}

function report(figures: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(figures).map(([name, value]) => {
    const text = Array.isArray(value) || typeof value !== 'object' ? String(value) : entries(value);
    return `${name.padEnd(24)}${text}`;
  });
  process.stdout.write(given.json ? `${JSON.stringify(figures)}\n` : `${lines.join('\n')}\n`);
}

function entries(value: unknown): string {
  return Object.entries(value as object)
    .map(([name, part]) => `${name} ${part}`)
    .join(', ');
}
