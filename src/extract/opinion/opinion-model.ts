import { type PackedWeights, unpackTrees, unpackWeights } from '../../deidentify/tagger/pack-model.ts';
import type { SecondLook } from '../../deidentify/tagger/tree-score.ts';

/** Weights of one axis beside those of the others, so that a feature is looked up once. */
const WIDTH = 8;

/** Linear models of the axes, and trees that look once more. */
export interface OpinionModel {
  readonly scale: number;
  readonly mask: number;
  readonly weights: Int8Array;
  readonly second: readonly SecondLook[];
}

/** As it is stored. */
export interface PackedOpinion {
  readonly scale: number;
  readonly first: readonly PackedWeights[];
  /** Trees as JSON, see `unpackTrees`. */
  readonly second: readonly string[];
}

export function modelOf(
  scale: number,
  first: readonly Int8Array[],
  second: readonly SecondLook[],
): OpinionModel {
  const size = first[0]!.length;
  const weights = new Int8Array(size * WIDTH);
  first.forEach((own, axis) => {
    for (let i = 0; i < size; i += 1) weights[i * WIDTH + axis] = own[i]!;
  });
  return { scale, mask: size - 1, weights, second };
}

export const unpackOpinion = ({ scale, first, second }: PackedOpinion): OpinionModel =>
  modelOf(scale, first.map(unpackWeights), second.map(unpackTrees));

/** Log odds by axis of the features of one mention. */
export function firstOdds(
  { scale, mask, weights }: Pick<OpinionModel, 'scale' | 'mask' | 'weights'>,
  features: Int32Array,
  count: number,
): readonly number[] {
  let negated = 0;
  let uncertain = 0;
  let historical = 0;
  let hypothetical = 0;
  let family = 0;
  for (let i = 0; i < count; i += 1) {
    const at = (features[i]! & mask) * WIDTH;
    negated += weights[at]!;
    uncertain += weights[at + 1]!;
    historical += weights[at + 2]!;
    hypothetical += weights[at + 3]!;
    family += weights[at + 4]!;
  }
  return [negated / scale, uncertain / scale, historical / scale, hypothetical / scale, family / scale];
}
