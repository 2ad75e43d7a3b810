import picocolors from 'picocolors';
import { countWording, intervalWording, shareWording } from '../figure-wording.ts';
import { bootstrapDraws, type Interval, percentileInterval } from '../intervals.ts';
import { table } from '../report-table.ts';
import type { SpanCounts } from './score-spans.ts';

/** A share with its 95 % interval over resampled texts; undefined where there is nothing to divide by. */
export interface Figure {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
}

export interface Matching {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

export interface SpanReport {
  readonly texts: number;
  readonly marked: number;
  readonly found: number;
  /** Same start and end. */
  readonly exact: Matching;
  /** Any shared character. */
  readonly overlap: Matching;
}

export function spanReport(counts: readonly SpanCounts[]): SpanReport {
  const clusters = counts.map(({ id, marked, found, exact, markedMet, foundMet }) => ({
    id,
    sums: [marked, found, exact, markedMet, foundMet],
  }));
  const sums = [0, 1, 2, 3, 4].map((i) => clusters.reduce((sum, cluster) => sum + cluster.sums[i]!, 0));
  const values = figuresOf(sums);
  const draws = bootstrapDraws(clusters, figuresOf);
  const figure = (i: number): Figure => ({ value: values[i], interval: percentileInterval(draws[i]!) });
  const matching = (from: number): Matching => ({
    precision: figure(from),
    recall: figure(from + 1),
    f1: figure(from + 2),
  });
  return {
    texts: counts.length,
    marked: sums[0]!,
    found: sums[1]!,
    exact: matching(0),
    overlap: matching(3),
  };
}

function figuresOf(sums: readonly number[]): (number | undefined)[] {
  const [marked, found, exact, markedMet, foundMet] = sums as [number, number, number, number, number];
  return [...figures(exact, found, exact, marked), ...figures(foundMet, found, markedMet, marked)];
}

/** Precision, recall and F1; F1 is the harmonic mean, since overlapping spans count once on each side. */
function figures(foundRight: number, found: number, markedRight: number, marked: number) {
  const precision = found === 0 ? undefined : foundRight / found;
  const recall = marked === 0 ? undefined : markedRight / marked;
  if (precision === undefined || recall === undefined) return [precision, recall, undefined];
  const sum = precision + recall;
  return [precision, recall, sum === 0 ? 0 : (2 * precision * recall) / sum];
}

/** The report as a table for a terminal. It holds counts only. */
export function spanReportText(
  { texts, marked, found, exact, overlap }: SpanReport,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const c = picocolors.createColors(colour);
  const row = (name: string, { precision, recall, f1 }: Matching) => [
    name,
    ...[precision, recall, f1].flatMap(({ value, interval }, i) => [
      i === 2 ? { text: shareWording(value), style: c.bold } : shareWording(value),
      intervalWording(interval),
    ]),
  ];
  return [
    `${c.bold(`${countWording(texts)} texts`)}, ${countWording(marked)} mentions marked, ${countWording(found)} found`,
    ...table(
      ['', 'precision', '95 %', 'recall', '95 %', 'F1', '95 %'],
      [row('exact', exact), row('overlap', overlap)],
      'left right right right right right right',
      width,
      c,
    ),
  ].join('\n');
}
