import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LinkIndex } from '../src/link/link-index.ts';

/** What is used of hnswlib-node, which is declared here since clincode itself does without it. */
export interface HnswlibGraph {
  initIndex(rows: number, m: number, efConstruction: number, seed: number): void;
  addPoint(point: number[], row: number): void;
  searchKnn(query: number[], k: number): { distances: number[]; neighbors: number[] };
  setEf(ef: number): void;
  readIndexSync(path: string): boolean;
  writeIndexSync(path: string): boolean;
}

/** @param place the package, or the folder of a copy that was built with other compiler flags */
export function createHnswlibGraph(place: string, dimensions: number): HnswlibGraph {
  type Package = { HierarchicalNSW: new (space: 'ip', dimensions: number) => HnswlibGraph };
  let found: Package;
  try {
    found = createRequire(import.meta.url)(place) as Package;
  } catch {
    throw new Error(`${place} is not installed: npm install --no-save hnswlib-node@3.0.0`);
  }
  return new found.HierarchicalNSW('ip', dimensions);
}

const SEED = 20_260_301;
/** What the index is built with, where the manifest does not say. */
export const usual = { m: 16, efConstruction: 200, ef: 64 } as const;
const EXACT_QUERIES = 200;
const K = 10;

/** Files that the measuring process reads: it must not have embedded the names itself. */
export interface BareFiles {
  readonly graph: string;
  readonly queries: string;
  /** For the first queries the rows of the ten nearest vectors, found by comparing all. */
  readonly exact: string;
}

export function bareFiles(work: string, index: LinkIndex): BareFiles {
  const folder = join(work, index.id.slice(0, 16));
  return {
    graph: join(folder, 'hnswlib.bin'),
    queries: join(folder, 'queries.f32'),
    exact: join(folder, 'exact.json'),
  };
}

/**
 * Builds hnswlib's graph over the vectors of the index's terms, each vector once and under its own
 * row, with the index's parameters, unless it is there from before, and embeds the names.
 */
export async function prepareBare(
  index: LinkIndex,
  names: readonly string[],
  work: string,
  hnswlib: string,
): Promise<void> {
  const files = bareFiles(work, index);
  await mkdir(join(files.graph, '..'), { recursive: true });
  const { dimensions } = index.embedder;
  const queries = await embedAll(index, names, 'query');
  await writeFile(files.queries, new Uint8Array(queries.buffer));
  const there = await stat(files.graph).catch(() => undefined);
  const rows = index.vectors.size;
  // a row of vectors belongs to every term that is worded alike
  const terms = Array.from(
    { length: rows },
    (_, row) => index.concepts.term(index.vectorTerms.rows[index.vectorTerms.groups[row]!]!).text,
  );
  const vectors = await embedAll(index, terms, 'term');
  const exact = Array.from({ length: Math.min(EXACT_QUERIES, names.length) }, (_, i) =>
    nearestRows(vectors, queries.subarray(i * dimensions, (i + 1) * dimensions)),
  );
  await writeFile(files.exact, JSON.stringify(exact));
  if (there !== undefined) return;
  const { m = usual.m, efConstruction = usual.efConstruction } = index.manifest.vectorIndex;
  const graph = createHnswlibGraph(hnswlib, dimensions);
  graph.initIndex(rows, m, efConstruction, SEED);
  for (let row = 0; row < rows; row++) {
    graph.addPoint(Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)), row);
  }
  graph.writeIndexSync(`${files.graph}.part`);
  await rename(`${files.graph}.part`, files.graph);
}

async function embedAll(
  index: LinkIndex,
  texts: readonly string[],
  role: 'query' | 'term',
): Promise<Float32Array<ArrayBuffer>> {
  const { dimensions, batchSize } = index.embedder;
  const matrix = new Float32Array(texts.length * dimensions);
  for (let start = 0; start < texts.length; start += batchSize) {
    matrix.set(await index.embedder.embed(texts.slice(start, start + batchSize), role), start * dimensions);
  }
  return matrix;
}

/** Rows of the `K` nearest by comparing all. */
function nearestRows(vectors: Float32Array, query: Float32Array): readonly number[] {
  const similarities = new Float64Array(K).fill(Number.NEGATIVE_INFINITY);
  const rows = new Array<number>(K).fill(-1);
  for (let row = 0, start = 0; start < vectors.length; row++, start += query.length) {
    let sum = 0;
    for (let i = 0; i < query.length; i++) sum += vectors[start + i]! * query[i]!;
    if (sum <= similarities[K - 1]!) continue;
    let place = K - 1;
    for (; place > 0 && similarities[place - 1]! < sum; place--) {
      similarities[place] = similarities[place - 1]!;
      rows[place] = rows[place - 1]!;
    }
    similarities[place] = sum;
    rows[place] = row;
  }
  return rows.filter((row) => row >= 0);
}

/** Share of the truly nearest rows that are among those found. */
export function shareFound(
  found: readonly (readonly number[])[],
  exact: readonly (readonly number[])[],
): number {
  const right = exact.map((rows, i) => rows.filter((row) => found[i]!.includes(row)).length);
  return right.reduce((sum, count) => sum + count, 0) / exact.flat().length;
}

/** The vectors of the names, one by one. */
export async function readQueries(path: string, dimensions: number): Promise<readonly Float32Array[]> {
  const matrix = new Float32Array(new Uint8Array(await readFile(path)).buffer);
  return Array.from({ length: matrix.length / dimensions }, (_, i) =>
    matrix.slice(i * dimensions, (i + 1) * dimensions),
  );
}
