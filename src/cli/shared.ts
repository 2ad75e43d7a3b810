import { stat } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { assertApart } from './apart.ts';
import { openInput, readLines } from './lines.ts';
import { progressBar } from './progress.ts';
import { type ConvertLine, jsonLine, type RunOptions, runLines } from './run-lines.ts';
import type { CliTools } from './tools.ts';
import { type FileUnit, fileUnit } from './units.ts';

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

/** NDJSON in, NDJSON out. */
export async function convertFile(
  file: string,
  out: string,
  tools: CliTools,
  concurrency: number,
  label: string,
  convert: (json: unknown, line: number) => Promise<unknown>,
): Promise<void> {
  await assertApart([file], { '--out': out });
  const unit = fileUnit({ name: file, input: file, output: out }, 'lines', tools.terminal);
  const convertLine = jsonLine(async (json, line) => ({ row: await convert(json, line) }));
  await convertUnits([unit], tools, { concurrency, label, convert: convertLine });
}

export interface Conversion extends RunOptions {
  readonly label: string;
  readonly convert: ConvertLine;
  /** Of a run that goes on: all units, those among them that are done; and what was done before. */
  readonly all?: readonly FileUnit[];
  readonly before?: { readonly lines: number; readonly failed: number };
}

/**
 * Converts units one after the other, with progress on a terminal and a summary of failures.
 * @returns whether all inputs were read to their end
 * @throws the error of a single unit that could not be read; of several each is told and the others are done
 */
export async function convertUnits(
  units: readonly FileUnit[],
  tools: CliTools,
  { label, convert, all = units, before = { lines: 0, failed: 0 }, ...options }: Conversion,
): Promise<boolean> {
  const { stderr } = tools.terminal;
  const counted = stderr.isTTY === true && all.every(({ input, output }) => input !== '-' && output !== '-');
  let total = 0;
  if (counted) for (const { input, isWhole } of all) total += isWhole ? 1 : await countLines(input);
  const bar = progressBar(label, total, stderr);
  let done = before.lines;
  let noJson = 0;
  const failures = new Map<string, number>();
  const result = await runLines(units, convert, {
    ...options,
    onLine: async (unit, line, converted) => {
      bar.to(++done);
      if (converted.failed && converted.text.includes('"code":"bad_json"')) noJson++;
      if (converted.failed) failures.set(unit.name, (failures.get(unit.name) ?? 0) + 1);
      await options.onLine?.(unit, line, converted);
    },
  }).finally(() => bar.stop());
  const failed = before.failed + result.failed;
  if (failed > 0) {
    stderr.write(
      `${failed} of ${before.lines + result.lines} lines failed; each has an "error" in its place\n`,
    );
    if (units.length > 1) notice(tools)(`failed: ${namesOf(failures)}`);
    if (noJson === result.lines)
      notice(tools)('no line is JSON: NDJSON has a whole JSON object a line, and no list around them');
    process.exitCode = SOME_FAILED;
  }
  const [broken] = result.broken;
  if (broken !== undefined && units.length === 1) throw broken.error;
  for (const { error } of result.broken) {
    stderr.write(`error [${error.code}] ${error.message}\n`);
    process.exitCode = SOME_FAILED;
  }
  return broken === undefined;
}

const SHOWN_FILES = 20;

function namesOf(failures: ReadonlyMap<string, number>): string {
  const names = Array.from(failures, ([name, lines]) => (lines === 1 ? name : `${name} (${lines} lines)`));
  const more = names.length - SHOWN_FILES;
  return `${names.slice(0, SHOWN_FILES).join(', ')}${more > 0 ? ` and ${more} more files` : ''}`;
}

/** 0, which shows no bar, for what can be read only once. */
async function countLines(file: string): Promise<number> {
  if ((await stat(file).catch(() => undefined))?.isFile() !== true) return 0;
  let lines = 0;
  try {
    for await (const _ of readLines(await openInput(file))) lines++;
  } catch {
    // a file that breaks off is reported when its lines were written
  }
  return lines;
}

/** Value of an option that counts something; anything else is a wrong call. */
export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Not a positive whole number.');
  return number;
}

export const ICD10CM_HELP =
  'tabular list of ICD-10-CM, as ontology import writes it, or an index of it: advice comes with the codes';
export const HCC_HELP = 'folder with the tables of CMS-HCC V28: risk categories come with the codes';
