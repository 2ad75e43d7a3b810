import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { starterConcepts } from '../ontology/starter/concepts.ts';
import { createSubwordEmbedder } from '../src/embed/embedders/subword.ts';
import { starterRanker } from '../src/link/default-rankers/starter.ts';
import { INDEX_FORMAT } from '../src/link/index-manifest.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import { version } from '../src/version.ts';
import type { GraphBuilder } from './certified-graph.ts';
import { openIndexFolder } from './open-index-folder.ts';
import { pretrainedModel } from './pretrained-model.ts';
import { buildStarterIndex } from './starter-index.ts';
import { writeIndexFolder } from './write-index-folder.ts';

/**
 * The starter's index with its graph: building the graph takes seconds, so it is kept in a folder named by
 * what it was made from. Where the folder cannot be written the index is built each time.
 */
export async function openStarterIndex(
  cache: string,
  graph: GraphBuilder,
  onNotice: (notice: string) => void,
): Promise<LinkIndex> {
  const model = await pretrainedModel();
  // its hash tells of other weights and of another way to use them
  const { hash } = await createSubwordEmbedder(model);
  const made = createHash('sha256')
    .update(`${version} ${INDEX_FORMAT} ${hash} ${JSON.stringify(starterRanker())}`)
    .update(JSON.stringify(starterConcepts()));
  const folder = join(cache, `starter-${made.digest('hex').slice(0, 16)}`);
  const kept = await openIndexFolder(folder).catch(() => undefined);
  if (kept !== undefined) return kept;
  onNotice('building the index of the starter ontology, once');
  const built = await buildStarterIndex(model, { graph });
  // opened again, so that the first run names the same index as those after it; a read-only installation
  // is no reason to fail: the index at hand is complete
  return writeIndexFolder(folder, built)
    .then(() => openIndexFolder(folder))
    .catch(() => built);
}
