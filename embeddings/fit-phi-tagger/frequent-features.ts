/**
 * Which features are seen in at least so many sources.
 * @param start row r has the features from `start[r]` up to, not with, `start[r + 1]`
 */
export function frequentFeatures(
  { features, start }: { readonly features: Int32Array; readonly start: readonly number[] },
  sourceOf: (row: number) => string,
  least: number,
): (feature: number) => boolean {
  const numbers = new Map<string, number>();
  const last = new Map<number, number>();
  const counts = new Map<number, number>();
  for (let row = 0; row + 1 < start.length; row += 1) {
    const name = sourceOf(row);
    const source = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, source);
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const feature = features[at]!;
      if (last.get(feature) === source) continue;
      last.set(feature, source);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return (feature) => (counts.get(feature) ?? 0) >= least;
}
