import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BEGIN,
  Chain,
  END,
  INSIDE,
  LABELS,
  mayFollow,
  NONE,
  SINGLE,
} from '../../src/extract/tagger/chain.ts';

const SEED = 20_261_128;

/** Every labelling that the chain allows, with its score. */
function labellings(
  scores: Float64Array,
  steps: Float64Array,
  length: number,
): [labels: number[], score: number][] {
  let all: [number[], number][] = [[[], 0]];
  for (let t = 0; t < length; t += 1)
    all = all.flatMap(([labels, score]) =>
      Array.from({ length: LABELS }, (_, y) => y)
        .filter((y) => (t === 0 ? y !== INSIDE && y !== END : mayFollow(labels.at(-1)!, y)))
        .map((y): [number[], number] => [
          [...labels, y],
          score + scores[t * LABELS + y]! + (t === 0 ? 0 : steps[labels.at(-1)! * LABELS + y]!),
        ]),
    );
  return all.filter(([labels]) => labels.at(-1) !== BEGIN && labels.at(-1) !== INSIDE);
}

const number = fc.double({ min: -4, max: 4, noNaN: true });

test(`chances, mentions and the best labelling are those of all labellings (seed ${SEED})`, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(number, { minLength: 4 * LABELS, maxLength: 4 * LABELS }),
      fc.array(number, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
      (length, some, between) => {
        const scores = Float64Array.from(some).subarray(0, length * LABELS);
        const steps = Float64Array.from(between);
        const all = labellings(scores, steps, length);
        const total = all.reduce((sum, [, score]) => sum + Math.exp(score), 0);
        const share = (is: (labels: number[]) => boolean): number =>
          all.reduce((sum, [labels, score]) => sum + (is(labels) ? Math.exp(score) : 0), 0) / total;
        const chain = new Chain();
        chain.resize(length);
        chain.setSteps(steps);
        chain.run(scores);
        expect(chain.logZ).toBeCloseTo(Math.log(total), 8);
        for (let t = 0; t < length; t += 1)
          for (let y = 0; y < LABELS; y += 1)
            expect(chain.chances[t * LABELS + y]).toBeCloseTo(
              share((labels) => labels[t] === y),
              8,
            );
        const mentions = new Float64Array(length);
        const written = chain.mentionChances(0, mentions);
        for (let last = 0; last < length; last += 1) {
          const isMention = (labels: readonly number[]): boolean =>
            last === 0
              ? labels[0] === SINGLE
              : labels
                  .slice(0, last + 1)
                  .every((label, t) => label === (t === 0 ? BEGIN : t === last ? END : INSIDE));
          const wanted = share(isMention);
          if (last < written) expect(mentions[last]).toBeCloseTo(wanted, 8);
          else expect(wanted).toBeLessThan(1e-3);
        }
        const best = new Uint8Array(length);
        chain.best(scores, steps, best);
        const most = Math.max(...all.map(([, score]) => score));
        expect(all.find(([labels]) => labels.join() === best.join())?.[1]).toBeCloseTo(most, 8);
      },
    ),
    { seed: SEED, numRuns: 60 },
  );
});

test('a long sentence does not underflow', () => {
  const length = 5000;
  const chain = new Chain();
  chain.resize(length);
  chain.setSteps(new Float64Array(LABELS * LABELS));
  chain.run(new Float64Array(length * LABELS).fill(-3));
  expect(Number.isFinite(chain.logZ)).toBe(true);
  expect(chain.chances[(length >> 1) * LABELS + NONE]).toBeGreaterThan(0);
});
