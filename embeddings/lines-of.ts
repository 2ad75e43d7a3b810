import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Lines of a file of texts, compressed or not, without the empty ones. */
export function linesOf(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}
