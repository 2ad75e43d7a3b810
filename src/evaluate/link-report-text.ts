import picocolors from 'picocolors';
import type { Comparison } from './compare-runs.ts';
import { errorClasses } from './error-classes.ts';
import {
  countWording,
  differenceWording,
  headlineFigures,
  intervalWording,
  pWording,
  shareWording,
} from './figure-wording.ts';
import type { LinkReport } from './link-report.ts';
import { type Colours, section, table } from './report-table.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** The report as tables for a terminal. It holds counts only: no mention, no context. */
export function linkReportText(report: LinkReport, { width, colour }: TextOptions): string {
  const c = picocolors.createColors(colour);
  const { score, documents, leftOut, calibration, coverage } = report;
  const out = Object.entries(leftOut).filter(([, count]) => count > 0);
  return [
    `${c.bold(`${countWording(score.n)} mentions`)} of ${countWording(documents)} documents, ${countWording(score.unique)} of them different` +
      (score.missing > 0 ? `; ${c.yellow(`${countWording(score.missing)} without an answer`)}` : ''),
    ...(out.length > 0
      ? [c.dim(`left out: ${out.map(([why, count]) => `${countWording(count)} ${why}`).join(', ')}`)]
      : []),
    ...table(
      ['figure', 'value', ''],
      headlineFigures(report).map(({ name, value, detail }) => [
        name,
        { text: value, style: c.bold },
        detail,
      ]),
      'left right left',
      width,
      c,
    ),
    ...(calibration.n === 0
      ? [c.dim('no confidence in the answers: no calibration, no coverage')]
      : [
          ...section('Calibration', c),
          ...table(
            ['confidence', 'rows', 'mean', 'right', ''],
            calibration.bins.map((bin) => [
              `${bin.low.toFixed(1)}–${bin.high.toFixed(1)}`,
              countWording(bin.n),
              bin.n === 0 ? '–' : shareWording(bin.confidence),
              bin.n === 0 ? '–' : shareWording(bin.accuracy),
              bar(bin.accuracy, bin.n),
            ]),
            'left right right right left',
            width,
            c,
          ),
          ...section('If only answers of this confidence are given', c),
          ...table(
            ['confidence', 'coverage', 'precision', '95 %'],
            coverage.thresholds.map((row) => [
              `≥ ${row.threshold}`,
              shareWording(row.coverage.value),
              row.precision.of === 0 ? '–' : shareWording(row.precision.value),
              row.precision.of === 0 ? '–' : intervalWording(row.precision.wilson),
            ]),
            'left right right left',
            width,
            c,
          ),
        ]),
    ...errorTable(report, width, c),
    ...(report.comparison ? comparisonLines(report.comparison, c) : []),
  ].join('\n');
}

function errorTable(report: LinkReport, width: number, c: Colours): readonly string[] {
  const { count, classes } = report.errors;
  if (count === 0) return [...section('Errors', c), 'none'];
  const says = new Map(errorClasses.map((known) => [known.name, known.says]));
  return [
    ...section(`Errors: ${countWording(count)}`, c),
    ...table(
      ['class', 'rows', 'share', 'gold in 5', 'in 20', ''],
      classes
        .filter((row) => row.count > 0)
        .map((row) => [
          row.name,
          countWording(row.count),
          shareWording(row.count / count),
          countWording(row.goldInTop5),
          countWording(row.goldInTop20),
          says.get(row.name)!,
        ]),
      'left right right right right left',
      width,
      c,
    ),
  ];
}

function comparisonLines(comparison: Comparison, c: Colours): readonly string[] {
  const { n, unmatched, accuracy, otherAccuracy, difference, interval, fixed, broken, p } = comparison;
  const paint = p >= 0.05 ? c.dim : difference > 0 ? c.green : c.red;
  return [
    ...section('Compared with the other run', c),
    `acc@1 ${shareWording(accuracy)} against ${shareWording(otherAccuracy)}: ` +
      paint(
        `${differenceWording(difference)} (95 % ${differencesWording(interval)}), McNemar ${pWording(p)}`,
      ),
    `${countWording(fixed.length)} fixed, ${countWording(broken.length)} broken, of ${countWording(n)} rows` +
      (unmatched > 0 ? `; ${countWording(unmatched)} rows are in one run only` : ''),
  ];
}

export function differencesWording(interval: Comparison['interval']): string {
  return interval === undefined
    ? '–'
    : `${differenceWording(interval.low)} to ${differenceWording(interval.high)}`;
}

const BAR = 20;

function bar(share: number, n: number): string {
  return n === 0 ? '' : '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·');
}
