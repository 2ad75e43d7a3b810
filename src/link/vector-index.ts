export interface Neighbour {
  /** Row of the vector in the order it was given. */
  readonly row: number;
  /** Cosine, higher is nearer. */
  readonly similarity: number;
}

/** PORT. Nearest rows by cosine among unit vectors. */
export interface VectorIndex {
  readonly kind: 'hnsw' | 'hnswlib' | 'flat';
  readonly size: number;
  readonly dimensions: number;
  /**
   * The `k` nearest rows, nearest first, ties by row; fewer if there are fewer. The cosine is that of the vector
   * as it is stored, with eight bits a dimension: up to 0.001 off that of the vector which was given.
   * @throws ClincodeError `embedding_failed` if the query has another length or holds NaN.
   */
  search(query: Float32Array, k: number): readonly Neighbour[];
  /** The same into arrays from place `at` on, where an index can do it without an object for each row; returns how many there are. */
  searchInto?(
    query: Float32Array,
    k: number,
    rows: Int32Array,
    similarities: Float64Array,
    at: number,
  ): number;
  /**
   * Writes the cosines of the first `count` of `rows`, the same that `search` gives.
   * @throws ClincodeError `embedding_failed` as `search` does
   */
  compare(query: Float32Array, rows: Uint32Array, count: number, into: Float32Array): void;
}
