import { describe, expect, it } from 'vitest';
import { addUsage, costOf, type PriceTable } from '../../src/extract/token-price.ts';

const prices: PriceTable = {
  currency: 'EUR',
  models: { large: { input: 2, output: 10, cachedInput: 0.5 }, plain: { input: 2, output: 10 } },
};

describe('costOf', () => {
  it.each([
    ['input and output', { inputTokens: 1_000, outputTokens: 100 }, 'large', 0.003],
    ['cached input is cheaper', { inputTokens: 1_000, cachedInputTokens: 800 }, 'large', 0.0008],
    [
      'cached input without a price of its own',
      { inputTokens: 1_000, cachedInputTokens: 800 },
      'plain',
      0.002,
    ],
    ['nothing counted', {}, 'large', undefined],
    ['a model that the table lacks', { inputTokens: 1_000 }, 'toString', undefined],
  ])('%s', (_, usage, model, amount) => {
    expect(costOf(usage, model, prices)).toEqual(
      amount === undefined ? undefined : { amount, currency: 'EUR' },
    );
  });

  it('is not told without a table', () => {
    expect(costOf({ inputTokens: 1 }, 'large', undefined)).toBeUndefined();
  });
});

it('adds what is counted and leaves out what is not', () => {
  expect(addUsage({ inputTokens: 1 }, { inputTokens: 2, outputTokens: 3 })).toEqual({
    inputTokens: 3,
    outputTokens: 3,
  });
});
