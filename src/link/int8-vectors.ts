/** The range of a value: -127 to 127, so that a vector and its opposite are stored alike. */
const LARGEST = 127;
/** A row is filled up with zeros to a multiple of this, the width of a vector register. */
const LANES = 16;

/**
 * Unit vectors as whole numbers of eight bits: value i of row r is `rows[r * stride + i] * scales[r]`. A scale is
 * 1 / the length of the row as it is stored, so that rounding leaves no vector longer or shorter than 1. A row of
 * zeros has the scale 0.
 */
export interface Int8Vectors {
  readonly count: number;
  readonly dimensions: number;
  readonly stride: number;
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

/** Bytes of a row in memory. */
export function strideOf(dimensions: number): number {
  return Math.ceil(dimensions / LANES) * LANES;
}

/** Writes a vector as a row. Only its direction counts. */
export function quantiseRow(vector: Float32Array, rows: Int8Array, start: number): void {
  let largest = 0;
  // by its place: an iterator took several times as long
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  if (largest === 0) return;
  const factor = LARGEST / largest;
  for (let i = 0; i < vector.length; i++) rows[start + i] = Math.round(vector[i]! * factor);
}

/** 1 / the length of a stored row, or 0. */
export function scaleOf(rows: Int8Array, start: number, stride: number): number {
  let sum = 0;
  for (let i = start; i < start + stride; i++) sum += rows[i]! * rows[i]!;
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
}

/** A matrix of vectors, row-major, as it is stored. @throws RangeError if it is not a whole number of rows */
export function quantise(matrix: Float32Array, dimensions: number): Int8Vectors {
  const count = dimensions === 0 ? 0 : matrix.length / dimensions;
  if (!Number.isInteger(count)) throw new RangeError('vectors are not a whole number of rows');
  const stride = strideOf(dimensions);
  const rows = new Int8Array(count * stride);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    quantiseRow(matrix.subarray(row * dimensions, (row + 1) * dimensions), rows, row * stride);
    scales[row] = scaleOf(rows, row * stride, stride);
  }
  return { count, dimensions, stride, rows, scales };
}

/** The vector of a row. */
export function vectorAt({ rows, scales, stride, dimensions }: Int8Vectors, row: number): Float32Array {
  return Float32Array.from(
    rows.subarray(row * stride, row * stride + dimensions),
    (value) => value * scales[row]!,
  );
}

/**
 * Writes a query as whole numbers of 16 bits, in which a product with a row is exact: the referee and the graph
 * then give the same similarities on every machine.
 * @param into as long as a row
 * @returns what a sum of products is to be multiplied by, beside the scale of the row
 */
export function quantiseQuery(query: Float32Array, into: Int16Array): number {
  let largest = 0;
  for (let i = 0; i < query.length; i++) largest = Math.max(largest, Math.abs(query[i]!));
  if (largest === 0) {
    into.fill(0);
    return 0;
  }
  // a sum of products must stay below 2 ** 31
  const range = Math.min(32_767, Math.floor(2 ** 31 / (LARGEST * query.length)) - 1);
  const factor = range / largest;
  for (let i = 0; i < query.length; i++) into[i] = Math.round(query[i]! * factor);
  return Math.fround(1 / factor);
}
