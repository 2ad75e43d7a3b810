import type { Outcome } from './calibration-error.ts';

/** What is answered if only answers of at least this confidence are given. */
export interface CoveragePoint {
  readonly threshold: number;
  readonly answered: number;
  readonly right: number;
  /** Share of the answered that is right. */
  readonly precision: number;
  /** Share of all rows that is answered. */
  readonly coverage: number;
}

/**
 * One point for each confidence that occurs, the highest first. Rows without an answer count as not covered.
 */
export function precisionCoverage(outcomes: readonly Outcome[]): readonly CoveragePoint[] {
  const byConfidence = new Map<number, { answered: number; right: number }>();
  for (const { confidence, right } of outcomes) {
    if (confidence === undefined) continue;
    const at = byConfidence.get(confidence) ?? { answered: 0, right: 0 };
    byConfidence.set(confidence, { answered: at.answered + 1, right: at.right + (right ? 1 : 0) });
  }
  let answered = 0;
  let right = 0;
  return [...byConfidence]
    .sort(([a], [b]) => b - a)
    .map(([threshold, at]) => {
      answered += at.answered;
      right += at.right;
      return {
        threshold,
        answered,
        right,
        precision: right / answered,
        coverage: answered / outcomes.length,
      };
    });
}

/**
 * The point of the largest coverage whose precision is at least this. It is chosen on the rows that it is
 * told of, so it flatters by a little; undefined if no threshold is that precise.
 */
export function coverageAtPrecision(
  curve: readonly CoveragePoint[],
  precision: number,
): CoveragePoint | undefined {
  return curve.findLast((point) => point.precision >= precision);
}

/** At most `points` of a curve, evenly over the coverage, the last one among them. */
export function thinned(curve: readonly CoveragePoint[], points = 200): readonly CoveragePoint[] {
  const step = (point: CoveragePoint): number => Math.ceil(point.coverage * points);
  return curve.filter((point, i) => curve[i + 1] === undefined || step(point) < step(curve[i + 1]!));
}
