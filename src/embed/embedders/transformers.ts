import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ClincodeError } from '../../errors.ts';
import type { Embedder } from '../embedder.ts';

/** Files that decide the vectors of a model folder, in the layout of @huggingface/transformers. */
const MODEL_FILES = ['config.json', 'tokenizer.json', 'onnx/model.onnx'];
const BATCH = 32;

/**
 * Sentence embeddings of a local ONNX model, mean-pooled and normalised, in fp32, because quantised
 * activations would make a vector depend on its batch. Nothing is downloaded.
 * @param folder model folder with config.json, tokenizer.json and onnx/model.onnx
 * @throws ClincodeError `optional_package_missing`, `unknown_embedder`
 */
export async function createTransformersEmbedder(folder: string): Promise<Embedder> {
  const path = resolve(folder);
  const hash = await hashFiles(path);
  const { env, pipeline } = await import('@huggingface/transformers').catch(() => {
    throw new ClincodeError(
      'optional_package_missing',
      '@huggingface/transformers is not installed: npm install @huggingface/transformers',
    );
  });
  env.allowRemoteModels = false;
  env.localModelPath = `${dirname(path)}/`;
  const extract = await pipeline('feature-extraction', basename(path), { dtype: 'fp32' });
  const embedBatch = async (names: readonly string[]): Promise<{ data: Float32Array; dims: number[] }> =>
    extract([...names], { pooling: 'mean', normalize: true });
  const dimensions = (await embedBatch(['probe'])).dims[1]!;
  return {
    id: `transformers:${folder}`,
    hash,
    dimensions,
    batchSize: BATCH,
    async embed(names) {
      const matrix = new Float32Array(names.length * dimensions);
      for (let start = 0; start < names.length; start += BATCH) {
        const { data } = await embedBatch(names.slice(start, start + BATCH));
        matrix.set(data, start * dimensions);
      }
      names.forEach((name, row) => {
        // a model gives its special tokens a vector even where the name holds no word
        if (!/[\p{L}\p{N}]/u.test(name)) matrix.fill(0, row * dimensions, (row + 1) * dimensions);
      });
      return matrix;
    },
  };
}

async function hashFiles(folder: string): Promise<string> {
  const hash = createHash('sha256').update('transformers mean normalize fp32');
  for (const name of MODEL_FILES) {
    const path = join(folder, name);
    const there = await stat(path).catch(() => undefined);
    if (there === undefined)
      throw new ClincodeError('unknown_embedder', `no model at ${folder}: ${name} is missing`);
    hash.update(name);
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
