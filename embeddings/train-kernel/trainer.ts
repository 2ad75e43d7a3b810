import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { at, doPhase, type Layout, PARTS, phaseNames } from './part.mjs';

/** Features of many names, end to end: those of name i are `offsets[i]` to `offsets[i + 1]`. */
export interface FeatureLists {
  readonly offsets: Uint32Array;
  readonly slots: Uint32Array;
  readonly weights: Float32Array;
}

export interface TrainerOptions {
  readonly dimensions: number;
  /** Pairs in a batch, a multiple of 16. */
  readonly batch: number;
  readonly temperature: number;
  /** Threads, this one included; default: as many as there are processors. The result is the same for any number. */
  readonly threads?: number | undefined;
}

export interface BatchPairs {
  readonly anchors: Uint32Array;
  /** Names, or the vectors (batch × dimensions, unit length) that the anchors should have. */
  readonly positives: Uint32Array | Float32Array;
  /** Whose names they are: the other pairs of a batch are negatives unless they are of the same concept. */
  readonly concepts: Uint32Array;
}

const PAGE = 65_536;
const FLOAT = 4;
const SILENCE_MS = 120_000;

/** One step of contrastive training after another on a table in shared memory. Close it after use. */
export class Trainer {
  /** The table, slots × dimensions; a view of the shared memory that training changes. */
  readonly table: Float32Array;
  readonly #kernel: WebAssembly.Exports;
  readonly #memory: WebAssembly.Memory;
  readonly #layout: Layout;
  readonly #threads: number;
  readonly #workers: readonly Worker[];
  readonly #signals: Int32Array;
  readonly #numbers: Float32Array;

  private constructor(
    kernel: WebAssembly.Exports,
    memory: WebAssembly.Memory,
    layout: Layout,
    slots: number,
    workers: readonly Worker[],
  ) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#layout = layout;
    this.#workers = workers;
    this.#threads = workers.length + 1;
    this.#signals = new Int32Array(memory.buffer, layout.control, at.words);
    this.#numbers = new Float32Array(memory.buffer, layout.control, at.words);
    this.table = new Float32Array(memory.buffer, layout.table, slots * layout.dimensions);
  }

  /** @param table start of the training; copied */
  static async create(table: Float32Array, names: FeatureLists, options: TrainerOptions): Promise<Trainer> {
    const slots = table.length / options.dimensions;
    const layout = layOut(slots, names, options);
    const pages = Math.ceil(layout.end / PAGE) + 1;
    const memory = new WebAssembly.Memory({ initial: pages, maximum: 65_536, shared: true });
    const module = await WebAssembly.compile(
      new Uint8Array(await readFile(join(import.meta.dirname, 'kernel.wasm'))),
    );
    const kernel = (await WebAssembly.instantiate(module, { env: { memory } })).exports;
    new Float32Array(memory.buffer, layout.table, table.length).set(table);
    new Float32Array(memory.buffer, layout.accumulators, slots).fill(1e-6);
    new Uint32Array(memory.buffer, layout.offsets, names.offsets.length).set(names.offsets);
    new Uint32Array(memory.buffer, layout.slots, names.slots.length).set(names.slots);
    new Float32Array(memory.buffer, layout.weights, names.weights.length).set(names.weights);
    const threads = Math.min(PARTS, Math.max(1, options.threads ?? availableParallelism()));
    const workers = Array.from({ length: threads - 1 }, (_, i) => {
      const worker = new Worker(new URL('thread.mjs', import.meta.url), {
        workerData: { memory, module, layout, thread: i + 1, threads },
      });
      worker.unref();
      return worker;
    });
    return new Trainer(kernel, memory, layout, slots, workers);
  }

  /**
   * One step on a batch of pairs of names.
   * @param rate AdaGrad's learning rate
   * @returns mean loss of the batch, in nats
   */
  step({ anchors, positives, concepts }: BatchPairs, rate: number): number {
    const { batch, anchorNames, positiveNames, positives: vectors, concepts: whose } = this.#layout;
    const { buffer } = this.#memory;
    new Uint32Array(buffer, anchorNames, batch).set(anchors);
    new Uint32Array(buffer, whose, batch).set(concepts);
    const taught = positives instanceof Float32Array;
    if (taught) new Float32Array(buffer, vectors, positives.length).set(positives);
    else new Uint32Array(buffer, positiveNames, batch).set(positives);
    this.#signals[at.taught] = taught ? 1 : 0;
    this.#numbers[at.rate] = rate;
    for (let phase = 1; phase <= phaseNames.length; phase++) this.#run(phase);
    let loss = 0;
    for (let part = 0; part < PARTS; part++) loss += this.#numbers[at.losses + part]!;
    return loss / batch;
  }

  async close(): Promise<void> {
    this.#signal(0);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #run(phase: number): void {
    Atomics.store(this.#signals, at.ready, 0);
    this.#signal(phase);
    doPhase(this.#kernel, phase, 0, this.#threads, this.#layout, this.#memory);
    for (;;) {
      const ready = Atomics.load(this.#signals, at.ready);
      if (ready === this.#threads - 1) return;
      // a thread that died cannot say so while this one waits
      if (Atomics.wait(this.#signals, at.ready, ready, SILENCE_MS) === 'timed-out')
        throw new Error('a thread of the training does not answer');
    }
  }

  #signal(phase: number): void {
    Atomics.store(this.#signals, at.phase, phase);
    Atomics.add(this.#signals, at.turn, 1);
    Atomics.notify(this.#signals, at.turn);
  }
}

function layOut(slots: number, names: FeatureLists, options: TrainerOptions): Layout {
  const { dimensions, batch, temperature } = options;
  // the kernel keeps nothing below: AssemblyScript's stub runtime has its data in the first page
  let end = PAGE;
  const take = (floats: number): number => {
    const address = end;
    end += Math.ceil((floats * FLOAT) / 64) * 64;
    return address;
  };
  const matrix = batch * dimensions;
  const layout = {
    dimensions,
    batch,
    temperature,
    control: take(at.words),
    table: take(slots * dimensions),
    accumulators: take(slots),
    offsets: take(names.offsets.length),
    slots: take(names.slots.length),
    weights: take(names.weights.length),
    anchorNames: take(batch),
    positiveNames: take(batch),
    concepts: take(batch),
    anchors: take(matrix),
    positives: take(matrix),
    anchorScales: take(batch),
    positiveScales: take(batch),
    similarities: take(batch * PARTS),
    anchorGradient: take(matrix),
    positiveGradients: take(matrix * PARTS),
    scratch: take(dimensions * PARTS),
  };
  return { ...layout, end };
}
