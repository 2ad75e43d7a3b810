import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { bootstrapDraws, type Interval, percentileInterval } from '../intervals.ts';
import { roundHalfEven } from '../round-half-even.ts';
import {
  type CountName,
  type Counts,
  countNames,
  type Figures,
  figureNames,
  figuresOf,
  fromNumbers,
  mapFigures,
  newTally,
  toNumbers,
} from './coding-counts.ts';
import { type CodingErrorKind, codingErrorKinds } from './coding-errors.ts';
import type { CodingComparison } from './compare-coding.ts';
import type { CodingScore, NoteCounts } from './score-coding.ts';

export const CODING_REPORT_FORMAT = 'clincode-coding-report/1';

export interface CodingFigure {
  readonly value: number | undefined;
  /** 95 %, over notes that are drawn whole. */
  readonly interval: Interval | undefined;
}

export interface CodingReport {
  readonly notes: number;
  /** The figures under the names of the scorer of the evaluation data, rounded as it rounds. */
  readonly score: ReturnType<typeof codingScore>;
  readonly missing: number;
  readonly failed: number;
  readonly counts: Counts;
  readonly figures: Figures<CodingFigure>;
  /** By the section that a mention begins in, the one with most disorders first. */
  readonly sections: Readonly<Record<string, { readonly counts: Counts; readonly figures: Figures }>>;
  readonly errors: readonly { readonly name: CodingErrorKind; readonly count: number }[];
  readonly comparison?: CodingComparison;
}

/** Figures for programs: counts and shares, no text of a note. */
export function codingReport(score: CodingScore, comparison?: CodingComparison): CodingReport {
  const { notes, all, sections, missing, failed, errors } = score;
  const values = figuresOf(all);
  const draws = bootstrapDraws(
    notes.map(({ id, counts }) => ({ id, sums: toNumbers(counts) })),
    (sums) => {
      const figures = figuresOf(fromNumbers(sums));
      return figureNames.map((name) => figures[name]);
    },
  );
  return {
    notes: notes.length,
    score: codingScore(all, missing),
    missing,
    failed,
    counts: all,
    figures: mapFigures((name, i) => ({ value: values[name], interval: percentileInterval(draws[i]!) })),
    sections: Object.fromEntries(
      Object.entries(sections)
        .sort(([a, x], [b, y]) => y.disorders - x.disorders || y.mentions - x.mentions || (a < b ? -1 : 1))
        .map(([kind, counts]) => [kind, { counts, figures: figuresOf(counts) }]),
    ),
    errors: codingErrorKinds.map(({ name }) => ({
      name,
      count: errors.filter(({ kind }) => kind === name).length,
    })),
    ...(comparison && { comparison }),
  };
}

/** What cannot be divided counts as nothing there. */
export function codingScore(counts: Counts, missing: number) {
  const figures = figuresOf(counts);
  const round = (value: number | undefined): number => roundHalfEven(value ?? 0);
  const prf = (kind: 'exact' | 'overlap' | 'code') => ({
    p: round(figures[`${kind}Precision`]),
    r: round(figures[`${kind}Recall`]),
    f1: round(figures[`${kind}F1`]),
  });
  return {
    missing_notes: missing,
    disorder_exact: prf('exact'),
    disorder_overlap: prf('overlap'),
    code: prf('code'),
    top: round(figures.firstRight),
    assertion: {
      n: counts.asserted,
      all_four: round(figures.allAxes),
      polarity: round(figures.polarity),
      certainty: round(figures.certainty),
      temporality: round(figures.temporality),
      experiencer: round(figures.experiencer),
    },
  };
}

/** The report as a file, with the counts of each note, by which a later run is compared. Ids and counts only. */
export function codingReportJson(
  report: CodingReport,
  evaluated: Readonly<Record<string, unknown>>,
  notes: readonly NoteCounts[],
): Record<string, unknown> {
  return {
    format: CODING_REPORT_FORMAT,
    ...evaluated,
    ...report,
    rows: notes.map(({ id, counts }) => ({
      id,
      // most of a note's counts are nought
      counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)),
    })),
  };
}

const reportSchema = z.object({
  format: z.literal(CODING_REPORT_FORMAT),
  rows: z.array(
    z.object({ id: z.string(), counts: z.partialRecord(z.enum(countNames), z.int().nonnegative()) }),
  ),
});

/** Counts of a report that was written before. @throws ClincodeError `unknown_format` */
export function parseCodingReportRows(json: unknown): readonly NoteCounts[] {
  const parsed = reportSchema.safeParse(json);
  if (!parsed.success)
    throw new ClincodeError(
      'unknown_format',
      `not what "evaluate code --json" writes (${CODING_REPORT_FORMAT})`,
    );
  return parsed.data.rows.map(({ id, counts }) => ({ id, counts: { ...newTally(), ...counts } }));
}

/** What depends on the gold alone. */
const ofGold: readonly CountName[] = ['disorders', 'findings', 'disorderSpans', 'coded'];

/** @throws ClincodeError `invalid_input` if runs were not scored by the same gold */
export function assertSameGold(
  notes: readonly NoteCounts[],
  others: readonly NoteCounts[],
  name: string,
): void {
  const byId = new Map(notes.map(({ id, counts }) => [id, counts]));
  const known = others.filter(({ id }) => byId.has(id));
  if (known.length === 0) throw new ClincodeError('invalid_input', `${name} has no note of this gold file`);
  const different = known.filter(({ id, counts }) =>
    ofGold.some((count) => byId.get(id)![count] !== counts[count]),
  );
  if (different.length > 0)
    throw new ClincodeError(
      'invalid_input',
      `${name} is of another gold file: ${different.length} of ${known.length} notes have other disorders there`,
    );
}
