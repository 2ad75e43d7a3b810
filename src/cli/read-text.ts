import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { ClincodeError } from '../errors.ts';
import { openInput } from './lines.ts';
import type { CliTools } from './tools.ts';

/** A note as a file of UTF-8 text; "-" is stdin. @throws ClincodeError `file_unreadable`, `text_not_unicode` */
export async function readText(file: string, tools: CliTools): Promise<string> {
  if (file !== '-' && (await stat(file).catch(() => undefined))?.isDirectory())
    throw new ClincodeError('file_unreadable', `${file} is a folder: code and deidentify take one with --in`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let start: Uint8Array | undefined;
  try {
    for await (const chunk of await openInput(file, tools.terminal.stdin)) {
      start ??= chunk;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof ClincodeError) throw error;
    throw new ClincodeError('text_not_unicode', `not UTF-8 text: ${likelyForm(start)}`);
  }
}

/** As whose text every line would be read as words of one note, known values of its patients among them. */
export function refuseLines(files: readonly string[], command: Command): void {
  const lines = files.find((file) => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file));
  if (lines !== undefined)
    command.error(`error: ${basename(lines)} has a note a line: give it with --in ${lines}`);
}

const forms: readonly (readonly [begins: readonly number[], form: string])[] = [
  [[0xff, 0xfe], 'it is UTF-16; save it as UTF-8'],
  [[0xfe, 0xff], 'it is UTF-16; save it as UTF-8'],
  [[0x25, 0x50, 0x44, 0x46], 'it is a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'it is a zip or an Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'it is an Office document'],
];

/** What a file that is no UTF-8 is instead, by its first bytes. */
function likelyForm(start: Uint8Array | undefined): string {
  const form = forms.find(([begins]) => begins.every((byte, i) => start?.[i] === byte))?.[1];
  return form ?? 'it is in an older encoding (Latin-1, Windows-1252), or no text; save it as UTF-8';
}
