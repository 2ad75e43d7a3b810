import type { RunCounts } from '../deidentify/run-report.ts';
import { keyedHash, patientKey } from '../deidentify/styles/keyed-hash.ts';
import { ClincodeError } from '../errors.ts';
import { convertFiles } from './convert-files.ts';
import { createLineDeidentifier, type DeidentifyJob } from './deidentify-lines.ts';
import type { CliTools } from './tools.ts';

export interface DeidentifyRun {
  readonly in: string;
  readonly out: string;
  readonly job: DeidentifyJob;
  readonly workers: number;
  /** Characters that are de-identified here before there are threads. */
  readonly aloneChars: number;
  readonly resume: boolean;
  /** The key is the caller's: another run would write the same. */
  readonly hasKey: boolean;
}

/** De-identifies a file or all files of a folder. @returns what was replaced */
export async function deidentifyFiles(run: DeidentifyRun, tools: CliTools): Promise<RunCounts> {
  const { job, workers, aloneChars, resume, hasKey } = run;
  const needsKey = job.json || job.style.style !== 'placeholder';
  if (resume && needsKey && !hasKey)
    throw new ClincodeError(
      'invalid_config',
      '--resume needs CLINCODE_DEIDENTIFY_KEY: the rest would not fit what is written',
    );
  const { secret, ...flags } = job.style;
  const check = hasKey ? keyedHash(await patientKey(secret, 'check of a run'), 'check').toString(16) : '';
  const threads = { script: tools.deidentifyThread, data: job, count: workers, aloneChars };
  return convertFiles(
    {
      in: run.in,
      out: run.out,
      kind: job.json ? 'documents' : 'notes',
      label: 'de-identifying',
      job: JSON.stringify({ json: job.json, ...flags, check }),
      resume,
      here: createLineDeidentifier(job, await tools.recognizers()),
      threads: workers === 1 ? undefined : threads,
    },
    tools,
  );
}
