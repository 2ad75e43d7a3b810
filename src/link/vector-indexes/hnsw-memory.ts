import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Int8Vectors } from '../int8-vectors.ts';

/** Functions of hnsw-kernel/assembly/kernel.ts. */
export interface HnswKernel {
  place(...addresses: number[]): void;
  search(enter: number, top: number, ef: number, k: number, scale: number): number;
  scan(k: number, scale: number): number;
  compare(asked: number, scale: number): void;
  connect(
    start: number,
    end: number,
    thread: number,
    threads: number,
    enter: number,
    top: number,
    ef: number,
  ): void;
  connectBack(start: number, end: number, thread: number, threads: number): void;
}

/** Links of a graph over rows 0 to `count` - 1; see the kernel for the layout of the three tables. */
export interface HnswGraph {
  /** Links of a row on each level; twice as many on the lowest. */
  readonly m: number;
  /** The row at which a search begins, and its level. */
  readonly enter: number;
  readonly top: number;
  readonly ground: Uint32Array;
  readonly uppers: Uint32Array;
  readonly upper: Uint32Array;
}

/** Where everything lies in the memory that the kernel works on, in bytes. */
export interface HnswMemory {
  readonly memory: WebAssembly.Memory;
  /** Arguments of `place`, for each thread. */
  readonly addresses: readonly (readonly number[])[];
  readonly ground: Uint32Array;
  readonly uppers: Uint32Array;
  readonly upper: Uint32Array;
  readonly levels: Uint8Array;
  readonly order: Uint32Array;
  /** The first thread's query, and the list in which it finds its answer: similarity and row in turn. */
  readonly query: Int16Array;
  readonly similarities: Float32Array;
  readonly rows: Uint32Array;
}

const PAGE = 65_536;
const ALIGNMENT = 64;
/** CROWD and STEPS_BYTES of the kernel. */
const CROWD = 64;
const STEPS_BYTES = 4096;

/** The kernel's code, compiled once for all threads. */
export async function compileKernel(): Promise<WebAssembly.Module> {
  compiled ??= readFile(join(import.meta.dirname, 'hnsw-kernel/kernel.wasm')).then((bytes) =>
    WebAssembly.compile(new Uint8Array(bytes)),
  );
  return compiled;
}
let compiled: Promise<WebAssembly.Module> | undefined;

export function startKernel(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  addresses: readonly number[],
): HnswKernel {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const kernel = exports as unknown as HnswKernel;
  kernel.place(...addresses);
  return kernel;
}

/**
 * Memory for vectors, which are copied into it, and for a graph over them.
 * @param maxFound the largest ef and k that will be asked for
 */
export function allocate(
  vectors: Int8Vectors,
  graph: { readonly m: number; readonly upperLength: number },
  options: {
    readonly maxFound: number;
    readonly threads: number;
    /** Absent if the graph is only to be searched. */
    readonly building?: { readonly batch: number; readonly levels: number };
  },
): HnswMemory {
  const { count, stride } = vectors;
  const { m, upperLength } = graph;
  // the kernel has nothing of its own above the first page
  let end = PAGE;
  const take = (bytes: number): number => {
    const address = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  };
  const rows = take(count * stride);
  const scales = take(count * 4);
  const ground = take(count * (2 * m + 1) * 4);
  const uppers = take(count * 4);
  const upper = take(upperLength * 4);
  const { batch, levels: height } = options.building ?? { batch: 0, levels: 0 };
  const levels = take(batch > 0 ? count : 0);
  const order = take(batch > 0 ? count * 4 : 0);
  const chosen = take(batch * height * (m + 1) * 4);
  const found = Math.max(options.maxFound, 2 * m + 1) + CROWD;
  const own = Array.from({ length: options.threads }, () => [
    take(Math.ceil(count / 8)),
    take(stride * 2),
    take(found * 8),
    take(count * 8),
    // the kernel writes one entry behind the last
    take((count + 1) * 8),
    take(STEPS_BYTES),
  ]);
  const pages = Math.ceil(end / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  const { buffer } = memory;
  new Int8Array(buffer, rows, count * stride).set(vectors.rows);
  new Float32Array(buffer, scales, count).set(vectors.scales);
  const [, query, near] = own[0]!;
  return {
    memory,
    addresses: own.map((of) => [
      ...[rows, scales, stride, count, ground, uppers, upper, m, levels, order, chosen, height],
      ...of,
    ]),
    ground: new Uint32Array(buffer, ground, count * (2 * m + 1)),
    uppers: new Uint32Array(buffer, uppers, count),
    upper: new Uint32Array(buffer, upper, upperLength),
    levels: new Uint8Array(buffer, levels, batch > 0 ? count : 0),
    order: new Uint32Array(buffer, order, batch > 0 ? count : 0),
    query: new Int16Array(buffer, query!, stride),
    similarities: new Float32Array(buffer, near!, found * 2),
    rows: new Uint32Array(buffer, near!, found * 2),
  };
}
