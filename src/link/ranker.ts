import { type BoostedTrees, createTreeScorer, type TreeScorer } from './boosted-trees.ts';
import type { ConceptStore } from './concept-store.ts';
import { bindWordings, type NoteWordings, type WordingTable } from './note-wordings.ts';
import { type MeantCounts, type Priors, priorsOf } from './priors.ts';
import { FEATURES } from './ranking-features.ts';
import { someTrees } from './some-trees.ts';
import type { TextTypeModel } from './text-type.ts';

/**
 * What was learned from gold mentions by `npm run fit:ranker`: which of a name's candidates is meant, with
 * what probability, and where "linked" begins.
 */
export interface Ranker {
  readonly id: string;
  /** The preferred name of a concept means it whatever it stands in, not in notes only: see `nameFirst`. */
  readonly namesFirst?: boolean | undefined;
  readonly trees: BoostedTrees;
  /** How often the concept of a name was meant in the corpora. A prior of what texts speak of; it names no mention. */
  readonly meant: MeantCounts;
  /** What notes that were coded by hand mean by their wordings, if the ranker was fitted with it. */
  readonly notes?: WordingTable | undefined;
  /** Tells by the sentence around a name whether it stands in a note. */
  readonly textType: TextTypeModel;
  /** Points of a rising line from the softmax's probability to the share that was right, both 0 to 1. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Expected calibration error of the confidence, in ten bins, cross-validated over documents. */
  readonly error: number;
  /** Confidence from which a name is linked. */
  readonly linkedAt: number;
}

/** A ranker bound to a terminology. */
export interface BoundRanker {
  readonly ranker: Ranker;
  /** `meant` by concept ordinal. */
  readonly priors: Priors;
  /** `notes` by concept ordinal. */
  readonly noteWordings?: NoteWordings | undefined;
  /** So many features, of the first ones, its trees ask for. */
  readonly asked: number;
  /**
   * Calibrated probability of each candidate; what is missing to 1 is the probability that none is meant.
   * @param features rows of the candidates of names, name by name
   * @param counts candidates of each name
   */
  probabilities(features: Float32Array, counts: readonly number[]): Float64Array;
}

/** After this share of the trees most candidates of a name are hopeless: the others are for those that are not. */
const FIRST_TREES = 0.2;
/** So far behind the best, in log-odds, no name of the corpora had a candidate that came first in the end. */
const HOPELESS = 7;

export function bindRanker(ranker: Ranker, concepts: ConceptStore): BoundRanker {
  const { trees } = ranker;
  const scorerOf = (from: number, to: number): TreeScorer => createTreeScorer(someTrees(trees, from, to));
  // made when a name is first linked: who only extracts needs neither
  let priors: Priors | undefined;
  let noteWordings: NoteWordings | undefined;
  let scorers: { readonly first: TreeScorer; readonly others: TreeScorer | undefined } | undefined;
  return {
    ranker,
    asked: trees.feature.reduce((most, feature) => Math.max(most, feature + 1), 0),
    get priors() {
      priors ??= priorsOf(ranker.meant, concepts);
      return priors;
    },
    get noteWordings() {
      if (ranker.notes !== undefined) noteWordings ??= bindWordings(ranker.notes, concepts);
      return noteWordings;
    },
    probabilities(features, counts) {
      const all = trees.roots.length;
      const few = Math.ceil(FIRST_TREES * all);
      scorers ??= { first: scorerOf(0, few), others: all > few ? scorerOf(few, all) : undefined };
      const { first, others } = scorers;
      const rows = counts.reduce((sum, count) => sum + count, 0);
      const chances = new Float64Array(rows);
      // all rows at once: a step down a tree costs the same for 128 rows as for one
      first.scoreRows(features, rows, FEATURES, chances);
      if (others !== undefined) addOthers(others, features, counts, chances);
      let start = 0;
      for (const count of counts) {
        softmaxWithNone(chances.subarray(start, start + count));
        start += count;
      }
      for (let i = 0; i < rows; i++) chances[i] = calibrated(chances[i]!, ranker.calibration);
      return chances;
    },
  };
}

let kept = new Int32Array(256);
let keptFeatures = new Float32Array(256 * FEATURES);
let more = new Float64Array(256);

/** Adds what the other trees say of the candidates that are not far behind the best of their name. */
function addOthers(
  others: TreeScorer,
  features: Float32Array,
  counts: readonly number[],
  scores: Float64Array,
): void {
  if (kept.length < scores.length) {
    kept = new Int32Array(2 * scores.length);
    keptFeatures = new Float32Array(kept.length * FEATURES);
    more = new Float64Array(kept.length);
  }
  let count = 0;
  let start = 0;
  for (const own of counts) {
    const end = start + own;
    let least = Number.NEGATIVE_INFINITY;
    for (let row = start; row < end; row++) least = Math.max(least, scores[row]! - HOPELESS);
    for (let row = start; row < end; row++) {
      if (scores[row]! < least) continue;
      const from = row * FEATURES;
      keptFeatures.set(features.subarray(from, from + FEATURES), count * FEATURES);
      kept[count++] = row;
    }
    start = end;
  }
  others.scoreRows(keptFeatures, count, FEATURES, more);
  for (let i = 0; i < count; i++) scores[kept[i]!]! += more[i]!;
}

/** Scores to probabilities in place, beside a fixed score of 0 for "none of them". */
export function softmaxWithNone(scores: Float64Array): void {
  let largest = 0;
  for (const score of scores) if (score > largest) largest = score;
  let all = Math.exp(-largest);
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - largest);
    all += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= all;
}

/** The rising line at a point. */
export function calibrated(chance: number, line: readonly (readonly [number, number])[]): number {
  if (line.length === 0) return chance;
  let before: readonly [number, number] = [0, 0];
  for (const point of line) {
    if (chance <= point[0]) {
      const width = point[0] - before[0];
      return width === 0 ? point[1] : before[1] + ((point[1] - before[1]) * (chance - before[0])) / width;
    }
    before = point;
  }
  const width = 1 - before[0];
  return width <= 0 ? before[1] : before[1] + ((1 - before[1]) * (chance - before[0])) / width;
}
