import { ClincodeError } from '../../errors.ts';
import type { VectorIndex } from '../vector-index.ts';
import { checkQuery } from './flat.ts';

type HnswlibModule = typeof import('hnswlib-node')['default'];

export interface HnswParameters {
  /** Links per node. */
  readonly m: number;
  readonly efConstruction: number;
}

/** A graph that was just built, with what a build does to it. */
export interface BuiltHnsw extends VectorIndex {
  /** Candidates held while searching: recall and time grow with it. */
  setEf(ef: number): void;
  write(path: string): void;
}

export const defaultHnswParameters: HnswParameters = { m: 16, efConstruction: 200 };

/** Fixed, so that the same vectors make the same graph. */
const SEED = 20_260_301;

/** hnswlib-node, or undefined where it was not compiled. */
export async function loadHnswlib(): Promise<HnswlibModule | undefined> {
  try {
    return (await import('hnswlib-node')).default;
  } catch {
    return undefined;
  }
}

/** Builds the graph in memory; rows are the labels, since labels are 32 bits and codes are not. */
export function buildHnsw(
  hnswlib: HnswlibModule,
  vectors: Float32Array,
  dimensions: number,
  parameters: HnswParameters = defaultHnswParameters,
  onProgress?: (done: number, total: number) => void,
): BuiltHnsw {
  const size = vectors.length / dimensions;
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
  graph.initIndex(Math.max(size, 1), parameters.m, parameters.efConstruction, SEED);
  for (let row = 0; row < size; row++) {
    graph.addPoint(Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)), row);
    if (row % 1000 === 999) onProgress?.(row + 1, size);
  }
  onProgress?.(size, size);
  return {
    ...wrap(graph, size, dimensions),
    setEf: (ef) => graph.setEf(ef),
    write: (path) => void graph.writeIndexSync(path),
  };
}

/**
 * Opens a graph file. The file itself knows neither metric nor release, so the caller has checked the
 * manifest's checksum before; dimensions and rows are checked here.
 */
export function openHnsw(
  hnswlib: HnswlibModule,
  path: string,
  expected: { size: number; dimensions: number; ef: number },
): VectorIndex {
  const graph = new hnswlib.HierarchicalNSW('ip', expected.dimensions);
  try {
    graph.readIndexSync(path);
  } catch {
    throw new ClincodeError('index_damaged', 'hnsw.bin cannot be read');
  }
  if (graph.getCurrentCount() !== expected.size) {
    throw new ClincodeError(
      'index_mismatch',
      `hnsw.bin has ${graph.getCurrentCount()} rows, the manifest ${expected.size}`,
    );
  }
  graph.setEf(expected.ef);
  return wrap(graph, expected.size, expected.dimensions);
}

function wrap(
  graph: InstanceType<HnswlibModule['HierarchicalNSW']>,
  size: number,
  dimensions: number,
): VectorIndex {
  return {
    kind: 'hnsw',
    size,
    dimensions,
    search(query, k) {
      checkQuery(query, dimensions);
      if (size === 0 || k <= 0) return [];
      const { distances, neighbors } = graph.searchKnn(Array.from(query), Math.min(k, size));
      // hnswlib's inner-product distance is 1 - cosine for unit vectors
      return neighbors
        .map((row, i) => ({ row, similarity: 1 - distances[i]! }))
        .sort((a, b) => b.similarity - a.similarity || a.row - b.row);
    },
  };
}
