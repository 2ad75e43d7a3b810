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

/** Each feature cut at quantiles of its distinct values; a value's bin is the number of cuts below it. */
export function bin(questions: readonly TreeQuestion[], starts: Uint32Array, features: number) {
  const rows = starts[questions.length]!;
  const binned = new Uint8Array(rows * features);
  const cuts: Float32Array[] = [];
  const columns = Array.from({ length: Math.min(AT_ONCE, features) }, () => new Float32Array(rows));
  for (let feature = 0; feature < features; feature++) {
    const place = feature % AT_ONCE;
    if (place === 0) gather(questions, starts, features, feature, columns);
    const column = columns[place]!;
    const sorted = column.filter((value) => !Number.isNaN(value)).sort();
    const cut: number[] = [];
    for (let b = 1; b < MISSING; b++) {
      const value = sorted[Math.floor((b * sorted.length) / MISSING)];
      if (value !== undefined && value !== cut.at(-1) && value < sorted.at(-1)!) cut.push(value);
    }
    // where values are missing, all that are there may stand against them
    if (sorted.length > 0 && sorted.length < rows) cut.push(sorted.at(-1)!);
    const cutValues = Float32Array.from(cut);
    cuts.push(cutValues);
    for (let row = 0; row < rows; row++) {
      const value = column[row]!;
      binned[feature * rows + row] = Number.isNaN(value) ? MISSING : below(cutValues, value);
    }
  }
  return { cuts, binned };
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
