import { noteOdds, SECOND_FEATURES, secondFeatures } from '../../src/deidentify/tagger/second-look.ts';
import { type LinearModel, oddsOf } from '../../src/deidentify/tagger/tag-chances.ts';
import { type SecondLook, secondLook } from '../../src/deidentify/tagger/tree-score.ts';
import type { BoostedTrees } from '../../src/link/boosted-trees.ts';
import { type RelativeTrees, relativeTrees } from '../../src/relative-trees.ts';
import { fitTrees, type TreeQuestion } from '../fit-trees.ts';
import { corpora } from './corpora.ts';
import { countedWords, type LabelledNote, NONE } from './training-rows.ts';

const VARIED = 0.5;
/** Leaves are whole numbers of this part: the file stays small. */
const LEAF_SCALE = 100;

/** The counted words of a note as questions. `first` must not have been fitted on the note: its odds would be too good. */
export function questionsOf(labelled: LabelledNote, first: LinearModel): readonly TreeQuestion[] {
  const { note, read, label } = labelled;
  const whole = noteOdds(read, oddsOf(read, first).found);
  const weight = corpora[note.corpus].again * (note.varied === undefined ? 1 : VARIED);
  return countedWords(labelled).map((i) => {
    const features = new Float32Array(SECOND_FEATURES);
    secondFeatures(read, whole, i, features);
    return { features, right: [label[i] !== NONE], weight };
  });
}

/** Trees ready to be asked, and as a file has them. */
export type StoredTrees = SecondLook & { readonly told: RelativeTrees };

/** Trees whose numbers are rounded, thresholds to so many digits: the file stays small. */
export function asStored(trees: BoostedTrees, digits: number): StoredTrees {
  const rounded = {
    ...trees,
    threshold: trees.threshold.map((value) => Number(value.toPrecision(digits))),
    // nothing is missing
    missingLeft: [],
    leaf: trees.leaf.map((value) => Math.round(value * LEAF_SCALE) / LEAF_SCALE),
  };
  return { ...secondLook(rounded), told: relativeTrees(rounded, LEAF_SCALE) };
}

/** One candidate a question: the softmax against none is then the logistic function. Numbers are rounded, so that the file stays small. */
export function fitSecondLook(questions: readonly TreeQuestion[], features = SECOND_FEATURES): StoredTrees {
  const trees = fitTrees(questions, {
    features,
    trees: 200,
    leaves: 16,
    rate: 0.12,
    leastWeight: 5,
    ridge: 5,
    featureShare: 0.6,
    questionShare: 0.7,
    seed: 5,
  });
  return asStored(trees, 6);
}
