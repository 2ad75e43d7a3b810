import { describe, expect, test } from 'vitest';
import { risingLine } from '../../embeddings/fit-ranker/isotonic.ts';
import { foldOf } from '../../embeddings/fit-ranker/questions.ts';
import { fitTrees, type TreeQuestion } from '../../embeddings/fit-trees.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { createTreeScorer } from '../../src/link/boosted-trees.ts';
import { calibrated, softmaxWithNone } from '../../src/link/ranker.ts';

const options = {
  features: 2,
  trees: 40,
  leaves: 4,
  rate: 0.3,
  leastWeight: 1,
  ridge: 1,
  featureShare: 1,
  questionShare: 1,
  seed: 1,
} as const;

/** Of each name's three candidates the one whose first feature is largest is right if that is above 0.5; the second feature is noise. */
function questions(count: number, seed: number): readonly TreeQuestion[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const features = Float32Array.from({ length: 6 }, random);
    const firsts = [features[0]!, features[2]!, features[4]!];
    const most = Math.max(...firsts);
    return { features, right: firsts.map((value) => value === most && most > 0.5), weight: 1 };
  });
}

function chancesOf(trees: ReturnType<typeof fitTrees>, { features, right }: TreeQuestion): Float64Array {
  const scorer = createTreeScorer(trees);
  const chances = Float64Array.from(right, (_, i) => scorer.score(features, 2 * i));
  softmaxWithNone(chances);
  return chances;
}

describe('fitTrees', () => {
  const trees = fitTrees(questions(600, 3), options);

  test('orders candidates of names that it has not seen', () => {
    const fresh = questions(300, 9).filter(({ right }) => right.includes(true));
    const correct = fresh.filter((question) => {
      const chances = chancesOf(trees, question);
      return question.right[chances.indexOf(Math.max(...chances))];
    });
    expect(correct.length / fresh.length).toBeGreaterThan(0.85);
  });

  test('leaves probability for none where nothing is right', () => {
    const none = chancesOf(trees, {
      features: Float32Array.of(0.1, 0.5, 0.2, 0.5, 0.05, 0.5),
      right: [false, false, false],
      weight: 1,
    });
    expect(none.reduce((sum, chance) => sum + chance, 0)).toBeLessThan(0.3);
  });

  test('is the same for the same seed, and another for another', () => {
    const some = { ...options, questionShare: 0.7, featureShare: 0.7 };
    const given = questions(200, 3);
    expect(fitTrees(given, some)).toEqual(fitTrees(given, some));
    expect(fitTrees(given, { ...some, seed: 2 })).not.toEqual(fitTrees(given, some));
  });

  test('the loss falls', () => {
    const losses: number[] = [];
    fitTrees(questions(300, 3), { ...options, onProgress: (_done, _total, loss) => losses.push(loss) });
    expect(losses).toHaveLength(40);
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 2);
  });

  test('learns where a missing value belongs', () => {
    const given = questions(400, 5).map(({ right }) => ({
      features: Float32Array.from(right.flatMap((is) => [is ? Number.NaN : 1, 0])),
      right,
      weight: 1,
    }));
    const learned = fitTrees(given, options);
    const scorer = createTreeScorer(learned);
    expect(scorer.score(Float32Array.of(Number.NaN, 0), 0)).toBeGreaterThan(
      scorer.score(Float32Array.of(1, 0), 0),
    );
  });

  test.each([
    ['no question', []],
    ['a name without candidates', [{ features: new Float32Array(), right: [], weight: 1 }]],
  ])('%s gives trees that say nothing', (_, given) => {
    const scorer = createTreeScorer(fitTrees(given, options));
    expect(Math.abs(scorer.score(Float32Array.of(1, 1), 0))).toBe(0);
  });
});

describe('softmaxWithNone', () => {
  test.each([
    [[], []],
    [[0], [0.5]],
    [
      [0, 0, 0],
      [0.25, 0.25, 0.25],
    ],
    [[1000], [1]],
    [
      [-1000, -1000],
      [0, 0],
    ],
  ])('%j', (scores, chances) => {
    const values = Float64Array.from(scores);
    softmaxWithNone(values);
    expect([...values]).toEqual(chances);
  });
});

describe('calibrated', () => {
  const line = [
    [0.2, 0.1],
    [0.8, 0.9],
  ] as const;
  test.each([
    [0, 0],
    [0.1, 0.05],
    [0.2, 0.1],
    [0.5, 0.5],
    [0.8, 0.9],
    [0.9, 0.95],
    [1, 1],
  ])('%f is %f', (chance, expected) => {
    expect(calibrated(chance, line)).toBeCloseTo(expected, 12);
  });
  test('no line changes nothing', () => {
    expect(calibrated(0.37, [])).toBe(0.37);
  });
});

describe('risingLine', () => {
  test('never falls, and is the share that was right where that rises', () => {
    const random = seededRandom(4);
    const outcomes = Array.from({ length: 3000 }, () => {
      const chance = random();
      return { chance, right: random() < chance ** 2 };
    });
    const line = risingLine(outcomes);
    for (let i = 1; i < line.length; i++) {
      expect(line[i]![0]).toBeGreaterThan(line[i - 1]![0]);
      expect(line[i]![1]).toBeGreaterThanOrEqual(line[i - 1]![1]);
    }
    expect(calibrated(0.5, line)).toBeGreaterThan(0.15);
    expect(calibrated(0.5, line)).toBeLessThan(0.35);
  });
  test('of nothing is nothing', () => {
    expect(risingLine([])).toEqual([]);
  });
});

test('a document is always in the same fold', () => {
  const folds = Array.from({ length: 500 }, (_, i) => foldOf(`doc-${i}`));
  expect(folds).toEqual(Array.from({ length: 500 }, (_, i) => foldOf(`doc-${i}`)));
  for (let fold = 0; fold < 5; fold++) expect(folds.filter((one) => one === fold).length).toBeGreaterThan(50);
});
