import { ClincodeError } from '../../errors.ts';
import type { Neighbour, VectorIndex } from '../vector-index.ts';

/** Exact scan over all rows. The referee for recall, and the index where no addon can be loaded. */
export function createFlatVectorIndex(vectors: Float32Array, dimensions: number): VectorIndex {
  const size = dimensions === 0 ? 0 : vectors.length / dimensions;
  if (!Number.isInteger(size)) throw new RangeError('vectors are not a whole number of rows');
  return {
    kind: 'flat',
    size,
    dimensions,
    search(query, k) {
      checkQuery(query, dimensions);
      const best = new Nearest(Math.max(0, Math.min(k, size)));
      for (let row = 0; row < size; row++) best.offer(row, dot(vectors, row * dimensions, query));
      return best.sorted();
    },
  };
}

/** @throws ClincodeError `embedding_failed`: a NaN would make every comparison false and the answer arbitrary. */
export function checkQuery(query: Float32Array, dimensions: number): void {
  if (query.length !== dimensions) {
    throw new ClincodeError(
      'embedding_failed',
      `query has ${query.length} dimensions, the index ${dimensions}`,
    );
  }
  for (const value of query) {
    if (!Number.isFinite(value))
      throw new ClincodeError('embedding_failed', 'query holds a value that is no number');
  }
}

function dot(vectors: Float32Array, offset: number, query: Float32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const length = query.length;
  const whole = length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a += vectors[offset + i]! * query[i]!;
    b += vectors[offset + i + 1]! * query[i + 1]!;
    c += vectors[offset + i + 2]! * query[i + 2]!;
    d += vectors[offset + i + 3]! * query[i + 3]!;
  }
  for (let i = whole; i < length; i++) a += vectors[offset + i]! * query[i]!;
  return a + b + c + d;
}

/** The k best so far, as an insertion-sorted list: k is small and most offers fail the first comparison. */
class Nearest {
  readonly #k: number;
  readonly #rows: Int32Array;
  readonly #similarities: Float64Array;
  #count = 0;

  constructor(k: number) {
    this.#k = k;
    this.#rows = new Int32Array(k);
    this.#similarities = new Float64Array(k);
  }

  offer(row: number, similarity: number): void {
    if (this.#k === 0) return;
    if (this.#count === this.#k && similarity <= this.#similarities[this.#k - 1]!) return;
    let place = this.#count < this.#k ? this.#count++ : this.#k - 1;
    while (place > 0 && this.#similarities[place - 1]! < similarity) {
      this.#similarities[place] = this.#similarities[place - 1]!;
      this.#rows[place] = this.#rows[place - 1]!;
      place--;
    }
    this.#similarities[place] = similarity;
    this.#rows[place] = row;
  }

  sorted(): Neighbour[] {
    return Array.from({ length: this.#count }, (_, i) => ({
      row: this.#rows[i]!,
      similarity: this.#similarities[i]!,
    }));
  }
}
