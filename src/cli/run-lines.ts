import { ClincodeError, toClincodeError } from '../errors.ts';
import type { InputLine, Output } from './lines.ts';

export interface LinesOptions {
  /** Lines in work at once; output stays in input order. */
  readonly concurrency: number;
  readonly onLine?: (failed: boolean) => void;
}

/**
 * One output line per input line, in order. A line that fails gives
 * `{"id"?, "line", "error":{"code","message"}}` in its place.
 * @returns how many lines there were and how many failed
 */
export async function runLines(
  lines: AsyncIterable<InputLine>,
  output: Output,
  convert: (json: unknown, line: number) => Promise<unknown>,
  options: LinesOptions,
): Promise<{ lines: number; failed: number }> {
  const queue: Promise<{ row: unknown; failed: boolean }>[] = [];
  let count = 0;
  let failed = 0;
  const flush = async (): Promise<void> => {
    const result = await queue.shift()!;
    if (result.failed) failed++;
    await output.write(`${JSON.stringify(result.row)}\n`);
    options.onLine?.(result.failed);
  };
  try {
    for await (const line of lines) {
      count++;
      queue.push(convertLine(line, convert));
      if (queue.length >= options.concurrency) await flush();
    }
  } catch (error) {
    // the input broke off: what was read of it is not lost
    while (queue.length > 0) await flush();
    throw error;
  }
  while (queue.length > 0) await flush();
  return { lines: count, failed };
}

async function convertLine(
  line: InputLine,
  convert: (json: unknown, line: number) => Promise<unknown>,
): Promise<{ row: unknown; failed: boolean }> {
  let json: unknown;
  try {
    json = parse(line);
    return { row: await convert(json, line.number), failed: false };
  } catch (error) {
    const { code, message } = toClincodeError(error);
    return { row: { ...idOf(json), line: line.number, error: { code, message } }, failed: true };
  }
}

function parse({ text }: InputLine): unknown {
  if (text === undefined) throw new ClincodeError('bad_json', 'the line is not UTF-8');
  if (text.trim() === '') throw new ClincodeError('bad_json', 'the line is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw new ClincodeError('bad_json', 'the line is not JSON');
  }
}

/** The caller's own id, so that the failed line can be found again. */
function idOf(json: unknown): { id?: string | number } {
  const id = (json as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}
