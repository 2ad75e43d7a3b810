import { createSubwordEmbedder } from '../src/embed/embedders/subword.ts';
import { encodeSubword, type SubwordModel } from '../src/embed/embedders/subword-model.ts';
import type { EmbedderMaker, MadeEmbedder } from './build-index.ts';
import { pretrainedModel } from './pretrained-model.ts';
import { type RefineOptions, refineSubword, startModel, synonymSets } from './train-subword.ts';

export interface SubwordChoice {
  /** `none`: only the terms at hand are learnt from. Default: the shipped vectors. */
  readonly pretrained?: 'shipped' | 'none';
  /** Vectors to start from instead of the shipped ones. */
  readonly start?: SubwordModel;
  /** Default: yes, on the synonyms of the concepts at hand. */
  readonly train?: boolean;
  readonly threads?: number;
  readonly onNotice?: (notice: string) => void;
}

/** Trained vectors are changed with care; words without any have more to learn. Chosen on Mondo. */
const COURSES: Readonly<Record<'shipped' | 'none', RefineOptions>> = {
  shipped: { epochs: 1, rate: 0.01 },
  none: { epochs: 3, rate: 0.05 },
};

/** Makes the subword embedder of an index: trained vectors, refined on the terminology that is to be indexed. */
export function subwordMaker(choice: SubwordChoice = {}): EmbedderMaker {
  const { pretrained = 'shipped', train = true, onNotice } = choice;
  return async (concepts, onProgress) => {
    const sets = synonymSets(concepts);
    const start =
      choice.start ?? (pretrained === 'none' ? await startModel(sets.names) : await pretrainedModel());
    if (!train) return madeOf(start);
    const { model, losses } = await refineSubword(start, sets, {
      ...COURSES[pretrained],
      threads: choice.threads,
      onProgress: (_, done, total) => onProgress(done, total),
    });
    onNotice?.(
      losses.length === 0
        ? 'too few synonyms to train on: the vectors are used as they are'
        : `trained on synonyms, mean loss of each epoch: ${losses.map((loss) => loss.toFixed(3)).join(', ')}`,
    );
    return madeOf(model);
  };
}

/** A trained model as an index keeps it. */
export async function madeOf(model: SubwordModel): Promise<MadeEmbedder> {
  return { embedder: await createSubwordEmbedder(model), bytes: encodeSubword(model) };
}
