/** What is needed of a tokenizer of @huggingface/transformers. */
export interface NameTokenizer {
  (text: string, options: { return_tensor: false; add_special_tokens?: boolean }): { input_ids: number[] };
  readonly eos_token_id?: number;
  readonly add_eos_token?: boolean;
}

export interface EncodedName {
  readonly ids: readonly number[];
  /** The name had more tokens than are allowed. */
  readonly cut: boolean;
}

/**
 * Turns a text into at most `maxTokens` token ids. The library would cut at the end and lose the closing
 * special token, which is the one that `last-token` pooling reads; and it leaves out the end token that
 * `add_eos_token` of tokenizer_config.json asks for (gte-Qwen2).
 */
export function nameEncoder(tokenizer: NameTokenizer, maxTokens: number): (text: string) => EncodedName {
  const encode = (text: string, add_special_tokens: boolean): number[] =>
    tokenizer(text, { return_tensor: false, add_special_tokens }).input_ids;
  const [whole, bare] = [encode('a', true), encode('a', false)];
  const end = tokenizer.add_eos_token === true ? tokenizer.eos_token_id : undefined;
  const added = end !== undefined && whole.at(-1) !== end ? [end] : [];
  const closing = whole.length - Math.max(0, whole.indexOf(bare[0]!)) - bare.length + added.length;
  return (text) => {
    const ids = [...encode(text, true), ...added];
    if (ids.length <= maxTokens) return { ids, cut: false };
    return { ids: [...ids.slice(0, maxTokens - closing), ...ids.slice(ids.length - closing)], cut: true };
  };
}

/**
 * Indexes of names in batches of like length, shortest first, so that little is padded.
 * @param limit `tokens` with padding and `names` of a batch; a name alone may have more tokens
 */
export function batchesByLength(
  lengths: readonly number[],
  limit: { readonly tokens: number; readonly names: number },
): readonly (readonly number[])[] {
  const order = lengths.map((_, i) => i).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  const batches: number[][] = [];
  for (const i of order) {
    const last = batches.at(-1);
    // the newest is the longest, so it decides the padded size
    const fits = last && last.length < limit.names && (last.length + 1) * lengths[i]! <= limit.tokens;
    if (fits) last.push(i);
    else batches.push([i]);
  }
  return batches;
}

export interface Feed {
  readonly ids: BigInt64Array;
  readonly attention: BigInt64Array;
  readonly mask: Uint8Array;
  readonly batch: number;
  readonly tokens: number;
}

/** A rectangle of token ids, padded on the side that the model's tokenizer names. */
export function padBatch(
  rows: readonly (readonly number[])[],
  padding: { readonly id: number; readonly side: 'left' | 'right' },
): Feed {
  const batch = rows.length;
  const tokens = Math.max(...rows.map((row) => row.length));
  const ids = new BigInt64Array(batch * tokens).fill(BigInt(padding.id));
  const mask = new Uint8Array(batch * tokens);
  for (const [r, row] of rows.entries()) {
    const start = r * tokens + (padding.side === 'left' ? tokens - row.length : 0);
    for (const [i, id] of row.entries()) ids[start + i] = BigInt(id);
    mask.fill(1, start, start + row.length);
  }
  return { ids, attention: BigInt64Array.from(mask, BigInt), mask, batch, tokens };
}
