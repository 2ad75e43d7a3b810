import { type PackedWeights, unpackTrees, unpackWeights } from '../../deidentify/tagger/pack-model.ts';
import type { SecondLook } from '../../deidentify/tagger/tree-score.ts';

/** Numbers of a row of weights. */
const ROW = 2;
/** What is added to a weight so that it is one byte above zero. */
const ABOVE = 128;
/** Every second byte of a number: two sums are kept in one, of no more rows than 16 bits have room for. */
const PAIRS = 0x00ff_00ff;
const SUM = 0xffff;
const MOST_ROWS = 256;

/** Linear models of the axes, and trees that look once more. */
export interface OpinionModel {
  readonly scale: number;
  readonly mask: number;
  /**
   * Two numbers a feature, so that all its axes are looked up at once: the weights of the first four axes, a byte each from the
   * lowest on and `ABOVE` more than they are, and that of the fifth.
   */
  readonly weights: Int32Array;
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
  const weights = new Int32Array(size * ROW);
  const [negated, uncertain, historical, hypothetical, family] = first;
  for (let i = 0; i < size; i += 1) {
    weights[ROW * i] =
      (negated![i]! + ABOVE) |
      ((uncertain![i]! + ABOVE) << 8) |
      ((historical![i]! + ABOVE) << 16) |
      ((hypothetical![i]! + ABOVE) << 24);
    weights[ROW * i + 1] = family![i]!;
  }
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
  let [negated, uncertain, historical, hypothetical, family] = [0, 0, 0, 0, 0];
  for (let from = 0; from < count; from += MOST_ROWS) {
    const end = Math.min(count, from + MOST_ROWS);
    let even = 0;
    let odd = 0;
    for (let i = from; i < end; i += 1) {
      const at = (features[i]! & mask) * ROW;
      const four = weights[at]!;
      even = (even + (four & PAIRS)) | 0;
      odd = (odd + ((four >>> 8) & PAIRS)) | 0;
      family += weights[at + 1]!;
    }
    const above = (end - from) * ABOVE;
    negated += (even & SUM) - above;
    uncertain += (odd & SUM) - above;
    historical += (even >>> 16) - above;
    hypothetical += (odd >>> 16) - above;
  }
  return [negated / scale, uncertain / scale, historical / scale, hypothetical / scale, family / scale];
}
