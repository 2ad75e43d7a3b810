import { parentPort, workerData } from 'node:worker_threads';
import { createLineDeidentifier, type DeidentifyJob } from '../cli/deidentify-lines.ts';
import type { InputLine } from '../cli/lines.ts';
import { defaultRecognizers } from '../deidentify/recognizers/index.ts';

/** A thread of `deidentify`: it is given lines with the number of their task and answers what they become. */
const convert = createLineDeidentifier(workerData as DeidentifyJob, defaultRecognizers());
parentPort!.on('message', async ({ task, line }: { task: number; line: InputLine }) => {
  parentPort!.postMessage({ task, converted: await convert(line) });
});
