import { afterEach, describe, expect, it } from 'vitest';
import { presentAssertion } from '../../src/extract/assertion/assertion.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import type { createGeminiLanguageModel } from '../../src/extract/language-models/gemini.ts';
import { sha256Hex } from '../../src/sha256.ts';
import { caught } from '../contract/language-model.contract.ts';
import { closeServers, noteText, okJson, startGemini } from '../support/gemini-over-wire.ts';
import { wireReplies } from '../support/gemini-wire-server.ts';
import { replaceValues } from '../support/replace-values.ts';

afterEach(closeServers);

describe('gemini request', () => {
  it('sends the note as data and every setting that the SDK would choose itself', async () => {
    const { server, ask } = await startGemini([wireReplies.answer(okJson)]);
    const answer = await ask();
    expect(answer).toEqual({ json: okJson, model: 'gemini-wire-test', inputTokens: 100, outputTokens: 20 });
    const [sent] = server.requests;
    expect(sent!.model).toBe('gemini-2.5-flash');
    expect(sent!.headers['x-goog-api-key']).toBe('test-key');
    expect(sent!.body.contents).toEqual([{ role: 'user', parts: [{ text: noteText }] }]);
    expect(sent!.body.systemInstruction.parts[0]!.text).toBe('List the diseases.');
    expect(sent!.body.generationConfig).toEqual({
      temperature: 0,
      seed: 7,
      maxOutputTokens: 32_768,
      responseMimeType: 'application/json',
      responseJsonSchema: extractionJsonSchema,
      thinkingConfig: { thinkingBudget: 0 },
    });
  });

  it('does not take key, backend or address from the environment', async () => {
    const names = ['GOOGLE_API_KEY', 'GOOGLE_GENAI_USE_VERTEXAI', 'GOOGLE_GEMINI_BASE_URL'] as const;
    const before = names.map((name) => process.env[name]);
    Object.assign(process.env, {
      GOOGLE_API_KEY: 'x',
      GOOGLE_GENAI_USE_VERTEXAI: 'true',
      GOOGLE_GEMINI_BASE_URL: 'http://127.0.0.1:9',
    });
    try {
      const { server, ask } = await startGemini([wireReplies.answer(okJson)]);
      await ask();
      expect(server.requests[0]!.headers['x-goog-api-key']).toBe('test-key');
    } finally {
      names.forEach((name, index) => {
        if (before[index] === undefined) delete process.env[name];
        else process.env[name] = before[index];
      });
    }
  });
});

describe('gemini as an extractor', () => {
  const extractor = (languageModel: ReturnType<typeof createGeminiLanguageModel>) =>
    createLanguageModelExtractor({
      languageModel,
      locate: (text) => ({
        sectionAt: () => ({ kind: 'assessment', title: 'ASSESSMENT' }),
        sentenceAt: () => ({ start: 0, end: text.length }),
      }),
      assertMention: () => presentAssertion,
    });

  it('drops duplicates, rejects and counts inventions', async () => {
    const quotes = ['COPD', 'COPD', 'COPD', 'lupus', 'pneumonia'];
    const json = JSON.stringify({ mentions: quotes.map((quote) => ({ quote, standardName: quote })) });
    const { model } = await startGemini([wireReplies.answer(json)]);
    const result = await extractor(model).extract(replaceValues(noteText));
    expect(result.mentions.map(({ text }) => text)).toEqual(['COPD', 'pneumonia', 'COPD']);
    expect(result.rejectedQuotes).toBe(1);
  });

  it('asks once more for cut-off JSON, and records what was sent', async () => {
    const { model, server } = await startGemini([wireReplies.cutOffJson(okJson), wireReplies.answer(okJson)]);
    const note = replaceValues(`Zebulon Quackenbush. ${noteText}`, { 'Zebulon Quackenbush': '[NAME]' });
    const result = await extractor(model).extract(note);
    expect(result.mentions.map(({ text }) => text)).toEqual(['COPD', 'COPD']);
    expect(server.requests).toHaveLength(2);
    const sent = server.requests.map(({ body }) => body.contents[0]!.parts[0]!.text);
    expect(sent).toEqual([note.text, note.text]);
    expect(server.requests.map(({ raw }) => raw).join('')).not.toMatch(/Zebulon|Quackenbush/i);
    expect(result.disclosure).toEqual({
      model: 'gemini-wire-test',
      promptVersion: 'mentions-2',
      sha256: await sha256Hex(sent[0]!),
      characters: note.text.length,
      calls: 2,
      inputTokens: 200,
      outputTokens: 40,
    });
  });

  it('sends nothing when a replaced value is still in the text', async () => {
    const { model, server } = await startGemini([wireReplies.answer(okJson)]);
    const note = { ...replaceValues(`Quackenbush has COPD.`), replacedValues: ['Quackenbush'] };
    expect((await caught(extractor(model).extract(note))).code).toBe('phi_in_prompt');
    expect(server.requests).toHaveLength(0);
  });
});
