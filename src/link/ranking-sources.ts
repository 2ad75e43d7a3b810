import { alikeWordsOf } from './alike-words.ts';
import type { LinkIndex } from './link-index.ts';
import type { Priors } from './priors.ts';
import { ALIKE_FROM, FEATURES, type RankingSources } from './ranking-features.ts';
import { termCosines } from './term-cosines.ts';

/**
 * What the features of an index's candidates are read from.
 * @param asked how many features a ranker asks for, if that is known: those behind need not be reckoned
 */
export function rankingSources(index: LinkIndex, priors: Priors, asked = FEATURES): RankingSources {
  const { concepts, lexical, embedder, vectors, vectorTerms } = index;
  if (asked <= ALIKE_FROM) return { concepts, lexical, priors, asked };
  return {
    concepts,
    lexical,
    priors,
    asked,
    alike: alikeWordsOf(lexical, embedder),
    cosines: termCosines(vectors, vectorTerms),
  };
}
