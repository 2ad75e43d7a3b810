import { ConceptSupply } from './candidate-pool.ts';
import type { LinkIndex } from './link-index.ts';
import { NEAR_VECTORS, type Near, nearVectors } from './near-vectors.ts';
import { type PooledConcept, type PoolQuery, poolCandidates } from './pool-candidates.ts';
import { FEATURES, rankingFeatures, SHORT_FORMS_FROM } from './ranking-features.ts';
import { rankingSources } from './ranking-sources.ts';
import { type RecentNames, recentNames } from './recent-names.ts';

const supply = new ConceptSupply();

/**
 * The candidates of each wording with their confidence, in the order in which they were found: until the next call.
 * One step is taken for all wordings before the next: the graph, the lists of words and the trees each fill the
 * processor's cache, and wording by wording each would find it filled by the one before, which took a quarter of
 * the time.
 */
export function rankWordings(queries: readonly PoolQuery[], index: LinkIndex): PooledConcept[][] {
  const { lexical, ranker } = index;
  if (rows.length < queries.length * NEAR_VECTORS) {
    rows = new Int32Array(2 * queries.length * NEAR_VECTORS);
    similarities = new Float64Array(rows.length);
  }
  const recent = recentNames(index);
  const near = queries.map((query, i) => nearOf(query, index, recent, i * NEAR_VECTORS));
  supply.takeBack();
  const knows = { byLetters: ranker.asked > SHORT_FORMS_FROM, noteWordings: ranker.noteWordings };
  const pools = queries.map((query, i) =>
    poolCandidates(query, index, lexical, ranker.priors, near[i], supply, knows, recent),
  );
  const sources = { ...rankingSources(index, ranker.priors, ranker.asked), recent };
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
  return pools.map(({ candidates }) => {
    for (let i = 0; i < candidates.length; i++) candidates[i]!.confidence = confidences[next++]!;
    return [...candidates];
  });
}

function nearOf(query: PoolQuery, index: LinkIndex, recent: RecentNames, start: number): Near {
  const { wording, vector, context, others } = query;
  const known = recent.copyNear(wording, rows, similarities, start);
  if (known >= 0) return { rows, similarities, start, end: start + known };
  const near = nearVectors(query, index, rows, similarities, start);
  // of a name by itself the whole answer is remembered
  if (context !== undefined || others !== undefined)
    recent.keepNear(wording, vector, rows, similarities, start, near.end - start);
  return near;
}

/** What is near the wordings at hand, and their features: making arrays anew each time took longer than filling them. */
let rows = new Int32Array(NEAR_VECTORS);
let similarities = new Float64Array(NEAR_VECTORS);
let room = new Float32Array(64 * FEATURES);

function roomFor(candidates: number): Float32Array<ArrayBuffer> {
  if (room.length < candidates * FEATURES) room = new Float32Array(2 * candidates * FEATURES);
  return room;
}
