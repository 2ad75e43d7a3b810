import type { LinkIndex } from '../../src/link/link-index.ts';
import { type MeantCounts, type Priors, priorsOf } from '../../src/link/priors.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import type { Corpus } from './gold-mentions.ts';
import { FOLDS, type Question } from './questions.ts';

const madeUp: readonly Corpus[] = ['synonyms', 'terms', 'coded'];

/** In how many wordings and documents each concept was meant, times a number. */
export function countMeant(questions: Iterable<Question>, times = 1): MeantCounts {
  const meant = new Map<string, { readonly wordings: Set<string>; readonly documents: Set<string> }>();
  for (const { gold, index, mention } of questions) {
    // a terminology has every concept; only texts say which are spoken of, and not those that were made up
    if (madeUp.includes(mention.corpus)) continue;
    for (const ordinal of gold) {
      const name = termKey(index.concepts.nameAt(ordinal));
      const counts = meant.get(name) ?? { wordings: new Set(), documents: new Set() };
      counts.wordings.add(termKey(mention.name));
      counts.documents.add(mention.doc);
      meant.set(name, counts);
    }
  }
  return Object.fromEntries(
    [...meant].map(([name, { wordings, documents }]) => [
      name,
      [wordings.size * times, documents.size * times] as const,
    ]),
  );
}

/** Priors of one training set, for each index that is asked. */
export function boundPriors(meant: MeantCounts): (index: LinkIndex) => Priors {
  const bound = new Map<LinkIndex, Priors>();
  return (index) => {
    const known = bound.get(index) ?? priorsOf(meant, index.concepts);
    bound.set(index, known);
    return known;
  };
}

/**
 * Priors for asking the questions of a training set themselves: those of a fold get the counts of the other folds,
 * as a document that is new does.
 */
export function innerPriors(training: readonly Question[]): (question: Question) => Priors {
  const folds = [...new Set(training.map(({ fold }) => fold))];
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    boundPriors(
      countMeant(
        training.filter((question) => question.fold !== fold),
        folds.length / Math.max(1, folds.length - 1),
      ),
    ),
  );
  return ({ fold, index }) => without[fold]!(index);
}
