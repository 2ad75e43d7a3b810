import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import type { TextType } from '../link/text-type.ts';
import type { RankedRow } from './compare-runs.ts';
import type { LinkReport } from './link-report.ts';
import type { ScoredMention } from './score-link.ts';

export const REPORT_FORMAT = 'clincode-link-report/1';

/** What was evaluated, by what. */
export interface Evaluated {
  readonly software: string;
  readonly gold: string;
  readonly field: string;
  readonly kb?: readonly string[];
  readonly predictions?: string;
  readonly index?: { readonly id: string; readonly embedder: string; readonly calibration: string };
  readonly context?: true;
  readonly textType?: TextType;
  readonly otherNames?: true;
}

/** The report for programs: figures and counts, no text of the gold file. Rows of a comparison are counted. */
export function reportJson(report: LinkReport, evaluated: Evaluated): Record<string, unknown> {
  const { comparison, ...figures } = report;
  return {
    format: REPORT_FORMAT,
    ...evaluated,
    ...figures,
    ...(comparison && {
      comparison: { ...comparison, fixed: comparison.fixed.length, broken: comparison.broken.length },
    }),
  };
}

/** The same with the outcome of each row, by which a later run is compared. Ids and ranks only. */
export function reportFile(
  report: LinkReport,
  evaluated: Evaluated,
  mentions: readonly ScoredMention[],
): Record<string, unknown> {
  return {
    ...reportJson(report, evaluated),
    rows: mentions.map(({ row, rank }) => ({ id: row.id, doc: row.doc, rank: rank ?? null })),
  };
}

const reportSchema = z.object({
  format: z.literal(REPORT_FORMAT),
  rows: z.array(
    z.object({
      id: z.string(),
      doc: z.string(),
      rank: z
        .int()
        .positive()
        .nullable()
        .transform((rank) => rank ?? undefined),
    }),
  ),
});

/** True if the JSON is of `reportFile` and not a line of predictions. */
export function isReportFile(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && 'rows' in json;
}

/** Rows of a report that was written before. @throws ClincodeError `unknown_format` */
export function parseReportRows(json: unknown): readonly RankedRow[] {
  const parsed = reportSchema.safeParse(json);
  if (parsed.success) return parsed.data.rows;
  throw new ClincodeError('unknown_format', `not a report of "evaluate link" (${REPORT_FORMAT})`);
}
