import { expect, it } from 'vitest';
import { type GeminiResponse, readGeminiAnswer } from '../../src/extract/language-models/gemini-answer.ts';

const answered = (usageMetadata: unknown): GeminiResponse => ({
  candidates: [{ finishReason: 'STOP', content: { parts: [{ text: '{}' }] } }],
  usageMetadata: usageMetadata as NonNullable<GeminiResponse['usageMetadata']>,
});

it.each([
  [
    { promptTokenCount: 100, candidatesTokenCount: 20, thoughtsTokenCount: 5 },
    { inputTokens: 100, outputTokens: 25 },
  ],
  [{ promptTokenCount: -5, candidatesTokenCount: 'many' }, {}],
  [
    { promptTokenCount: 100, candidatesTokenCount: 20, thoughtsTokenCount: 'few' },
    { inputTokens: 100, outputTokens: 20 },
  ],
  [{ promptTokenCount: 100, cachedContentTokenCount: 0.5 }, { inputTokens: 100 }],
  [undefined, {}],
])('counts of %j only what is a number of tokens', (usage, expected) => {
  expect(readGeminiAnswer(answered(usage), 'gemini')).toEqual({ json: '{}', model: 'gemini', ...expected });
});
