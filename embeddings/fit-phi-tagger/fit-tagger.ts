import type { TaggerModel } from '../../src/deidentify/tagger/tag-chances.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { NAME, NONE, PLACE, type TrainingRows } from './training-rows.ts';

export interface FitOptions {
  readonly bits: number;
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
const SCALE = 16;

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad. The same rows and options give the same model. */
export function fitTagger(rows: TrainingRows, options: FitOptions): TaggerModel {
  const { bits, epochs, rate, decay, weightOf, deafnessOf, isTaken } = options;
  const mask = (1 << bits) - 1;
  const weights = [new Float32Array(1 << bits), new Float32Array(1 << bits)] as const;
  const squares = [new Float32Array(1 << bits).fill(1e-3), new Float32Array(1 << bits).fill(1e-3)] as const;
  const random = seededRandom(1);
  const order = rows.label.flatMap((_, row) => (isTaken(rows.note[row]!) ? [row] : []));
  const gradients = [0, 0];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      const from = rows.start[row]!;
      const to = random() < deafnessOf(rows.note[row]!) ? rows.rules[row]! : rows.start[row + 1]!;
      let [forName, forPlace] = [0, 0];
      for (let at = from; at < to; at += 1) {
        const feature = rows.features[at]! & mask;
        forName += weights[0][feature]!;
        forPlace += weights[1][feature]!;
      }
      const most = Math.max(0, forName, forPlace);
      const odds = [Math.exp(-most), Math.exp(forName - most), Math.exp(forPlace - most)] as const;
      const sum = odds[NONE] + odds[NAME] + odds[PLACE];
      const weight = weightOf(rows.note[row]!);
      gradients[0] = (odds[NAME] / sum - (rows.label[row] === NAME ? 1 : 0)) * weight;
      gradients[1] = (odds[PLACE] / sum - (rows.label[row] === PLACE ? 1 : 0)) * weight;
      if (Math.abs(gradients[0]) + Math.abs(gradients[1]) < 1e-4) continue;
      for (let at = from; at < to; at += 1) {
        const feature = rows.features[at]! & mask;
        for (let kind = 0; kind < 2; kind += 1) {
          const gradient = gradients[kind]! + decay * weights[kind]![feature]!;
          squares[kind]![feature]! += gradient * gradient;
          weights[kind]![feature]! -= (rate * gradient) / Math.sqrt(squares[kind]![feature]!);
        }
      }
    }
  }
  return { bits, scale: SCALE, name: rounded(weights[0]), place: rounded(weights[1]) };
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
