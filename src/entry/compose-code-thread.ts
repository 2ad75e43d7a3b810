import { parentPort, workerData } from 'node:worker_threads';
import { type CodeJob, createLineCoder, openCoder } from '../cli/code-lines.ts';
import type { InputLine } from '../cli/lines.ts';
import { composeCli } from './compose-node.ts';

/** A thread of `code`: it is given lines with the number of their task and answers what they become. */
const job = workerData as CodeJob;
// what is to be said of an index was said where the run began
const { code } = await openCoder(job, composeCli(), () => {});
const convert = createLineCoder(job, code);
parentPort!.on('message', async ({ task, line }: { task: number; line: InputLine }) => {
  parentPort!.postMessage({ task, converted: await convert(line) });
});
