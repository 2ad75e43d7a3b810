/** One name with its candidates: which of them are right. No right one: none of the candidates is meant. */
export interface TreeQuestion {
  /** Features of the candidates, row by row. */
  readonly features: Float32Array;
  readonly right: readonly boolean[];
  readonly weight: number;
}

export const BINS = 64;
/** NaN has a bin of its own. */
export const MISSING = BINS - 1;

/**
 * Each feature cut at quantiles of its distinct values; a value's bin is the number of cuts below it. Bins are written row by
 * row, `features` for each, and feature by feature.
 * @returns the cuts of each feature
 */
export function bin(
  questions: readonly TreeQuestion[],
  starts: Uint32Array,
  features: number,
  binned: Uint8Array,
  binColumns: Uint8Array,
): readonly Float32Array[] {
  const rows = starts[questions.length]!;
  const cuts: Float32Array[] = [];
  const columns = Array.from({ length: Math.min(AT_ONCE, features) }, () => new Float32Array(rows));
  for (let from = 0; from < features; from += AT_ONCE) {
    gather(questions, starts, features, from, columns);
    const some = Math.min(AT_ONCE, features - from);
    for (let k = 0; k < some; k++) cuts.push(cutsOf(columns[k]!));
    for (let k = 0; k < some; k++) {
      const column = columns[k]!;
      const own = cuts[from + k]!;
      for (let row = 0, at = (from + k) * rows; row < rows; row++, at++) {
        const value = column[row]!;
        binColumns[at] = Number.isNaN(value) ? MISSING : below(own, value);
      }
    }
    for (let row = 0; row < rows; row++)
      for (let k = 0; k < some; k++) binned[row * features + from + k] = binColumns[(from + k) * rows + row]!;
  }
  return cuts;
}

/** So many values say where the quantiles are. */
const SAMPLED = 1 << 16;

function cutsOf(column: Float32Array): Float32Array {
  const values = column.filter((value) => !Number.isNaN(value));
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  const step = Math.ceil(values.length / SAMPLED);
  const sorted =
    step > 1
      ? Float32Array.from({ length: Math.floor(values.length / step) }, (_, i) => values[i * step]!)
      : values;
  sorted.sort();
  const cut: number[] = [];
  for (let b = 1; b < MISSING; b++) {
    const value = sorted[Math.floor((b * sorted.length) / MISSING)];
    if (value !== undefined && value !== cut.at(-1) && value < largest) cut.push(value);
  }
  // where values are missing, all that are there may stand against them
  if (values.length > 0 && values.length < column.length) cut.push(largest);
  return Float32Array.from(cut);
}

/** Features that are gathered at a time: each time all rows are read. */
const AT_ONCE = 16;

/** The values of some features, from the `from`-th on, each in a list of its own. */
function gather(
  questions: readonly TreeQuestion[],
  starts: Uint32Array,
  features: number,
  from: number,
  columns: readonly Float32Array[],
): void {
  const some = Math.min(columns.length, features - from);
  for (let i = 0; i < questions.length; i++) {
    const values = questions[i]!.features;
    const start = starts[i]!;
    const count = starts[i + 1]! - start;
    for (let k = 0; k < some; k++) {
      const column = columns[k]!;
      for (let c = 0, at = from + k; c < count; c++, at += features) column[start + c] = values[at]!;
    }
  }
}

/** How many cuts are less than the value. */
function below(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
