/** What a manifest keeps beside the id so that the same embedder can be made again. */
export type EmbedderSettings = Readonly<Record<string, string | number | boolean>>;

/** PORT. Turns names into unit vectors. */
export interface Embedder {
  /** What a manifest pins: "subword", "transformers:all-MiniLM-L6-v2". */
  readonly id: string;
  /** SHA-256 over everything that decides the vectors: weights, tables, options. */
  readonly hash: string;
  readonly dimensions: number;
  /** Names per call that suit it; longer lists are allowed. */
  readonly batchSize: number;
  /** Absent where the id alone says how to make it. */
  readonly settings?: EmbedderSettings;
  /**
   * `names.length` × `dimensions`, row-major, in the order of the names. Each row has length 1, or is
   * all zeros if the name holds nothing to embed. `query` is a mention, `term` a name of the terminology:
   * some models take an instruction before the former.
   */
  embed(names: readonly string[], role: 'query' | 'term'): Promise<Float32Array>;
  /** Where single words have vectors that take microseconds; the ranker compares words by them. */
  readonly wordVector?: WordVector;
}

/** Writes the vector of a word, of length 1; false if it has none. */
export type WordVector = (stem: string, into: Float32Array) => boolean;
