import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createExtractor } from '../../src/entry/compose-extractors.ts';
import { createBatchProvider, createLanguageModel } from '../../src/entry/compose-models.ts';
import { silentLogger } from '../../src/observe/logger.ts';
import { caughtIn } from '../support/caught.ts';

const own = { OPENAI_COMPATIBLE_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_COMPATIBLE_MODEL: 'local-model' };

describe('language models from the environment', () => {
  it('is one for a configuration, so that all calls keep one pace', () => {
    const config = readConfig({ ...own, GEMINI_API_KEY: 'x' });
    const model = createLanguageModel('openai-compatible', config);
    expect(model.model).toBe('local-model');
    expect(createLanguageModel('openai-compatible', config)).toBe(model);
    expect(createLanguageModel('gemini', config).model).toBe('gemini-2.5-flash');
    expect(createLanguageModel('openai-compatible', readConfig(own))).not.toBe(model);
  });

  it.each([
    ['no address', 'openai-compatible', { OPENAI_COMPATIBLE_MODEL: 'x' }, 'invalid_config'],
    ['no model', 'openai-compatible', { ...own, OPENAI_COMPATIBLE_MODEL: '' }, 'invalid_config'],
    ['a key for OpenAI is not a key for this', 'gemini', { OPENAI_API_KEY: 'x' }, 'missing_credentials'],
    ['half of Vertex AI', 'gemini', { GOOGLE_GENAI_USE_VERTEXAI: 'true' }, 'missing_credentials'],
  ])('%s', async (_, id, env, code) => {
    expect((await caughtIn(() => createLanguageModel(id, readConfig(env)))).code).toBe(code);
  });

  it.each([
    ['no model', {}],
    ['an extractor that is no model', { CLINCODE_ENSEMBLE_MODEL: 'local' }],
  ])('an ensemble of %s', async (_, env) => {
    const parts = { config: readConfig(env), index: undefined as never, logger: silentLogger };
    expect(await caughtIn(() => createExtractor('ensemble', parts))).toMatchObject({
      code: 'invalid_config',
      message: 'the ensemble extractor needs CLINCODE_ENSEMBLE_MODEL: gemini or openai-compatible',
    });
  });

  it('has batches of Gemini with a key only', async () => {
    const config = readConfig({ ...own, GEMINI_API_KEY: 'x' });
    expect(createBatchProvider('gemini', config).model).toBe('gemini-2.5-flash');
    expect((await caughtIn(() => createBatchProvider('openai-compatible', config))).code).toBe(
      'invalid_config',
    );
    const vertex = readConfig({
      GOOGLE_GENAI_USE_VERTEXAI: 'true',
      GOOGLE_CLOUD_PROJECT: 'p',
      GOOGLE_CLOUD_LOCATION: 'l',
    });
    expect((await caughtIn(() => createBatchProvider('gemini', vertex))).code).toBe('missing_credentials');
  });
});

describe('prices', () => {
  it('are read as they are', () => {
    const prices = {
      currency: 'EUR',
      models: { 'local-model': { input: 0, output: 0.5, cachedInput: 0.1 } },
    };
    expect(readConfig({ CLINCODE_MODEL_PRICES: JSON.stringify(prices) }).CLINCODE_MODEL_PRICES).toEqual(
      prices,
    );
    expect(readConfig({}).CLINCODE_MODEL_PRICES).toBeUndefined();
  });

  it.each([
    '{"SECRET"',
    '{"currency":"SECRET"}',
    '{"currency":"EUR","models":{"a":{"input":-1,"output":"SECRET"}}}',
  ])('that are none are refused without their text: %s', async (text) => {
    const error = await caughtIn(() => readConfig({ CLINCODE_MODEL_PRICES: text }));
    expect(error.code).toBe('invalid_config');
    expect(error.message).toContain('CLINCODE_MODEL_PRICES');
    expect(error.message).not.toContain('SECRET');
  });
});

it.each([
  ['CLINCODE_VECTOR_INDEX', 'exact', 'must be hnsw or flat'],
  ['GOOGLE_GENAI_USE_VERTEXAI', 'yes', 'must be true or false'],
  ['CLINCODE_LOG', 'yes', 'must be 0 or 1'],
])('%s=%s is refused in words', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(`environment variable ${name}: ${message}`);
});
