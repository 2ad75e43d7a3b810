import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Int8Vectors } from '../src/link/int8-vectors.ts';
import { createHnswIndex, MAX_EF } from '../src/link/vector-indexes/hnsw.ts';
import { packGraph } from '../src/link/vector-indexes/hnsw-file.ts';
import { allocate, type HnswGraph } from '../src/link/vector-indexes/hnsw-memory.ts';
import type { GraphBuilder, GraphParameters } from './certified-graph.ts';
import type { Progress } from './embed-terms.ts';
import { HnswThreads } from './hnsw-threads.ts';

export interface HnswBuildOptions {
  /** Threads, this one included; the graph is the same for any number. Default: as many as there are cores. */
  readonly threads?: number;
  readonly onProgress?: Progress;
}

/** Rows added at a time. The rows of a batch are compared with one another, so time grows with it. */
const MAX_BATCH = 1024;
/** So few rows are not worth a thread's start. */
const ROWS_FOR_THREADS = 4096;
const MAX_LEVEL = 7;
/**
 * Builds the graph, several threads at once. The same vectors and parameters make the same graph, whatever the
 * machine and the number of threads.
 */
export async function buildHnswGraph(
  vectors: Int8Vectors,
  { m, efConstruction }: GraphParameters,
  options: HnswBuildOptions = {},
): Promise<HnswGraph> {
  const { count } = vectors;
  const levels = Uint8Array.from({ length: count }, (_, row) => levelOf(row, m));
  const uppers = new Uint32Array(count);
  let upperLength = 0;
  levels.forEach((level, row) => {
    uppers[row] = upperLength;
    upperLength += level * (m + 1);
  });
  const threads = count < ROWS_FOR_THREADS ? 1 : Math.max(1, options.threads ?? availableParallelism());
  const place = allocate(
    vectors,
    { m, upperLength },
    {
      maxFound: efConstruction,
      threads,
      building: { batch: MAX_BATCH, levels: MAX_LEVEL + 1 },
    },
  );
  place.levels.set(levels);
  place.uppers.set(uppers);
  place.order.set(shuffled(count));
  const crew = await HnswThreads.start(place);
  let enter = 0;
  let top = -1;
  try {
    for (let start = 0; start < count; ) {
      const end = Math.min(count, start + Math.min(MAX_BATCH, Math.max(64, start)));
      crew.connect({ start, end, enter, top, ef: efConstruction });
      crew.connectBack({ start, end });
      for (const row of place.order.subarray(start, end)) {
        if (levels[row]! <= top) continue;
        enter = row;
        top = levels[row]!;
      }
      start = end;
      options.onProgress?.(end, count);
      // the threads share this one's time: a signal or a timer has its turn between two batches
      await setImmediate();
    }
  } finally {
    await crew.end();
  }
  return { m, enter, top: Math.max(0, top), ground: place.ground, uppers, upper: place.upper };
}

/** Builds graphs for `buildIndex`. */
export const hnswGraphBuilder: GraphBuilder = async (vectors, parameters, onProgress) => {
  const graph = await buildHnswGraph(vectors, parameters, onProgress && { onProgress });
  return { ...(await createHnswIndex(vectors, graph, MAX_EF)), pack: () => packGraph(graph) };
};

/** One row in m reaches the first level, one in m² the second, and so on. */
function levelOf(row: number, m: number): number {
  let hash = Math.imul(row + 1, 0x9e37_79b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  let level = 0;
  for (; level < MAX_LEVEL && hash % m === 0; hash = Math.floor(hash / m)) level++;
  return level;
}

/** Terms of one concept stand together: rows that are added in their order would leave whole regions for last. */
function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let state = 20_260_301;
  for (let i = count - 1; i > 0; i--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const j = (state >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
