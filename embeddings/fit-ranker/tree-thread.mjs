import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// a thread does not inherit the loader of TypeScript
const { fitTrees } = await tsImport('../fit-trees.ts', import.meta.url);
parentPort.postMessage(fitTrees(workerData.questions, workerData.options));
