import { setImmediate } from 'node:timers/promises';
import { pretrainedTagger } from '../../embeddings/pretrained-tagger.ts';
import { starterShortForms } from '../../ontology/starter/abbreviations.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { createLanguageModelExtractor } from '../extract/extractors/language-model-extractor.ts';
import { type LexiconExtractor, lexiconExtractorSteps } from '../extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../extract/extractors/local.ts';
import { createRules } from '../extract/extractors/locate.ts';
import type { LanguageModel } from '../extract/language-model.ts';
import { createGeminiLanguageModel } from '../extract/language-models/gemini.ts';
import type { LocalOptions } from '../extract/local-options.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { Logger } from '../observe/logger.ts';
import { inTurns } from './in-turns.ts';

/** What an extractor is made of. */
export interface ExtractorParts {
  readonly index: LinkIndex;
  readonly config: Config;
  readonly logger: Logger;
  /** Awaited while something big is made; default: the next turn of the event loop. */
  readonly nextTurn?: () => Promise<void>;
  /** Of `local`: what it takes for a mention. */
  readonly local?: LocalOptions;
}

/** `--extractor` and what makes it. `local` is what a site without a model uses. */
const extractors: Readonly<
  Record<string, (parts: ExtractorParts) => MentionExtractor | Promise<MentionExtractor>>
> = {
  local: async (parts) => createLocalExtractor(await lexicon(parts), await pretrainedTagger(), parts.local),
  lexicon,
  gemini: ({ config, logger }) =>
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

/** A lexicon is big and takes seconds to make: an index has one, whatever it is asked for as. */
const lexicons = new WeakMap<LinkIndex, Promise<LexiconExtractor>>();

function lexicon({ index, nextTurn = setImmediate }: ExtractorParts): Promise<LexiconExtractor> {
  const known = lexicons.get(index);
  if (known !== undefined) return known;
  const made = inTurns(lexiconExtractorSteps(index.concepts, starterShortForms()), () => nextTurn());
  lexicons.set(index, made);
  made.catch(() => lexicons.delete(index));
  return made;
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
export async function createExtractor(id: string, parts: ExtractorParts): Promise<MentionExtractor> {
  const create = Object.hasOwn(extractors, id) ? extractors[id] : undefined;
  if (create === undefined) {
    throw new ClincodeError('unknown_extractor', `unknown extractor: choose ${extractorIds.join(', ')}`);
  }
  return create(parts);
}
