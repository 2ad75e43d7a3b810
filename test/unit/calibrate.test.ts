import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Calibration, matchFeatures, probabilities } from '../../src/link/calibrate.ts';
import { matchMethods } from '../../src/link/candidate.ts';
import { starterCalibration, terminologyCalibration } from '../../src/link/default-calibration.ts';
import type { Match } from '../../src/link/find-candidates.ts';
import { testCalibration } from '../support/small-index.ts';

const words = fc.constantFrom(
  'type 2 diabetes',
  'DM',
  'chronic kidney disease',
  'of the',
  'MS',
  'migraine headache',
);
const matches: fc.Arbitrary<readonly Match[]> = fc
  .array(
    fc.record({
      term: words,
      wording: words,
      method: fc.constantFrom(...matchMethods),
      similarity: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map((row, i) => ({
      ...row,
      similarity: row.method === 'vector' ? row.similarity : 1,
      code: String(i),
      row: i,
    })),
  );

const calibrations: readonly Calibration[] = [
  testCalibration,
  starterCalibration,
  terminologyCalibration,
  { id: 'none', weights: {} },
  { id: 'extreme', weights: { bias: 5000, 'method:name': -5000, 'similarity^4': 5000 } },
];

test('property: the probabilities of one name are such, and "none" takes what is missing to 1', () => {
  fc.assert(
    fc.property(matches, fc.constantFrom(...calibrations), (given, calibration) => {
      const values = probabilities(matchFeatures(given), calibration);
      expect(values).toHaveLength(given.length);
      for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
      const sum = values.reduce((all, value) => all + value, 0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('property: features are numbers from 0 to about 1, below 0 only with a cosine that is', () => {
  fc.assert(
    fc.property(matches, (given) => {
      for (const features of matchFeatures(given)) {
        for (const [name, value] of Object.entries(features)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value, name).toBeGreaterThanOrEqual(/^similarity(?!\^)/.test(name) ? -1 : 0);
          expect(value, name).toBeLessThanOrEqual(2);
        }
      }
    }),
  );
});

test('"none" has the fixed score 0: nothing known is even odds for it', () => {
  expect(probabilities([], testCalibration)).toEqual([]);
  expect(probabilities([{ bias: 1 }], { id: '', weights: {} })).toEqual([0.5]);
  expect(probabilities([{ bias: 1 }, { bias: 1 }, { bias: 1 }], { id: '', weights: {} })).toEqual([
    0.25, 0.25, 0.25,
  ]);
  expect(probabilities([{ bias: 1 }], { id: '', weights: { bias: -800 } })[0]).toBeCloseTo(0);
});

test.each([
  ['starter', starterCalibration],
  ['terminology', terminologyCalibration],
])(
  '%s: a closer method of the same wording is likelier, and none of two rivals is certain',
  (_, calibration) => {
    const one = (method: Match['method'], code = '1', similarity = 1): Match => ({
      code,
      row: Number(code),
      term: 'type 2 diabetes',
      wording: 'type 2 diabetes',
      method,
      similarity,
    });
    const [name] = probabilities(matchFeatures([one('name')]), calibration);
    const [related] = probabilities(matchFeatures([one('related')]), calibration);
    const [far] = probabilities(matchFeatures([{ ...one('vector', '1', 0.3), term: 'gout' }]), calibration);
    expect(name!).toBeGreaterThan(related!);
    expect(related!).toBeGreaterThan(far!);
    const rivals = probabilities(
      matchFeatures([one('abbreviation', '1'), one('abbreviation', '2')]),
      calibration,
    );
    expect(rivals[0]).toBeCloseTo(rivals[1]!);
    expect(rivals[0]!).toBeLessThanOrEqual(0.5);
  },
);
