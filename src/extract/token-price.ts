import type { TokenUsage } from './language-model.ts';

/** Of one model, for a million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
  /** Default: as `input`. */
  readonly cachedInput?: number | undefined;
}

/** Prices by the name of the model, as you pay them. There are none by default: they change, and contracts differ. */
export interface PriceTable {
  readonly currency: string;
  readonly models: Readonly<Record<string, TokenPrice>>;
}

export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

/** What tokens cost, or undefined where the table has no such model or the provider did not count. */
export function costOf(usage: TokenUsage, model: string, prices: PriceTable | undefined): Cost | undefined {
  const { inputTokens, cachedInputTokens = 0, outputTokens } = usage;
  if (prices === undefined || !Object.hasOwn(prices.models, model)) return undefined;
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  const { input, output, cachedInput = input } = prices.models[model]!;
  const fresh = Math.max(0, (inputTokens ?? 0) - cachedInputTokens);
  const millionths = fresh * input + cachedInputTokens * cachedInput + (outputTokens ?? 0) * output;
  // to a millionth of the currency: binary fractions would show otherwise
  return { amount: Math.round(millionths) / 1e6, currency: prices.currency };
}

export function addUsage(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    ...summed('inputTokens', a, b),
    ...summed('cachedInputTokens', a, b),
    ...summed('outputTokens', a, b),
  };
}

function summed(name: keyof TokenUsage, a: TokenUsage, b: TokenUsage): TokenUsage {
  if (a[name] === undefined && b[name] === undefined) return {};
  return { [name]: (a[name] ?? 0) + (b[name] ?? 0) };
}
