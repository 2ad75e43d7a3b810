import { bootstrapDraws, type Interval, percentileInterval } from '../intervals.ts';
import { seededRandom } from '../seeded-random.ts';
import {
  countNames,
  type Figures,
  figureNames,
  figuresOf,
  fromNumbers,
  mapFigures,
  sumOf,
  toNumbers,
} from './coding-counts.ts';
import type { NoteCounts } from './score-coding.ts';

export interface ComparedFigure {
  readonly value: number;
  readonly other: number;
  /** value - other, with its paired interval over notes. */
  readonly difference: number;
  readonly interval: Interval | undefined;
  /**
   * Two-sided, the larger of two: how often a difference as large comes about if it is left to chance which run a note's
   * answer is of, and twice the share of the interval's draws that lie across nought. The first is fair to few notes that
   * differ, the second to runs that found unlike numbers of mentions.
   */
  readonly p: number;
}

export interface CodingComparison {
  /** Notes that both runs have. */
  readonly n: number;
  /** Notes of either run that the other lacks: they are not compared. */
  readonly unmatched: number;
  /** Undefined where one of the runs has no such figure. */
  readonly figures: Figures<ComparedFigure | undefined>;
}

interface Pair {
  readonly id: string;
  /** Counts of this run and behind them those of the other. */
  readonly sums: readonly number[];
}

/** Two runs over the same notes. @param notes this run @param others the run that it is held against */
export function compareCoding(notes: readonly NoteCounts[], others: readonly NoteCounts[]): CodingComparison {
  const otherById = new Map(others.map((note) => [note.id, note]));
  const both = notes.flatMap((note) => {
    const other = otherById.get(note.id);
    return other === undefined ? [] : [[note, other] as const];
  });
  const values = figuresOf(sumOf(both.map(([{ counts }]) => counts)));
  const otherValues = figuresOf(sumOf(both.map(([, { counts }]) => counts)));
  const pairs = both.map(
    ([{ id, counts }, other]): Pair => ({ id, sums: [...toNumbers(counts), ...toNumbers(other.counts)] }),
  );
  const draws = bootstrapDraws(pairs, differencesOf);
  const byChance = randomized(pairs);
  return {
    n: both.length,
    unmatched: notes.length + others.length - 2 * both.length,
    figures: mapFigures((name, i) => {
      const value = values[name];
      const other = otherValues[name];
      if (value === undefined || other === undefined) return undefined;
      return {
        value,
        other,
        difference: value - other,
        interval: percentileInterval(draws[i]!),
        p: Math.max(byChance[i]!, acrossNought(draws[i]!)),
      };
    }),
  };
}

function differencesOf(sums: readonly number[]): readonly (number | undefined)[] {
  const values = figuresOf(fromNumbers(sums));
  const others = figuresOf(fromNumbers(sums, countNames.length));
  return figureNames.map((name) => {
    const value = values[name];
    const other = others[name];
    return value === undefined || other === undefined ? undefined : value - other;
  });
}

/** A draw at nought speaks for either side. */
function acrossNought(draws: readonly number[]): number {
  const below = draws.filter((difference) => difference <= SAME).length;
  const above = draws.filter((difference) => difference >= -SAME).length;
  return Math.min(1, (2 * (Math.min(below, above) + 1)) / (draws.length + 1));
}

const ROUNDS = 9999;
/** Sums in another order differ in their last bits. */
const SAME = 1e-12;

/**
 * Two-sided p value of each figure by approximate randomization (Noreen 1989; for F1 Yeh 2000): a coin says for each
 * note whether the runs change places. Seeded. No p is below 1 / 10,000.
 */
function randomized(pairs: readonly Pair[]): readonly number[] {
  const width = countNames.length;
  const total = new Array<number>(2 * width).fill(0);
  for (const { sums } of pairs) for (let i = 0; i < total.length; i++) total[i]! += sums[i]!;
  const changes = pairs
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ sums }) => countNames.map((_, i) => sums[width + i]! - sums[i]!))
    .filter((change) => change.some((count) => count !== 0));
  const observed = differencesOf(total);
  const asLarge = figureNames.map(() => 0);
  const random = seededRandom(1);
  const swapped = new Array<number>(width);
  for (let round = 0; round < ROUNDS; round++) {
    swapped.fill(0);
    for (const change of changes)
      if (random() < 0.5) for (let i = 0; i < width; i++) swapped[i]! += change[i]!;
    const differences = differencesOf(
      total.map((count, i) => (i < width ? count + swapped[i]! : count - swapped[i - width]!)),
    );
    for (const [i, difference] of differences.entries()) {
      // a round in which a run has no such figure is no witness against chance
      if (Math.abs(difference ?? Number.POSITIVE_INFINITY) >= Math.abs(observed[i] ?? 0) - SAME)
        asLarge[i]!++;
    }
  }
  return asLarge.map((count) => (count + 1) / (ROUNDS + 1));
}
