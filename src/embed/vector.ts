/** Scales a row of a matrix to length 1 in place; a row of zeros stays as it is. */
export function normalizeRow(matrix: Float32Array, row: number, dimensions: number): void {
  const offset = row * dimensions;
  let sum = 0;
  for (let i = 0; i < dimensions; i++) sum += matrix[offset + i]! ** 2;
  if (sum === 0) return;
  const scale = 1 / Math.sqrt(sum);
  for (let i = 0; i < dimensions; i++) matrix[offset + i]! *= scale;
}

export function isZero(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}

/** Cosine of two unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
