import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTransformersEmbedder } from '../../src/embed/embedders/transformers.ts';
import { embedderContract } from '../contract/embedder.contract.ts';
import { caughtIn } from '../support/caught.ts';
import { sharedData } from '../support/shared-data.ts';

const model = sharedData('../models/all-MiniLM-L6-v2');
const installed = await import('@huggingface/transformers').then(
  () => true,
  () => false,
);
const missing = !installed
  ? '@huggingface/transformers is not installed'
  : model === undefined
    ? 'no model: ../shared/models/all-MiniLM-L6-v2 is not there'
    : undefined;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The model with one setting more, and so with another hash. */
async function otherModel(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'clincode-model-')), 'other');
  folders.push(join(folder, '..'));
  await mkdir(join(folder, 'onnx'), { recursive: true });
  for (const name of ['tokenizer.json', 'tokenizer_config.json', 'special_tokens_map.json']) {
    await copyFile(join(model!, name), join(folder, name));
  }
  await symlink(join(model!, 'onnx/model.onnx'), join(folder, 'onnx/model.onnx'));
  const config = JSON.parse(await readFile(join(model!, 'config.json'), 'utf8')) as object;
  await writeFile(join(folder, 'config.json'), JSON.stringify({ ...config, clincode: 'other' }));
  return folder;
}

if (missing === undefined) {
  embedderContract('transformers', {
    create: () => createTransformersEmbedder(model!),
    createOther: async () => createTransformersEmbedder(await otherModel()),
    large: 40,
    // fp32 sums in another order where a batch is padded
    tolerance: 1e-5,
  });
} else {
  describe.skip(`Embedder contract: transformers [skipped: ${missing}]`, () => {
    it('runs where the model is', () => {});
  });
}

it('names the file that a model folder lacks, before it loads anything', async () => {
  const error = await caughtIn(() => createTransformersEmbedder(join(tmpdir(), 'clincode-no-model')));
  expect(error.code).toBe('unknown_embedder');
  expect(error.message).toContain('config.json is missing');
});
