import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhiRecognizer } from '../deidentify/phi-recognizer.ts';
import { RunTally } from '../deidentify/run-report.ts';
import { keyedHash, patientKey } from '../deidentify/styles/keyed-hash.ts';
import { ClincodeError } from '../errors.ts';
import { createLineDeidentifier, type DeidentifyJob } from './deidentify-lines.ts';
import { fingerprintOf, isPlainFile, Journal } from './journal.ts';
import { createLineThreads } from './line-threads.ts';
import { assertNotSame, convertUnits, notice } from './shared.ts';
import type { CliTools } from './tools.ts';
import { type FileUnit, type FolderFile, fileUnit, folderFiles, shapeOfFile } from './units.ts';

export interface DeidentifyRun {
  readonly in: string;
  readonly out: string;
  readonly job: DeidentifyJob;
  readonly workers: number;
  /** Characters that are de-identified here before there are threads. */
  readonly aloneChars: number;
  readonly resume: boolean;
  /** The key is the caller's: another run would write the same. */
  readonly hasKey: boolean;
}

/** Lines in work or waiting for each thread: enough that a long line does not leave the others idle. */
const AHEAD = 16;
const CHECKPOINT_MS = 1000;

/** De-identifies a file or all files of a folder. @returns what was replaced */
export async function deidentifyFiles(run: DeidentifyRun, tools: CliTools): Promise<RunTally> {
  const files = await filesOf(run, tools);
  const journal = await openJournal(run, files);
  const tally = new RunTally(journal?.last?.total.tally);
  const all = files.map((file) =>
    fileUnit(file, file.shape, tools.terminal, () => progressIn(file, journal)),
  );
  const units = all.filter(({ name }) => journal?.done.has(name) !== true);
  const before = { lines: journal?.last?.total.lines ?? 0, failed: journal?.last?.total.failed ?? 0 };
  const threads = threadsOf(run, tools, await tools.recognizers());
  const points = checkpoints(journal, before, tally);
  try {
    const isWhole = await convertUnits(units, tools, {
      all,
      label: 'de-identifying',
      concurrency: run.workers === 1 ? 1 : run.workers * AHEAD,
      convert: threads.convert,
      before,
      onLine: async (unit, _line, { text, failed, found }) => {
        // a line that failed is no note
        if (found !== undefined) tally.add(found.map((category) => ({ category })));
        await points.line(unit as FileUnit, text, failed);
      },
      onEnd: (unit) => points.end(unit as FileUnit),
    });
    if (isWhole) await journal?.end();
  } finally {
    await threads.close();
  }
  return tally;
}

async function filesOf(run: DeidentifyRun, tools: CliTools): Promise<readonly FolderFile[]> {
  const { json } = run.job;
  const isFolder = run.in !== '-' && (await stat(run.in).catch(() => undefined))?.isDirectory() === true;
  if (!isFolder) {
    await assertNotSame(run.in, run.out);
    return [{ name: run.in, input: run.in, output: run.out, shape: shapeOfFile(run.in, json) }];
  }
  if (run.out === '-')
    throw new ClincodeError('invalid_config', `--in ${run.in} is a folder: name one for --out`);
  const { files, others } = await folderFiles(run.in, run.out, json);
  if (others > 0)
    notice(tools)(
      `${others} files are left out: ${json ? '.json, .ndjson' : '.txt, .ndjson'} and .jsonl are read`,
    );
  return files;
}

function threadsOf(
  { job, workers, aloneChars }: DeidentifyRun,
  tools: CliTools,
  recognizers: readonly PhiRecognizer[],
) {
  const here = createLineDeidentifier(job, recognizers);
  if (workers === 1) return { convert: here, close: async () => {} };
  return createLineThreads(tools.deidentifyThread, job, { count: workers, aloneChars }, here);
}

/** None where nothing could go on: of pipes, and of what is no file. */
async function openJournal(run: DeidentifyRun, files: readonly FolderFile[]): Promise<Journal | undefined> {
  const { job, hasKey } = run;
  const needsKey = job.json || job.style.style !== 'placeholder';
  const [single] = files;
  const isSingle = single !== undefined && single.output === run.out;
  if (run.resume && needsKey && !hasKey)
    throw new ClincodeError(
      'invalid_config',
      '--resume needs CLINCODE_DEIDENTIFY_KEY: the rest would not fit what is written',
    );
  const canResume = isSingle
    ? run.out !== '-' && (await isPlainFile(run.in)) && (await isPlainOrNew(run.out))
    : files.length > 0;
  if (!canResume) {
    if (run.resume)
      throw new ClincodeError('invalid_config', '--resume needs a file or folder for --in and --out');
    return undefined;
  }
  const path = isSingle ? `${run.out}.progress` : join(run.out, '.clincode-progress');
  const { secret, ...flags } = job.style;
  const check = hasKey ? keyedHash(await patientKey(secret, 'check of a run'), 'check').toString(16) : '';
  const text = JSON.stringify({ json: job.json, ...flags, check });
  return run.resume ? Journal.resume(path, text) : Journal.start(path, text);
}

async function isPlainOrNew(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() !== false;
}

async function progressIn(file: FolderFile, journal: Journal | undefined) {
  return (await journal?.progressIn(file.name, file.input, file.output)) ?? { lines: 0, bytes: 0 };
}

/** Writes down what is done: at the end of a unit, and in it once a second. */
function checkpoints(
  journal: Journal | undefined,
  before: { readonly lines: number; readonly failed: number },
  tally: RunTally,
) {
  let current: { unit: FileUnit; input: string; lines: number; bytes: number } | undefined;
  const total = { ...before };
  let last = performance.now();
  const enter = async (unit: FileUnit) => {
    if (current?.unit === unit) return current;
    const { lines, bytes } = (await journal?.progressIn(unit.name, unit.input, unit.output)) ?? {
      lines: 0,
      bytes: 0,
    };
    current = { unit, input: journal === undefined ? '' : await fingerprintOf(unit.input), lines, bytes };
    return current;
  };
  const write = async (done: boolean): Promise<void> => {
    last = performance.now();
    const { unit, ...place } = current!;
    await journal?.add({ ...place, unit: unit.name, done, total: { ...total, tally: tally.state } });
  };
  return {
    async line(unit: FileUnit, text: string, failed: boolean): Promise<void> {
      const place = await enter(unit);
      place.lines++;
      place.bytes += Buffer.byteLength(text) + 1;
      total.lines++;
      if (failed) total.failed++;
      if (performance.now() - last >= CHECKPOINT_MS) await write(false);
    },
    async end(unit: FileUnit): Promise<void> {
      await enter(unit);
      await write(true);
    },
  };
}
