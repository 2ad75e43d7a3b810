import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { startModel } from '../../embeddings/train-subword.ts';
import { createSubwordEmbedder } from '../../src/embed/embedders/subword.ts';
import { embedderContract } from '../contract/embedder.contract.ts';

embedderContract('subword', {
  create: async () => createSubwordEmbedder(await pretrainedModel()),
  createOther: async () => createSubwordEmbedder(await startModel(['Migraine'])),
  large: 3000,
  tolerance: 0,
});

embedderContract('subword that has seen no terms', {
  create: async () => createSubwordEmbedder(await startModel([])),
  createOther: async () => createSubwordEmbedder(await startModel([], 2)),
  large: 300,
  tolerance: 0,
});
