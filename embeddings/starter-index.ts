import { starterConcepts } from '../ontology/starter/concepts.ts';
import { starterCalibration } from '../src/link/default-calibration.ts';
import { codeSystems } from '../src/terminology/code-system.ts';
import { type BuiltIndex, buildIndex, type GraphBuilder } from './build-index.ts';

/** Release that results of the starter carry. */
export const STARTER_RELEASE = 'clincode-starter-1';

/**
 * The index of the starter ontology, built in memory. Without a graph that takes well under a second, so a
 * Worker needs no file of vectors.
 */
export function buildStarterIndex(graph?: GraphBuilder): Promise<BuiltIndex> {
  return buildIndex(starterConcepts(), {
    codeSystem: { uri: codeSystems.snomedCt, release: STARTER_RELEASE },
    calibration: starterCalibration,
    ...(graph && { graph }),
  });
}
