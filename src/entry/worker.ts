import { composeWorker } from './compose-worker.ts';

export default composeWorker();
