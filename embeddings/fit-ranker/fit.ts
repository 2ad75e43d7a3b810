import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { createTreeScorer } from '../../src/link/boosted-trees.ts';
import { softmaxWithNone } from '../../src/link/ranker.ts';
import { FEATURES, featureNames } from '../../src/link/ranking-features.ts';
import { fitTrees } from '../fit-trees.ts';
import type { Corpus } from './gold-mentions.ts';
import { countMeant, type Meant, type Question, withPrior } from './questions.ts';

/** Mentions of notes are few, and they are what the service is asked; held-out synonyms are many. */
const weightOf: Readonly<Partial<Record<Corpus, number>>> = { clinical: 12, synonyms: 0.7 };
/** A name that comes ten times is asked more often, but not ten times as much is learned from it. */
const REPEATED = 0.6;
/** Share of the questions that see no cross-references, and no prior: other terminologies have none. */
const UNKNOWN_XREFS = 0.15;
const UNKNOWN_PRIOR = 0.15;

const firstXref = featureNames.indexOf('cross-references');
const afterXrefs = featureNames.indexOf('ancestors among the candidates');
const prior = featureNames.indexOf('how often meant');

export interface Fitted {
  readonly trees: ReturnType<typeof fitTrees>;
  readonly meant: Meant;
  /** Probability of each candidate, uncalibrated. */
  predict(question: Question): Float64Array;
}

/** @param mentionsOf how many mentions of a question are in the training set; none: it is left out */
export function fitOn(
  questions: readonly Question[],
  mentionsOf: (question: Question) => number,
  onProgress?: (done: number, total: number, loss: number) => void,
): Fitted {
  const training = questions.filter((question) => mentionsOf(question) > 0);
  const meant = countMeant(training);
  const random = seededRandom(20_261);
  const trees = fitTrees(
    training.map((question) => {
      const features = withPrior(question, meant, true);
      if (random() < UNKNOWN_XREFS) blank(features, firstXref, afterXrefs);
      if (random() < UNKNOWN_PRIOR) blank(features, prior, prior + 1);
      const weight = weightOf[question.corpus] ?? 1;
      return { features, right: question.right, weight: weight * mentionsOf(question) ** REPEATED };
    }),
    {
      features: FEATURES,
      trees: 100,
      leaves: 15,
      rate: 0.12,
      leastWeight: 2,
      ridge: 5,
      featureShare: 0.5,
      questionShare: 0.8,
      seed: 7,
      ...(onProgress && { onProgress }),
    },
  );
  const scorer = createTreeScorer(trees);
  return {
    trees,
    meant,
    predict(question) {
      const features = withPrior(question, meant, false);
      const chances = new Float64Array(question.right.length);
      for (let i = 0; i < chances.length; i++) chances[i] = scorer.score(features, i * FEATURES);
      softmaxWithNone(chances);
      return chances;
    },
  };
}

function blank(features: Float32Array, from: number, to: number): void {
  for (let row = 0; row < features.length; row += FEATURES) features.fill(0, row + from, row + to);
}
