import { clusterBootstrap, type Interval } from './intervals.ts';
import { mcnemar } from './mcnemar.ts';

/** What a run answered for a row, as far as two runs are compared. */
export interface RankedRow {
  readonly id: string;
  readonly doc: string;
  /** Place of the gold among distinct codes, from 1; undefined if it is not among them. */
  readonly rank: number | undefined;
}

/** Two runs over the same rows, by whether the first candidate is right. */
export interface Comparison {
  /** Rows that both runs have. */
  readonly n: number;
  /** Rows of either run that the other lacks: they are not compared. */
  readonly unmatched: number;
  readonly accuracy: number;
  readonly otherAccuracy: number;
  /** accuracy - otherAccuracy, with its paired interval over documents; undefined for no rows. */
  readonly difference: number;
  readonly interval: Interval | undefined;
  /** Rows that this run has right and the other wrong, and the reverse. */
  readonly fixed: readonly string[];
  readonly broken: readonly string[];
  /** Exact McNemar test, two-sided. It takes rows for independent; the interval does not. */
  readonly p: number;
}

/** @param rows this run @param others the run that it is held against */
export function compareRuns(rows: readonly RankedRow[], others: readonly RankedRow[]): Comparison {
  const otherById = new Map(others.map((row) => [row.id, row]));
  const pairs = rows.flatMap((row) => {
    const other = otherById.get(row.id);
    return other === undefined ? [] : [{ ...row, right: row.rank === 1, otherRight: other.rank === 1 }];
  });
  const share = (count: number): number => (pairs.length === 0 ? 0 : count / pairs.length);
  const fixed = pairs.filter(({ right, otherRight }) => right && !otherRight);
  const broken = pairs.filter(({ right, otherRight }) => !right && otherRight);
  return {
    n: pairs.length,
    unmatched: rows.length + others.length - 2 * pairs.length,
    accuracy: share(pairs.filter(({ right }) => right).length),
    otherAccuracy: share(pairs.filter(({ otherRight }) => otherRight).length),
    difference: share(fixed.length - broken.length),
    interval: clusterBootstrap(
      pairs.map(({ doc, right, otherRight }) => ({
        cluster: doc,
        part: Number(right) - Number(otherRight),
        of: 1,
      })),
    ),
    fixed: fixed.map(({ id }) => id),
    broken: broken.map(({ id }) => id),
    p: mcnemar(fixed.length, broken.length),
  };
}
