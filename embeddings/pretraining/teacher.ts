import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Embedder } from '../../src/embed/embedder.ts';
import type { Progress } from '../embed-terms.ts';

/**
 * The teacher's vectors of names, names × dimensions. They take minutes, so they are kept in a file named by
 * the model and the list.
 */
export async function teacherVectors(
  teacher: Embedder,
  names: readonly string[],
  cache: (hash: string) => string,
  onProgress: Progress,
): Promise<Float32Array> {
  const made = createHash('sha256').update(`${teacher.hash}\n`);
  for (const name of names) made.update(`${name}\n`);
  const path = cache(made.digest('hex').slice(0, 16));
  const vectors = new Float32Array(names.length * teacher.dimensions);
  const kept = await readFile(path).catch(() => undefined);
  if (kept?.byteLength === vectors.byteLength) {
    new Uint8Array(vectors.buffer).set(kept);
    return vectors;
  }
  for (let start = 0; start < names.length; start += teacher.batchSize) {
    const batch = names.slice(start, start + teacher.batchSize);
    vectors.set(await teacher.embed(batch, 'term'), start * teacher.dimensions);
    onProgress(start + batch.length, names.length);
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, vectors);
  await rename(`${path}.tmp`, path);
  return vectors;
}
