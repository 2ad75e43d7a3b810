import { ClincodeError } from '../../errors.ts';
import { type Int8Vectors, quantiseQuery } from '../int8-vectors.ts';
import type { Neighbour, VectorIndex } from '../vector-index.ts';

/** Exact scan over all rows. The referee for recall, and the index where no graph was built. */
export function createFlatVectorIndex(vectors: Int8Vectors): VectorIndex {
  const { count, dimensions, stride, rows, scales } = vectors;
  const asked = new Int16Array(stride);
  // rounded as 32-bit floats at each step, as the graph's kernel rounds
  const cosine = (row: number, scale: number): number =>
    Math.fround(Math.fround(Math.fround(dot(rows, row * stride, asked)) * scales[row]!) * scale);
  return {
    kind: 'flat',
    size: count,
    dimensions,
    search(query, k) {
      checkQuery(query, dimensions);
      const scale = quantiseQuery(query, asked);
      const best = new Nearest(Math.max(0, Math.min(k, count)));
      for (let row = 0; row < count; row++) best.offer(row, cosine(row, scale));
      return best.sorted();
    },
    compare(query, compared, of, into) {
      checkQuery(query, dimensions);
      const scale = quantiseQuery(query, asked);
      for (let i = 0; i < of; i++) into[i] = cosine(compared[i]!, scale);
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
  // what is finite is 0 less itself
  let rest = 0;
  for (let i = 0; i < query.length; i++) rest += query[i]! - query[i]!;
  if (rest !== 0) throw new ClincodeError('embedding_failed', 'query holds a value that is no number');
}

/** Four sums at a time: the processor need not wait for one addition before the next. The length is a multiple of 16. */
function dot(rows: Int8Array, start: number, query: Int16Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0, j = start; i < query.length; i += 4, j += 4) {
    a = (a + rows[j]! * query[i]!) | 0;
    b = (b + rows[j + 1]! * query[i + 1]!) | 0;
    c = (c + rows[j + 2]! * query[i + 2]!) | 0;
    d = (d + rows[j + 3]! * query[i + 3]!) | 0;
  }
  return (a + b + c + d) | 0;
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
