import { type BoostedTrees, createTreeScorer } from './boosted-trees.ts';
import { FEATURES } from './ranking-features.ts';

/** After this share of the trees most candidates of a name are hopeless: the others are for those that are not. */
const FIRST_TREES = 0.2;
/** So far behind the best, in log-odds, no name of the corpora had a candidate that came first in the end. */
const HOPELESS = 7;

/** Trees of which the first are asked of all candidates and the others of those that are not hopeless by then. */
export interface StagedTrees {
  /**
   * Log-odds of each candidate.
   * @param features rows of `FEATURES` numbers, name by name
   * @param counts candidates of each name
   */
  score(features: Float32Array, counts: readonly number[]): Float64Array;
}

/** All candidates go through all trees at once: to copy those that are not hopeless, and to compare them again, took longer. */
export function stageTrees(trees: BoostedTrees): StagedTrees {
  const all = trees.roots.length;
  const few = Math.ceil(FIRST_TREES * all);
  const scorer = createTreeScorer(trees, few);
  let first = new Float64Array(256);
  return {
    score(features, counts) {
      const rows = features.length / FEATURES;
      const scores = new Float64Array(rows);
      if (first.length < rows) first = new Float64Array(2 * rows);
      scorer.scoreStages(features, rows, FEATURES, first, scores);
      if (few === all) return scores;
      let start = 0;
      for (let name = 0; name < counts.length; name++) {
        const end = start + counts[name]!;
        let least = Number.NEGATIVE_INFINITY;
        for (let row = start; row < end; row++) least = Math.max(least, first[row]! - HOPELESS);
        for (let row = start; row < end; row++) if (first[row]! < least) scores[row] = first[row]!;
        start = end;
      }
      return scores;
    },
  };
}
