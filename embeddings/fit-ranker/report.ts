import { expectedCalibrationError } from '../../src/evaluate/calibration-error.ts';
import type { Asking, Question } from './questions.ts';

/** What a held-out mention got. */
export interface Answered {
  readonly question: Question;
  /** What was told beside the name. */
  readonly asking: Asking;
  /** Place of the first right candidate, from 0; -1 if there is none. */
  readonly place: number;
  /** Probability of the first candidate, 0 without one. */
  readonly chance: number;
}

export function answer(
  question: Question,
  asking: Asking,
  { right, chances }: { readonly right: readonly boolean[]; readonly chances: Float64Array },
): Answered {
  const order = [...chances.keys()].sort((a, b) => chances[b]! - chances[a]! || a - b);
  return {
    question,
    asking,
    place: order.findIndex((i) => right[i]),
    chance: order.length === 0 ? 0 : chances[order[0]!]!,
  };
}

/** The lowest probability from which on at least `precision` of the answers are right; above 1 if there is none. */
export function thresholdFor(answers: readonly Answered[], precision: number): number {
  const sorted = [...answers].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let threshold = 1.01;
  sorted.forEach(({ place, chance }, i) => {
    if (place === 0) right++;
    if (right / (i + 1) >= precision && chance !== sorted[i + 1]?.chance) threshold = chance;
  });
  return threshold;
}

export interface Figures {
  readonly n: number;
  readonly at1: number;
  readonly at5: number;
  readonly at20: number;
  readonly error: number;
  readonly coverage: number;
  readonly precision: number;
}

export function figuresOf(answers: readonly Answered[], linkedAt: number): Figures {
  const n = answers.length;
  const at = (k: number): number => answers.filter(({ place }) => place >= 0 && place < k).length / n;
  const linked = answers.filter(({ chance }) => chance >= linkedAt);
  return {
    n,
    at1: at(1),
    at5: at(5),
    at20: at(20),
    error: expectedCalibrationError(
      answers.map(({ chance, place }) => ({ confidence: chance, right: place === 0 })),
    ),
    coverage: linked.length / n,
    precision: linked.filter(({ place }) => place === 0).length / Math.max(1, linked.length),
  };
}

/** One line of a table of figures. */
export function figureLine(name: string, f: Figures): string {
  const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
  return `| ${name} | ${f.n} | ${share(f.at1)} | ${share(f.at5)} | ${share(f.at20)} | ${share(f.error)} | ${share(f.coverage)} | ${share(f.precision)} |`;
}
