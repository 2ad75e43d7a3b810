import type { TreeQuestion } from './tree-bins.ts';

/**
 * Derivatives of the loss by each score, the second behind the first.
 * @param powers room for a number for each score
 * @param isGone 1 for what is left out
 * @returns the mean loss in nats
 */
export function derive(
  questions: readonly TreeQuestion[],
  starts: Uint32Array,
  scores: Float64Array,
  powers: Float64Array,
  isGone: Uint8Array,
  into: Float64Array,
): number {
  let loss = 0;
  let weights = 0;
  questions.forEach(({ right, weight }, i) => {
    const start = starts[i]!;
    let largest = 0;
    for (let c = 0; c < right.length; c++) largest = Math.max(largest, scores[start + c]!);
    let all = Math.exp(-largest);
    let good = 0;
    for (let c = 0; c < right.length; c++) {
      if (isGone[start + c] === 1) continue;
      const power = Math.exp(scores[start + c]! - largest);
      powers[start + c] = power;
      all += power;
      if (right[c]) good += power;
    }
    const anyRight = right.includes(true);
    loss -= weight * Math.log((anyRight ? good : Math.exp(-largest)) / all);
    weights += weight;
    for (let c = 0; c < right.length; c++) {
      if (isGone[start + c] === 1) {
        into[2 * (start + c)] = 0;
        into[2 * (start + c) + 1] = 0;
        continue;
      }
      const power = powers[start + c]!;
      const chance = power / all;
      into[2 * (start + c)] = weight * (chance - (right[c] ? power / good : 0));
      into[2 * (start + c) + 1] = weight * Math.max(1e-6, chance * (1 - chance));
    }
  });
  return loss / weights;
}
