import type { LinearModel } from '../../src/deidentify/tagger/tag-chances.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { NONE, PLACE, type TrainingRows } from './training-rows.ts';

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How much a word of a note counts. */
  readonly weightOf: (note: number) => number;
  /** How often the rules are not heard on a word of a note: on notes that they were mended on they are righter than elsewhere. */
  readonly deafnessOf: (note: number) => number;
  readonly isTaken: (note: number) => boolean;
}

/** 1 / SCALE is the smallest weight that is kept: with finer ones no figure was better. */
const SCALE = 10;
const FOUND_BITS = 16;
const PLACE_BITS = 11;

/** First whether a word is part of a name or place at all, then, of those that are, whether of a place. */
export function fitTagger(rows: TrainingRows, options: FitOptions): LinearModel {
  return {
    scale: SCALE,
    found: rounded(fitModel(rows, options, FOUND_BITS, (label) => (label === NONE ? 0 : 1))),
    place: rounded(
      fitModel(rows, options, PLACE_BITS, (label) => (label === NONE ? undefined : label === PLACE ? 1 : 0)),
    ),
  };
}

/** Logistic regression by stochastic gradient descent with AdaGrad. The same rows and options give the same weights. */
function fitModel(
  rows: TrainingRows,
  { epochs, rate, decay, weightOf, deafnessOf, isTaken }: FitOptions,
  bits: number,
  targetOf: (label: number) => 0 | 1 | undefined,
): Float32Array {
  const mask = (1 << bits) - 1;
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1e-3);
  const random = seededRandom(1);
  const targets = rows.label.map(targetOf);
  const order = targets.flatMap((target, row) =>
    target !== undefined && isTaken(rows.note[row]!) ? [row] : [],
  );
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      const from = rows.start[row]!;
      const to = random() < deafnessOf(rows.note[row]!) ? rows.rules[row]! : rows.start[row + 1]!;
      let score = 0;
      for (let at = from; at < to; at += 1) score += weights[rows.features[at]! & mask]!;
      const error = (1 / (1 + Math.exp(-score)) - targets[row]!) * weightOf(rows.note[row]!);
      if (Math.abs(error) < 1e-4) continue;
      for (let at = from; at < to; at += 1) {
        const feature = rows.features[at]! & mask;
        const gradient = error + decay * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return weights;
}

function rounded(weights: Float32Array): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
}

function shuffle(values: number[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
}
