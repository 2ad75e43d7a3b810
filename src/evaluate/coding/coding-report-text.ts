import picocolors from 'picocolors';
import {
  countWording,
  differenceWording,
  intervalWording,
  pWording,
  shareWording,
} from '../figure-wording.ts';
import { differencesWording } from '../link-report-text.ts';
import { type Colours, section, table } from '../report-table.ts';
import type { FigureName, Figures } from './coding-counts.ts';
import { codingErrorKinds } from './coding-errors.ts';
import type { CodingFigure, CodingReport } from './coding-report.ts';
import type { CodingComparison } from './compare-coding.ts';

const triples = [
  ['disorders, exact span', 'exact'],
  ['disorders, overlap', 'overlap'],
  ['codes linked', 'code'],
] as const;

const singles: readonly (readonly [string, FigureName])[] = [
  ['first candidate right', 'firstRight'],
  ['assertion, all four axes', 'allAxes'],
  ['polarity', 'polarity'],
  ['certainty', 'certainty'],
  ['temporality', 'temporality'],
  ['experiencer', 'experiencer'],
];

/** The report as tables for a terminal. It holds counts only. */
export function codingReportText(
  report: CodingReport,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const c: Colours = picocolors.createColors(colour);
  const { notes, counts, missing, failed, figures, errors, comparison } = report;
  const unanswered = missing + failed;
  const of: Readonly<Partial<Record<FigureName, string>>> = {
    firstRight: `${countWording(counts.coded)} disorders with a code`,
    allAxes: `${countWording(counts.asserted)} mentions that were found`,
  };
  return [
    `${c.bold(`${countWording(notes)} notes`)}, ${countWording(counts.disorders)} disorders (${countWording(counts.coded)} with a code), ${countWording(counts.findings)} findings` +
      (unanswered > 0 ? `; ${c.yellow(`${countWording(unanswered)} notes without an answer`)}` : ''),
    ...table(
      ['figure', 'precision', '95 %', 'recall', '95 %', 'F1', '95 %'],
      triples.map(([name, kind]) => [
        name,
        ...figureCells(figures[`${kind}Precision`], c),
        ...figureCells(figures[`${kind}Recall`], c),
        ...figureCells(figures[`${kind}F1`], c),
      ]),
      'left right left right left right left',
      width,
      c,
    ),
    ...table(
      ['figure', 'value', '95 %', 'of'],
      singles.map(([name, key]) => [name, ...figureCells(figures[key], c), of[key] ?? '']),
      'left right left left',
      width,
      c,
    ),
    ...sectionTable(report, width, c),
    ...errorTable(errors, width, c),
    ...(comparison ? comparisonTable(comparison, width, c) : []),
  ].join('\n');
}

function figureCells({ value, interval }: CodingFigure, c: Colours) {
  return [
    { text: shareWording(value), style: c.bold },
    value === undefined ? '–' : intervalWording(interval),
  ];
}

function sectionTable({ sections }: CodingReport, width: number, c: Colours): readonly string[] {
  const shares = ({ exactF1, overlapF1, codeF1, firstRight, allAxes }: Figures) =>
    [exactF1, overlapF1, codeF1, firstRight, allAxes].map(shareWording);
  return [
    ...section('By section', c),
    ...table(
      ['section', 'disorders', 'exact F1', 'overlap F1', 'code F1', 'first right', 'all four axes'],
      Object.entries(sections).map(([kind, { counts, figures }]) => [
        kind,
        countWording(counts.disorders),
        ...shares(figures),
      ]),
      'left right right right right right right',
      width,
      c,
    ),
  ];
}

function errorTable(errors: CodingReport['errors'], width: number, c: Colours): readonly string[] {
  const says = new Map(codingErrorKinds.map((kind) => [kind.name, kind.says]));
  const made = errors.filter(({ count }) => count > 0);
  if (made.length === 0) return [...section('Errors', c), 'none'];
  return [
    ...section('Errors', c),
    ...table(
      ['kind', 'places', ''],
      made.map(({ name, count }) => [name, countWording(count), says.get(name)!]),
      'left right left',
      width,
      c,
    ),
  ];
}

function comparisonTable(comparison: CodingComparison, width: number, c: Colours): readonly string[] {
  const { n, unmatched, figures } = comparison;
  const named: readonly (readonly [string, FigureName])[] = [
    ...triples.flatMap(([name, kind]) =>
      (['Precision', 'Recall', 'F1'] as const).map(
        (part) => [`${name}, ${part === 'F1' ? part : part.toLowerCase()}`, `${kind}${part}`] as const,
      ),
    ),
    ...singles,
  ];
  return [
    ...section('Compared with the other run', c),
    `${countWording(n)} notes` +
      (unmatched > 0 ? `; ${countWording(unmatched)} notes are in one run only` : ''),
    ...table(
      ['figure', 'this', 'other', 'difference', '95 %', ''],
      named.flatMap(([name, key]) => {
        const figure = figures[key];
        if (figure === undefined) return [];
        const { value, other, difference, interval, p } = figure;
        const style = p >= 0.05 ? c.dim : difference > 0 ? c.green : c.red;
        return [
          [
            name,
            shareWording(value),
            shareWording(other),
            { text: differenceWording(difference), style },
            differencesWording(interval),
            pWording(p),
          ],
        ];
      }),
      'left right right right left left',
      width,
      c,
    ),
  ];
}
