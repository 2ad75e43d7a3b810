import { FeatureBuffer } from '../../feature-hashing.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { isClinicalNumber } from './clinical-numbers.ts';
import { evenly } from './even-additions.ts';
import { isFound, numberFeatures, numberRuns, numberSetting, spanOf } from './number-runs.ts';
import type { ReadNote } from './token-features.ts';
import type { WordFacts } from './word-facts.ts';

/** Chance from which on a number that no rule found is an identifier. Chosen by cross-validation. */
export const ADD_NUMBER = 0.7;

const buffer = new FeatureBuffer();

/**
 * Numbers that no rule found and that stand where identifiers do: "Echo of 11-2", "lot 7FK3P".
 * @param weights of features, by the last bits of their numbers, whole numbers of 1 / `scale`: they add up to log odds
 */
export function judgeNumbers(
  text: string,
  note: ReadNote,
  { scale, numbers: weights }: { readonly scale: number; readonly numbers: Int8Array },
  recognizer: string,
): readonly PhiFinding[] {
  const runs = numberRuns(note);
  const setting = numberSetting(text, note, runs);
  const mask = weights.length - 1;
  const leastOdds = Math.log(ADD_NUMBER / (1 - ADD_NUMBER)) * scale;
  const added: PhiFinding[] = [];
  const kept = note.hits.strength.map((strength) => Math.min(1, strength));
  for (const [at, run] of runs.entries()) {
    if (isFound(note, run)) continue;
    buffer.length = 0;
    numberFeatures(note, runs, setting, at, buffer);
    let odds = 0;
    for (let i = 0; i < buffer.length; i += 1) odds += weights[buffer.values[i]! & mask]!;
    if (odds < leastOdds) continue;
    const span = spanOf(note.tokens, run);
    if (isClinicalNumber(text, span.start, span.end)) continue;
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
  if (/^(?:\d{1,2}|\d{4})(?:[-/.]\d{1,4}){1,2}$/.test(written)) return 'DATE';
  if (/^\d{3}[-.]\d{3}[-.]\d{4}$/.test(written)) return 'PHONE';
  return 'OTHER_ID';
}
