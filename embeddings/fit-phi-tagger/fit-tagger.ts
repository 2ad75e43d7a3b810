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
export const SCALE = 10;
const FOUND_BITS = 20;
const PLACE_BITS = 15;

/** First whether a word is part of a name or place at all, then, of those that are, whether of a place. */
export function fitTagger(rows: TrainingRows, options: FitOptions): LinearModel {
  const { start, label, note, rules } = rows;
  const weightsOf = (bits: number, targetOf: (label: number) => 0 | 1 | undefined): Int8Array =>
    rounded(
      fitLinear(
        {
          ...rows,
          endOf: (row, random) => (random() < options.deafnessOf(note[row]!) ? rules[row]! : start[row + 1]!),
          targetOf: (row) => (options.isTaken(note[row]!) ? targetOf(label[row]!) : undefined),
          weightOf: (row) => options.weightOf(note[row]!),
        },
        { ...options, bits },
      ),
      SCALE,
    );
  return {
    scale: SCALE,
    found: weightsOf(FOUND_BITS, (one) => (one === NONE ? 0 : 1)),
    place: weightsOf(PLACE_BITS, (one) => (one === NONE ? undefined : one === PLACE ? 1 : 0)),
  };
}

/** What a logistic regression is fitted on: row r has the features from `start[r]` up to, not with, what `endOf` says. */
export interface LinearRows {
  readonly features: Int32Array;
  readonly start: readonly number[];
  readonly endOf: (row: number, random: () => number) => number;
  /** Undefined for rows that say nothing. */
  readonly targetOf: (row: number) => 0 | 1 | undefined;
  readonly weightOf: (row: number) => number;
}

/** Logistic regression by stochastic gradient descent with AdaGrad. The same rows and options give the same weights. */
export function fitLinear(
  { features, start, endOf, targetOf, weightOf }: LinearRows,
  { epochs, rate, decay, bits }: Pick<FitOptions, 'epochs' | 'rate' | 'decay'> & { readonly bits: number },
): Float32Array {
  const mask = (1 << bits) - 1;
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1e-3);
  const random = seededRandom(1);
  const targets = Array.from({ length: start.length - 1 }, (_, row) => targetOf(row));
  const order = targets.flatMap((target, row) => (target === undefined ? [] : [row]));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      const from = start[row]!;
      const to = endOf(row, random);
      let score = 0;
      for (let at = from; at < to; at += 1) score += weights[features[at]! & mask]!;
      const error = (1 / (1 + Math.exp(-score)) - targets[row]!) * weightOf(row);
      if (Math.abs(error) < 1e-4) continue;
      for (let at = from; at < to; at += 1) {
        const feature = features[at]! & mask;
        const gradient = error + decay * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!);
      }
    }
  }
  return weights;
}

/** Whole numbers of 1 / `scale`. */
export function rounded(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
}

function shuffle(values: number[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
}
