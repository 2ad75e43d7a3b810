import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RunCounts } from '../deidentify/run-report.ts';
import { ClincodeError } from '../errors.ts';
import { assertApart } from './apart.ts';
import { checkpoints } from './checkpoints.ts';
import { onInterruption } from './interruption.ts';
import { isPlainFile, Journal } from './journal.ts';
import { createLineThreads } from './line-threads.ts';
import type { ConvertLine } from './run-lines.ts';
import { RunTally } from './run-tally.ts';
import { convertUnits, notice } from './shared.ts';
import type { CliTools } from './tools.ts';
import { type FileUnit, type FolderFile, fileUnit, folderFiles, type Kind, shapeOfFile } from './units.ts';

/** A run over one file or all files of a folder. */
export interface FilesRun {
  readonly in: string;
  readonly out: string;
  readonly kind: Kind;
  /** Of the file that a file of a folder is written to; default: the same, unpacked. */
  readonly outputName?: (name: string) => string;
  readonly label: string;
  /** What must be the same for the rest to fit: flags, versions, check value of a key. */
  readonly job: string;
  readonly resume: boolean;
  /** Converts lines here: all of them with one worker, else those before there are threads. */
  readonly here: ConvertLine;
  /** Lines in work at once where there are no threads. */
  readonly concurrency?: number;
  readonly threads?: Threads | undefined;
}

/** Threads that convert lines as `here` does. */
export interface Threads {
  readonly script: URL;
  readonly data: unknown;
  readonly count: number;
  /** Characters that are converted here before there are threads. */
  readonly aloneChars: number;
}

/** Lines in work or waiting for each thread: enough that a long line does not leave the others idle. */
const AHEAD = 16;

/**
 * Converts line by line; what is written is the same for any number of threads, and after an interruption that is resumed.
 * @returns what was found in the notes, by kind
 */
export async function convertFiles(run: FilesRun, tools: CliTools): Promise<RunCounts> {
  const files = await filesOf(run, tools);
  const journal = await openJournal(run, files, tools);
  const last = journal?.last?.total;
  const tally = new RunTally(last?.tally);
  const all = files.map((file) =>
    fileUnit(file, file.shape, tools.terminal, () => progressIn(file, journal)),
  );
  const units = all.filter(({ name }) => journal?.done.has(name) !== true);
  const before = { lines: last?.lines ?? 0, failed: last?.failed ?? 0 };
  const { threads, here, concurrency = 1 } = run;
  const converting =
    threads === undefined
      ? { convert: here, close: async () => {} }
      : createLineThreads(threads.script, threads.data, threads, here);
  const points = checkpoints(journal, before, tally);
  const takeBack =
    journal && onInterruption(() => notice(tools)('interrupted; the same command with --resume goes on'));
  try {
    const isWhole = await convertUnits(units, tools, {
      all,
      label: run.label,
      concurrency: threads === undefined ? concurrency : threads.count * AHEAD,
      convert: converting.convert,
      before,
      onLine: async (unit, _line, converted) => {
        // a line that failed is no note
        if (converted.found !== undefined) tally.add(converted.found);
        await points.line(unit as FileUnit, converted.text, converted.failed);
      },
      onEnd: (unit) => points.end(unit as FileUnit),
    });
    if (isWhole) await journal?.end();
  } finally {
    takeBack?.();
    await converting.close();
  }
  return tally.state;
}

async function filesOf(
  { in: path, out, kind, outputName }: FilesRun,
  tools: CliTools,
): Promise<readonly FolderFile[]> {
  const isFolder = path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (!isFolder) {
    await assertApart([path], { '--out': out });
    return [{ name: basename(path), input: path, output: out, shape: shapeOfFile(path, kind) }];
  }
  if (out === '-') throw new ClincodeError('invalid_config', `--in ${path} is a folder: name one for --out`);
  const { files, others } = await folderFiles(path, out, kind, outputName);
  if (others > 0)
    notice(tools)(
      `${others} files are left out: ${kind === 'documents' ? '.json, .ndjson' : '.txt, .ndjson'} and .jsonl are read`,
    );
  return files;
}

/** None where nothing could go on: of pipes, and of what is no file. */
async function openJournal(
  run: FilesRun,
  files: readonly FolderFile[],
  tools: CliTools,
): Promise<Journal | undefined> {
  const [single] = files;
  const isSingle = single !== undefined && single.output === run.out;
  const canResume = isSingle
    ? run.out !== '-' && (await isPlainFile(run.in)) && (await isPlainOrNew(run.out))
    : files.length > 0;
  if (!canResume) {
    if (run.resume)
      throw new ClincodeError('invalid_config', '--resume needs a file or folder for --in and --out');
    return undefined;
  }
  const path = isSingle ? `${run.out}.progress` : join(run.out, '.clincode-progress');
  if (run.resume) return Journal.resume(path, run.job);
  return Journal.start(path, run.job, (lines) =>
    notice(tools)(
      `an interrupted run had written ${lines} lines, which are written anew: --resume would have gone on`,
    ),
  );
}

async function isPlainOrNew(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() !== false;
}

async function progressIn(file: FolderFile, journal: Journal | undefined) {
  return (await journal?.progressIn(file.name, file.input, file.output)) ?? { lines: 0, bytes: 0 };
}
