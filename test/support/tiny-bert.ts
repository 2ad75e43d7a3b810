import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tiny, tinyBertGraph } from './tiny-bert-graph.ts';
import { tinyTokenizer, tinyVocabulary } from './tiny-bert-tokenizer.ts';

export interface TinyBertOptions {
  /** Of the weights. Default: 1. */
  readonly seed?: number;
  readonly dtypes?: readonly ('fp32' | 'fp16' | 'q8')[];
  /** `left`, as decoders have it, is only right without places of tokens. */
  readonly padding?: 'right' | 'left';
  readonly positions?: boolean;
  readonly sentenceEmbedding?: boolean;
  /** More of tokenizer_config.json. */
  readonly tokenizerConfig?: object;
}

export const graphFiles = {
  fp32: 'model.onnx',
  fp16: 'model_fp16.onnx',
  q8: 'model_quantized.onnx',
} as const;

/**
 * Writes a model folder in the layout of @huggingface/transformers that the real runtime loads: a BERT of
 * 32 dimensions with seeded weights and a WordPiece tokenizer. About 100 kB a graph; no dependency.
 */
export async function writeTinyBert(folder: string, options: TinyBertOptions = {}): Promise<string> {
  const { seed = 1, dtypes = ['fp32'], padding = 'right', positions = true } = options;
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const json = (name: string, value: object) => writeFile(join(folder, name), JSON.stringify(value));
  await json('config.json', {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: tiny.width,
    num_hidden_layers: tiny.layers,
    num_attention_heads: tiny.heads,
    intermediate_size: tiny.inner,
    max_position_embeddings: tiny.maxTokens,
    vocab_size: tinyVocabulary.length,
    pad_token_id: 0,
  });
  await json('tokenizer.json', tinyTokenizer());
  await json('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    model_max_length: 512,
    padding_side: padding,
    unk_token: '[UNK]',
    sep_token: '[SEP]',
    pad_token: '[PAD]',
    cls_token: '[CLS]',
    mask_token: '[MASK]',
    ...options.tokenizerConfig,
  });
  for (const dtype of dtypes) {
    const graph = tinyBertGraph({
      seed,
      vocabulary: tinyVocabulary.length,
      dtype,
      positions,
      sentenceEmbedding: options.sentenceEmbedding ?? false,
    });
    await writeFile(join(folder, 'onnx', graphFiles[dtype]), graph);
  }
  return folder;
}

/** Why a test with the real runtime cannot run here; undefined if it can. */
export async function runtimeMissing(): Promise<string | undefined> {
  const installed = await import('@huggingface/transformers').then(
    () => true,
    () => false,
  );
  return installed ? undefined : '@huggingface/transformers is not installed';
}
