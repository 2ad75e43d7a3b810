/**
 * Runs the Worker's bundle in workerd and prints its size, the CPU time of the start, of the first and of the following requests, and
 * the memory of the isolate: after the example notes, after many texts and after the longest notes that are taken.
 *   npm run bench:worker [-- --texts 1965] [--varied] [--heap 92]
 * CPU time is of the process, since an isolate's own clock stands still while it computes; `emptyStartCpuMs` is that of a Worker that
 * does nothing. Megabytes are a million bytes: `heap` is what V8 has in use, code too, `buffers` the array buffers beside it.
 * `--varied` adds abstracts and case reports, `--heap` is the most that V8 may take for the heap under load, in MiB.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchNotes, clinical, median, varied } from './notes.ts';
import { bundleWorker, type IsolateMemory, Workerd } from './workerd.ts';

const { values: given } = parseArgs({
  options: {
    texts: { type: 'string', default: '1965' },
    heap: { type: 'string', default: '92' },
    varied: { type: 'boolean', default: false },
  },
});
const ROUNDS = 8;
/** The Worker's own limits, see src/entry/compose-worker.ts. */
const LONGEST = 20_000;
const AT_ONCE = 8;

const root = join(import.meta.dirname, '..');
const golden = readdirSync(join(root, 'test/fixtures/golden')).map((name) => `test/fixtures/golden/${name}`);
const examples = ['examples/progress-note.txt', ...golden].map((path) =>
  readFileSync(join(root, path), 'utf8'),
);
const { source, notes } = benchNotes(Number(given.texts), given.varied ? varied : clinical);
const texts = notes.map(({ text }) => text);

async function code(workerd: Workerd, extractor: string, text: string): Promise<number> {
  const { status, cpuMs } = await workerd.post('/v1/code', { text, extractor });
  if (status !== 200) throw new Error(`answered ${status}`);
  return cpuMs;
}

/** One isolate, from its start on: the first note twice, then all examples, over and over. */
async function requests(folder: string, extractor: string) {
  const workerd = await Workerd.start(folder);
  try {
    const startCpuMs = Math.round(workerd.cpuMs);
    const started = await workerd.memory(true);
    const firstCpuMs = Math.round(await code(workerd, extractor, examples[0]!));
    const secondCpuMs = Math.round(await code(workerd, extractor, examples[0]!));
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const times: number[] = [];
      for (const text of examples) times.push(await code(workerd, extractor, text));
      rounds.push(times);
    }
    return {
      startCpuMs,
      firstCpuMs,
      secondCpuMs,
      firstRoundCpuMs: rounds[0]!.map(Math.round),
      laterMedianCpuMs: Number(median(rounds.slice(ROUNDS / 2).flat()).toFixed(1)),
      megabytes: { started, afterExamples: await workerd.memory(true) },
    };
  } finally {
    workerd.stop();
  }
}

/** Whether an isolate whose heap may not grow beyond its share answers everything, and what it holds meanwhile. */
async function load(folder: string, extractor: string, heapMebibytes: number) {
  const workerd = await Workerd.start(folder, heapMebibytes);
  const times: number[] = [];
  const megabytes: Record<string, IsolateMemory> = {};
  let longNotes = 0;
  let most = 0;
  const look = async (): Promise<void> => {
    const { heap, buffers } = await workerd.memory(false);
    most = Math.max(most, heap + buffers);
  };
  try {
    for (const text of texts) {
      times.push(await code(workerd, extractor, text));
      if (times.length % 20 === 0) await look();
    }
    megabytes.afterTexts = await workerd.memory(true);
    const all = texts.join('\n\n');
    const longOnes = Array.from({ length: AT_ONCE }, (_, i) => {
      const from = (i * LONGEST) % Math.max(1, all.length - LONGEST);
      return all.slice(from, from + LONGEST);
    });
    for (let round = 0; round < 2; round++) {
      await Promise.all(longOnes.map((text) => code(workerd, extractor, text)));
      longNotes += AT_ONCE;
      await look();
    }
    megabytes.afterLongNotes = await workerd.memory(true);
  } catch (error) {
    process.stderr.write(`${extractor}: ended after ${times.length} texts: ${String(error)}\n`);
  } finally {
    workerd.stop();
  }
  return {
    texts: times.length,
    longNotes,
    medianCpuMs: Number(median(times).toFixed(1)),
    cpuSeconds: Math.round(times.reduce((sum, each) => sum + each, 0) / 1000),
    megabytes: { ...megabytes, most: Number(most.toFixed(1)) },
  };
}

const folders = ['clincode-worker-', 'empty-worker-'].map((name) => mkdtempSync(join(tmpdir(), name)));
const [folder, empty] = folders as [string, string];
try {
  writeFileSync(join(empty, 'worker.js'), 'export default { fetch: () => new Response() };');
  const nothing = await Workerd.start(empty);
  const emptyStartCpuMs = Math.round(nothing.cpuMs);
  nothing.stop();
  const modules = bundleWorker(folder);
  const figures: Record<string, object> = {};
  for (const extractor of ['lexicon', 'local']) {
    figures[extractor] = {
      ...(await requests(folder, extractor)),
      ...(texts.length > 0 && { load: await load(folder, extractor, Number(given.heap)) }),
    };
  }
  process.stdout.write(
    `${JSON.stringify({
      machine: `${cpus()[0]?.model.trim()}, Node ${process.version}`,
      source,
      bytes: { ...modules, total: Object.values(modules).reduce((sum, each) => sum + each, 0) },
      emptyStartCpuMs,
      heapMebibytes: Number(given.heap),
      ...figures,
    })}\n`,
  );
} finally {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
}
