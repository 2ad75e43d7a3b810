import { workerData } from 'node:worker_threads';
import { at, doPhase } from './part.mjs';

// A further thread of training: waits for a phase, does its parts, says so. Plain JavaScript, since a thread
// does not inherit the loader that reads TypeScript.
const { memory, module, layout, thread, threads } = workerData;
const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports;
const signals = new Int32Array(memory.buffer, layout.control, at.words);

for (let seen = 0; ; ) {
  Atomics.wait(signals, at.turn, seen);
  const turn = Atomics.load(signals, at.turn);
  if (turn === seen) continue;
  seen = turn;
  const phase = Atomics.load(signals, at.phase);
  if (phase === 0) break;
  doPhase(kernel, phase, thread, threads, layout, memory);
  Atomics.add(signals, at.ready, 1);
  Atomics.notify(signals, at.ready);
}
