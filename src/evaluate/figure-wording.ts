import type { Interval } from './intervals.ts';
import type { LinkReport, Share } from './link-report.ts';

/** "0.842", or "–" for what does not exist. */
export function shareWording(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

/** "0.830–0.855": an en dash, since a hyphen would read as a minus. */
export function intervalWording(interval: Interval | undefined): string {
  return interval === undefined ? '–' : `${shareWording(interval.low)}–${shareWording(interval.high)}`;
}

/** "+0.012", "−0.004", "0.000" for a difference of two shares. */
export function differenceWording(value: number): string {
  const text = Math.abs(value).toFixed(3);
  return text === '0.000' ? text : `${value > 0 ? '+' : '−'}${text}`;
}

export function countWording(count: number): string {
  return count.toLocaleString('en-US');
}

/** "p = 0.012", "p < 0.001". */
export function pWording(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}

/** A figure that a report begins with. */
export interface HeadlineFigure {
  readonly name: string;
  readonly value: string;
  /** Interval or what the figure is out of. */
  readonly detail: string;
}

const withInterval = (name: string, share: Share): HeadlineFigure => ({
  name,
  value: share.of === 0 ? '–' : shareWording(share.value),
  detail: share.of === 0 ? 'no rows' : `95 % ${intervalWording(share.overDocuments)}`,
});

/** The figures that matter, in the order in which they are read. */
export function headlineFigures(report: LinkReport): readonly HeadlineFigure[] {
  const { accuracy, calibration, coverage, linked, nearAccuracy } = report;
  const { precision, point } = coverage.atPrecision;
  return [
    ...(['acc@1', 'acc@5', 'acc@20'] as const).map((name) => withInterval(name, accuracy[name])),
    ...(nearAccuracy ? [withInterval('acc@1, near counted', nearAccuracy)] : []),
    withInterval('acc@1, each name once', accuracy['unique_acc@1']),
    ...(calibration.n === 0
      ? []
      : [
          {
            name: 'calibration error',
            value: shareWording(calibration.equalWidth),
            detail: `equal mass ${shareWording(calibration.equalMass)}`,
          },
          {
            name: `coverage at ${precision * 100} % precision`,
            value: point === undefined ? '–' : shareWording(point.coverage),
            detail: point === undefined ? 'no threshold is so precise' : `confidence ≥ ${point.threshold}`,
          },
        ]),
    ...(linked
      ? [withInterval('precision of linked', linked.precision), withInterval('share linked', linked.coverage)]
      : []),
  ];
}
