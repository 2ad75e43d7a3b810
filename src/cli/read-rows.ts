import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { ClincodeError } from '../errors.ts';
import { openInput, readLines } from './lines.ts';

/**
 * Rows of an NDJSON file that is needed whole, blank lines skipped. Unlike a line of a batch, a bad row ends the
 * command: figures over some of the rows would be wrong figures.
 * @throws ClincodeError `file_unreadable`, `bad_json`, and what `parse` throws, with file and line
 */
export async function readRows<Row>(
  path: string,
  parse: (json: unknown) => Row,
  stdin?: Readable,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const { number, text } of readLines(await openInput(path, stdin))) {
    const place = `${path === '-' ? 'stdin' : basename(path)}:${number}`;
    if (text === undefined) throw new ClincodeError('bad_json', `${place}: the line is not UTF-8`);
    if (text.trim() === '') continue;
    rows.push(parseRow(text, place, parse));
  }
  return rows;
}

function parseRow<Row>(text: string, place: string, parse: (json: unknown) => Row): Row {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ClincodeError('bad_json', `${place}: the line is not JSON`);
  }
  try {
    return parse(json);
  } catch (error) {
    if (error instanceof ClincodeError) throw new ClincodeError(error.code, `${place}: ${error.message}`);
    throw error;
  }
}
