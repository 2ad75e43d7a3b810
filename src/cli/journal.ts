import { createHash } from 'node:crypto';
import { appendFile, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RunCounts } from '../deidentify/run-report.ts';
import { ClincodeError, cannotWrite } from '../errors.ts';
import { type Holder, isRunning, thisHolder } from './run-holder.ts';
import type { Progress } from './units.ts';

/** What a run has written so far. */
export interface Checkpoint extends Progress {
  /** The unit it stands in, whose lines and bytes these are. */
  readonly unit: string;
  /** Of its input, so that a run does not go on in another file. */
  readonly input: string;
  readonly done: boolean;
  /** Of the whole run. */
  readonly total: { readonly lines: number; readonly failed: number; readonly tally?: RunCounts };
}

const FORMAT = 1;

/**
 * A file beside the output of a run that is not done: its job and its process, then a line for each checkpoint. It holds names of
 * files and counts, no text and no key, and goes when the run is done.
 */
export class Journal {
  readonly path: string;
  /** What an interrupted run had done; none for a new run. */
  readonly done: ReadonlySet<string>;
  readonly last: Checkpoint | undefined;

  private constructor(path: string, checkpoints: readonly Checkpoint[]) {
    this.path = path;
    this.done = new Set(checkpoints.filter(({ done }) => done).map(({ unit }) => unit));
    this.last = checkpoints.at(-1);
  }

  /**
   * @param onInterrupted told of lines that an interrupted run had written, which are written anew
   * @throws ClincodeError `invalid_config` if another process writes there now, `file_unreadable`
   */
  static async start(
    path: string,
    job: string,
    onInterrupted: (lines: number) => void = () => {},
  ): Promise<Journal> {
    const before = linesOf(await readFile(path, 'utf8').catch(() => ''));
    refuseHeld(path, before);
    const { total } = before.findLast(isCheckpoint) ?? {};
    if (total !== undefined && total.lines > 0) onInterrupted(total.lines);
    await mkdir(dirname(path), { recursive: true }).catch(() => {});
    await writeFile(path, `${JSON.stringify({ format: FORMAT, job, holder: thisHolder() })}\n`).catch(
      (error) => {
        throw cannotWrite(path, error);
      },
    );
    return new Journal(path, []);
  }

  /**
   * @param job what must be the same for the rest to fit: command, flags, check value of the key
   * @throws ClincodeError `invalid_config`
   */
  static async resume(path: string, job: string): Promise<Journal> {
    const text = await readFile(path, 'utf8').catch(() => {
      throw new ClincodeError(
        'invalid_config',
        `nothing to resume: there is no ${path}, so the run is done or was never begun`,
      );
    });
    const lines = linesOf(text);
    refuseHeld(path, lines);
    if (lines[0]?.job !== job)
      throw new ClincodeError('invalid_config', 'the interrupted run had other flags or another key');
    // behind a line feed: a crash may have cut the last line
    await appendFile(path, `\n${JSON.stringify({ holder: thisHolder() })}\n`).catch((error) => {
      throw cannotWrite(path, error);
    });
    return new Journal(path, lines.filter(isCheckpoint));
  }

  /** Where to go on in a unit. @throws ClincodeError `invalid_config` if input or output are not what they were */
  async progressIn(unit: string, input: string, output: string): Promise<Progress> {
    const { last } = this;
    if (last?.unit !== unit || last.done) return { lines: 0, bytes: 0 };
    if (last.input !== (await fingerprintOf(input)))
      throw new ClincodeError('invalid_config', `${input} is not the file that the interrupted run read`);
    const written = await stat(output).catch(() => undefined);
    if ((written?.size ?? 0) < last.bytes)
      throw new ClincodeError('invalid_config', `${output} is not what the interrupted run wrote`);
    return last;
  }

  async add(checkpoint: Checkpoint): Promise<void> {
    await appendFile(this.path, `${JSON.stringify(checkpoint)}\n`);
  }

  async end(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

type Line = Partial<Checkpoint> & { readonly job?: string; readonly holder?: Holder };

/** A line that a crash cut off is no checkpoint. */
function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
}

function isCheckpoint(line: Line): line is Checkpoint {
  return line.unit !== undefined;
}

/** Two runs on one output would write into each other's lines. @throws ClincodeError `invalid_config` */
function refuseHeld(path: string, lines: readonly Line[]): void {
  const holder = lines.findLast((line) => line.holder !== undefined)?.holder;
  if (holder !== undefined && isRunning(holder))
    throw new ClincodeError(
      'invalid_config',
      `another run writes there now: process ${holder.pid}, see ${path}`,
    );
}

const HEAD_BYTES = 65_536;

/** Of a file: its size and how it begins. */
export async function fingerprintOf(path: string): Promise<string> {
  // a pipe would lose what is read of it
  if (!(await isPlainFile(path))) return '';
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const hash = createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex').slice(0, 16);
    return `${(await file.stat()).size}-${hash}`;
  } finally {
    await file.close();
  }
}

export async function isPlainFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
