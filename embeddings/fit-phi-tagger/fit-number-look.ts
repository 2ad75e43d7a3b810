import { numberOdds } from '../../src/deidentify/tagger/judge-numbers.ts';
import { lookAtNumber, NUMBER_FEATURES, numbersOfNote } from '../../src/deidentify/tagger/number-look.ts';
import { isFound, numberRuns, numberSetting, spanOf } from '../../src/deidentify/tagger/number-runs.ts';
import { latinText } from '../../src/deidentify/words/latin-text.ts';
import type { TreeQuestion } from '../fit-trees.ts';
import { fitSecondLook } from './fit-second-look.ts';
import { SCALE } from './fit-tagger.ts';
import { fitNumbers, labelOf, numberRowsOf, weightOf } from './number-rows.ts';
import { FOLDS } from './training-notes.ts';
import type { LabelledNote } from './training-rows.ts';

/** The numbers of a note that no rule found, as questions. `numbers` must not have been fitted on the note: their odds would be too good. */
function numberQuestionsOf({ note, read }: LabelledNote, numbers: Int8Array): readonly TreeQuestion[] {
  const text = latinText(note.text);
  const runs = numberRuns(read);
  const setting = numberSetting(text, read, runs);
  const whole = numbersOfNote(
    read,
    runs,
    setting,
    numberOdds(read, runs, setting, { scale: SCALE, numbers }),
  );
  const questions: TreeQuestion[] = [];
  for (const [at, run] of runs.entries()) {
    const label = labelOf(note, spanOf(read.tokens, run));
    if (label === undefined || isFound(read, run)) continue;
    const features = new Float32Array(NUMBER_FEATURES);
    lookAtNumber(read, runs, setting, whole, at, features);
    questions.push({ features, right: [label === 1], weight: weightOf(note) });
  }
  return questions;
}

/** Both looks at numbers, to be fitted on some folds of the notes. */
export interface NumberFit {
  /** Numbers of the notes. */
  readonly count: number;
  readonly numbersOf: (isTaken: (fold: number) => boolean) => Int8Array;
  readonly lookOf: (isTaken: (fold: number) => boolean) => ReturnType<typeof fitSecondLook>;
}

/** Where only names were put in for others numbers are those of the note; what is marked by hand beside this file has few of them marked: both are left out. */
export function numberFitOf(labelled: readonly LabelledNote[]): NumberFit {
  const withNumbers = labelled.filter(({ note }) => note.varied !== 'names' && note.corpus !== 'marked');
  const rows = numberRowsOf(withNumbers);
  const numbersOf = (isTaken: (fold: number) => boolean): Int8Array =>
    fitNumbers(rows, ({ fold }) => isTaken(fold));
  const beside = Array.from({ length: FOLDS }, (_, fold) => numbersOf((other) => other !== fold));
  const questions = withNumbers.map((one) => {
    const { fold } = one.note;
    return { fold, asked: numberQuestionsOf(one, beside[fold]!) };
  });
  return {
    count: rows.label.length,
    numbersOf,
    lookOf: (isTaken) =>
      fitSecondLook(
        questions.filter(({ fold }) => isTaken(fold)).flatMap(({ asked }) => asked),
        NUMBER_FEATURES,
      ),
  };
}
