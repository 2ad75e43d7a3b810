import { parentPort, workerData } from 'node:worker_threads';
import { at, tasks } from './hnsw-thread-tasks.mjs';

// A further thread of building a graph: waits for a task, does its share, says so. Plain JavaScript, since a
// thread does not inherit the loader that reads TypeScript.
const { memory, module, addresses, control, thread, threads } = workerData;
const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports;
kernel.place(...addresses);
parentPort.postMessage('ready');

for (let seen = 0; ; ) {
  Atomics.wait(control, at.turn, seen);
  const turn = Atomics.load(control, at.turn);
  if (turn === seen) continue;
  seen = turn;
  const [start, end, enter, top, ef] = control.subarray(at.numbers);
  if (control[at.task] === tasks.connect) kernel.connect(start, end, thread, threads, enter, top, ef);
  else kernel.connectBack(start, end, thread, threads);
  Atomics.add(control, at.ready, 1);
  Atomics.notify(control, at.ready);
}
