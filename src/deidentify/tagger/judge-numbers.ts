import { FeatureBuffer } from '../../feature-hashing.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { isClinicalNumber } from './clinical-numbers.ts';
import { evenly } from './even-additions.ts';
import { lookAtNumber, numbersOfNote } from './number-look.ts';
import {
  isFound,
  type NumberRun,
  type NumberSetting,
  numberFeatures,
  numberRuns,
  numberSetting,
  spanOf,
} from './number-runs.ts';
import type { ReadNote } from './token-features.ts';
import { batchOf } from './tree-batch.ts';
import type { SecondLook } from './tree-score.ts';
import type { WordFacts } from './word-facts.ts';

/** Weights of features, by the last bits of their numbers, whole numbers of 1 / `scale` that add up to log odds; and the trees that look once more. */
export interface NumberModel {
  readonly scale: number;
  readonly numbers: Int8Array;
  readonly numbersAgain: SecondLook;
}

/** Chance from which on a number that no rule found is an identifier. Chosen by cross-validation. */
export const ADD_NUMBER = 0.7;
/** The same for one that is written like another of the note that is surely one: "11-2" and "11-2". */
const ADD_AGAIN = 0.3;

const buffer = new FeatureBuffer();

/** Log odds of each run by the linear model. */
export function numberOdds(
  note: ReadNote,
  runs: readonly NumberRun[],
  setting: NumberSetting,
  { scale, numbers: weights }: Pick<NumberModel, 'scale' | 'numbers'>,
): Float32Array {
  const mask = weights.length - 1;
  const all = new Float32Array(runs.length);
  for (let at = 0; at < runs.length; at += 1) {
    buffer.length = 0;
    numberFeatures(note, runs, setting, at, buffer);
    let odds = 0;
    for (let i = 0; i < buffer.length; i += 1) odds += weights[buffer.values[i]! & mask]!;
    all[at] = odds / scale;
  }
  return all;
}

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));
/** The number of a registered trial is everyone's. */
const trial = /^(?:NCT\d{8}|ISRCTN\d{8})$/i;
/** A day or a number of several parts. */
const parted = /\d[-/]\d/u;

/**
 * Numbers that no rule found and that stand where identifiers do: "Echo of 11-2", "lot 7FK3P".
 */
export function judgeNumbers(
  text: string,
  note: ReadNote,
  model: NumberModel,
  recognizer: string,
): readonly PhiFinding[] {
  const runs = numberRuns(note);
  const setting = numberSetting(text, note, runs);
  const whole = numbersOfNote(note, runs, setting, numberOdds(note, runs, setting, model));
  const leastOdds = logOdds(ADD_NUMBER);
  const batch = batchOf(model.numbersAgain);
  const sums = new Float64Array(runs.length).fill(Number.NEGATIVE_INFINITY);
  for (const [at, run] of runs.entries()) {
    if (isFound(note, run)) continue;
    lookAtNumber(note, runs, setting, whole, at, batch.row);
    batch.add(at, sums);
  }
  batch.flush(sums);
  const scores = Float32Array.from(sums);
  const surely = new Set(setting.written.filter((_, at) => scores[at]! >= leastOdds));
  const added: PhiFinding[] = [];
  const kept = note.hits.strength.map((strength) => Math.min(1, strength));
  for (const [at, run] of runs.entries()) {
    if (isFound(note, run)) continue;
    const least =
      parted.test(setting.written[at]!) && surely.has(setting.written[at]!) ? logOdds(ADD_AGAIN) : leastOdds;
    if (scores[at]! < least) continue;
    const span = spanOf(note.tokens, run);
    if (isClinicalNumber(text, span.start, span.end) || trial.test(text.slice(span.start, span.end)))
      continue;
    const category = categoryOf(setting.written[at]!);
    added.push({ ...span, category, strength: 1, recognizer });
    kept.fill(1, run.first, run.end);
  }
  return evenly(note, kept, added, isShortNumber);
}

/** "103" is a pulse elsewhere, "3-4" a range. */
function isShortNumber(tokens: readonly WordFacts[]): boolean {
  const written = tokens.map(({ folded }) => folded).join('');
  return written.length <= 4 && !/\D/.test(written);
}

function categoryOf(written: string): PhiCategory {
  if (/^(?:\d{1,2}|\d{4})(?:[-/.]\d{1,4}){1,2}$|^\d{1,2}(?:st|nd|rd|th)$/.test(written)) return 'DATE';
  if (/^\d{3}[-.]\d{3}[-.]\d{4}$/.test(written)) return 'PHONE';
  return 'OTHER_ID';
}
