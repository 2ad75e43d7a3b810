import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A temporary folder of the test file that calls for it; the function writes a file and gives its path. */
export async function sourceFolder(): Promise<
  (name: string, content: string | Uint8Array) => Promise<string>
> {
  const folder = await mkdtemp(join(tmpdir(), 'clincode-source-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return async (name, content) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  };
}
