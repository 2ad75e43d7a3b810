/** Directions of a cloud of vectors in which it is widest. */
export interface PrincipalComponents {
  readonly mean: Float64Array;
  /** Wanted × given dimensions, row-major, at right angles and of length 1. */
  readonly directions: Float64Array;
}

/** Enough rows to see the shape of a cloud. */
const MAX_ROWS = 20_000;
/** Directions that are still moving after so many turns are as wide as those that they would be exchanged for. */
const TURNS = 60;

/**
 * The space of the widest principal components of the rows of a matrix; of evenly spaced rows if there are many.
 * Its axes are not in any order: only distances in it are of use. Deterministic: nothing but sums, products and
 * roots in a fixed order.
 */
export function principalComponents(rows: Float32Array, given: number, wanted: number): PrincipalComponents {
  const { mean, covariance } = spread(rows, given);
  // orthogonal iteration: what is multiplied by the covariance again and again turns to where the cloud is widest
  let directions = new Float64Array(wanted * given);
  for (let i = 0; i < wanted; i++) directions[i * given + i] = 1;
  for (let turn = 0; turn < TURNS; turn++) {
    const turned = new Float64Array(wanted * given);
    for (let i = 0; i < wanted * given; i += given) {
      for (let p = 0; p < given; p++) {
        const x = directions[i + p]!;
        for (let q = 0, at = p * given; q < given; q++) turned[i + q]! += x * covariance[at + q]!;
      }
    }
    directions = turned;
    straighten(directions, given);
  }
  return { mean, directions };
}

function spread(rows: Float32Array, given: number) {
  const total = rows.length / given;
  const used = Math.min(total, MAX_ROWS);
  const mean = new Float64Array(given);
  const startOf = (i: number): number => Math.floor((i * total) / used) * given;
  for (let i = 0; i < used; i++) {
    for (let k = 0, start = startOf(i); k < given; k++) mean[k]! += rows[start + k]! / used;
  }
  const covariance = new Float64Array(given * given);
  const centred = new Float64Array(given);
  for (let i = 0; i < used; i++) {
    for (let k = 0, start = startOf(i); k < given; k++) centred[k] = rows[start + k]! - mean[k]!;
    for (let p = 0; p < given; p++) {
      const x = centred[p]!;
      for (let q = 0, at = p * given; q <= p; q++) covariance[at + q]! += x * centred[q]!;
    }
  }
  for (let p = 0; p < given; p++) {
    for (let q = p + 1; q < given; q++) covariance[p * given + q] = covariance[q * given + p]!;
  }
  return { mean, covariance };
}

/** Makes each row of length 1 and at right angles to those before it (Gram and Schmidt, one after the other). */
function straighten(rows: Float64Array, width: number): void {
  for (let row = 0; row < rows.length; row += width) {
    for (let before = 0; before < row; before += width) {
      let along = 0;
      for (let k = 0; k < width; k++) along += rows[row + k]! * rows[before + k]!;
      for (let k = 0; k < width; k++) rows[row + k]! -= along * rows[before + k]!;
    }
    let squares = 0;
    for (let k = 0; k < width; k++) squares += rows[row + k]! ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let k = 0; k < width; k++) rows[row + k]! *= scale;
  }
}

/** Rows along the components, each scaled to length 1. */
export function project(rows: Float32Array, { mean, directions }: PrincipalComponents): Float32Array {
  const given = mean.length;
  const wanted = directions.length / given;
  const projected = new Float32Array((rows.length / given) * wanted);
  const centred = new Float64Array(given);
  const along = new Float64Array(wanted);
  for (let row = 0; row * given < rows.length; row++) {
    for (let k = 0; k < given; k++) centred[k] = rows[row * given + k]! - mean[k]!;
    let squares = 0;
    for (let c = 0; c < wanted; c++) {
      let sum = 0;
      for (let k = 0, at = c * given; k < given; k++) sum += centred[k]! * directions[at + k]!;
      along[c] = sum;
      squares += sum * sum;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let c = 0; c < wanted; c++) projected[row * wanted + c] = along[c]! * scale;
  }
  return projected;
}
