import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { starterConcepts } from '../ontology/starter/concepts.ts';
import { starterCalibration } from '../src/link/default-calibration.ts';
import { INDEX_FORMAT } from '../src/link/index-manifest.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import { conceptTerms } from '../src/terminology/concept.ts';
import { conceptLine } from '../src/terminology/concept-schema.ts';
import { version } from '../src/version.ts';
import { fitEmbedder, type GraphBuilder } from './build-index.ts';
import { openIndexFolder } from './open-index-folder.ts';
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
  const concepts = starterConcepts();
  // fitted anew, which takes a seventh of a second: its hash tells of a change in how words are compared
  const terms = concepts.flatMap((concept) => conceptTerms(concept).map(({ text }) => text));
  const { hash } = (await fitEmbedder(terms)).embedder;
  const made = createHash('sha256').update(
    `${version} ${INDEX_FORMAT} ${hash} ${JSON.stringify(starterCalibration)}`,
  );
  for (const concept of concepts) made.update(conceptLine(concept));
  const folder = join(cache, `starter-${made.digest('hex').slice(0, 16)}`);
  const kept = await openIndexFolder(folder).catch(() => undefined);
  if (kept !== undefined) return kept;
  onNotice('building the index of the starter ontology, once');
  const built = await buildStarterIndex(graph);
  // opened again, so that the first run names the same index as those after it; a read-only installation
  // is no reason to fail: the index at hand is complete
  return writeIndexFolder(folder, built, concepts)
    .then(() => openIndexFolder(folder))
    .catch(() => built);
}
