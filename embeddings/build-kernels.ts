/** `npm run build:kernels`: compiles the AssemblyScript inner loops. What comes out is committed, so that no user needs the compiler. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const root = join(import.meta.dirname, '..');

/** Folders with assembly/kernel.ts, compiled to kernel.wasm beside it. */
export const kernelFolders: readonly string[] = [
  'embeddings/train-kernel',
  'embeddings/histogram-kernel',
  'src/link/vector-indexes/hnsw-kernel',
  'src/embed/embedders/subword-kernel',
  'src/link/tree-kernel',
  'src/link/alike-kernel',
  'src/extract/tagger/kernel',
  'src/deidentify/tagger/kernel',
  'src/deidentify/patterns/kernel',
];
/** Kernels of one thread; those of src also run in a Worker, which has no shared memory. */
const alone: readonly string[] = [
  'embeddings/histogram-kernel',
  'src/embed/embedders/subword-kernel',
  'src/link/tree-kernel',
  'src/link/alike-kernel',
  'src/extract/tagger/kernel',
  'src/deidentify/tagger/kernel',
  'src/deidentify/patterns/kernel',
];

const OPTIONS = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
  ...['--importMemory', '--initialMemory', '1'],
];
/** Threads share a memory that JavaScript makes; four gigabytes are the most that 32-bit addresses reach. */
const SHARED = ['--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'];

/** @throws Error with what the compiler says */
export async function compileKernel(folder: string): Promise<Uint8Array> {
  const options = alone.includes(folder) ? OPTIONS : [...OPTIONS, ...SHARED];
  let compiled: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ['assembly/kernel.ts', '-o', 'kernel.wasm', '--baseDir', join(root, folder), ...options],
    {
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') compiled = contents;
      },
    },
  );
  if (error !== null || compiled === undefined) throw new Error(`${folder}: ${stderr.toString()}`);
  return compiled;
}

if (process.argv[1] === import.meta.filename) {
  for (const folder of kernelFolders) {
    const bytes = await compileKernel(folder);
    await writeFile(join(root, folder, 'kernel.wasm'), bytes);
    process.stdout.write(`${folder}/kernel.wasm: ${bytes.length} bytes\n`);
  }
}
