import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BINS } from './tree-bins.ts';

const PAGE = 65_536;
const ALIGNMENT = 64;

/** Rows with their bins and derivatives in the memory of a kernel in WebAssembly: a loop in JavaScript took most of the time of a fit. */
export class TreeHistograms {
  /** `features` bins for each row. */
  readonly binned: Uint8Array;
  /** The same feature by feature: those of one are read for most rows at each split. */
  readonly columns: Uint8Array;
  /** First and second derivative of each row in turn. */
  readonly derivatives: Float64Array;
  readonly #rows: Uint32Array;
  readonly #seen: Uint32Array;
  readonly #sums: Float64Array;
  readonly #add: (rowCount: number, seenCount: number) => void;

  constructor(rows: number, features: number) {
    // the kernel has nothing of its own above the first page
    let end = PAGE;
    const take = (bytes: number): number => {
      const address = end;
      end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
      return address;
    };
    const binned = take(rows * features);
    const derivatives = take(rows * 16);
    const chosen = take(rows * 4);
    const seen = take(features * 4);
    const sums = take(features * BINS * 16);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
    const { buffer } = memory;
    const { exports } = new WebAssembly.Instance(kernelModule(), { env: { memory } });
    const kernel = exports as unknown as {
      place(...addresses: number[]): void;
      add(rowCount: number, seenCount: number): void;
    };
    kernel.place(binned, features, derivatives, chosen, seen, sums);
    this.binned = new Uint8Array(buffer, binned, rows * features);
    this.columns = new Uint8Array(rows * features);
    this.derivatives = new Float64Array(buffer, derivatives, 2 * rows);
    this.#rows = new Uint32Array(buffer, chosen, rows);
    this.#seen = new Uint32Array(buffer, seen, features);
    this.#sums = new Float64Array(buffer, sums, features * BINS * 2);
    this.#add = kernel.add;
  }

  /** Sums of the derivatives by feature and bin: `[(f * BINS + bin) * 2]` of the first ones, the place behind of the second. */
  of(rows: Uint32Array, seen: readonly number[]): Float64Array {
    this.#rows.set(rows);
    this.#seen.set(seen);
    this.#add(rows.length, seen.length);
    return this.#sums.slice(0, seen.length * BINS * 2);
  }
}

let compiled: WebAssembly.Module | undefined;

function kernelModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(
    new Uint8Array(readFileSync(join(import.meta.dirname, 'histogram-kernel/kernel.wasm'))),
  );
  return compiled;
}
