import { Worker } from 'node:worker_threads';
import { ClincodeError } from '../errors.ts';
import type { InputLine } from './lines.ts';
import type { Converted, ConvertLine } from './run-lines.ts';

export interface LineThreads {
  readonly convert: ConvertLine;
  close(): Promise<void>;
}

/** Lines that a thread has at hand, so that it need not wait for the next. */
const AHEAD = 2;
/** Lines that are done here before there are threads: a thread loads its word lists for longer than these take. */
const ALONE = 24;

interface Waiting {
  readonly line: InputLine;
  resolve(converted: Converted): void;
  reject(error: ClincodeError): void;
}

interface Thread {
  readonly worker: Worker;
  /** By number of the task. */
  readonly busy: Map<number, Waiting>;
}

/**
 * Converts lines in threads. They are started as they are needed, so that a short input starts none.
 * @param script makes the same converter of `data` in a thread
 * @param here does the first lines
 */
export function createLineThreads(
  script: URL,
  data: unknown,
  { count, aloneChars }: { readonly count: number; readonly aloneChars: number },
  here: ConvertLine,
): LineThreads {
  const threads: Thread[] = [];
  const waiting: Waiting[] = [];
  let tasks = 0;
  let seen = 0;
  let seenChars = 0;

  const start = (): Thread => {
    const worker = new Worker(script, { workerData: data, execArgv: [] });
    const thread: Thread = { worker, busy: new Map() };
    worker.on('message', ({ task, converted }: { task: number; converted: Converted }) => {
      thread.busy.get(task)?.resolve(converted);
      thread.busy.delete(task);
      feed();
    });
    // the message of its error could hold text of a note
    const fail = (): void => {
      for (const one of [...thread.busy.values(), ...waiting.splice(0)])
        one.reject(new ClincodeError('internal', 'a thread ended before its work'));
      thread.busy.clear();
    };
    worker.on('error', fail);
    worker.on('exit', fail);
    threads.push(thread);
    return thread;
  };

  const feed = (): void => {
    while (waiting.length > 0) {
      let thread = threads.reduce<Thread | undefined>(
        (least, one) => (least === undefined || one.busy.size < least.busy.size ? one : least),
        undefined,
      );
      if ((thread === undefined || thread.busy.size > 0) && threads.length < count) thread = start();
      if (thread === undefined || thread.busy.size >= AHEAD) return;
      const task = tasks++;
      const next = waiting.shift()!;
      thread.busy.set(task, next);
      thread.worker.postMessage({ task, line: next.line });
    }
  };

  return {
    convert: (line) => {
      if (seen < ALONE || seenChars < aloneChars) {
        seen++;
        seenChars += line.text?.length ?? 0;
        return here(line);
      }
      return new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        feed();
      });
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
