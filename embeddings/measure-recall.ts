import type { Embedder } from '../src/embed/embedder.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import type { Neighbour, VectorIndex } from '../src/link/vector-index.ts';
import type { Progress } from './embed-terms.ts';

export interface Recall {
  readonly k: number;
  readonly queries: number;
  readonly value: number;
}

const K = 10;
/** Names asked, or one for each term if there are fewer: 0.997 is then known to within 0.002. */
const QUERIES = 1000;
/** Two similarities that differ by less are the same: one of them may have been rounded otherwise. */
const SAME = 1e-6;

/** Queries with their exact answers: what an approximate index is compared with. */
export interface RecallProbe {
  readonly queries: readonly Float32Array[];
  readonly exact: readonly (readonly Neighbour[])[];
}

/**
 * Names that are no terms, made from terms spread evenly over the terminology: two of three with the middle
 * letter dropped, the third with its first word behind the others.
 */
export function heldOutNames(store: ConceptStore, count = QUERIES): readonly string[] {
  const wanted = Math.min(count, store.termCount);
  return Array.from({ length: wanted }, (_, i) => {
    const term = store.textOfRow(Math.floor((i * store.termCount) / wanted));
    const words = term.split(' ');
    if (i % 3 === 2 && words.length > 1) return [...words.slice(1), words[0]].join(' ');
    const middle = term.length >> 1;
    return term.length < 5 ? term : term.slice(0, middle) + term.slice(middle + 1);
  });
}

/** Asks the referee, which takes some milliseconds a name, so that progress is told. */
export async function recallProbe(
  names: readonly string[],
  embedder: Embedder,
  referee: VectorIndex,
  onProgress?: Progress,
): Promise<RecallProbe> {
  const { dimensions } = embedder;
  const matrix = await embedder.embed(names, 'query');
  const queries = names.map((_, i) => matrix.subarray(i * dimensions, (i + 1) * dimensions));
  const exact = queries.map((query, i) => {
    const found = referee.search(query, K);
    onProgress?.(i + 1, queries.length);
    return found;
  });
  return { queries, exact };
}

/** Share of the exact ten nearest rows that the index finds. */
export function measureRecall(probe: RecallProbe, index: VectorIndex): Recall {
  let found = 0;
  let wanted = 0;
  probe.queries.forEach((query, i) => {
    const truth = probe.exact[i]!;
    // a row as near as the k-th exact one is right too
    const bar = (truth.at(-1)?.similarity ?? 1) - SAME;
    wanted += truth.length;
    found += Math.min(
      truth.length,
      index.search(query, K).filter(({ similarity }) => similarity >= bar).length,
    );
  });
  return { k: K, queries: probe.queries.length, value: wanted === 0 ? 1 : found / wanted };
}
