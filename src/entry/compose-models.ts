import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import type { BatchProvider } from '../extract/batch.ts';
import type { LanguageModel } from '../extract/language-model.ts';
import { systemClock } from '../extract/language-models/call-clock.ts';
import { createGeminiLanguageModel, type GeminiOptions } from '../extract/language-models/gemini.ts';
import { createGeminiBatch } from '../extract/language-models/gemini-batch.ts';
import { createOpenAiCompatibleLanguageModel } from '../extract/language-models/openai-compatible.ts';
import { createPace, type Pace } from '../extract/language-models/pace.ts';

/** `--extractor` and the language model behind it. */
const models: Readonly<Record<string, (config: Config, pace: Pace) => LanguageModel>> = {
  gemini,
  'openai-compatible': openAiCompatible,
};

export const languageModelIds: readonly string[] = Object.keys(models);

/** One of each for a configuration, so that all that call a provider keep to its pace together. */
const made = new WeakMap<Config, Map<string, LanguageModel>>();

/** @throws ClincodeError `missing_credentials`, `invalid_config` */
export function createLanguageModel(id: string, config: Config): LanguageModel {
  const known = made.get(config) ?? new Map<string, LanguageModel>();
  made.set(config, known);
  const model = known.get(id) ?? models[id]!(config, paceOf(config));
  known.set(id, model);
  return model;
}

function paceOf(config: Config): Pace {
  const { CLINCODE_MODEL_MAX_CONCURRENT: maxConcurrent, CLINCODE_MODEL_PER_MINUTE: requestsPerMinute } =
    config;
  const limits = { maxConcurrent, ...(requestsPerMinute !== undefined && { requestsPerMinute }) };
  return createPace(limits, systemClock);
}

/** @throws ClincodeError `invalid_config` for a model without a Batch API, `missing_credentials` */
export function createBatchProvider(id: string, config: Config): BatchProvider {
  if (id !== 'gemini') throw new ClincodeError('invalid_config', '--batch needs --extractor gemini');
  return createGeminiBatch(geminiOptions(config, paceOf(config)));
}

function gemini(config: Config, pace: Pace): LanguageModel {
  return createGeminiLanguageModel(geminiOptions(config, pace));
}

function geminiOptions(config: Config, pace: Pace): GeminiOptions {
  const { GEMINI_API_KEY: apiKey, GOOGLE_CLOUD_PROJECT: project, GOOGLE_CLOUD_LOCATION: location } = config;
  const vertex =
    config.GOOGLE_GENAI_USE_VERTEXAI === 'true' && project && location ? { project, location } : undefined;
  if (apiKey === undefined && vertex === undefined) {
    throw new ClincodeError(
      'missing_credentials',
      'the gemini extractor needs GEMINI_API_KEY, or GOOGLE_GENAI_USE_VERTEXAI=true with GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION',
    );
  }
  return {
    ...(vertex ? { vertex } : { apiKey: apiKey! }),
    model: config.GEMINI_MODEL,
    timeoutMs: config.GEMINI_TIMEOUT_MS,
    maxTotalMs: 3 * config.GEMINI_TIMEOUT_MS,
    pace,
    ...(config.GEMINI_BASE_URL !== undefined && { baseUrl: config.GEMINI_BASE_URL }),
  };
}

function openAiCompatible(config: Config, pace: Pace): LanguageModel {
  const { OPENAI_COMPATIBLE_BASE_URL: baseUrl, OPENAI_COMPATIBLE_MODEL: model } = config;
  if (baseUrl === undefined || model === undefined) {
    throw new ClincodeError(
      'invalid_config',
      'the openai-compatible extractor needs OPENAI_COMPATIBLE_BASE_URL and OPENAI_COMPATIBLE_MODEL',
    );
  }
  const { OPENAI_COMPATIBLE_API_KEY: apiKey, OPENAI_COMPATIBLE_TIMEOUT_MS: timeoutMs } = config;
  const { OPENAI_COMPATIBLE_MAX_TOKENS: maxOutputTokens, OPENAI_COMPATIBLE_CONTEXT: contextTokens } = config;
  return createOpenAiCompatibleLanguageModel({
    baseUrl,
    model,
    timeoutMs,
    maxTotalMs: 3 * timeoutMs,
    pace,
    ...(apiKey !== undefined && { apiKey }),
    ...(maxOutputTokens !== undefined && { maxOutputTokens }),
    ...(contextTokens !== undefined && { contextTokens }),
  });
}
