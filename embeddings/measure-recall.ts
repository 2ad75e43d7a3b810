import type { Embedder } from '../src/embed/embedder.ts';
import type { Neighbour, VectorIndex } from '../src/link/vector-index.ts';
import { createFlatVectorIndex } from '../src/link/vector-indexes/flat.ts';

export interface Recall {
  readonly k: number;
  readonly queries: number;
  readonly value: number;
}

const K = 10;

/** Queries with their exact answers: what an approximate index is compared with. */
export interface RecallProbe {
  readonly queries: readonly Float32Array[];
  readonly exact: readonly (readonly Neighbour[])[];
}

/**
 * Queries are terms spread evenly over the terminology, each with its middle letter dropped, so that they
 * are near the rows but not on them.
 */
export async function recallProbe(
  terms: readonly string[],
  vectors: Float32Array,
  embedder: Embedder,
  count = 200,
): Promise<RecallProbe> {
  const names = Array.from({ length: Math.min(count, terms.length) }, (_, i) => {
    const term = terms[Math.floor((i * terms.length) / Math.min(count, terms.length))]!;
    const middle = term.length >> 1;
    return term.length < 5 ? term : term.slice(0, middle) + term.slice(middle + 1);
  });
  const { dimensions } = embedder;
  const matrix = await embedder.embed(names, 'query');
  const queries = names.map((_, i) => matrix.subarray(i * dimensions, (i + 1) * dimensions));
  const referee = createFlatVectorIndex(vectors, dimensions);
  return { queries, exact: queries.map((query) => referee.search(query, K)) };
}

/** Share of the exact ten nearest rows that the index finds. */
export function measureRecall(probe: RecallProbe, index: VectorIndex): Recall {
  let found = 0;
  let wanted = 0;
  probe.queries.forEach((query, i) => {
    const truth = probe.exact[i]!;
    // rows as near as the k-th exact one are right too: many terms share a vector
    const bar = (truth.at(-1)?.similarity ?? 1) - 1e-6;
    wanted += truth.length;
    found += Math.min(
      truth.length,
      index.search(query, K).filter(({ similarity }) => similarity >= bar).length,
    );
  });
  return { k: K, queries: probe.queries.length, value: wanted === 0 ? 1 : found / wanted };
}

/** Recall that a build aims at. */
const AIM = 0.99;
const EFS = [64, 128, 256, 512, 1024];

/** The smallest ef that reaches the aim, or the largest tried, with the recall there. */
export function chooseEf(
  probe: RecallProbe,
  index: VectorIndex & { setEf(ef: number): void },
): { ef: number; recall: Recall } {
  let chosen = { ef: EFS[0]!, recall: { k: K, queries: 0, value: 0 } as Recall };
  for (const ef of EFS) {
    index.setEf(ef);
    chosen = { ef, recall: measureRecall(probe, index) };
    if (chosen.recall.value >= AIM) break;
  }
  return chosen;
}
