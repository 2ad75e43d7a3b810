import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { buildIndex } from '../build-index.ts';
import { hnswGraphBuilder } from '../hnsw-graph.ts';
import { subwordMaker } from '../make-subword.ts';
import { makePretrained, type PretrainingInputs } from '../pretraining/make-model.ts';
import type { GoldMention } from './gold-mentions.ts';

/** Share of the synonyms that is held out. */
const SHARE = 0.08;

/**
 * Synonyms of the terminology itself as gold: what corpora mean is often coarser than what a name says, and a
 * ranker that knew only them would take the specific name for the general concept. Neither the index nor its
 * embedder has seen what is asked: vectors are made anew from the open data without these names.
 */
export async function holdOutSynonyms(
  index: LinkIndex,
  inputs: Omit<PretrainingInputs, 'excluded'>,
): Promise<{ readonly index: LinkIndex; readonly mentions: readonly GoldMention[] }> {
  const random = seededRandom(77);
  const mentions: GoldMention[] = [];
  const concepts = Array.from({ length: index.concepts.conceptCount }, (_, ordinal): Concept => {
    const concept = index.concepts.conceptAt(ordinal);
    const kept = (text: string): boolean => {
      if (random() >= SHARE) return true;
      mentions.push({
        id: `synonym-${mentions.length}`,
        corpus: 'synonyms',
        doc: concept.code,
        name: text,
        context: '',
        gold: [concept.code],
        goldSct: [],
      });
      return false;
    };
    return {
      ...concept,
      synonyms: concept.synonyms.filter(kept),
      abbreviations: concept.abbreviations.filter(kept),
      synonymsOther: concept.synonymsOther.filter(({ text }) => kept(text)),
    };
  });
  const excluded = new Set(mentions.map(({ name }) => name.toLowerCase()));
  const start = await makePretrained({ ...inputs, excluded });
  return {
    index: await buildIndex(concepts, {
      codeSystem: { uri: index.manifest.codeSystem.uri },
      embedder: subwordMaker({ start }),
      graph: hnswGraphBuilder,
    }),
    mentions,
  };
}
