import { alikeWordsOf } from './alike-words.ts';
import type { LinkIndex } from './link-index.ts';
import type { Priors } from './priors.ts';
import type { RankingSources } from './ranking-features.ts';
import { termCosines } from './term-cosines.ts';

/** What the features of an index's candidates are read from. */
export function rankingSources(index: LinkIndex, priors: Priors): RankingSources {
  const { concepts, lexical, embedder, vectors, vectorTerms } = index;
  return {
    concepts,
    lexical,
    priors,
    alike: alikeWordsOf(lexical, embedder),
    cosines: termCosines(vectors, vectorTerms),
  };
}
