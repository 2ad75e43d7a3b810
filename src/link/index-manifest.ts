import * as z from 'zod';
import { sha256Hex } from '../sha256.ts';

/** Version of the folder's layout and of the order of rows. */
export const INDEX_FORMAT = 'clincode-index/2';

/** Names of the files of an index folder. Of the graphs there is the one of the manifest's kind; none if it is searched exactly. */
export const indexFiles = {
  manifest: 'manifest.json',
  concepts: 'concepts.ndjson',
  tables: 'concepts.bin',
  vectors: 'vectors.i8',
  graph: 'hnsw.bin',
  hnswlib: 'hnswlib.bin',
  embedder: 'embedder.bin',
  lexical: 'lexical.bin',
  senses: 'senses.bin',
  ranker: 'ranker.json',
  overlay: 'overlay.json',
} as const;

/** The file of a graph, by the kind of the vector index. */
export const graphFiles = { hnsw: indexFiles.graph, hnswlib: indexFiles.hnswlib } as const;

/** Files that a stage reads for itself: the embedder's own weights, the terms by their letters, what short forms stand for, how candidates are ranked, a site's own layer. */
export type IndexPart = (typeof indexFiles)['embedder' | 'lexical' | 'senses' | 'ranker' | 'overlay'];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileRecord = z.strictObject({
  bytes: z.int().nonnegative(),
  /** Checked at every opening: it finds any one changed byte at ten times the speed of the other. */
  crc32: z.string().regex(/^[0-9a-f]{8}$/),
  /** Checked by `index verify`. */
  sha256,
});

/** manifest.json of an index folder: everything that must agree before an answer may be trusted. */
export const indexManifestSchema = z.strictObject({
  format: z.literal(INDEX_FORMAT),
  /** SHA-256 of the manifest as it is written, with an empty seal. */
  seal: sha256,
  codeSystem: z.strictObject({ uri: z.string().min(1), release: z.string().optional() }),
  embedder: z.strictObject({
    id: z.string().min(1),
    hash: sha256,
    dimensions: z.int().positive(),
    /** What is needed beside the id to make the same embedder. */
    settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  concepts: z.int().nonnegative(),
  terms: z.int().nonnegative(),
  /** Terms of the same vector share one. */
  vectors: z.int().nonnegative(),
  vectorIndex: z.strictObject({
    /** What was written; an index without a graph is searched exactly. */
    kind: z.enum(['hnsw', 'hnswlib', 'flat']),
    m: z.int().optional(),
    efConstruction: z.int().optional(),
    ef: z.int().positive().optional(),
  }),
  /** Share of the exact `k` nearest vectors that the index finds for names that are no terms; an exact index needs no queries. */
  recall: z.strictObject({ k: z.int(), queries: z.int(), value: z.number() }),
  /** The ranker in ranker.json, and its calibration error: in ten bins, cross-validated. */
  calibration: z.strictObject({ id: z.string(), error: z.number(), linkedAt: z.number() }),
  /** The site's own layer in overlay.json, which the concepts already have in them: how many entries of each kind. */
  overlay: z
    .object({
      version: z.string(),
      synonyms: z.int().nonnegative(),
      abbreviations: z.int().nonnegative(),
      banned: z.int().nonnegative(),
    })
    .optional(),
  files: z.record(z.string(), fileRecord),
});

export type IndexManifest = z.infer<typeof indexManifestSchema>;

/** The one way to write a manifest: a change of any of its bytes, blanks too, can be seen. */
export function manifestText(manifest: unknown): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A manifest as it is written, by itself or from a file. */
export async function sealOf(manifest: object): Promise<string> {
  return sha256Hex(manifestText({ ...manifest, seal: '' }));
}

export async function sealed(manifest: Omit<IndexManifest, 'seal'>): Promise<IndexManifest> {
  const { format, ...rest } = manifest;
  const unsealed = { format, seal: '', ...rest };
  return { ...unsealed, seal: await sealOf(unsealed) };
}
