/** What was said of a row and what became of it. */
export interface Outcome {
  /** Between 0 and 1; undefined where nothing was answered. */
  readonly confidence: number | undefined;
  readonly right: boolean;
}

export interface ReliabilityBin {
  /** Confidence from `low` to `high`, the upper end belonging to the next bin (but 1 to the last). */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Mean confidence and share that was right; 0 where the bin is empty. */
  readonly confidence: number;
  readonly accuracy: number;
}

/** `width`: bins as wide as each other. `mass`: bins with as many rows as each other. */
export type Binning = 'width' | 'mass';

type Answered = Outcome & { readonly confidence: number };

/**
 * Rows by confidence. Rows without an answer are left out. With `mass`, rows of one confidence stay in one
 * bin, so that the order of rows changes nothing; bins may then be fewer and uneven.
 */
export function reliability(
  outcomes: readonly Outcome[],
  bins = 10,
  binning: Binning = 'width',
): readonly ReliabilityBin[] {
  const answered = outcomes.filter((outcome): outcome is Answered => outcome.confidence !== undefined);
  return binning === 'width' ? byWidth(answered, bins) : byMass(answered, bins);
}

/**
 * Expected calibration error (Naeini et al. 2015): mean over rows of how far the accuracy of a row's bin is
 * from the bin's mean confidence. 0 is perfect; 0 for no rows.
 */
export function expectedCalibrationError(
  outcomes: readonly Outcome[],
  bins = 10,
  binning: Binning = 'width',
): number {
  const filled = reliability(outcomes, bins, binning);
  const total = filled.reduce((sum, { n }) => sum + n, 0);
  const off = filled.reduce(
    (sum, { n, confidence, accuracy }) => sum + n * Math.abs(accuracy - confidence),
    0,
  );
  return total === 0 ? 0 : off / total;
}

function byWidth(answered: readonly Answered[], bins: number): readonly ReliabilityBin[] {
  const filled: Answered[][] = Array.from({ length: bins }, () => []);
  for (const outcome of answered) {
    filled[Math.min(bins - 1, Math.max(0, Math.floor(outcome.confidence * bins)))]!.push(outcome);
  }
  return filled.map((rows, i) => summarise(rows, i / bins, (i + 1) / bins));
}

function byMass(answered: readonly Answered[], bins: number): readonly ReliabilityBin[] {
  const sorted = answered.toSorted((a, b) => a.confidence - b.confidence);
  const filled: Answered[][] = [];
  let start = 0;
  for (let bin = 1; bin <= bins && start < sorted.length; bin++) {
    let end = Math.max(start + 1, Math.round((bin * sorted.length) / bins));
    while (end < sorted.length && sorted[end]!.confidence === sorted[end - 1]!.confidence) end++;
    filled.push(sorted.slice(start, end));
    start = end;
  }
  return filled.map((rows, i) =>
    summarise(rows, i === 0 ? 0 : rows[0]!.confidence, filled[i + 1]?.[0]?.confidence ?? 1),
  );
}

function summarise(rows: readonly Answered[], low: number, high: number): ReliabilityBin {
  const n = rows.length;
  const mean = (sum: number): number => (n === 0 ? 0 : sum / n);
  return {
    low,
    high,
    n,
    confidence: mean(rows.reduce((sum, { confidence }) => sum + confidence, 0)),
    accuracy: mean(rows.filter(({ right }) => right).length),
  };
}
