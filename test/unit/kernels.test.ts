import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileKernel, kernelFolders } from '../../embeddings/build-kernels.ts';
import { filesBelow } from '../support/source-files.ts';

const root = join(import.meta.dirname, '../..');

it.each(kernelFolders)(
  '%s/kernel.wasm is what its source compiles to',
  { timeout: 60_000 },
  async (folder) => {
    const kept = await readFile(join(root, folder, 'kernel.wasm'));
    expect(kept.equals(await compileKernel(folder))).toBe(true);
  },
);

it('the list has every kernel', () => {
  const found = ['src', 'embeddings'].flatMap((folder) => filesBelow(folder, 'kernel.ts'));
  expect(found.map((file) => file.replace('/assembly/kernel.ts', '')).toSorted()).toEqual(
    kernelFolders.toSorted(),
  );
});
