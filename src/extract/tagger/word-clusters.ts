/** Writes the vector of a word, of any length; false if it has none. */
export type WordVectors = (word: string, into: Float32Array) => boolean;

export interface WordClusters {
  /** The group of a word and the cluster within all groups. */
  of(word: string): { readonly cluster: number; readonly group: number };
}

/** Centres of groups, and of the clusters of each group, in eight bits: group g has clusters g × `each` and on. */
export interface ClusterCentres {
  readonly dimensions: number;
  readonly groups: number;
  readonly each: number;
  readonly centres: Int8Array;
}

/** Words that are alike in meaning fall into one cluster: the nearest centre of the nearest group. */
export function wordClusters(
  { dimensions, groups, each, centres }: ClusterCentres,
  vectorOf: WordVectors,
): WordClusters {
  const vector = new Float32Array(dimensions);
  const scaled = Float32Array.from(centres);
  for (let row = 0; row < scaled.length; row += dimensions) {
    let squares = 0;
    for (let k = row; k < row + dimensions; k += 1) squares += scaled[k]! * scaled[k]!;
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let k = row; k < row + dimensions; k += 1) scaled[k]! *= scale;
  }
  const nearest = (from: number, count: number): number => {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let i = 0;
    // four at once: each sum waits for its own last step alone
    for (; i + 3 < count; i += 4) {
      const row = (from + i) * dimensions;
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0, at = row; k < dimensions; k += 1, at += 1) {
        const value = vector[k]!;
        a += value * scaled[at]!;
        b += value * scaled[at + dimensions]!;
        c += value * scaled[at + 2 * dimensions]!;
        d += value * scaled[at + 3 * dimensions]!;
      }
      if (a > most) [most, best] = [a, i];
      if (b > most) [most, best] = [b, i + 1];
      if (c > most) [most, best] = [c, i + 2];
      if (d > most) [most, best] = [d, i + 3];
    }
    for (; i < count; i += 1) {
      let product = 0;
      const row = (from + i) * dimensions;
      for (let k = 0; k < dimensions; k += 1) product += vector[k]! * scaled[row + k]!;
      if (product > most) [most, best] = [product, i];
    }
    return best;
  };
  return {
    of(word) {
      if (!vectorOf(word, vector)) return { cluster: -4, group: -4 };
      const group = nearest(0, groups);
      return { group, cluster: group * each + nearest(groups + group * each, each) };
    },
  };
}
