import type { BoostedTrees } from './boosted-trees.ts';
import type { ConceptStore } from './concept-store.ts';
import { bindWordings, type NoteWordings, type WordingTable } from './note-wordings.ts';
import { type MeantCounts, type Priors, priorsOf } from './priors.ts';
import { FEATURES } from './ranking-features.ts';
import type { TextTypeModel } from './text-type.ts';
import { type StagedTrees, stageTrees } from './tree-stages.ts';

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

export function bindRanker(ranker: Ranker, concepts: ConceptStore): BoundRanker {
  const { trees } = ranker;
  // made when a name is first linked: who only extracts needs neither
  let priors: Priors | undefined;
  let noteWordings: NoteWordings | undefined;
  let staged: StagedTrees | undefined;
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
      staged ??= stageTrees(trees);
      const rows = counts.reduce((sum, count) => sum + count, 0);
      const chances = staged.score(features.subarray(0, rows * FEATURES), counts);
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

/** Scores to probabilities in place, beside a fixed score of 0 for "none of them". */
export function softmaxWithNone(scores: Float64Array): void {
  let largest = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > largest) largest = scores[i]!;
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
  let [from, value] = [0, 0];
  for (let i = 0; i < line.length; i++) {
    const to = line[i]![0];
    const next = line[i]![1];
    if (chance <= to) {
      const width = to - from;
      return width === 0 ? next : value + ((next - value) * (chance - from)) / width;
    }
    from = to;
    value = next;
  }
  const width = 1 - from;
  return width <= 0 ? value : value + ((1 - value) * (chance - from)) / width;
}
