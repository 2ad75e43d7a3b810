import type { LinkIndex } from './link-index.ts';
import { nearVectors, type PooledConcept, type PoolQuery, poolCandidates } from './pool-candidates.ts';
import { FEATURES, rankingFeatures } from './ranking-features.ts';

/** A candidate of a wording with the probability that it is meant. */
export interface Ranked {
  readonly concept: PooledConcept;
  readonly confidence: number;
}

/**
 * The candidates of each wording, in the order in which they were found. One step is taken for all wordings before
 * the next: the graph, the lists of words and the trees each fill the processor's cache, and wording by wording
 * each would find it filled by the one before, which took a quarter of the time.
 */
export function rankWordings(queries: readonly PoolQuery[], index: LinkIndex): Ranked[][] {
  const { concepts, lexical, ranker } = index;
  const near = queries.map((query) => nearVectors(query, index));
  const pools = queries.map((query, i) => poolCandidates(query, index, lexical, ranker.priors, near[i]));
  const sources = { concepts, lexical, priors: ranker.priors };
  const counts = pools.map(({ candidates }) => candidates.length);
  const features = roomFor(counts.reduce((sum, count) => sum + count, 0));
  let start = 0;
  for (const pool of pools) {
    const end = start + pool.candidates.length * FEATURES;
    rankingFeatures(pool, sources, features.subarray(start, end));
    start = end;
  }
  const confidences = ranker.probabilities(features, counts);
  let next = 0;
  return pools.map(({ candidates }) =>
    candidates.map((concept) => ({ concept, confidence: confidences[next++]! })),
  );
}

/** Features of the wordings at hand: making the array anew each time took longer than filling it. */
let room = new Float32Array(64 * FEATURES);

function roomFor(candidates: number): Float32Array<ArrayBuffer> {
  if (room.length < candidates * FEATURES) room = new Float32Array(2 * candidates * FEATURES);
  return room;
}
