/**
 * The part of @huggingface/transformers that is used. Declared here because the package is optional: it is
 * large, and where it could not be installed the types must still check.
 */
declare module '@huggingface/transformers' {
  export const env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  export interface FeatureExtractor {
    (
      texts: string[],
      options: { pooling: 'mean' | 'cls' | 'last_token'; normalize: boolean },
    ): Promise<{ data: Float32Array; dims: number[] }>;
    dispose(): Promise<void>;
  }
  export function pipeline(
    task: 'feature-extraction',
    model: string,
    options: { dtype: 'fp32' | 'fp16' | 'q8'; session_options?: Record<string, unknown> },
  ): Promise<FeatureExtractor>;
}
