import type { LinkStatus } from '../link/candidate.ts';
import type { Comparison } from './compare-runs.ts';
import type { ClassifiedError, ErrorClass } from './error-classes.ts';
import type { Hierarchy, Relation } from './hierarchy.ts';
import { isRight } from './link-report.ts';
import type { ScoredMention } from './score-link.ts';

interface NamedCode {
  readonly code: string;
  readonly name?: string;
}

/** A row to look at. It quotes the gold file, so it belongs into files that stay where that file may be. */
export interface ErrorRow {
  readonly id: string;
  readonly doc: string;
  /** Absent if the row is right: then it is here because a comparison found it fixed. */
  readonly class?: ErrorClass;
  /** Beside the run that this one was compared with. */
  readonly change?: 'fixed' | 'broken';
  readonly mention: string;
  readonly context?: string;
  readonly gold: readonly NamedCode[];
  readonly answer?: NamedCode & {
    readonly matchedTerm?: string;
    readonly method?: string;
    readonly confidence?: number;
  };
  readonly status?: LinkStatus;
  /** Place of the gold among the candidates, from 1; absent if it is not there. */
  readonly goldRank?: number;
  /** How the gold stands to the answer. */
  readonly relation?: Relation;
}

/** Rows that are wrong or, with a comparison, were wrong before; in the order of the gold file. */
export function errorRows(
  mentions: readonly ScoredMention[],
  errorOf: (mention: ScoredMention) => ClassifiedError,
  hierarchy?: Hierarchy,
  comparison?: Comparison,
): readonly ErrorRow[] {
  const fixed = new Set(comparison?.fixed);
  const broken = new Set(comparison?.broken);
  const named = (code: string, display?: string): NamedCode => {
    const name = hierarchy?.concept(code)?.name ?? display;
    return { code, ...(name !== undefined && { name }) };
  };
  return mentions
    .filter((mention) => !isRight(mention) || fixed.has(mention.row.id))
    .map((mention): ErrorRow => {
      const { row, answer, rank } = mention;
      const first = answer?.candidates[0];
      const error = isRight(mention) ? undefined : errorOf(mention);
      return {
        id: row.id,
        doc: row.doc,
        ...(error && { class: error.class }),
        ...(fixed.has(row.id) && { change: 'fixed' }),
        ...(broken.has(row.id) && { change: 'broken' }),
        mention: row.mention,
        ...(row.context !== undefined && { context: row.context }),
        gold: row.gold.map((code) => named(code)),
        ...(first && {
          answer: {
            ...named(first.code, first.display),
            ...(first.matchedTerm !== undefined && { matchedTerm: first.matchedTerm }),
            ...(first.method !== undefined && { method: first.method }),
            ...(first.confidence !== undefined && { confidence: first.confidence }),
          },
        }),
        ...(answer?.status !== undefined && { status: answer.status }),
        ...(rank !== undefined && { goldRank: rank }),
        ...(error?.relation && { relation: error.relation }),
      };
    });
}

/** Rows of one mention with one gold, one answer and one class, as the first of them has it. */
export type RepeatedErrorRow = ErrorRow & { readonly times: number };

/** At most `limit` different rows of each class and change, the most confident first. */
export function exampleRows(rows: readonly ErrorRow[], limit: number): readonly RepeatedErrorRow[] {
  const different = new Map<string, RepeatedErrorRow>();
  for (const row of rows) {
    const gold = row.gold.map(({ code }) => code);
    const key = JSON.stringify([row.mention.toLowerCase(), gold, row.answer?.code, row.class, row.change]);
    const first = different.get(key) ?? { ...row, times: 0 };
    different.set(key, { ...first, times: first.times + 1 });
  }
  const shown = new Map<string, number>();
  return [...different.values()]
    .sort((a, b) => (b.answer?.confidence ?? 0) - (a.answer?.confidence ?? 0) || b.times - a.times)
    .filter((row) => {
      const kind = `${row.class} ${row.change}`;
      shown.set(kind, (shown.get(kind) ?? 0) + 1);
      return shown.get(kind)! <= limit;
    });
}
