import picocolors from 'picocolors';
import { type Axis, axes } from '../coding/gold-coding.ts';
import { countWording, intervalWording, shareWording } from '../figure-wording.ts';
import { type Interval, wilson } from '../intervals.ts';
import { section, table } from '../report-table.ts';
import type { AssertedSpan } from './gold-assertion.ts';

/** What is found on an axis beside the usual. */
const values: readonly (readonly [Axis, string])[] = [
  ['polarity', 'negated'],
  ['certainty', 'uncertain'],
  ['temporality', 'historical'],
  ['temporality', 'hypothetical'],
  ['experiencer', 'family'],
  ['experiencer', 'other'],
];

export type AnsweredAxes = Readonly<Partial<Record<Axis, string>>>;

interface Accuracy {
  /** Mentions of which people said something on the axis. */
  readonly n: number;
  readonly right: number;
  readonly share: number | undefined;
  readonly interval: Interval;
}

interface ValueFigures {
  readonly axis: Axis;
  readonly value: string;
  readonly marked: number;
  readonly found: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

export interface AssertionReport {
  readonly mentions: number;
  readonly leftOut: number;
  readonly axes: Readonly<Partial<Record<Axis | 'all', Accuracy>>>;
  readonly values: readonly ValueFigures[];
}

/** @param answers one for each mention, in their order */
export function assertionReport(
  spans: readonly AssertedSpan[],
  answers: readonly AnsweredAxes[],
  leftOut: number,
): AssertionReport {
  const pairs = spans.map(({ said }, i) => ({ said, found: answers[i]! }));
  const accuracyOf = (asked: readonly Axis[]): Accuracy | undefined => {
    const told = pairs.filter(({ said }) => asked.every((axis) => said[axis] !== undefined));
    if (told.length === 0) return undefined;
    const right = told.filter(({ said, found }) => asked.every((axis) => said[axis] === found[axis])).length;
    return { n: told.length, right, share: right / told.length, interval: wilson(right, told.length) };
  };
  const rows = [...axes.map((axis) => [axis, [axis]] as const), ['all', axes] as const];
  return {
    mentions: spans.length,
    leftOut,
    axes: Object.fromEntries(
      rows.flatMap(([name, asked]) => {
        const accuracy = accuracyOf(asked);
        return accuracy === undefined ? [] : [[name, accuracy]];
      }),
    ),
    values: values.flatMap(([axis, value]): ValueFigures[] => {
      const told = pairs.filter(({ said }) => said[axis] !== undefined);
      const marked = told.filter(({ said }) => said[axis] === value);
      const found = told.filter((pair) => pair.found[axis] === value);
      if (marked.length + found.length === 0) return [];
      const right = marked.filter((pair) => pair.found[axis] === value).length;
      return [
        {
          axis,
          value,
          marked: marked.length,
          found: found.length,
          precision: ratio(right, found.length),
          recall: ratio(right, marked.length),
          f1: ratio(2 * right, marked.length + found.length),
        },
      ];
    }),
  };
}

function ratio(part: number, of: number): number | undefined {
  return of === 0 ? undefined : part / of;
}

/** The axes on which an answer is wrong, with what people said. */
export function wrongAxes({ said }: AssertedSpan, found: AnsweredAxes): AnsweredAxes | undefined {
  const wrong = axes.filter((axis) => said[axis] !== undefined && said[axis] !== found[axis]);
  return wrong.length === 0 ? undefined : Object.fromEntries(wrong.map((axis) => [axis, said[axis]]));
}

/** The report as tables for a terminal. It holds counts only. */
export function assertionReportText(
  { mentions, leftOut, axes: byAxis, values: byValue }: AssertionReport,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const c = picocolors.createColors(colour);
  const without = leftOut === 0 ? '' : `; ${countWording(leftOut)} without a place are left out`;
  return [
    `${c.bold(`${countWording(mentions)} mentions`)}${without}`,
    ...table(
      ['axis', 'mentions', 'right', '95 %'],
      Object.entries(byAxis).map(([axis, { n, share, interval }]) => [
        axis === 'all' ? 'all four' : axis,
        countWording(n),
        { text: shareWording(share), style: c.bold },
        intervalWording(interval),
      ]),
      'left right right right',
      width,
      c,
    ),
    ...section('By what is said', c),
    ...table(
      ['value', 'marked', 'found', 'precision', 'recall', 'F1'],
      byValue.map(({ value, marked, found, precision, recall, f1 }) => [
        value,
        countWording(marked),
        countWording(found),
        shareWording(precision),
        shareWording(recall),
        { text: shareWording(f1), style: c.bold },
      ]),
      'left right right right right right',
      width,
      c,
    ),
  ].join('\n');
}
