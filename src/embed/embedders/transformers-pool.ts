import type { Pooling } from './transformers-presets.ts';

/**
 * One vector a name from the vectors of its tokens. Padding may be on either side: only tokens whose mask
 * is 1 count, the first of them for `cls`, the last for `last-token`.
 * @param hidden batch × tokens × width, row-major
 * @param mask batch × tokens: 1 for a token, 0 for padding
 * @returns batch × width; zeros for a row without tokens
 */
export function poolTokens(
  hidden: Float32Array,
  mask: Uint8Array,
  shape: { readonly batch: number; readonly tokens: number; readonly width: number },
  pooling: Exclude<Pooling, 'built-in'>,
): Float32Array {
  const { batch, tokens, width } = shape;
  const pooled = new Float32Array(batch * width);
  for (let row = 0; row < batch; row++) {
    const attended = mask.subarray(row * tokens, (row + 1) * tokens);
    const vector = (token: number): Float32Array =>
      hidden.subarray((row * tokens + token) * width, (row * tokens + token + 1) * width);
    if (pooling === 'mean') {
      pooled.set(mean(attended, vector, width), row * width);
      continue;
    }
    const chosen = pooling === 'cls' ? attended.indexOf(1) : attended.lastIndexOf(1);
    if (chosen >= 0) pooled.set(vector(chosen), row * width);
  }
  return pooled;
}

function mean(attended: Uint8Array, vector: (token: number) => Float32Array, width: number): Float64Array {
  const sum = new Float64Array(width);
  let count = 0;
  for (let token = 0; token < attended.length; token++) {
    if (attended[token] === 0) continue;
    count++;
    const values = vector(token);
    for (let i = 0; i < width; i++) sum[i]! += values[i]!;
  }
  if (count > 0) for (let i = 0; i < width; i++) sum[i]! /= count;
  return sum;
}
