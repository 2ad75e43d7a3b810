import type { Disclosure } from '../extract/mention-extractor.ts';
import { addUsage } from '../extract/token-price.ts';

/** What a run sent to a model, and what that cost. */
export class DisclosureTally {
  texts = 0;
  #calls = 0;
  #usage: Pick<Disclosure, 'inputTokens' | 'cachedInputTokens' | 'outputTokens'> = {};
  #amount: number | undefined;
  #currency = '';

  add(disclosure: Disclosure): void {
    this.texts += 1;
    this.#calls += disclosure.calls;
    this.#usage = addUsage(this.#usage, disclosure);
    if (disclosure.cost === undefined) return;
    this.#amount = (this.#amount ?? 0) + disclosure.cost.amount;
    this.#currency = disclosure.cost.currency;
  }

  /** One line, for stderr: "model: 3 texts sent in 4 calls, 5100 tokens in, 800 out, 0.0123 EUR". */
  summary(): string {
    const { inputTokens, cachedInputTokens, outputTokens } = this.#usage;
    const cached = cachedInputTokens === undefined ? '' : ` (${cachedInputTokens} cached)`;
    return [
      `model: ${this.texts} ${this.texts === 1 ? 'text' : 'texts'} sent in ${this.#calls} ${this.#calls === 1 ? 'call' : 'calls'}`,
      ...(inputTokens === undefined ? [] : [`${inputTokens} tokens in${cached}`]),
      ...(outputTokens === undefined ? [] : [`${outputTokens} out`]),
      ...(this.#amount === undefined ? [] : [`${this.#amount.toFixed(4)} ${this.#currency}`]),
    ].join(', ');
  }
}
