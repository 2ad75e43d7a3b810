import kernelModule from '#judge-kernel';
import { cutsOf, MOST_LEAVES, type SecondLook } from './tree-score.ts';

/** Rows of values that the kernel sums up side by side. */
const ROWS = 8;
const PAGE = 65_536;

/**
 * What `treeScore` answers, of eight rows of values at once: a kernel in WebAssembly compares a cut with all of them in one step. The sums
 * are the same to the last bit, since each is added up in the order of the trees.
 */
export class TreeBatch {
  #used = 0;
  readonly #rows: readonly Float32Array[];
  readonly #sums: Float64Array;
  readonly #ask: () => void;
  readonly #names = new Int32Array(ROWS);

  constructor(look: SecondLook) {
    const { cuts, cutsFrom, leaf } = cutsOf(look);
    const features = cutsFrom.length;
    const trees = leaf.length / MOST_LEAVES;
    const width = (features + 3) & -4;
    const sumsAt = PAGE;
    const rowsAt = sumsAt + ROWS * 8;
    const ranksAt = rowsAt + ROWS * width * 4;
    const openAt = ranksAt + width * 4 * ROWS;
    const leavesAt = openAt + trees * 2 * ROWS;
    const fromAt = leavesAt + leaf.byteLength;
    const cutsAt = fromAt + cutsFrom.byteLength;
    const memory = new WebAssembly.Memory({ initial: Math.ceil((cutsAt + cuts.byteLength) / PAGE) });
    const { buffer } = memory;
    new Float32Array(buffer, leavesAt, leaf.length).set(leaf);
    new Int32Array(buffer, fromAt, features).set(cutsFrom.map((at) => cutsAt + at * 4));
    new Int32Array(buffer, cutsAt, cuts.length).set(
      cuts.map((one, at) => (at % 2 === 0 ? one : (one & ~0xffff) | (~one & 0xffff))),
    );
    this.#sums = new Float64Array(buffer, sumsAt, ROWS);
    this.#rows = Array.from(
      { length: ROWS },
      (_, row) => new Float32Array(buffer, rowsAt + row * width * 4, width),
    );
    const { sumTrees } = new WebAssembly.Instance(kernelModule, { env: { memory } })
      .exports as unknown as Kernel;
    this.#ask = () => sumTrees(rowsAt, width, ranksAt, features, fromAt, openAt, trees, leavesAt, sumsAt);
  }

  /** Where the values of the next row are to be written. */
  get row(): Float32Array {
    return this.#rows[this.#used]!;
  }

  /** Takes the row that was written; its sum is told under `name`. */
  add(name: number, into: Float64Array): void {
    this.#names[this.#used] = name;
    this.#used += 1;
    if (this.#used === ROWS) this.flush(into);
  }

  clear(): void {
    this.#used = 0;
  }

  /** Tells the sums of all rows that were taken. */
  flush(into: Float64Array): void {
    if (this.#used === 0) return;
    this.#ask();
    for (let row = 0; row < this.#used; row += 1) into[this.#names[row]!] = this.#sums[row]!;
    this.#used = 0;
  }
}

interface Kernel {
  sumTrees(
    values: number,
    width: number,
    ranks: number,
    features: number,
    cutsFrom: number,
    open: number,
    trees: number,
    leaves: number,
    sums: number,
  ): void;
}

const batches = new WeakMap<SecondLook, TreeBatch>();

/** The batch of these trees, empty. There is one: a note is asked from its first row to `flush` before the next. */
export function batchOf(look: SecondLook): TreeBatch {
  const batch = batches.get(look) ?? new TreeBatch(look);
  batches.set(look, batch);
  batch.clear();
  return batch;
}
