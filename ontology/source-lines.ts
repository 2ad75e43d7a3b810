import { isUtf8 } from 'node:buffer';
import { ClincodeError } from '../src/errors.ts';
import type { FileTally } from './import-report.ts';
import type { SourceFile } from './source-file.ts';

/** No format has a line as long: what has is no text. */
const MAX_LINE_BYTES = 1 << 26;

/**
 * Calls `onLine` for each line of a file that is not blank, with its number from 1, without its end (\n or \r\n) and
 * without a byte order mark before the first. A line that is not UTF-8, as in files written as Latin-1, is refused in
 * the tally. The lines of a block are called for without a wait, which is what makes millions of them quick.
 * @throws ClincodeError `file_unreadable`; `ontology_invalid` if the file is UTF-16 or no text
 */
export async function eachLine(
  file: SourceFile,
  tally: FileTally,
  onLine: (text: string, number: number) => void,
): Promise<void> {
  let number = 0;
  const take = (line: string): void => {
    number++;
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.trim() !== '') onLine(text, number);
  };
  const takeBlock = (block: Buffer): void => {
    if (isUtf8(block)) {
      for (const line of block.toString('utf8').split('\n')) take(line);
      return;
    }
    for (let start = 0; start <= block.length; ) {
      const end = block.indexOf(0x0a, start);
      const line = block.subarray(start, end < 0 ? block.length : end);
      if (isUtf8(line)) take(line.toString('utf8'));
      else tally.refuse(++number, 'the line is not UTF-8');
      start = end < 0 ? block.length + 1 : end + 1;
    }
  };
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  for await (let bytes of withoutMark(file)) {
    const end = bytes.lastIndexOf(0x0a);
    if (end >= 0) {
      takeBlock(Buffer.concat([...pending, bytes.subarray(0, end)]));
      pending = [];
      pendingBytes = 0;
      bytes = bytes.subarray(end + 1);
    }
    if (bytes.length > 0) {
      // the stream may use its memory again
      pending.push(Buffer.from(bytes));
      pendingBytes += bytes.length;
    }
    if (pendingBytes > MAX_LINE_BYTES) throw notText(file.place, 'it has no lines');
  }
  if (pending.length > 0) takeBlock(Buffer.concat(pending));
}

const notText = (place: string, why: string): ClincodeError =>
  new ClincodeError('ontology_invalid', `${place} is not a text file in UTF-8: ${why}`);

async function* withoutMark({ place, bytes }: SourceFile): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of bytes()) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (buffer.length === 0) continue;
    const mark = first ? buffer.toString('hex', 0, 3) : '';
    first = false;
    if (mark.startsWith('fffe') || mark.startsWith('feff')) throw notText(place, 'it is UTF-16');
    yield mark === 'efbbbf' ? buffer.subarray(3) : buffer;
  }
}

/** The text of a file in pieces. @throws ClincodeError `file_unreadable`; `ontology_invalid` if it is not UTF-8 */
export async function* utf8Text(file: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw notText(file.place, 'it holds bytes that are none');
    }
  };
  for await (const bytes of withoutMark(file)) yield decode(bytes);
  yield decode();
}

/** A copy: a part of a line that is kept would keep the whole block of lines in memory. */
export function copied(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
