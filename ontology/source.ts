import { openInput } from '../src/cli/lines.ts';

/** A source's text, decompressed if it is gzip, without its BOM. @throws ClincodeError `file_unreadable` */
export async function readSource(path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for await (const chunk of await openInput(path)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
