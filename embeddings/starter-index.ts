import { starterConcepts } from '../ontology/starter/concepts.ts';
import { createSubwordEmbedder } from '../src/embed/embedders/subword.ts';
import { encodeSubword, type SubwordModel } from '../src/embed/embedders/subword-model.ts';
import { starterRanker } from '../src/link/default-rankers/starter.ts';
import { codeSystems } from '../src/terminology/code-system.ts';
import { type BuiltIndex, buildIndex } from './build-index.ts';
import type { GraphBuilder } from './certified-graph.ts';

/** Release that results of the starter carry. */
export const STARTER_RELEASE = 'clincode-starter-1';

export interface StarterOptions {
  /** Absent: the index is searched exactly. */
  readonly graph?: GraphBuilder;
  /** Those of the shipped model where they are at hand, see `encodeSubword`: the index keeps them. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/**
 * The index of the starter ontology, built in memory. Without a graph that takes well under a second, so a
 * Worker needs no file of vectors. The shipped model is used as it is: training would take seconds.
 */
export async function buildStarterIndex(
  pretrained: SubwordModel,
  { graph, bytes = encodeSubword(pretrained) }: StarterOptions = {},
): Promise<BuiltIndex> {
  return buildIndex(starterConcepts(), {
    embedder: await createSubwordEmbedder(pretrained, bytes),
    embedderBytes: bytes,
    codeSystem: { uri: codeSystems.snomedCt, release: STARTER_RELEASE },
    ranker: starterRanker(),
    ...(graph && { graph }),
  });
}
