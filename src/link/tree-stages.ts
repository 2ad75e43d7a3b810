import { type BoostedTrees, createTreeScorer, type TreeScorer } from './boosted-trees.ts';
import { FEATURES } from './ranking-features.ts';
import { someTrees } from './some-trees.ts';

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

export function stageTrees(trees: BoostedTrees): StagedTrees {
  const all = trees.roots.length;
  const few = Math.ceil(FIRST_TREES * all);
  const first = createTreeScorer(someTrees(trees, 0, few));
  const others = all > few ? createTreeScorer(someTrees(trees, few, all)) : undefined;
  return {
    score(features, counts) {
      const scores = new Float64Array(features.length / FEATURES);
      remaining.begin(counts);
      remaining.add(first, features, scores);
      if (others === undefined) return scores;
      remaining.leaveOut(scores);
      remaining.add(others, features, scores);
      return scores;
    },
  };
}

/** Candidates that are not hopeless yet, name by name. */
class Remaining {
  #rows = new Int32Array(256);
  #sums = new Float64Array(256);
  #count = 0;
  #all = 0;
  /** Where those of each name end. */
  #ends = new Int32Array(256);
  #names = 0;

  begin(counts: readonly number[]): void {
    this.#names = counts.length;
    if (this.#ends.length < counts.length) this.#ends = new Int32Array(2 * counts.length);
    let end = 0;
    for (let i = 0; i < counts.length; i++) {
      end += counts[i]!;
      this.#ends[i] = end;
    }
    this.#all = end;
    this.#count = end;
    if (this.#rows.length < end) {
      this.#rows = new Int32Array(2 * end);
      this.#sums = new Float64Array(2 * end);
    }
    for (let i = 0; i < end; i++) this.#rows[i] = i;
  }

  /** Adds what the trees say of them. All names at once: a step down a tree costs the same for 128 rows as for one. */
  add(scorer: TreeScorer, features: Float32Array, scores: Float64Array): void {
    if (this.#count === this.#all) scorer.scoreRows(features, this.#count, FEATURES, this.#sums);
    else scorer.scoreSome(features, this.#rows, this.#count, FEATURES, this.#sums);
    for (let i = 0; i < this.#count; i++) scores[this.#rows[i]!]! += this.#sums[i]!;
  }

  /** Leaves out the hopeless. */
  leaveOut(scores: Float64Array): void {
    const rows = this.#rows;
    let kept = 0;
    let start = 0;
    for (let name = 0; name < this.#names; name++) {
      const end = this.#ends[name]!;
      let least = Number.NEGATIVE_INFINITY;
      for (let i = start; i < end; i++) least = Math.max(least, scores[rows[i]!]! - HOPELESS);
      for (let i = start; i < end; i++) {
        const row = rows[i]!;
        if (scores[row]! >= least) rows[kept++] = row;
      }
      this.#ends[name] = kept;
      start = end;
    }
    this.#count = kept;
  }
}

const remaining = new Remaining();
