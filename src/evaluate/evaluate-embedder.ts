import type { Embedder } from '../embed/embedder.ts';
import { isZero } from '../embed/vector.ts';
import type { VectorIndex } from '../link/vector-index.ts';
import type { GoldRow } from './gold-row.ts';
import { type LinkScore, linkScore, scoreMentions } from './score-link.ts';
import type { TermTable } from './term-table.ts';

/** How an embedder does without a linker around it. */
export interface EmbedderScore {
  /** Nearest terms only. */
  readonly plain: LinkScore;
  /** Concepts with a term of the mention's very wording first, then the nearest. */
  readonly exactFirst: LinkScore;
}

/** Called with what is done and what there is to do. */
export type Progress = (done: number, total: number) => void;

/** Names in one call: enough for an embedder to sort them by length, few enough for a bar to move. */
const CHUNK = 512;
/** Distinct concepts that are looked for. */
const TOP = 20;
const FIRST_ROWS = 100;

/** Vectors of names into a matrix that is there already, so that what memory grows by is the embedder's own. */
export async function embedInto(
  matrix: Float32Array,
  names: readonly string[],
  embedder: Embedder,
  role: 'query' | 'term',
  onProgress?: Progress,
): Promise<void> {
  const chunk = Math.max(CHUNK, embedder.batchSize);
  for (let start = 0; start < names.length; start += chunk) {
    const part = names.slice(start, start + chunk);
    matrix.set(await embedder.embed(part, role), start * embedder.dimensions);
    onProgress?.(start + part.length, names.length);
  }
}

/**
 * Searches each mention among the terms and scores what comes out by the rules of `evaluate link`.
 * @param search over the vectors of `terms`, row by row
 */
export async function scoreEmbedder(
  rows: readonly GoldRow[],
  terms: TermTable,
  embedder: Embedder,
  search: VectorIndex,
  onProgress?: Progress,
): Promise<EmbedderScore> {
  const mentions = [...new Set(rows.map((row) => row.mention))];
  const { dimensions } = embedder;
  const queries = new Float32Array(mentions.length * dimensions);
  await embedInto(queries, mentions, embedder, 'query');
  const nearest = new Map<string, readonly string[]>();
  mentions.forEach((mention, i) => {
    nearest.set(mention, nearestCodes(queries.subarray(i * dimensions, (i + 1) * dimensions), terms, search));
    onProgress?.(i + 1, mentions.length);
  });
  const scoreOf = (codesOf: (mention: string) => readonly string[]): LinkScore =>
    linkScore(
      scoreMentions(rows, ({ mention }) => ({
        candidates: codesOf(mention).map((code) => ({ code })),
      })),
    );
  return {
    plain: scoreOf((mention) => nearest.get(mention)!),
    exactFirst: scoreOf((mention) => [...terms.exactCodes(mention), ...nearest.get(mention)!]),
  };
}

/** More rows are asked for until they belong to enough concepts: some have dozens of terms. */
function nearestCodes(query: Float32Array, terms: TermTable, search: VectorIndex): readonly string[] {
  if (isZero(query)) return [];
  for (let rows = FIRST_ROWS; ; rows *= 4) {
    const codes = new Set(search.search(query, rows).map(({ row }) => terms.codes[row]!));
    if (codes.size >= TOP || rows >= search.size) return [...codes].slice(0, TOP);
  }
}
