import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTransformersEmbedder } from '../../src/embed/embedders/transformers.ts';
import { embedderContract } from '../contract/embedder.contract.ts';
import { caughtIn } from '../support/caught.ts';
import { sharedData } from '../support/shared-data.ts';
import { runtimeMissing, writeTinyBert } from '../support/tiny-bert.ts';

const uninstalled = await runtimeMissing();
const model = sharedData('../models/all-MiniLM-L6-v2');
const noModel = model === undefined ? '../shared/models/all-MiniLM-L6-v2 is not there' : undefined;

const root = await mkdtemp(join(tmpdir(), 'clincode-model-'));
afterAll(() => rm(root, { recursive: true }));

const dtypes = ['fp32', 'fp16', 'q8'] as const;
const folder = await writeTinyBert(join(root, 'tiny'), { dtypes });
const other = await writeTinyBert(join(root, 'other'), { dtypes, seed: 2 });

/** MiniLM with one setting more, and so with another hash. */
async function otherMiniLM(): Promise<string> {
  const copy = join(root, 'minilm');
  await mkdir(join(copy, 'onnx'), { recursive: true });
  for (const name of ['tokenizer.json', 'tokenizer_config.json']) {
    await copyFile(join(model!, name), join(copy, name));
  }
  await symlink(join(model!, 'onnx/model.onnx'), join(copy, 'onnx/model.onnx'));
  const config = JSON.parse(await readFile(join(model!, 'config.json'), 'utf8')) as object;
  await writeFile(join(copy, 'config.json'), JSON.stringify({ ...config, clincode: 'other' }));
  return copy;
}

describe.skipIf(uninstalled)(`tiny BERT${uninstalled ? ` [skipped: ${uninstalled}]` : ''}`, () => {
  for (const dtype of dtypes) {
    embedderContract(`transformers, ${dtype}`, {
      create: () => createTransformersEmbedder(folder, { dtype }),
      createOther: () => createTransformersEmbedder(other, { dtype }),
      large: 300,
      // sums may run in another order where a batch is padded; q8 has no batches
      tolerance: dtype === 'q8' ? 0 : 1e-5,
    });
  }
});

const skipped = uninstalled ?? noModel;
describe.skipIf(skipped)(`all-MiniLM-L6-v2${skipped ? ` [skipped: ${skipped}]` : ''}`, () => {
  embedderContract('transformers, all-MiniLM-L6-v2', {
    create: () => createTransformersEmbedder(model!),
    createOther: async () => createTransformersEmbedder(await otherMiniLM()),
    large: 260,
    tolerance: 1e-5,
  });
});

it('names the file that a model folder lacks, before it loads anything', async () => {
  const error = await caughtIn(() => createTransformersEmbedder(join(root, 'no-model')));
  expect(error.code).toBe('unknown_embedder');
  expect(error.message).toContain('config.json is missing');
});
