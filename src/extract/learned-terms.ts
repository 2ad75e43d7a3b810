import { learnedWordings, stoppedWordings } from './learned-wordings.ts';

/** What annotated abstracts say of wordings that a terminology does not. */
export interface LearnedTerms {
  /** Disorders that most terminologies lack under this wording: "seizures", "nephrotoxic". */
  readonly terms: readonly string[];
  /** Terms that mean something else in prose: "central", "sensitive". */
  readonly stopped: readonly string[];
}

export const nothingLearned: LearnedTerms = { terms: [], stopped: [] };

const wordingsOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('; '));

export const shippedTerms = (): LearnedTerms => ({
  terms: wordingsOf(learnedWordings),
  stopped: wordingsOf(stoppedWordings),
});
