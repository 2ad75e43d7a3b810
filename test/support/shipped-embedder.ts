import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { createSubwordEmbedder } from '../../src/embed/embedders/subword.ts';
import { encodeSubword } from '../../src/embed/embedders/subword-model.ts';

let made:
  | Promise<{ readonly embedder: Embedder; readonly embedderBytes: Uint8Array<ArrayBuffer> }>
  | undefined;

/** The shipped vectors as they are, for indexes of tests: training on a handful of terms would change nothing. */
export function shippedEmbedder(): NonNullable<typeof made> {
  made ??= pretrainedModel().then(async (model) => ({
    embedder: await createSubwordEmbedder(model),
    embedderBytes: encodeSubword(model),
  }));
  return made;
}
