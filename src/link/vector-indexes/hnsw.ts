import { type Int8Vectors, quantiseQuery } from '../int8-vectors.ts';
import type { Neighbour, VectorIndex } from '../vector-index.ts';
import { checkQuery } from './flat.ts';
import {
  allocate,
  compileKernel,
  type HnswGraph,
  type HnswKernel,
  type HnswMemory,
  startKernel,
} from './hnsw-memory.ts';

/** Candidates held while searching, at most. */
export const MAX_EF = 1024;
/** The kernel looks at so many times more for a query to which little is near (MORE). */
const MORE_WHERE_FAR = 8;
/** Rows that the kernel compares at a time: its list of those it found has room for more. */
const MOST_COMPARED = 4096;

/**
 * A graph whose ef may be set: recall and time grow with it. More rows than ef may be asked for at no cost, since a
 * search sees many times ef; of those behind the first ef it misses some more.
 */
export interface HnswIndex extends VectorIndex {
  readonly kind: 'hnsw';
  setEf(ef: number): void;
  /** What an exact search of the same vectors gives, several times faster than the flat index does. */
  readonly exact: VectorIndex;
}

/**
 * A search over a graph that was built or read. Graph and vectors are copied into the kernel's memory at the first search:
 * who only extracts mentions needs none.
 */
export async function createHnswIndex(
  vectors: Int8Vectors,
  graph: HnswGraph,
  ef: number,
): Promise<HnswIndex> {
  const { count, dimensions } = vectors;
  const { enter, top } = graph;
  let given: { readonly vectors: Int8Vectors; readonly graph: HnswGraph } | undefined = { vectors, graph };
  const compiled = await compileKernel();
  let started: Started | undefined;
  const start = (): Started => {
    started ??= startOn(compiled, given!.vectors, given!.graph);
    given = undefined;
    return started;
  };
  let held = ef;
  /** Asks the kernel, which says how many rows it left in its list. */
  type Ask = (kernel: HnswKernel, k: number, scale: number) => number;
  const nearest = (ask: Ask, query: Float32Array, k: number): number => {
    checkQuery(query, dimensions);
    if (count === 0 || k <= 0) return 0;
    const { kernel, place } = start();
    return Math.min(k, ask(kernel, Math.min(k, count), quantiseQuery(query, place.query)));
  };
  const index = <Kind extends VectorIndex['kind']>(
    kind: Kind,
    ask: Ask,
  ): VectorIndex & { readonly kind: Kind } => ({
    kind,
    size: count,
    dimensions,
    search(query, k) {
      const near: Neighbour[] = [];
      const found = nearest(ask, query, k);
      for (let i = 0; i < found; i++)
        near.push({ row: started!.place.rows[2 * i + 1]!, similarity: started!.place.similarities[2 * i]! });
      return near;
    },
    searchInto(query, k, rows, similarities, at) {
      const found = nearest(ask, query, k);
      for (let i = 0; i < found; i++) {
        rows[at + i] = started!.place.rows[2 * i + 1]!;
        similarities[at + i] = started!.place.similarities[2 * i]!;
      }
      return found;
    },
    compare(query, rows, of, into) {
      checkQuery(query, dimensions);
      if (of === 0) return;
      const { kernel, place } = start();
      const scale = quantiseQuery(query, place.query);
      for (let first = 0; first < of; first += MOST_COMPARED) {
        const some = Math.min(MOST_COMPARED, of - first);
        for (let i = 0; i < some; i++) place.rows[2 * i + 1] = rows[first + i]!;
        kernel.compare(some, scale);
        for (let i = 0; i < some; i++) into[first + i] = place.similarities[2 * i]!;
      }
    },
  });
  return {
    ...index('hnsw', (kernel, k, scale) =>
      kernel.search(enter, top, Math.min(MAX_EF, held), Math.min(MAX_EF, k), scale),
    ),
    setEf(value) {
      held = value;
    },
    exact: index('flat', (kernel, k, scale) => kernel.scan(Math.min(k, MAX_EF), scale)),
  };
}

interface Started {
  readonly kernel: HnswKernel;
  readonly place: HnswMemory;
}

function startOn(compiled: WebAssembly.Module, vectors: Int8Vectors, graph: HnswGraph): Started {
  const { m, ground, uppers, upper } = graph;
  const place = allocate(
    vectors,
    { m, upperLength: upper.length },
    { maxFound: MORE_WHERE_FAR * MAX_EF, threads: 1 },
  );
  place.ground.set(ground);
  place.uppers.set(uppers);
  place.upper.set(upper);
  return { kernel: startKernel(compiled, place.memory, place.addresses[0]!), place };
}
