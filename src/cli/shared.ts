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
  const output = await openOutput(out, tools.terminal.stdout);
  const total = out === '-' || file === '-' ? 0 : await countLines(file);
  const bar = progressBar(label, total, tools.terminal.stderr);
  let done = 0;
  const result = await runLines(readLines(input), output, convert, {
    concurrency,
    onLine: () => bar.to(++done),
  });
  bar.stop();
  await output.close();
  if (result.failed > 0) {
    tools.terminal.stderr.write(
      `${result.failed} of ${result.lines} lines failed; each has an "error" in its place\n`,
    );
    process.exitCode = SOME_FAILED;
  }
}

async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const _ of readLines(await openInput(file))) lines++;
  return lines;
}

/** The file that a command reads lines from. @throws ClincodeError `invalid_config` if there is none */
export function requireInput(file: string | undefined): string {
  if (file === undefined)
    throw new ClincodeError('invalid_config', 'name the input with --in FILE.ndjson ("-" is stdin)');
  return file;
}
