/**
 * How the vector of a name is read from what the model says of its tokens. `built-in`: the graph pools
 * itself and has an output `sentence_embedding`, because layers follow the pooling.
 */
export type Pooling = 'mean' | 'cls' | 'last-token' | 'built-in';

/** How a model wants to be used when names are compared with names. */
export interface Preset {
  /** Last part of the model's hub id, which is also the usual name of its folder. */
  readonly name: string;
  readonly pooling: Pooling;
  /** Put before a mention, as it stands. */
  readonly queryPrefix: string;
  /** Put before a name of the terminology. */
  readonly termPrefix: string;
  /** Tokens of a name with its prefix and special tokens. Names are short, so 512 is never a loss. */
  readonly maxTokens: number;
  /** The authors say that 16-bit activations give wrong vectors. */
  readonly noFp16?: true;
  readonly remark: string;
  /** Where the authors say so. */
  readonly source: string;
}

const none = { queryPrefix: '', termPrefix: '' } as const;

export const presets: readonly Preset[] = [
  {
    name: 'SapBERT-from-PubMedBERT-fulltext',
    pooling: 'cls',
    ...none,
    maxTokens: 512,
    remark:
      'trained on UMLS synonyms cut at 25 tokens; longer names are not cut here, because two that differ at the end would get one vector',
    source: 'https://huggingface.co/cambridgeltl/SapBERT-from-PubMedBERT-fulltext',
  },
  {
    name: 'SapBERT-from-PubMedBERT-fulltext-mean-token',
    pooling: 'mean',
    ...none,
    maxTokens: 512,
    remark: 'the same training with the mean of the tokens',
    source: 'https://huggingface.co/cambridgeltl/SapBERT-from-PubMedBERT-fulltext-mean-token',
  },
  {
    name: 'BioLORD-2023',
    pooling: 'mean',
    ...none,
    maxTokens: 512,
    remark: 'trained on names and definitions of UMLS and SNOMED CT, whose licences its weights carry',
    source: 'https://huggingface.co/FremyCompany/BioLORD-2023',
  },
  {
    name: 'all-MiniLM-L6-v2',
    pooling: 'mean',
    ...none,
    maxTokens: 256,
    remark: 'general English; its authors cut at 256 word pieces',
    source: 'https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2',
  },
  {
    name: 'bge-small-en-v1.5',
    pooling: 'cls',
    ...none,
    maxTokens: 512,
    remark:
      'its query instruction ("Represent this sentence for searching relevant passages: ") is meant for short queries against long passages, so not for names; the authors warn of mean pooling',
    source: 'https://huggingface.co/BAAI/bge-small-en-v1.5',
  },
  {
    name: 'e5-small-v2',
    pooling: 'mean',
    queryPrefix: 'query: ',
    termPrefix: 'query: ',
    maxTokens: 512,
    remark:
      '"query: " on both sides for symmetric tasks; "passage: " is for passages; similarities lie above 0.7',
    source: 'https://huggingface.co/intfloat/e5-small-v2',
  },
  {
    name: 'embeddinggemma-300m',
    pooling: 'built-in',
    queryPrefix: 'task: sentence similarity | query: ',
    termPrefix: 'task: sentence similarity | query: ',
    maxTokens: 512,
    noFp16: true,
    remark:
      'mean pooling and then two dense layers, all within the ONNX graph; the prompt for similarity on both sides; for retrieval "task: search result | query: " and "title: none | text: "; Gemma terms of use',
    source: 'https://huggingface.co/onnx-community/embeddinggemma-300m-ONNX',
  },
  {
    name: 'gte-Qwen2-1.5B-instruct',
    pooling: 'last-token',
    queryPrefix:
      'Instruct: Given a disease mention of a clinical note, retrieve the names of that disease\nQuery: ',
    termPrefix: '',
    maxTokens: 512,
    remark:
      'the instruction goes before queries only; trained with attention in both directions, so an ONNX file exported as an ordinary Qwen2 (causal) gives other vectors',
    source: 'https://huggingface.co/Alibaba-NLP/gte-Qwen2-1.5B-instruct',
  },
];

/**
 * The preset of a model, by the last part of its folder or hub id whatever its case, with or without the
 * "-ONNX" of converted repositories: "onnx-community/all-MiniLM-L6-v2-ONNX".
 */
export function presetOf(model: string): Preset | undefined {
  const name = plain(model.split(/[\\/]/).findLast((part) => part !== '') ?? '');
  return presets.find((preset) => plain(preset.name) === name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/-onnx$/, '');
}
