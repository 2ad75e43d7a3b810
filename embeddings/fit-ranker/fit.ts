import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { alikeWordNames } from '../../src/link/alike-features.ts';
import { type BoostedTrees, createTreeScorer } from '../../src/link/boosted-trees.ts';
import type { MeantCounts } from '../../src/link/priors.ts';
import { softmaxWithNone } from '../../src/link/ranker.ts';
import { FEATURES, featureNames } from '../../src/link/ranking-features.ts';
import type { TreeQuestion } from '../fit-trees.ts';
import type { Corpus } from './gold-mentions.ts';
import { boundPriors, countMeant, innerPriors } from './meant.ts';
import { type Asking, ask, askingsOf, type Question } from './questions.ts';
import { fitInThread } from './tree-threads.ts';

/** Mentions of notes are few, and they are what the service is asked; held-out synonyms are many. */
const weightOf: Readonly<Partial<Record<Corpus, number>>> = {
  clinical: 20,
  coded: 1,
  biored: 1.3,
  synonyms: 1.3,
  terms: 0.4,
};
/** A name that comes ten times is asked more often, but not ten times as much is learned from it. */
const REPEATED = 0.6;
/** A name without a concept of its own: linking it to a broader one is wrong, but not as wrong as to another. */
const UNCODED = 0.3;
/**
 * Share of the mentions of our own notes whose wording is taken for one that no note has: all of them were looked up in one pass, which
 * agrees with itself more often than other annotators would with it.
 */
const NEW_WORDING = 0.5;
/** Mentions with the same wording and meaning in one fold that are looked at: only their sentences differ. */
const MOST_REPEATED = 3;
/** Shares of the questions that are asked without cross-references, priors and vectors of words: not all have them. */
const UNKNOWN = { xrefs: 0.15, priors: 0.15, words: 0.1 };

const columns = (...beginnings: readonly string[]): readonly number[] =>
  [...featureNames.keys()].filter((i) => beginnings.some((text) => featureNames[i]!.startsWith(text)));
const xrefColumns = columns('known to', 'cross-references');
const priorColumns = columns('wordings that meant it', 'documents that meant it');

const wordColumns = alikeWordNames.map((name) => featureNames.indexOf(name));

export interface Fitted {
  readonly trees: BoostedTrees;
  readonly meant: MeantCounts;
  /** Whether each candidate is right, and its probability, uncalibrated. */
  predict(
    question: Question,
    asking: Asking,
  ): { readonly right: readonly boolean[]; readonly chances: Float64Array };
}

/** Two sets of trees, finer and coarser, each of its own draw of how the questions are asked: their mean is right more often than either. */
const SETS = [
  { leaves: 63, ridge: 10, seed: 7 },
  { leaves: 31, ridge: 5, seed: 8 },
] as const;

export async function fitOn(training: readonly Question[]): Promise<Fitted> {
  const sets = SETS.map((own) =>
    fitInThread(() => treeQuestions(training, own.seed), {
      ...own,
      features: FEATURES,
      trees: 300,
      rate: 0.1,
      leastWeight: 2,
      featureShare: 0.5,
      questionShare: 0.8,
    }),
  );
  const trees = meanOf(await Promise.all(sets));
  const scorer = createTreeScorer(trees);
  const meant = countMeant(training);
  const priors = boundPriors(meant);
  return {
    trees,
    meant,
    predict(question, asking) {
      const { features, right } = ask(question, priors(question.index), asking);
      const chances = new Float64Array(right.length);
      scorer.scoreRows(features, right.length, FEATURES, chances);
      softmaxWithNone(chances);
      return { right, chances };
    },
  };
}

/** Trees of which the sum is the mean of the sums of sets of trees; those of the sets take turns, so that the first of them are of all. */
function meanOf(sets: readonly BoostedTrees[]): BoostedTrees {
  const mean = { roots: [], feature: [], threshold: [], left: [], right: [], missingLeft: [], leaf: [] } as {
    [Key in keyof BoostedTrees]: number[];
  };
  const roots: number[][] = [];
  for (const trees of sets) {
    const nodes = mean.feature.length;
    const leaves = mean.leaf.length;
    const placed = (child: number): number => (child < 0 ? child - leaves : child + nodes);
    roots.push(trees.roots.map(placed));
    mean.feature.push(...trees.feature);
    mean.threshold.push(...trees.threshold);
    mean.left.push(...trees.left.map(placed));
    mean.right.push(...trees.right.map(placed));
    mean.missingLeft.push(...trees.missingLeft);
    mean.leaf.push(...trees.leaf.map((value) => value / sets.length));
  }
  for (let tree = 0; tree < roots[0]!.length; tree++)
    for (const own of roots) if (own[tree] !== undefined) mean.roots.push(own[tree]!);
  return mean;
}

function treeQuestions(training: readonly Question[], seed: number): readonly TreeQuestion[] {
  const random = seededRandom(20_254 + seed);
  const priors = innerPriors(training);
  const asks = new Map<string, number>();
  const inFold = new Map<string, Question[]>();
  for (const question of training) {
    const { key, fold } = question;
    asks.set(key, (asks.get(key) ?? 0) + 1);
    const same = inFold.get(`${fold} ${key}`);
    if (same === undefined) inFold.set(`${fold} ${key}`, [question]);
    else same.push(question);
  }
  return [...inFold.values()].flatMap((same) => {
    const looked = same.slice(0, MOST_REPEATED);
    return looked.flatMap((question) => {
      const { corpus } = question.mention;
      const all = askingsOf(question);
      // they are few: one way for each, drawn, would let chance say what "diabetes" is in a note
      const ways = corpus === 'clinical' ? all : [drawn(all, random)];
      const each = (same.length / looked.length) * asks.get(question.key)! ** (REPEATED - 1);
      const coded = question.gold.length > 0 ? 1 : UNCODED;
      const weight = ((weightOf[corpus] ?? 1) * each * coded) / ways.length;
      return ways.map((asking) => {
        const isNew = corpus === 'coded' && random() < NEW_WORDING;
        const known = isNew ? { lookup: () => undefined } : question.noteWordings;
        const { features, right } = ask(question, priors(question), asking, known);
        if (random() < UNKNOWN.xrefs) blank(features, xrefColumns);
        if (random() < UNKNOWN.priors) blank(features, priorColumns);
        if (random() < UNKNOWN.words) blank(features, wordColumns);
        return { features, right, weight };
      });
    });
  });
}

/** How often a mention with a sentence is asked with it, and one with other names, with these. */
const WITH = { sentence: 0.5, others: 0.4 };

function drawn(all: readonly Asking[], random: () => number): Asking {
  let left = all;
  for (const [is, share] of [
    [(asking: Asking) => asking.startsWith('sentence'), WITH.sentence],
    [(asking: Asking) => asking.endsWith('other names'), WITH.others],
  ] as const) {
    const isDrawn = random() < share;
    const some = left.filter((asking) => is(asking) === isDrawn);
    if (some.length > 0) left = some;
  }
  return left[Math.floor(random() * left.length)]!;
}

function blank(features: Float32Array, places: readonly number[]): void {
  for (let row = 0; row < features.length; row += FEATURES)
    for (const place of places) features[row + place] = Number.NaN;
}
