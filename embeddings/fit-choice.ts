/** A name with its candidates: sparse features of each, and which of them are right (none may be). */
export interface Question {
  readonly features: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

const ITERATIONS = 250;
const RATE = 0.08;
const RIDGE = 0.5;

/**
 * Conditional logit with "none of them" as a choice of score 0 (McFadden 1974): the probabilities of the
 * candidates of one name and of "none" add up to 1. Fitted by Adam on the whole set; deterministic.
 */
export function fitChoice(questions: readonly Question[]): Record<string, number> {
  const names = [
    ...new Set(questions.flatMap(({ features }) => features.flatMap((x) => Object.keys(x)))),
  ].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = questions.map(({ features }) => flatten(features, place));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= ITERATIONS; step++) {
    const gradient = Float64Array.from(weights, (weight) => -RIDGE * weight);
    questions.forEach((question, n) => {
      addGradient(rows[n]!, question, weights, gradient);
    });
    const rate = RATE * Math.min(1, (2 * (ITERATIONS - step)) / ITERATIONS);
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      const corrected = mean[i]! / (1 - 0.9 ** step);
      weights[i]! += (rate * corrected) / (Math.sqrt(square[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]!]));
}

/** The features of one question's candidates in typed arrays: the loop below runs some 10⁹ times. */
interface Flat {
  /** Where each candidate's features begin; one more than there are candidates. */
  readonly from: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float64Array;
}

function flatten(features: Question['features'], place: ReadonlyMap<string, number>): Flat {
  const entries = features.map((x) => Object.entries(x).filter(([, value]) => value !== 0));
  const from = new Int32Array(features.length + 1);
  entries.forEach((row, i) => {
    from[i + 1] = from[i]! + row.length;
  });
  return {
    from,
    feature: Int32Array.from(entries.flat(), ([name]) => place.get(name)!),
    value: Float64Array.from(entries.flat(), ([, value]) => value),
  };
}

/** Gradient of the log-probability that the choice falls on a right candidate, or on none if none is right. */
function addGradient(flat: Flat, question: Question, weights: Float64Array, gradient: Float64Array): void {
  const { from, feature, value } = flat;
  const count = from.length - 1;
  const powers = new Float64Array(count);
  let largest = 0;
  for (let i = 0; i < count; i++) {
    let score = 0;
    for (let j = from[i]!; j < from[i + 1]!; j++) score += weights[feature[j]!]! * value[j]!;
    powers[i] = score;
    if (score > largest) largest = score;
  }
  let all = Math.exp(-largest);
  let right = 0;
  for (let i = 0; i < count; i++) {
    powers[i] = Math.exp(powers[i]! - largest);
    all += powers[i]!;
    if (question.right[i]) right += powers[i]!;
  }
  for (let i = 0; i < count; i++) {
    const wanted = question.right[i] && right > 0 ? powers[i]! / right : 0;
    const residual = question.weight * (wanted - powers[i]! / all);
    for (let j = from[i]!; j < from[i + 1]!; j++) gradient[feature[j]!]! += residual * value[j]!;
  }
}
