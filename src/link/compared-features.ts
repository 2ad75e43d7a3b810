/**
 * Features that say how a candidate stands beside the others of its name: what is best among all of them, and how
 * far behind that it is. Whether "similarity .8" is much depends on what else there is.
 */

/** What is compared: features, by name, or products of two of them; NaN counts as 0. */
const compared = [
  ['similarity'],
  ['name explained by the term', 'term explained by the name'],
  ['name explained by the term, endings aside', 'term explained by the name'],
  ['name explained by the term'],
  ['name explained by all terms of the concept'],
  ['name explained by the preferred term', 'preferred term explained by the name'],
  ['lexical score'],
  ['known to MESH'],
  ['terms of the concept'],
  ['cross-references'],
] as const;

/** Known of all candidates or of none, as the terminology has cross-references or not: without, nothing is compared. */
const ofTerminology: readonly string[] = ['known to MESH', 'cross-references'];

/** Two for each: the best of the candidates, and how far behind it. */
export const comparedNames: readonly string[] = compared.flatMap((parts) => {
  const name = parts.join(' × ');
  return [`${name}: best`, `${name}: behind`];
});

/**
 * Fills in, row by row, what `comparedNames` says.
 * @param features rows of `width` numbers, `names.length` of them filled
 * @param names of the filled features
 */
export function compareFeatures(
  features: Float32Array,
  count: number,
  width: number,
  names: readonly string[],
): void {
  const columns = columnsOf(names);
  for (let c = 0; c < compared.length; c++) {
    const first = columns[2 * c]!;
    const second = columns[2 * c + 1]!;
    const into = names.length + 2 * c;
    const isUnknown = count > 0 && ofTerminology.includes(compared[c]![0]) && Number.isNaN(features[first]!);
    let best = isUnknown ? Number.NaN : 0;
    for (let i = 0; i < count; i++) {
      const at = i * width;
      const value =
        (isUnknown ? Number.NaN : features[at + first]! || 0) *
        (second < 0 ? 1 : features[at + second]! || 0);
      features[at + into + 1] = value;
      if (value > best) best = value;
    }
    for (let i = 0; i < count; i++) {
      const at = i * width + into;
      features[at] = best;
      features[at + 1]! -= best;
    }
  }
}

let known: { readonly names: readonly string[]; readonly columns: Int32Array } | undefined;

/** Two places for each comparison, -1 where there is no second. */
function columnsOf(names: readonly string[]): Int32Array {
  if (known?.names === names) return known.columns;
  const place = (name: string | undefined): number => (name === undefined ? -1 : names.indexOf(name));
  const columns = Int32Array.from(compared.flatMap(([first, second]) => [place(first), place(second)]));
  known = { names, columns };
  return columns;
}
