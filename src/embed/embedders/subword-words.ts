import { addWordFeatures, FeatureList } from './subword-features.ts';
import type { SubwordModel } from './subword-model.ts';

/**
 * Vectors of single words by the table of a model, of length 1. A word whose features the table knows nothing of
 * has none.
 */
export function subwordVectors({
  dimensions,
  slotBits,
  scales,
  table,
}: SubwordModel): (word: string, into: Float32Array) => boolean {
  const features = new FeatureList();
  return (word, into) => {
    features.count = 0;
    addWordFeatures(features, word, slotBits);
    into.fill(0);
    for (let i = 0; i < features.count; i += 1) {
      const slot = features.slots[i]!;
      const weight = features.weights[i]! * scales[slot]!;
      for (let k = 0, from = slot * dimensions; k < dimensions; k += 1) into[k]! += weight * table[from + k]!;
    }
    let squares = 0;
    for (let k = 0; k < dimensions; k += 1) squares += into[k]! * into[k]!;
    if (squares === 0) return false;
    const scale = 1 / Math.sqrt(squares);
    for (let k = 0; k < dimensions; k += 1) into[k]! *= scale;
    return true;
  };
}
