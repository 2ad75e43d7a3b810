import { setImmediate } from 'node:timers/promises';
import { pretrainedTagger } from '../../embeddings/pretrained-tagger.ts';
import { listedShortForms } from '../../ontology/starter/abbreviations.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { createEnsembleExtractor } from '../extract/extractors/ensemble.ts';
import {
  createLanguageModelExtractor,
  defaultPieces,
} from '../extract/extractors/language-model-extractor.ts';
import { type LexiconExtractor, lexiconExtractorSteps } from '../extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../extract/extractors/local.ts';
import { createRules } from '../extract/extractors/locate.ts';
import type { LanguageModel } from '../extract/language-model.ts';
import type { LocalOptions } from '../extract/local-options.ts';
import type { MentionCache } from '../extract/mention-cache.ts';
import type { Disclosure, MentionExtractor } from '../extract/mention-extractor.ts';
import { createMentionVerifier, type MentionVerifier } from '../extract/verify.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { Logger } from '../observe/logger.ts';
import {
  encounterExtractorIds,
  extractorIds,
  type LanguageModelId,
  languageModelIds,
} from './adapter-ids.ts';
import { inTurns } from './in-turns.ts';

/** What an extractor is made of. */
export interface ExtractorParts {
  readonly index: LinkIndex;
  readonly config: Config;
  readonly logger: Logger;
  /** Awaited while something big is made; default: the next turn of the event loop. */
  readonly nextTurn?: () => Promise<void>;
  /** Told of every note that was sent to a model, also where the model failed. */
  readonly onDisclosure?: (disclosure: Disclosure) => void;
  /** Of a language model: what it answered before. */
  readonly mentionCache?: MentionCache;
  /** Of `local`: what it takes for a mention. */
  readonly local?: LocalOptions;
}

/** What is needed to call a model. */
export type ModelParts = Omit<ExtractorParts, 'index'>;

/** `--extractor` and what makes it. `local` is what a site without a model uses. */
const extractors: Readonly<
  Record<string, (parts: ExtractorParts) => MentionExtractor | Promise<MentionExtractor>>
> = {
  local,
  lexicon,
  ensemble,
  ...Object.fromEntries(
    languageModelIds.map((id) => [id, (parts: ExtractorParts) => byLanguageModel(id, parts)]),
  ),
};

/** A provider's package takes longer to load than a note takes. */
const models = () => import('./compose-models.ts');

/** @returns undefined for the rules. @throws ClincodeError `unknown_extractor`, `missing_credentials`, `invalid_config` */
export async function createEncounterModel(
  id: string,
  config: () => Config,
): Promise<LanguageModel | undefined> {
  if (id === 'local') return undefined;
  if (!isLanguageModel(id))
    throw new ClincodeError(
      'unknown_extractor',
      `encounters are read by ${encounterExtractorIds.join(', ')}`,
    );
  return (await models()).createLanguageModel(id, config());
}

async function local(parts: ExtractorParts): Promise<MentionExtractor> {
  return createLocalExtractor(await lexicon(parts), await pretrainedTagger(), parts.local);
}

async function ensemble(parts: ExtractorParts): Promise<MentionExtractor> {
  const id = parts.config.CLINCODE_ENSEMBLE_MODEL ?? '';
  if (!isLanguageModel(id))
    throw new ClincodeError(
      'invalid_config',
      `the ensemble extractor needs CLINCODE_ENSEMBLE_MODEL: ${languageModelIds.join(' or ')}`,
    );
  const model = await byLanguageModel(id, parts);
  return createEnsembleExtractor(await local(parts), model);
}

/** A lexicon is big and takes seconds to make: an index has one, whatever it is asked for as. */
const lexicons = new WeakMap<LinkIndex, Promise<LexiconExtractor>>();

function lexicon({ index, nextTurn = setImmediate }: ExtractorParts): Promise<LexiconExtractor> {
  const known = lexicons.get(index);
  if (known !== undefined) return known;
  const made = inTurns(lexiconExtractorSteps(index, listedShortForms()), () => nextTurn());
  lexicons.set(index, made);
  made.catch(() => lexicons.delete(index));
  return made;
}

async function byLanguageModel(id: LanguageModelId, parts: ExtractorParts): Promise<MentionExtractor> {
  return extractorOf((await models()).createLanguageModel(id, parts.config), parts);
}

/** A model of any kind, with the leak gate before it and grounding behind. */
export function extractorOf(languageModel: LanguageModel, parts: ModelParts): MentionExtractor {
  const maxChars = parts.config.CLINCODE_MODEL_PIECE_CHARS;
  return createLanguageModelExtractor({
    languageModel,
    ...createRules(),
    ...(parts.mentionCache && { cache: parts.mentionCache }),
    pieces: { maxChars, overlapChars: Math.min(defaultPieces.overlapChars, maxChars >> 2) },
    ...accountingOf(parts),
  });
}

/** @throws ClincodeError `missing_credentials`, `invalid_config` */
export async function createVerifier(id: string, parts: ModelParts): Promise<MentionVerifier> {
  if (!isLanguageModel(id))
    throw new ClincodeError('unknown_extractor', `verified by ${languageModelIds.join(', ')}`);
  return createMentionVerifier({
    languageModel: (await models()).createLanguageModel(id, parts.config),
    ...accountingOf(parts),
  });
}

/** Prices, and who is told of what was sent: also of calls that failed afterwards, which no result can tell of. */
export function accountingOf({ config, logger, onDisclosure }: ModelParts) {
  return {
    ...(config.CLINCODE_MODEL_PRICES !== undefined && { prices: config.CLINCODE_MODEL_PRICES }),
    onDisclosure(noteId: string, disclosure: Disclosure): void {
      const { cost, ...fields } = disclosure;
      logger.info('disclosure', { noteId, ...fields, ...cost });
      onDisclosure?.(disclosure);
    },
  };
}

/** @throws ClincodeError `unknown_extractor`, `missing_credentials` */
export async function createExtractor(id: string, parts: ExtractorParts): Promise<MentionExtractor> {
  const create = Object.hasOwn(extractors, id) ? extractors[id] : undefined;
  if (create === undefined) {
    throw new ClincodeError('unknown_extractor', `unknown extractor: choose ${extractorIds.join(', ')}`);
  }
  return create(parts);
}

function isLanguageModel(id: string): id is LanguageModelId {
  return (languageModelIds as readonly string[]).includes(id);
}
