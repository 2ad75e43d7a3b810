import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import type { EmbedderSettings } from '../embedder.ts';
import { type Pooling, presetOf } from './transformers-presets.ts';

/** Numbers of the weights: `fp32` model.onnx, `fp16` model_fp16.onnx, `q8` model_quantized.onnx. */
export type Dtype = 'fp32' | 'fp16' | 'q8';

/** Everything beside the files that decides the vectors. */
export interface TransformersSettings {
  readonly pooling: Pooling;
  readonly dtype: Dtype;
  readonly queryPrefix: string;
  readonly termPrefix: string;
  readonly maxTokens: number;
}

/** A manifest or a command line gives them: numbers may come as text. */
const schema = z
  .strictObject({
    pooling: z.enum(['mean', 'cls', 'last-token', 'built-in']),
    dtype: z.enum(['fp32', 'fp16', 'q8']),
    queryPrefix: z.string().max(2000),
    termPrefix: z.string().max(2000),
    maxTokens: z.coerce.number().int().min(8).max(32_768),
    revision: z.string().min(1).max(100),
  })
  .partial();

/**
 * What is asked for, else what the model's preset says, else mean pooling of fp32 without a prefix.
 * `guessed`: neither says how to pool.
 * @throws ClincodeError `invalid_config` that names the setting
 */
export function settleSettings(
  model: string,
  given: EmbedderSettings,
): { readonly settings: TransformersSettings; readonly revision?: string; readonly guessed: boolean } {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw invalid(`${path.join('.') || 'setting'}: ${message}`);
  }
  const { revision, ...asked } = parsed.data;
  const preset = presetOf(model);
  const settings: TransformersSettings = {
    pooling: asked.pooling ?? preset?.pooling ?? 'mean',
    dtype: asked.dtype ?? 'fp32',
    queryPrefix: asked.queryPrefix ?? preset?.queryPrefix ?? '',
    termPrefix: asked.termPrefix ?? preset?.termPrefix ?? '',
    maxTokens: asked.maxTokens ?? preset?.maxTokens ?? 512,
  };
  if (preset?.noFp16 && settings.dtype === 'fp16') {
    throw invalid(`dtype: ${preset.name} gives wrong vectors in fp16, use fp32 or q8`);
  }
  return {
    settings,
    ...(revision !== undefined && { revision }),
    guessed: preset === undefined && asked.pooling === undefined,
  };

  function invalid(problem: string): ClincodeError {
    return new ClincodeError('invalid_config', `embedder transformers:${model}: ${problem}`);
  }
}
