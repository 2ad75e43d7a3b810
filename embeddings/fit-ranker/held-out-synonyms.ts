import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { terminologyRanker } from '../../src/link/default-rankers/terminology.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { buildIndex } from '../build-index.ts';
import { hnswGraphBuilder } from '../hnsw-graph.ts';
import { subwordMaker } from '../make-subword.ts';
import { openIndexFolder } from '../open-index-folder.ts';
import { makePretrained, type PretrainingInputs } from '../pretraining/make-model.ts';
import { writeIndexFolder } from '../write-index-folder.ts';
import type { GoldMention } from './gold-mentions.ts';

/** Share of the synonyms that is held out. */
const SHARE = 0.08;

/**
 * Synonyms of the terminology itself as gold: what corpora mean is often coarser than what a name says, and a
 * ranker that knew only them would take the specific name for the general concept. Neither the index nor its
 * embedder has seen what is asked: vectors are made anew from the open data without these names.
 * @param work folder that keeps the index for the next time: making it takes many minutes
 */
export async function holdOutSynonyms(
  index: LinkIndex,
  inputs: Omit<PretrainingInputs, 'excluded'>,
  work: string,
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
        documentNames: [],
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
  const folder = join(work, `held-${index.id.slice(0, 16)}`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const excluded = new Set(mentions.map(({ name }) => name.toLowerCase()));
    const start = await makePretrained({ ...inputs, excluded });
    const built = await buildIndex(concepts, {
      codeSystem: { uri: index.manifest.codeSystem.uri },
      embedder: subwordMaker({ start }),
      graph: hnswGraphBuilder,
      // an index has one; the fit asks it nothing
      ranker: terminologyRanker(),
    });
    await writeIndexFolder(folder, built);
  }
  return { index: await openIndexFolder(folder), mentions };
}
