import type { BoostedTrees, TreeScorer } from './boosted-trees.ts';
import { createTreeScorer } from './boosted-trees.ts';
import { FEATURES } from './ranking-features.ts';
import { someTrees } from './some-trees.ts';

/**
 * After a share of the trees the candidates that are so far behind the best of their name, in log-odds, are hopeless: the
 * trees behind are for the others. `rest` is what these trees add to such a candidate on average; without it the
 * hopeless would take from the probability of the others. Of 22,117 names of corpora, in sentences and in notes, and of terms with
 * a wrong letter, none had a candidate that was left so and comes first by all trees.
 */
const STAGES = [
  { until: 0.2, hopeless: 6, rest: -1.7 },
  { until: 0.4, hopeless: 6, rest: -0.7 },
  { until: 1, hopeless: Number.POSITIVE_INFINITY, rest: 0 },
] as const;

/** Trees that are asked in stages. */
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
  let from = 0;
  const scorers = STAGES.map(({ until }): TreeScorer | undefined => {
    const to = Math.ceil(until * all);
    const scorer = to > from ? createTreeScorer(someTrees(trees, from, to)) : undefined;
    from = to;
    return scorer;
  });
  return {
    score(features, counts) {
      const scores = new Float64Array(features.length / FEATURES);
      left.begin(counts);
      for (const [stage, scorer] of scorers.entries()) {
        if (scorer === undefined) continue;
        left.add(scorer, features, scores);
        const { hopeless, rest } = STAGES[stage]!;
        if (hopeless < Number.POSITIVE_INFINITY) left.leaveOut(scores, hopeless, rest);
      }
      return scores;
    },
  };
}

/** Candidates that are not hopeless yet, name by name. */
class Left {
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

  /** Leaves out the hopeless, to whose scores it adds `rest`. */
  leaveOut(scores: Float64Array, hopeless: number, rest: number): void {
    const rows = this.#rows;
    let kept = 0;
    let start = 0;
    for (let name = 0; name < this.#names; name++) {
      const end = this.#ends[name]!;
      let least = Number.NEGATIVE_INFINITY;
      for (let i = start; i < end; i++) least = Math.max(least, scores[rows[i]!]! - hopeless);
      for (let i = start; i < end; i++) {
        const row = rows[i]!;
        if (scores[row]! >= least) rows[kept++] = row;
        else scores[row]! += rest;
      }
      this.#ends[name] = kept;
      start = end;
    }
    this.#count = kept;
  }
}

const left = new Left();
