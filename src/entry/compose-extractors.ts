import { setImmediate } from 'node:timers/promises';
import { starterShortForms } from '../../ontology/starter/abbreviations.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { createLanguageModelExtractor } from '../extract/extractors/language-model-extractor.ts';
import { lexiconExtractorSteps } from '../extract/extractors/lexicon.ts';
import { createRules } from '../extract/extractors/locate.ts';
import type { LanguageModel } from '../extract/language-model.ts';
import { createGeminiLanguageModel } from '../extract/language-models/gemini.ts';
import type { Disclosure, MentionExtractor } from '../extract/mention-extractor.ts';
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
  gemini: ({ config, logger }) =>
    createLanguageModelExtractor({
      languageModel: gemini(config),
      ...createRules(),
      onDisclosure: (noteId, disclosure) => logDisclosure(logger, noteId, disclosure),
    }),
};

export const extractorIds: readonly string[] = Object.keys(extractors);

/** Models that read encounters; `local` reads them by rules. */
const encounterModels: Readonly<Record<string, (config: Config) => LanguageModel>> = { gemini };

export const encounterExtractorIds: readonly string[] = ['local', ...Object.keys(encounterModels)];

/** @returns undefined for the rules. @throws ClincodeError `unknown_extractor`, `missing_credentials` */
export function createEncounterModel(id: string, config: () => Config): LanguageModel | undefined {
  if (id === 'local') return undefined;
  const create = Object.hasOwn(encounterModels, id) ? encounterModels[id] : undefined;
  if (create === undefined)
    throw new ClincodeError(
      'unknown_extractor',
      `encounters are read by ${encounterExtractorIds.join(', ')}`,
    );
  return create(config());
}

/** Extractors that call no one: any caller over HTTP may ask for them. */
export const inProcessExtractors: readonly string[] = ['local', 'lexicon'];

/** Also of calls that failed after sending, which no result can tell of. */
export function logDisclosure(
  logger: Logger,
  noteId: string,
  { sha256, characters, calls, model, promptVersion }: Disclosure,
): void {
  logger.info('disclosure', { noteId, sha256, characters, calls, model, promptVersion });
}

/** A lexicon is big and takes seconds to make: an index has one, whatever it is asked for as. */
const lexicons = new WeakMap<LinkIndex, Promise<MentionExtractor>>();

function lexicon({ index, nextTurn = setImmediate }: ExtractorParts): Promise<MentionExtractor> {
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
