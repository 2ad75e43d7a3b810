/**
 * Imports a large RF2 release with the command line, as a user does, and measures time and memory.
 *   npm run bench:import -- [--concepts 350000] [--terms 1000000] [--work DIR] [--json]
 * With --work DIR the release stays there and is used again; otherwise it is made below the temporary folder and removed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Rf2Release, writeRf2Release } from '../test/support/rf2-release.ts';

const { values: given } = parseArgs({
  options: {
    concepts: { type: 'string', default: '350000' },
    terms: { type: 'string' },
    work: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const concepts = Number(given.concepts);
const terms = Number(given.terms ?? Math.round((concepts * 20) / 7));
const work = given.work === undefined ? await mkdtemp(join(tmpdir(), 'clincode-rf2-')) : resolve(given.work);
try {
  await mkdir(work, { recursive: true });
  const folder = join(work, `release-${concepts}-${terms}`);
  const counts = join(folder, 'counts.json');
  if (!existsSync(counts)) {
    process.stderr.write('making the release\n');
    await writeRf2Release(folder, { concepts, terms }).then((made) =>
      writeFile(counts, JSON.stringify(made)),
    );
  }
  const release = JSON.parse(await readFile(counts, 'utf8')) as Rf2Release;
  const out = join(work, 'concepts.ndjson');
  process.stderr.write('importing it\n');
  const run = await importOf(join(folder, 'Snapshot'), out);
  const figures = {
    cpu: cpus()[0]?.model,
    node: process.version,
    concepts: release.concepts,
    retired: release.retired,
    terms: release.terms,
    rows: Object.values(release.lines).reduce((sum, lines) => sum + lines, 0),
    outBytes: (await stat(out)).size,
    ...run,
  };
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(16)} ${value}\n`);
  process.stdout.write(given.json ? `${JSON.stringify(figures)}\n` : lines.join(''));
} finally {
  if (given.work === undefined) await rm(work, { recursive: true, force: true });
}

/** Of the process itself, as the kernel counts: VmHWM is the most memory that it held. */
async function importOf(source: string, out: string) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/entry/cli.ts', 'ontology', 'import', source, '--from', 'rf2', '--out', out],
    { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'inherit', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let peakKb = 0;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said}`);
  return {
    seconds: Math.round((performance.now() - started) / 100) / 10,
    peakMb: Math.round(peakKb / 1024),
    summary: said.trim().split('\n').at(-1),
  };
}
