import { ClincodeError } from '../errors.ts';
import {
  type BatchAnswer,
  type BatchAnswers,
  type BatchProvider,
  type BatchRequest,
  intoJobs,
} from '../extract/batch.ts';
import { readBatchFile, writeBatchFile } from './batch-file.ts';

export interface BatchRun {
  readonly provider: BatchProvider;
  /** Where the names of the jobs are kept. A run that finds it there goes on with those. */
  readonly file: string;
  /** What to ask; called only where there are no jobs yet. */
  collect(): Promise<readonly BatchRequest[]>;
  sleep(ms: number): Promise<unknown>;
  readonly pollEveryMs: number;
  onNotice(text: string): void;
}

/**
 * Submits what is to be asked, or finds the jobs of an earlier run by their names, and waits for the answers.
 * @throws ClincodeError `invalid_config` where the file is of another model or of a run that stopped while submitting
 */
export async function runBatch({
  provider,
  file,
  collect,
  sleep,
  pollEveryMs,
  onNotice,
}: BatchRun): Promise<BatchAnswers> {
  const known = await readBatchFile(file);
  if (known !== undefined && (!known.complete || known.model !== provider.model)) {
    const why = known.complete ? 'of another model' : 'of a run that stopped while it submitted';
    throw new ClincodeError('invalid_config', `the batch file is ${why}: move it away to submit anew`);
  }
  const jobs = known?.jobs ?? (await submit());
  const answers = new Map<string, BatchAnswer>();
  for (const name of jobs) {
    for (;;) {
      const read = await provider.read(name);
      if (read !== undefined) {
        for (const [key, answer] of read) answers.set(key, answer);
        break;
      }
      onNotice(`waiting for ${name}; the same command goes on after an interruption`);
      await sleep(pollEveryMs);
    }
  }
  return answers;

  async function submit(): Promise<readonly string[]> {
    const requests = await collect();
    const names: string[] = [];
    for (const job of intoJobs(requests, provider.maxRequestChars)) {
      names.push(await provider.submit(job));
      await writeBatchFile(file, { model: provider.model, jobs: names, complete: false });
    }
    await writeBatchFile(file, { model: provider.model, jobs: names, complete: true });
    onNotice(
      `submitted ${requests.length} requests as ${names.length === 1 ? names[0] : `${names.length} jobs`}`,
    );
    return names;
  }
}
