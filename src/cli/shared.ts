import { stat } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { ClincodeError } from '../errors.ts';
import { openInput, openOutput, readLines } from './lines.ts';
import { progressBar } from './progress.ts';
import { runLines } from './run-lines.ts';
import type { CliTools } from './tools.ts';

/** https://no-color.org and https://force-color.org; a pipe gets no colour. */
export function useColour({ terminal }: CliTools): boolean {
  if (terminal.env.NO_COLOR !== undefined && terminal.env.NO_COLOR !== '') return false;
  if (terminal.env.FORCE_COLOR !== undefined && terminal.env.FORCE_COLOR !== '0') return true;
  return terminal.stdout.isTTY === true;
}

/** Notices go to stderr, one line each, so that stdout holds results only. */
export function notice(tools: CliTools): (text: string) => void {
  return (text) => void tools.terminal.stderr.write(`note: ${text}\n`);
}

/** A command that failed for some lines has written all of them and ends with this exit code. */
export const SOME_FAILED = 1;

/** NDJSON in, NDJSON out, with progress on a terminal and a summary of failures. */
export async function convertFile(
  file: string,
  out: string,
  tools: CliTools,
  concurrency: number,
  label: string,
  convert: (json: unknown, line: number) => Promise<unknown>,
): Promise<void> {
  const input = await openInput(file, tools.terminal.stdin);
  if (out !== '-' && (await isSameFile(file, out)))
    throw new ClincodeError(
      'invalid_config',
      `--out ${out} is the input: it would be emptied before it is read`,
    );
  const output = await openOutput(out, tools.terminal.stdout);
  const counted = tools.terminal.stderr.isTTY === true && out !== '-' && file !== '-';
  const bar = progressBar(label, counted ? await countLines(file) : 0, tools.terminal.stderr);
  let done = 0;
  const result = await runLines(readLines(input), output, convert, {
    concurrency,
    onLine: () => bar.to(++done),
  }).finally(() => {
    bar.stop();
    return output.close();
  });
  if (result.failed > 0) {
    tools.terminal.stderr.write(
      `${result.failed} of ${result.lines} lines failed; each has an "error" in its place\n`,
    );
    process.exitCode = SOME_FAILED;
  }
}

/** 0, which shows no bar, for what can be read only once. */
async function countLines(file: string): Promise<number> {
  if (!(await stat(file)).isFile()) return 0;
  let lines = 0;
  try {
    for await (const _ of readLines(await openInput(file))) lines++;
  } catch {
    // a file that breaks off is reported when its lines were written
  }
  return lines;
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)));
  return one?.isFile() === true && one.ino === other?.ino && one.dev === other.dev;
}

/** Value of an option that counts something; anything else is a wrong call. */
export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Not a positive whole number.');
  return number;
}
