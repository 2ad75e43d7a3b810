import * as z from 'zod';

/** Version of the folder's layout and of the order of rows. */
export const INDEX_FORMAT = 'clincode-index/1';

const fileRecord = z.strictObject({
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** manifest.json of an index folder: everything that must agree before an answer may be trusted. */
export const indexManifestSchema = z.strictObject({
  format: z.literal(INDEX_FORMAT),
  codeSystem: z.strictObject({ uri: z.string().min(1), release: z.string().optional() }),
  embedder: z.strictObject({
    id: z.string().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    dimensions: z.int().positive(),
  }),
  concepts: z.int().nonnegative(),
  terms: z.int().nonnegative(),
  vectorIndex: z.strictObject({
    /** What was written; an index without hnsw.bin is searched exactly. */
    kind: z.enum(['hnsw', 'flat']),
    m: z.int().optional(),
    efConstruction: z.int().optional(),
    ef: z.int().optional(),
  }),
  /** Share of the exact ten nearest rows that the index finds, over sampled terms with a letter dropped; an exact index needs no queries. */
  recall: z.strictObject({ k: z.int(), queries: z.int(), value: z.number() }),
  calibration: z.strictObject({ id: z.string(), weights: z.record(z.string(), z.number()) }),
  files: z.record(z.string(), fileRecord),
});

export type IndexManifest = z.infer<typeof indexManifestSchema>;
