import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { ClincodeError } from '../errors.ts';

const schema = z.object({
  model: z.string(),
  /** In the order of submission. */
  jobs: z.array(z.string().min(1)),
  /** False while jobs are still being submitted: a run that was interrupted then is not whole. */
  complete: z.boolean(),
});

/** What a run needs to find its jobs again: names, and nothing of a note. */
export type BatchFile = z.infer<typeof schema>;

/** @throws ClincodeError `file_unreadable` if there is something else at that path */
export async function readBatchFile(path: string): Promise<BatchFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ClincodeError('file_unreadable', 'the batch file cannot be read');
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new ClincodeError('file_unreadable', 'the batch file is not one that code --batch wrote');
  }
}

/** Written beside and renamed into its place: a name that is lost is a job that is paid for and never read. */
export async function writeBatchFile(path: string, file: BatchFile): Promise<void> {
  await writeFile(`${path}.part`, `${JSON.stringify(file)}\n`);
  await rename(`${path}.part`, path);
}
