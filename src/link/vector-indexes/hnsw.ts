import { type Int8Vectors, quantiseQuery } from '../int8-vectors.ts';
import type { Neighbour, VectorIndex } from '../vector-index.ts';
import { checkQuery } from './flat.ts';
import { allocate, compileKernel, type HnswGraph, type HnswKernel, startKernel } from './hnsw-memory.ts';

/** Candidates held while searching, at most. */
export const MAX_EF = 1024;
/** The kernel looks at so many times more for a query to which little is near (MORE). */
const MORE_WHERE_FAR = 8;

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

/** A search over a graph that was built or read. Graph and vectors are copied into the kernel's memory. */
export async function createHnswIndex(
  vectors: Int8Vectors,
  graph: HnswGraph,
  ef: number,
): Promise<HnswIndex> {
  const { count, dimensions } = vectors;
  const { m, upper } = graph;
  const place = allocate(
    vectors,
    { m, upperLength: upper.length },
    { maxFound: MORE_WHERE_FAR * MAX_EF, threads: 1 },
  );
  place.ground.set(graph.ground);
  place.uppers.set(graph.uppers);
  place.upper.set(upper);
  const kernel: HnswKernel = await startKernel(await compileKernel(), place.memory, place.addresses[0]!);
  let held = ef;
  /** Asks the kernel, which says how many rows it left in its list. */
  const index = <Kind extends VectorIndex['kind']>(
    kind: Kind,
    ask: (k: number, scale: number) => number,
  ): VectorIndex & { readonly kind: Kind } => ({
    kind,
    size: count,
    dimensions,
    search(query, k) {
      checkQuery(query, dimensions);
      if (count === 0 || k <= 0) return [];
      const found = ask(Math.min(k, count), quantiseQuery(query, place.query));
      const near: Neighbour[] = [];
      for (let i = 0; i < found && i < k; i++)
        near.push({ row: place.rows[2 * i + 1]!, similarity: place.similarities[2 * i]! });
      return near;
    },
  });
  return {
    ...index('hnsw', (k, scale) =>
      kernel.search(graph.enter, graph.top, Math.min(MAX_EF, held), Math.min(MAX_EF, k), scale),
    ),
    setEf(value) {
      held = value;
    },
    exact: index('flat', (k, scale) => kernel.scan(Math.min(k, MAX_EF), scale)),
  };
}
