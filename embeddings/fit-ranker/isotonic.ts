/** A rising line of points, each from a probability to the share that was right. */
export type RisingLine = readonly (readonly [number, number])[];

const FEWEST_IN_POINT = 60;

/** Isotonic regression (pool adjacent violators): the nearest line that never falls. */
export function risingLine(
  outcomes: readonly { readonly chance: number; readonly right: boolean }[],
): RisingLine {
  const sorted = [...outcomes].sort((a, b) => a.chance - b.chance);
  const pools: { chance: number; right: number; n: number }[] = [];
  for (let i = 0; i < sorted.length; i += FEWEST_IN_POINT) {
    const part = sorted.slice(i, i + FEWEST_IN_POINT);
    pools.push({
      chance: part.reduce((sum, { chance }) => sum + chance, 0),
      right: part.filter(({ right }) => right).length,
      n: part.length,
    });
    while (
      pools.length > 1 &&
      pools.at(-2)!.right / pools.at(-2)!.n >= pools.at(-1)!.right / pools.at(-1)!.n
    ) {
      const last = pools.pop()!;
      const before = pools.at(-1)!;
      before.chance += last.chance;
      before.right += last.right;
      before.n += last.n;
    }
  }
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  const points: [number, number][] = [];
  for (const { chance, right, n } of pools) {
    const point: [number, number] = [round(chance / n), round(right / n)];
    if (points.length === 0 || point[0] > points.at(-1)![0]) points.push(point);
  }
  return points;
}
