import { FeatureBuffer, featuresOf, type ReadNote } from './token-features.ts';

/**
 * A linear model: each feature, by the last `bits` bits of its number, adds to the score of "name" and to that of "place"; neither has 0.
 * Weights are whole numbers of 1 / `scale`.
 */
export interface TaggerModel {
  readonly bits: number;
  readonly scale: number;
  readonly name: Int8Array;
  readonly place: Int8Array;
}

/** Chance of each token to be part of a person's name and of a place or institution; 0 for words that cannot be one. */
export interface TagChances {
  readonly name: Float32Array;
  readonly place: Float32Array;
}

/** Words that are scored: the others are common words in small letters, and numbers, which the rules read better. */
export function isScored(note: ReadNote, i: number): boolean {
  const fact = note.facts[i]!;
  return fact.kind !== 1 && (fact.candidate || note.hits.strength[i]! > 0);
}

const buffer = new FeatureBuffer();

export function chancesOf(note: ReadNote, model: TaggerModel): TagChances {
  const { count } = note.tokens;
  const name = new Float32Array(count);
  const place = new Float32Array(count);
  const mask = (1 << model.bits) - 1;
  const { name: nameWeights, place: placeWeights, scale } = model;
  for (let i = 0; i < count; i += 1) {
    if (!isScored(note, i)) continue;
    buffer.length = 0;
    featuresOf(note, i, buffer);
    const { values, length } = buffer;
    let [forName, forPlace] = [0, 0];
    for (let at = 0; at < length; at += 1) {
      const feature = values[at]! & mask;
      forName += nameWeights[feature]!;
      forPlace += placeWeights[feature]!;
    }
    const nameOdds = Math.exp(Math.min(30, forName / scale));
    const placeOdds = Math.exp(Math.min(30, forPlace / scale));
    const sum = 1 + nameOdds + placeOdds;
    name[i] = nameOdds / sum;
    place[i] = placeOdds / sum;
  }
  return { name, place };
}
