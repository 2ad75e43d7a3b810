import { seededRandom } from './seeded-random.ts';

/** Both ends of a 95 % confidence interval, as shares. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % point of the normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Wilson's score interval of a share (Wilson 1927). It stays inside [0, 1] and is sound for few rows and for
 * shares near 1, where the textbook interval is not. It takes rows for independent.
 * @param right how many of `total`
 * @example wilson(8, 10) // { low: 0.490, high: 0.943 }
 */
export function wilson(right: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = right / total;
  const scale = 1 + Z95 ** 2 / total;
  const centre = (share + Z95 ** 2 / (2 * total)) / scale;
  const half = (Z95 / scale) * Math.sqrt((share * (1 - share)) / total + Z95 ** 2 / (4 * total ** 2));
  // rounding must not push an end past the share itself
  return {
    low: right === 0 ? 0 : Math.max(0, centre - half),
    high: right === total ? 1 : Math.min(1, centre + half),
  };
}

/** A row's part of a ratio of sums; for a plain mean `of` is 1. */
export interface RatioRow {
  /** Rows of one cluster, such as a document, are drawn together: they resemble each other. */
  readonly cluster: string;
  readonly part: number;
  readonly of: number;
}

export interface BootstrapOptions {
  readonly seed?: number;
  readonly resamples?: number;
}

/**
 * Percentile interval (2.5 % to 97.5 %) of sum(part) / sum(of) over resampled clusters (Efron and Tibshirani
 * 1993). For a paired difference give the differences of the rows as `part`. The same seed and rows give the
 * same interval; the order of clusters does not matter.
 * @returns undefined if there is nothing to divide by
 */
export function clusterBootstrap(
  rows: readonly RatioRow[],
  options: BootstrapOptions = {},
): Interval | undefined {
  const sums = new Map<string, { part: number; of: number }>();
  for (const { cluster, part, of } of rows) {
    const sum = sums.get(cluster) ?? { part: 0, of: 0 };
    sums.set(cluster, { part: sum.part + part, of: sum.of + of });
  }
  const clusters = [...sums].map(([id, { part, of }]) => ({ id, sums: [part, of] }));
  const ratio = ([part, of]: readonly number[]) => [of! > 0 ? part! / of! : undefined];
  return percentileInterval(bootstrapDraws(clusters, ratio, options)[0]!);
}

/** Sums of a cluster, which is drawn whole. */
export interface ClusterSums {
  readonly id: string;
  readonly sums: readonly number[];
}

/**
 * Figures of sums over resampled clusters, such as an F1, each figure's values in ascending order. All of them see the
 * same draws.
 * @param figuresOf figures of the sums of a draw, always as many; what a draw has not is left out of its values
 */
export function bootstrapDraws(
  clusters: readonly ClusterSums[],
  figuresOf: (sums: readonly number[]) => readonly (number | undefined)[],
  { seed = 1, resamples = 2000 }: BootstrapOptions = {},
): readonly (readonly number[])[] {
  const rows = clusters.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ sums }) => sums);
  const width = rows[0]?.length ?? 0;
  const random = seededRandom(seed);
  const drawn: number[][] = figuresOf(new Array<number>(width).fill(0)).map(() => []);
  for (let round = 0; round < resamples; round++) {
    const sums = new Array<number>(width).fill(0);
    for (let draw = 0; draw < rows.length; draw++) {
      const row = rows[Math.floor(random() * rows.length)]!;
      for (let i = 0; i < width; i++) sums[i]! += row[i]!;
    }
    for (const [i, figure] of figuresOf(sums).entries()) if (figure !== undefined) drawn[i]!.push(figure);
  }
  for (const figures of drawn) figures.sort((a, b) => a - b);
  return drawn;
}

/** From 2.5 % to 97.5 % of draws in ascending order; undefined for none. */
export function percentileInterval(draws: readonly number[]): Interval | undefined {
  if (draws.length === 0) return undefined;
  return { low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}

/** Between two ranks by straight line (type 7 of Hyndman and Fan 1996, the default of R and NumPy). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
