import { availableParallelism, totalmem } from 'node:os';
import type { RunCounts } from '../deidentify/run-report.ts';
import type { LinkStatus } from '../link/candidate.ts';
import { version } from '../version.ts';
import { type CodeJob, type CodeOne, createLineCoder } from './code-lines.ts';
import { convertFiles } from './convert-files.ts';
import type { CliTools } from './tools.ts';

export interface ArchiveRun {
  /** NDJSON, a note as .txt, or a folder of these. */
  readonly in: string;
  readonly out: string;
  readonly job: CodeJob;
  readonly code: CodeOne;
  /** Of the index that mentions are found by. */
  readonly indexId: string;
  readonly resume: boolean;
  /** Threads, each with an index of its own; default: as many as there are cores and memory for. */
  readonly workers: number | undefined;
  /** Lines in work at once without threads. */
  readonly concurrency: number;
}

/** A thread opens its index and loads its word lists for some 4 s of CPU, in which one alone codes about this much. */
const ALONE_CHARS = 1_000_000;
/** Of the memory, for all threads. */
const SHARE_OF_MEMORY = 0.6;

/** Codes a file or all files of a folder. @returns how the mentions were linked */
export function codeArchive(run: ArchiveRun, tools: CliTools): Promise<RunCounts> {
  const { job, workers: asked } = run;
  const workers = asked ?? affordable();
  const threads = {
    script: tools.codeThread,
    data: job,
    count: workers,
    aloneChars: asked === undefined ? ALONE_CHARS : 0,
  };
  return convertFiles(
    {
      in: run.in,
      out: run.out,
      kind: 'notes',
      outputName: (name) => name.replace(/\.txt$/i, '.json'),
      label: 'coding',
      job: JSON.stringify({ code: version, index: run.indexId, job }),
      resume: run.resume,
      here: createLineCoder(job, run.code),
      concurrency: run.concurrency,
      threads: workers === 1 ? undefined : threads,
    },
    tools,
  );
}

const statuses: readonly LinkStatus[] = ['linked', 'ambiguous', 'unlinked'];

/** "57 notes, 1204 mentions: 960 linked, 200 ambiguous, 44 unlinked" */
export function linkSummary({ notes, counts }: RunCounts): string {
  const countOf = (status: LinkStatus): number => counts[status] ?? 0;
  const mentions = statuses.reduce((sum, status) => sum + countOf(status), 0);
  return `${notes} notes, ${mentions} mentions: ${statuses.map((status) => `${countOf(status)} ${status}`).join(', ')}`;
}

/** Threads that have a core each, and memory as this process, whose index is open, has now. */
function affordable(): number {
  // a container may have less than the machine
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  const room = Math.floor((SHARE_OF_MEMORY * memory) / process.memoryUsage.rss());
  return Math.max(1, Math.min(availableParallelism(), room));
}
