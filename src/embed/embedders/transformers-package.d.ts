/**
 * The part of @huggingface/transformers that is used. Declared here because the package is optional: it is
 * large, and where it could not be installed the types must still check.
 */
declare module '@huggingface/transformers' {
  export const env: { remoteHost: string };

  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: readonly number[]);
    readonly type: string;
    readonly data: Float32Array;
    readonly dims: readonly number[];
    to(type: 'float32'): Tensor;
  }

  interface LoadOptions {
    /** Git revision on the hub: a commit, a tag, a branch. Nothing to a folder. */
    revision?: string;
    cache_dir?: string;
    local_files_only?: boolean;
  }

  export interface Tokenizer {
    (text: string, options: { return_tensor: false; add_special_tokens?: boolean }): { input_ids: number[] };
    readonly padding_side: 'left' | 'right';
    readonly pad_token_id?: number;
    readonly eos_token_id?: number;
    /** As tokenizer_config.json says; the library itself does not act on it. */
    readonly add_eos_token?: boolean;
    /** Infinity or 1e30 where the model's authors gave none. */
    readonly model_max_length: number;
  }

  export const AutoTokenizer: {
    from_pretrained(model: string, options: LoadOptions): Promise<Tokenizer>;
  };

  export interface Model {
    (inputs: { input_ids: Tensor; attention_mask: Tensor }): Promise<Record<string, Tensor>>;
    readonly config: { max_position_embeddings?: number };
    dispose(): Promise<unknown>;
  }

  export const AutoModel: {
    from_pretrained(
      model: string,
      options: LoadOptions & { dtype: 'fp32' | 'fp16' | 'q8'; session_options?: object },
    ): Promise<Model>;
  };
}
