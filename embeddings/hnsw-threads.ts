import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  compileKernel,
  type HnswKernel,
  type HnswMemory,
  startKernel,
} from '../src/link/vector-indexes/hnsw-memory.ts';
import { at, tasks } from './hnsw-thread-tasks.mjs';

/** This thread and those that help it to build a graph: all do their shares of one task, then of the next. */
export class HnswThreads {
  readonly #kernel: HnswKernel;
  readonly #control: Int32Array;
  readonly #workers: readonly Worker[];

  private constructor(kernel: HnswKernel, control: Int32Array, workers: readonly Worker[]) {
    this.#kernel = kernel;
    this.#control = control;
    this.#workers = workers;
  }

  /** As many threads as the memory has room for. */
  static async start({ memory, addresses }: HnswMemory): Promise<HnswThreads> {
    const module = await compileKernel();
    const kernel = startKernel(module, memory, addresses[0]!);
    const control = new Int32Array(new SharedArrayBuffer(4 * at.words));
    const workers = addresses.slice(1).map((own, i) => {
      const workerData = {
        memory,
        module,
        addresses: own,
        control,
        thread: i + 1,
        threads: addresses.length,
      };
      // without the options of this process: the thread is plain JavaScript and needs no loader
      return new Worker(new URL('hnsw-thread.mjs', import.meta.url), { workerData, execArgv: [] });
    });
    // this thread sleeps while it waits for the others, so it must know that they are there
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    return new HnswThreads(kernel, control, workers);
  }

  /** Links the rows `start` to `end` of the order to what is near them. */
  connect(batch: { start: number; end: number; enter: number; top: number; ef: number }): void {
    this.#run(tasks.connect, [batch.start, batch.end, batch.enter, batch.top, batch.ef]);
  }

  /** Links what is near them back. */
  connectBack(batch: { start: number; end: number }): void {
    this.#run(tasks.connectBack, [batch.start, batch.end]);
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #run(task: number, numbers: readonly number[]): void {
    const control = this.#control;
    const threads = this.#workers.length + 1;
    control[at.task] = task;
    control.set(numbers, at.numbers);
    Atomics.store(control, at.ready, 0);
    Atomics.add(control, at.turn, 1);
    Atomics.notify(control, at.turn);
    const [start = 0, end = 0, enter = 0, top = 0, ef = 0] = numbers;
    if (task === tasks.connect) this.#kernel.connect(start, end, 0, threads, enter, top, ef);
    else this.#kernel.connectBack(start, end, 0, threads);
    for (;;) {
      const ready = Atomics.load(control, at.ready);
      if (ready === threads - 1) return;
      Atomics.wait(control, at.ready, ready);
    }
  }
}
