import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BoostedTrees } from '../../src/link/boosted-trees.ts';
import type { TreeOptions, TreeQuestion } from '../fit-trees.ts';

let free = availableParallelism();
const waiting: (() => void)[] = [];

/**
 * Fits trees in a thread, as many at once as there are processors.
 * @param questionsOf asked when its turn has come: those of one fit take some hundred megabytes
 */
export async function fitInThread(
  questionsOf: () => readonly TreeQuestion[],
  options: TreeOptions,
): Promise<BoostedTrees> {
  if (free > 0) free--;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    const workerData = { questions: questionsOf(), options };
    const script = new URL('tree-thread.mjs', import.meta.url);
    const thread = new Worker(script, { workerData, execArgv: [] });
    const [trees] = (await once(thread, 'message')) as [BoostedTrees];
    return trees;
  } finally {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  }
}
