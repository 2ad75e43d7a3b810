import { setImmediate } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import type { LanguageModel } from '../extract/language-model.ts';
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
}

/** `--extractor` and what makes it. `local` is what a site without a model uses. */
const extractors: Readonly<
  Record<string, (parts: ExtractorParts) => MentionExtractor | Promise<MentionExtractor>>
> = {
  local: lexicon,
  lexicon,
  gemini: async ({ config, logger }) => {
    const { createLanguageModelExtractor } = await import(
      '../extract/extractors/language-model-extractor.ts'
    );
    const { createRules } = await import('../extract/extractors/locate.ts');
    return createLanguageModelExtractor({
      languageModel: await gemini(config),
      ...createRules(),
      // also of calls that failed after sending, which no result can tell of
      onDisclosure: (noteId, { sha256, characters, calls, model, promptVersion }) =>
        logger.info('disclosure', { noteId, sha256, characters, calls, model, promptVersion }),
    });
  },
};

export const extractorIds: readonly string[] = Object.keys(extractors);

/** Extractors that call no one: any caller over HTTP may ask for them. */
export const inProcessExtractors: readonly string[] = ['local', 'lexicon'];

/** A lexicon is big and takes seconds to make: an index has one, whatever it is asked for as. */
const lexicons = new WeakMap<LinkIndex, Promise<MentionExtractor>>();

function lexicon({ index, nextTurn = setImmediate }: ExtractorParts): Promise<MentionExtractor> {
  const known = lexicons.get(index);
  if (known !== undefined) return known;
  const made = makeLexicon(index, nextTurn);
  lexicons.set(index, made);
  made.catch(() => lexicons.delete(index));
  return made;
}

async function makeLexicon(index: LinkIndex, nextTurn: () => Promise<unknown>): Promise<MentionExtractor> {
  const { lexiconExtractorSteps } = await import('../extract/extractors/lexicon.ts');
  const { starterShortForms } = await import('../../ontology/starter/abbreviations.ts');
  return inTurns(lexiconExtractorSteps(index.concepts, starterShortForms()), async () => {
    await nextTurn();
  });
}

async function gemini(config: Config): Promise<LanguageModel> {
  const { GEMINI_API_KEY: apiKey, GOOGLE_CLOUD_PROJECT: project, GOOGLE_CLOUD_LOCATION: location } = config;
  const vertex =
    config.GOOGLE_GENAI_USE_VERTEXAI === 'true' && project && location ? { project, location } : undefined;
  if (apiKey === undefined && vertex === undefined) {
    throw new ClincodeError(
      'missing_credentials',
      'the gemini extractor needs GEMINI_API_KEY, or GOOGLE_GENAI_USE_VERTEXAI=true with GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION',
    );
  }
  const { createGeminiLanguageModel } = await import('../extract/language-models/gemini.ts');
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
