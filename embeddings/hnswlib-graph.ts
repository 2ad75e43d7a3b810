import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vectorAt } from '../src/link/int8-vectors.ts';
import { createFlatVectorIndex } from '../src/link/vector-indexes/flat.ts';
import { createHnswlibIndex, type HnswlibGraph, loadHnswlib } from '../src/link/vector-indexes/hnswlib.ts';
import type { GraphBuilder } from './certified-graph.ts';
import { pauses } from './pause.ts';

/** Fixed, so that the same vectors make the same graph on the same machine. */
const SEED = 20_260_301;
const TOLD_EVERY = 1000;

/**
 * Builds graphs with hnswlib-node, on one thread, over the vectors as the index stores them.
 * @throws ClincodeError `optional_package_missing`: before anything is built
 */
export async function hnswlibGraphBuilder(): Promise<GraphBuilder> {
  const { HierarchicalNSW } = await loadHnswlib();
  return async (vectors, { m, efConstruction }, onProgress) => {
    const { count, dimensions } = vectors;
    const graph = new HierarchicalNSW('ip', dimensions);
    graph.initIndex(Math.max(1, count), m, efConstruction, SEED);
    const pause = pauses();
    for (let row = 0; row < count; row++) {
      graph.addPoint(Array.from(vectorAt(vectors, row)), row);
      if (row % TOLD_EVERY === TOLD_EVERY - 1) onProgress?.(row + 1, count);
      await pause();
    }
    onProgress?.(count, count);
    return {
      ...createHnswlibIndex(graph, vectors),
      exact: createFlatVectorIndex(vectors),
      pack: () => bytesOf(graph),
    };
  };
}

/** The package writes to a path only. */
function bytesOf(graph: HnswlibGraph): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'clincode-hnswlib-'));
  try {
    const path = join(folder, 'graph');
    graph.writeIndexSync(path);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
