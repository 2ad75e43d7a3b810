import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCalibrationError, type Outcome, reliability } from '../../src/evaluate/calibration-error.ts';
import { clusterBootstrap, wilson } from '../../src/evaluate/intervals.ts';
import { mcnemar } from '../../src/evaluate/mcnemar.ts';
import { coverageAtPrecision, precisionCoverage, thinned } from '../../src/evaluate/precision-coverage.ts';
import { roundHalfEven } from '../../src/evaluate/round-half-even.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';

describe('roundHalfEven', () => {
  // as Python's round(value, 4) has them
  it.each([
    ['a tie, down to the even digit', 1 / 32, 0.0312],
    ['a tie, up to it', 3 / 32, 0.0938],
    ['no tie, though it is written as one: the number lies above it', 0.12345, 0.1235],
    ['13 of 160, which lies above it too', 13 / 160, 0.0813],
    ['up', 2 / 3, 0.6667],
    ['to one', 0.99995, 1],
    ['whole', 1, 1],
  ])('%s', (_, value, rounded) => {
    expect(roundHalfEven(value)).toBe(rounded);
  });
});

describe('wilson', () => {
  // roots of (share - p)² = z² p (1 - p) / n, solved in Python for the 97.5 % point of the normal distribution
  it.each([
    [8, 10, 0.490162, 0.943318],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [1, 10, 0.017876, 0.40415],
    [15, 100, 0.09306, 0.232836],
    [980, 1000, 0.96931, 0.987016],
    [50, 100, 0.403832, 0.596168],
    [0, 0, 0, 1],
  ])('%d of %d', (right, total, low, high) => {
    const interval = wilson(right, total);
    expect(interval.low).toBeCloseTo(low, 5);
    expect(interval.high).toBeCloseTo(high, 5);
  });

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const total = Math.max(a, b, 1);
        const right = Math.min(a, b);
        const { low, high } = wilson(right, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(right / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(right / total - 1e-12);
      }),
    );
  });
});

describe('mcnemar', () => {
  // min(1, 2 · P(X <= min)) of the binomial distribution with p = 1/2, in exact fractions in Python
  it.each([
    ['nothing differs', 0, 0, 1],
    ['one row', 1, 0, 1],
    ['14 of 64', 5, 1, 0.21875],
    ['158 of 4096', 10, 2, 0.03857421875],
    ['as many each way', 5, 5, 1],
    ['a near miss of 0.05', 6, 16, 0.052478790283203],
    ['hundreds', 100, 140, 0.011664092317678],
    ['one way only', 0, 40, 1.8189894035458565e-12],
    ['2^-6200 is no number', 3000, 3200, 0.011488253770871],
  ])('%s', (_, first, second, p) => {
    expect(mcnemar(first, second) / p).toBeCloseTo(1, 9);
    expect(mcnemar(second, first)).toBeCloseTo(mcnemar(first, second), 12);
  });
});

describe('clusterBootstrap', () => {
  const rows = (clusters: number, size: number) =>
    Array.from({ length: clusters * size }, (_, i) => {
      const cluster = Math.floor(i / size);
      return { cluster: `doc ${cluster}`, part: cluster % 2, of: 1 };
    });

  it('of one cluster is a point', () => {
    expect(clusterBootstrap([{ cluster: 'a', part: 3, of: 4 }])).toEqual({ low: 0.75, high: 0.75 });
  });

  it('of two clusters that disagree is everything', () => {
    expect(clusterBootstrap(rows(2, 1))).toEqual({ low: 0, high: 1 });
  });

  it('of single rows is near 1.96 standard errors', () => {
    const { low, high } = clusterBootstrap(rows(400, 1))!;
    expect(Math.abs(low - (0.5 - 1.96 * 0.025))).toBeLessThan(0.01);
    expect(Math.abs(high - (0.5 + 1.96 * 0.025))).toBeLessThan(0.01);
  });

  it('of ten equal rows a document is as wide as that of the documents alone', () => {
    expect(clusterBootstrap(rows(40, 10))).toEqual(clusterBootstrap(rows(40, 1)));
  });

  it('is the same for the same seed and another for another; order does not matter', () => {
    const some = rows(30, 3);
    expect(clusterBootstrap(some.toReversed())).toEqual(clusterBootstrap(some));
    expect(clusterBootstrap(some, { seed: 2 })).not.toEqual(clusterBootstrap(some));
  });

  it('has nothing to say of nothing', () => {
    expect(clusterBootstrap([])).toBeUndefined();
    expect(clusterBootstrap([{ cluster: 'a', part: 0, of: 0 }])).toBeUndefined();
  });
});

it('seededRandom gives what it gave before, evenly', () => {
  const random = seededRandom(1);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(drawn.slice(0, 3)).toEqual(Array.from({ length: 3 }, seededRandom(1)));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  const tenths = Array.from({ length: 10 }, (_, i) => drawn.filter((x) => Math.floor(x * 10) === i).length);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

const outcome = (confidence: number | undefined, right: boolean): Outcome => ({ confidence, right });
const many = (n: number, confidence: number, right: number): Outcome[] =>
  Array.from({ length: n }, (_, i) => outcome(confidence, i < right));

describe('expectedCalibrationError', () => {
  it.each<[string, Outcome[], number, number]>([
    ['no rows', [], 0, 0],
    ['rows without an answer', [outcome(undefined, false)], 0, 0],
    ['confidence that means what it says', many(10, 0.9, 9), 0, 0],
    ['sure and wrong', [outcome(1, false)], 1, 1],
    // 10 rows at 0.85 of which 6 are right (off by 0.25), 30 at 0.25 of which 15 are right (off by 0.25)
    ['two bins off by the same', [...many(10, 0.85, 6), ...many(30, 0.25, 15)], 0.25, 0.25],
    // by width one bin: mean 0.85, accuracy 0.5. By mass two: 0.81 with all right, 0.89 with none
    ['errors that cancel in one bin', [...many(5, 0.81, 5), ...many(5, 0.89, 0)], 0.35, (0.19 + 0.89) / 2],
  ])('%s', (_, outcomes, byWidth, byMass) => {
    expect(expectedCalibrationError(outcomes)).toBeCloseTo(byWidth, 10);
    expect(expectedCalibrationError(outcomes, 10, 'mass')).toBeCloseTo(byMass, 10);
  });

  it.each<[number, number]>([
    [0, 0],
    [0.0999, 0],
    [0.1, 1],
    [0.3, 3],
    [0.7, 7],
    [0.9999, 9],
    [1, 9],
  ])('confidence %d is in bin %d by width', (confidence, bin) => {
    expect(reliability([outcome(confidence, true)]).map(({ n }) => n)).toEqual(
      Array.from({ length: 10 }, (_, i) => (i === bin ? 1 : 0)),
    );
  });

  it('by mass keeps rows of one confidence together and loses none', () => {
    const outcomes = [...many(15, 0.2, 3), ...many(2, 0.4, 1), ...many(3, 0.9, 3)];
    expect(reliability(outcomes, 4, 'mass').map(({ n, low, high }) => [n, low, high])).toEqual([
      [15, 0, 0.4],
      [2, 0.4, 0.9],
      [3, 0.9, 1],
    ]);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() })),
        (outcomes) => {
          for (const binning of ['width', 'mass'] as const) {
            expect(expectedCalibrationError(outcomes.toReversed(), 10, binning)).toBeCloseTo(
              expectedCalibrationError(outcomes, 10, binning),
              9,
            );
          }
        },
      ),
    );
  });
});

describe('precisionCoverage', () => {
  const outcomes = [
    outcome(0.9, true),
    outcome(0.9, true),
    outcome(0.8, false),
    outcome(0.7, true),
    outcome(undefined, false),
  ];
  const curve = precisionCoverage(outcomes);

  it('has a point for each confidence, the unanswered among all rows', () => {
    expect(curve).toEqual([
      { threshold: 0.9, answered: 2, right: 2, precision: 1, coverage: 0.4 },
      { threshold: 0.8, answered: 3, right: 2, precision: 2 / 3, coverage: 0.6 },
      { threshold: 0.7, answered: 4, right: 3, precision: 0.75, coverage: 0.8 },
    ]);
  });

  it.each<[number, number | undefined]>([
    [0.98, 0.4],
    [1, 0.4],
    // precision falls below and comes back: the larger coverage counts
    [0.7, 0.8],
    [0.6, 0.8],
  ])('coverage at precision %d', (precision, coverage) => {
    expect(coverageAtPrecision(curve, precision)?.coverage).toBe(coverage);
  });

  it('knows that no threshold is precise enough', () => {
    expect(coverageAtPrecision(precisionCoverage([outcome(0.9, false)]), 0.5)).toBeUndefined();
    expect(precisionCoverage([])).toEqual([]);
  });

  it('is thinned evenly and keeps its end', () => {
    const long = precisionCoverage(Array.from({ length: 5000 }, (_, i) => outcome(1 - i / 5000, i % 3 > 0)));
    const thin = thinned(long, 50);
    expect(thin.length).toBe(50);
    expect(thin.at(-1)).toEqual(long.at(-1));
    expect(thinned(curve)).toEqual(curve);
  });
});
