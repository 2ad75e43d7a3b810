import { ClincodeError, toClincodeError } from '../errors.ts';
import { isExact } from '../note/note-input.ts';
import { inOrder } from './in-order.ts';
import type { InputLine, Output } from './lines.ts';

/** What is written for a line, and behind it a line feed. */
export interface Converted {
  readonly text: string;
  readonly failed: boolean;
  /** Kinds of what was found in a note, one for each find, for the report; undefined of what is no note. */
  readonly found?: readonly string[];
}

/** Never rejects on account of a line: a bad one is a row with an error. */
export type ConvertLine = (line: InputLine) => Promise<Converted>;

/** One input with its output: a file of lines, or one that is read whole, as one line. */
export interface Unit {
  readonly name: string;
  lines(): AsyncIterable<InputLine>;
  open(): Promise<Output>;
}

export interface RunOptions {
  /** Lines in work at once, those that wait to be written among them; output stays in input order. */
  readonly concurrency: number;
  readonly onLine?: (unit: Unit, line: InputLine, converted: Converted) => Promise<void> | void;
  readonly onEnd?: (unit: Unit) => Promise<void> | void;
}

export interface RunResult {
  readonly lines: number;
  readonly failed: number;
  /** Inputs that could not be read to their end; what was read of them is written. */
  readonly broken: readonly { readonly unit: Unit; readonly error: ClincodeError }[];
}

type Item =
  | { readonly unit: Unit; readonly line: InputLine }
  | { readonly unit: Unit; readonly end: true }
  | { readonly unit: Unit; readonly broken: ClincodeError };

/** Characters of lines in work at once: a line may be a document of many megabytes. */
const MOST_CHARS = 16_000_000;

/** Converts the lines of all units, one output line per input line. */
export async function runLines(
  units: Iterable<Unit>,
  convert: ConvertLine,
  { concurrency, onLine, onEnd }: RunOptions,
): Promise<RunResult> {
  let lines = 0;
  let failed = 0;
  const broken: { unit: Unit; error: ClincodeError }[] = [];
  let output: Output | undefined;
  const write = async (item: Item, converted: Converted | undefined): Promise<void> => {
    if ('broken' in item) {
      broken.push({ unit: item.unit, error: item.broken });
      await output?.close();
      output = undefined;
      return;
    }
    output ??= await item.unit.open();
    if ('line' in item) {
      lines++;
      if (converted!.failed) failed++;
      await output.write(`${converted!.text}\n`);
      await onLine?.(item.unit, item.line, converted!);
      return;
    }
    await output.close();
    output = undefined;
    await onEnd?.(item.unit);
  };
  try {
    await inOrder(
      itemsOf(units),
      {
        items: concurrency,
        size: MOST_CHARS,
        sizeOf: (item) => ('line' in item ? (item.line.text?.length ?? 0) : 0),
      },
      async (item) => ('line' in item ? convert(item.line) : undefined),
      write,
    );
  } finally {
    await output?.close();
  }
  return { lines, failed, broken };
}

async function* itemsOf(units: Iterable<Unit>): AsyncGenerator<Item> {
  for (const unit of units) {
    try {
      for await (const line of unit.lines()) yield { unit, line };
    } catch (error) {
      yield { unit, broken: toClincodeError(error) };
      continue;
    }
    yield { unit, end: true };
  }
}

/** A line that fails gives `{"id"?, "line", "error":{"code","message"}}` in its place. */
export function jsonLine(convert: (json: unknown, line: number) => Promise<Row>): ConvertLine {
  return async (line) => {
    let json: unknown;
    try {
      json = parse(line);
      const { row, found } = await convert(json, line.number);
      return { text: JSON.stringify(row), failed: false, ...(found && { found }) };
    } catch (error) {
      return failedLine(line.number, error, idOf(json));
    }
  };
}

export interface Row {
  readonly row: unknown;
  readonly found?: readonly string[];
}

export function failedLine(number: number, error: unknown, id: { id?: string | number } = {}): Converted {
  const { code, message } = toClincodeError(error);
  return { text: JSON.stringify({ ...id, line: number, error: { code, message } }), failed: true };
}

function parse(line: InputLine): unknown {
  try {
    return JSON.parse(textOf(line));
  } catch (error) {
    if (error instanceof ClincodeError) throw error;
    throw new ClincodeError('bad_json', 'the line is not JSON');
  }
}

/** @throws ClincodeError `bad_json` */
export function textOf({ text }: InputLine): string {
  if (text === undefined) throw new ClincodeError('bad_json', 'the line is not UTF-8');
  if (text.trim() === '') throw new ClincodeError('bad_json', 'the line is empty');
  return text;
}

/** The caller's own id, so that the failed line can be found again. */
function idOf(json: unknown): { id?: string | number } {
  const id = (json as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || isExact(id) ? { id } : {};
}
