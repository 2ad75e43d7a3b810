import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { buildIndex } from '../build-index.ts';
import { hnswGraphBuilder } from '../hnsw-graph.ts';
import type { GoldMention } from './gold-mentions.ts';

/** Share of the synonyms that is held out, and how many of those are asked. */
const SHARE = 0.08;
const MOST_ASKED = 4000;

/**
 * Synonyms of the terminology itself as gold: what corpora mean is often coarser than what a name says, and a
 * ranker that knew only them would take the specific name for the general concept. The index lacks what is
 * asked; the embedder has seen it, so its similarities are somewhat better than those of a name that is new.
 */
export async function holdOutSynonyms(
  index: LinkIndex,
): Promise<{ readonly index: LinkIndex; readonly mentions: readonly GoldMention[] }> {
  const random = seededRandom(77);
  const held: GoldMention[] = [];
  const concepts = Array.from({ length: index.concepts.conceptCount }, (_, ordinal): Concept => {
    const concept = index.concepts.conceptAt(ordinal);
    const kept = (text: string): boolean => {
      if (random() >= SHARE) return true;
      held.push({
        id: `synonym-${held.length}`,
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
      synonymsOther: concept.synonymsOther.filter(({ text }) => kept(text)),
    };
  });
  const share = MOST_ASKED / held.length;
  return {
    index: await buildIndex(concepts, {
      codeSystem: { uri: index.manifest.codeSystem.uri },
      embedder: index.embedder,
      graph: hnswGraphBuilder,
    }),
    mentions: held.filter(() => random() < share),
  };
}
