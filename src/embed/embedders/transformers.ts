import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Model, Tokenizer } from '@huggingface/transformers';
import { ClincodeError } from '../../errors.ts';
import type { Embedder, EmbedderSettings } from '../embedder.ts';
import { normalizeRow } from '../vector.ts';
import { batchesByLength, nameEncoder, padBatch } from './transformers-encode.ts';
import { hashModelFolder, isFolder } from './transformers-files.ts';
import { type HubOptions, hubFolder, isHubId } from './transformers-hub.ts';
import { poolTokens } from './transformers-pool.ts';
import { settleSettings, type TransformersSettings } from './transformers-settings.ts';

type Library = typeof import('@huggingface/transformers');

export interface TransformersOptions extends HubOptions {
  /** What a user should know. Never the text of a name. */
  readonly onNotice?: (text: string) => void;
}

/** Enough names for batches of like length. */
const NAMES_PER_CALL = 256;
/**
 * Quantised activations are scaled by the largest value of the batch, so a name's vector would depend on
 * its neighbours (bench/embed-names.ts, docs/embedders.md). One name a batch is the same always. Elsewhere
 * 16 names took the least CPU time a name of 4 to 128.
 */
const FLOAT_BATCH = { tokens: 512, names: 16 };
const BATCH = { fp32: FLOAT_BATCH, fp16: FLOAT_BATCH, q8: { tokens: 0, names: 1 } };
/** Threads that spin while they wait take the CPU from whatever else the machine does. */
const SESSION = { extra: { session: { intra_op: { allow_spinning: '0' } } } };

/**
 * An ONNX encoder of sentences or names, run by @huggingface/transformers on this machine.
 * @param model a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/, or a model of the
 *   hub ("cambridgeltl/SapBERT-from-PubMedBERT-fulltext"), which is downloaded only if that is allowed
 * @param settings what differs from the model's preset (transformers-presets.ts), or those of a manifest
 * @throws ClincodeError `unknown_embedder`, `invalid_config`, `optional_package_missing`,
 *   `download_not_allowed`, `download_failed`
 */
export async function createTransformersEmbedder(
  model: string,
  settings: EmbedderSettings = {},
  options: TransformersOptions = {},
): Promise<Embedder> {
  const id = `transformers:${model}`;
  const settled = settleSettings(model, settings);
  const { dtype, pooling } = settled.settings;
  const { folder, revision, files } = await findModel(model, settled, options);
  const { AutoModel, AutoTokenizer, Tensor } = await loadLibrary();
  const cannot = (doing: string) => (error: unknown) => {
    const kind = error instanceof Error ? error.constructor.name : 'unknown reason';
    throw new ClincodeError('embedding_failed', `${id}: ${doing} failed (${kind})`);
  };
  const place = { local_files_only: true };
  const tokenizer: Tokenizer = await AutoTokenizer.from_pretrained(folder, place).catch(
    cannot('loading the tokenizer'),
  );
  const network: Model = await AutoModel.from_pretrained(folder, {
    ...place,
    dtype,
    session_options: SESSION,
  }).catch(cannot(`loading the ${dtype} graph`));
  const limit = network.config.max_position_embeddings ?? Number.POSITIVE_INFINITY;
  const maxTokens = Math.min(settled.settings.maxTokens, limit, tokenizer.model_max_length);
  const used: TransformersSettings & { revision: string } = { ...settled.settings, maxTokens, revision };
  const encode = nameEncoder(tokenizer, maxTokens);
  const padding = { id: tokenizer.pad_token_id ?? 0, side: tokenizer.padding_side };

  /** Vectors of names that are token ids, rows × width. */
  async function run(
    rows: readonly (readonly number[])[],
  ): Promise<{ vectors: Float32Array; width: number }> {
    const feed = padBatch(rows, padding);
    const dims = [feed.batch, feed.tokens];
    const outputs = await network({
      input_ids: new Tensor('int64', feed.ids, dims),
      attention_mask: new Tensor('int64', feed.attention, dims),
    }).catch(cannot(`embedding ${rows.length} names`));
    const wanted = pooling === 'built-in' ? 'sentence_embedding' : 'last_hidden_state';
    const output = outputs[wanted]?.to('float32');
    if (output === undefined) {
      throw new ClincodeError('embedding_failed', `${id}: pooling ${pooling} needs the output ${wanted}`);
    }
    const width = output.dims.at(-1)!;
    const vectors =
      pooling === 'built-in' ? output.data : poolTokens(output.data, feed.mask, { ...feed, width }, pooling);
    return { vectors, width };
  }

  const { width: dimensions } = await run([encode('probe').ids]);
  if (settled.guessed) options.onNotice?.(`${id}: no preset of that name, so mean pooling and no prefix`);
  return {
    id,
    hash: createHash('sha256')
      .update(JSON.stringify(['transformers/1', used, files]))
      .digest('hex'),
    dimensions,
    batchSize: NAMES_PER_CALL,
    settings: { ...used },
    async embed(names, role) {
      const matrix = new Float32Array(names.length * dimensions);
      const prefix = role === 'query' ? used.queryPrefix : used.termPrefix;
      // a model gives its special tokens a vector even where the name holds no word
      const encoded = names
        .flatMap((name, row) => (/[\p{L}\p{N}]/u.test(name) ? [{ row, ...encode(prefix + name) }] : []))
        .filter(({ ids }) => ids.length > 0);
      const cut = encoded.filter((name) => name.cut).length;
      if (cut > 0) options.onNotice?.(`${id}: ${cut} of ${names.length} names cut at ${maxTokens} tokens`);
      const batches = batchesByLength(
        encoded.map(({ ids }) => ids.length),
        BATCH[dtype],
      );
      for (const batch of batches) {
        const { vectors } = await run(batch.map((i) => encoded[i]!.ids));
        for (const [i, at] of batch.entries()) {
          const { row } = encoded[at]!;
          matrix.set(vectors.subarray(i * dimensions, (i + 1) * dimensions), row * dimensions);
          normalizeRow(matrix, row, dimensions);
        }
      }
      return matrix;
    },
  };
}

/** Where the model lies, and what pins it: the hash of its files for a folder, the commit for the hub. */
async function findModel(
  model: string,
  { settings: { dtype }, revision }: ReturnType<typeof settleSettings>,
  options: TransformersOptions,
): Promise<{ readonly folder: string; readonly revision: string; readonly files: string }> {
  // absolute, so that the library can never take it for an id of the hub and ask there
  const path = resolve(model);
  const { cache } = options;
  if (isHubId(model) && cache !== undefined && !(await isFolder(path))) {
    const wanted = { dtype, ...(revision !== undefined && { revision }) };
    const found = await hubFolder(await loadLibrary(), model, wanted, { ...options, cache: resolve(cache) });
    return { ...found, files: await hashModelFolder(found.folder, dtype) };
  }
  const files = await hashModelFolder(path, dtype);
  const pin = `sha256:${files}`;
  if (revision !== undefined && revision !== pin) {
    throw new ClincodeError(
      'unknown_embedder',
      `the files of ${path} are not those of the revision ${revision}: theirs is ${pin}`,
    );
  }
  return { folder: path, revision: pin, files };
}

function loadLibrary(): Promise<Library> {
  return import('@huggingface/transformers').catch(() => {
    throw new ClincodeError(
      'optional_package_missing',
      '@huggingface/transformers is not installed: npm install @huggingface/transformers',
    );
  });
}
