import { starterShortForms } from '../../ontology/starter/abbreviations.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { createLanguageModelExtractor } from '../extract/extractors/language-model-extractor.ts';
import { createLexiconExtractor } from '../extract/extractors/lexicon.ts';
import { createRules } from '../extract/extractors/locate.ts';
import type { LanguageModel } from '../extract/language-model.ts';
import { createGeminiLanguageModel } from '../extract/language-models/gemini.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { Logger } from '../observe/logger.ts';

/** `--extractor` and what makes it. `local` is what a site without a model uses. */
const extractors: Readonly<
  Record<string, (index: LinkIndex, config: Config, logger: Logger) => MentionExtractor>
> = {
  local: lexicon,
  lexicon,
  gemini: (_, config, logger) =>
    createLanguageModelExtractor({
      languageModel: gemini(config),
      ...createRules(),
      // also of calls that failed after sending, which no result can tell of
      onDisclosure: (noteId, { sha256, characters, calls, model, promptVersion }) =>
        logger.info('disclosure', { noteId, sha256, characters, calls, model, promptVersion }),
    }),
};

export const extractorIds: readonly string[] = Object.keys(extractors);

/** Extractors that call no one: any caller over HTTP may ask for them. */
export const inProcessExtractors: readonly string[] = ['local', 'lexicon'];

function lexicon(index: LinkIndex): MentionExtractor {
  return createLexiconExtractor(index.concepts, starterShortForms());
}

function gemini(config: Config): LanguageModel {
  const { GEMINI_API_KEY: apiKey, GOOGLE_CLOUD_PROJECT: project, GOOGLE_CLOUD_LOCATION: location } = config;
  const vertex =
    config.GOOGLE_GENAI_USE_VERTEXAI === 'true' && project && location ? { project, location } : undefined;
  if (apiKey === undefined && vertex === undefined) {
    throw new ClincodeError(
      'missing_credentials',
      'the gemini extractor needs GEMINI_API_KEY, or GOOGLE_GENAI_USE_VERTEXAI=true with GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION',
    );
  }
  return createGeminiLanguageModel({
    ...(vertex ? { vertex } : { apiKey: apiKey! }),
    model: config.GEMINI_MODEL,
    timeoutMs: config.GEMINI_TIMEOUT_MS,
    ...(config.GEMINI_BASE_URL !== undefined && { baseUrl: config.GEMINI_BASE_URL }),
  });
}

/** @throws ClincodeError `unknown_extractor`, `missing_credentials` */
export function createExtractor(
  id: string,
  index: LinkIndex,
  config: Config,
  logger: Logger,
): MentionExtractor {
  const create = Object.hasOwn(extractors, id) ? extractors[id] : undefined;
  if (create === undefined) {
    throw new ClincodeError('unknown_extractor', `unknown extractor: choose ${extractorIds.join(', ')}`);
  }
  return create(index, config, logger);
}
