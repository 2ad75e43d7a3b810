import { ClincodeError } from '../../errors.ts';
import { type Int8Vectors, quantiseQuery } from '../int8-vectors.ts';
import type { VectorIndex } from '../vector-index.ts';
import { checkQuery, createFlatVectorIndex } from './flat.ts';

export type Hnswlib = typeof import('hnswlib-node')['default'];
export type HnswlibGraph = InstanceType<Hnswlib['HierarchicalNSW']>;

/** A graph of hnswlib, whose ef may be set: recall and time grow with it. */
export interface HnswlibIndex extends VectorIndex {
  readonly kind: 'hnswlib';
  setEf(ef: number): void;
}

/** @throws ClincodeError `optional_package_missing`, also where it is installed but was not compiled */
export async function loadHnswlib(): Promise<Hnswlib> {
  return import('hnswlib-node').then(
    (loaded) => loaded.default,
    () => {
      throw new ClincodeError(
        'optional_package_missing',
        'hnswlib-node is not installed: run "npm install hnswlib-node" where Python 3, make and a C++ compiler are at hand, or build with --graph hnsw',
      );
    },
  );
}

/**
 * A search over a graph of inner products that was built or read; labels are the rows.
 * @param vectors those of the graph, which the package does not give out
 */
export function createHnswlibIndex(graph: HnswlibGraph, vectors: Int8Vectors): HnswlibIndex {
  const { dimensions } = vectors;
  const size = graph.getCurrentCount();
  const rounded = new Int16Array(dimensions);
  // the package takes plain arrays only, and copies what it is given: one array serves all searches
  const asked = new Array<number>(dimensions).fill(0);
  return {
    kind: 'hnswlib',
    size,
    dimensions,
    setEf(ef) {
      graph.setEf(ef);
    },
    search(query, k) {
      checkQuery(query, dimensions);
      if (size === 0 || k <= 0) return [];
      // rounded as the referee rounds: similarities then differ in the last bits of 32-bit floats only
      const scale = quantiseQuery(query, rounded);
      for (let i = 0; i < dimensions; i++) asked[i] = rounded[i]! * scale;
      const { distances, neighbors } = graph.searchKnn(asked, Math.min(k, size));
      // its distance is 1 - the inner product
      return neighbors
        .map((row, i) => ({ row, similarity: 1 - distances[i]! }))
        .sort((a, b) => b.similarity - a.similarity || a.row - b.row);
    },
    compare: createFlatVectorIndex(vectors).compare,
  };
}

/**
 * Opens a graph's file. The package trusts what the file says of itself, so its checksum must have been compared
 * before. @throws ClincodeError `index_damaged`
 */
export function openHnswlib(
  hnswlib: Hnswlib,
  path: string,
  name: string,
  vectors: Int8Vectors,
): HnswlibIndex {
  const graph = new hnswlib.HierarchicalNSW('ip', vectors.dimensions);
  try {
    graph.readIndexSync(path);
  } catch {
    throw new ClincodeError('index_damaged', `${name} cannot be read`);
  }
  return createHnswlibIndex(graph, vectors);
}
