import { basename } from 'node:path';
import { ClincodeError } from '../errors.ts';
import { openInput } from './lines.ts';
import type { CliTools } from './tools.ts';

/** A note as a file of UTF-8 text; "-" is stdin. @throws ClincodeError `file_unreadable`, `text_not_unicode` */
export async function readText(file: string, tools: CliTools): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of await openInput(file, tools.terminal.stdin))
      text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof ClincodeError) throw error;
    throw new ClincodeError('text_not_unicode', `${basename(file)} is not UTF-8 text`);
  }
}
