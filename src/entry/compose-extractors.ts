import { setImmediate } from 'node:timers/promises';
import { starterShortForms } from '../../ontology/starter/abbreviations.ts';
import { runBatch } from '../cli/run-batch.ts';
import type { BatchOptions } from '../cli/tools.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { createCollector, withBatchAnswers } from '../extract/batch.ts';
import {
  createLanguageModelExtractor,
  defaultPieces,
} from '../extract/extractors/language-model-extractor.ts';
import { lexiconExtractorSteps } from '../extract/extractors/lexicon.ts';
import { createRules } from '../extract/extractors/locate.ts';
import { systemClock } from '../extract/language-models/call-clock.ts';
import type { Disclosure, MentionExtractor } from '../extract/mention-extractor.ts';
import { createMentionVerifier, type MentionVerifier } from '../extract/verify.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { type Logger, silentLogger } from '../observe/logger.ts';
import { createBatchProvider, createLanguageModel, languageModelIds } from './compose-models.ts';
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
}

/** `--extractor` and what makes it. `local` is what a site without a model uses. */
const extractors: Readonly<
  Record<string, (parts: ExtractorParts) => MentionExtractor | Promise<MentionExtractor>>
> = {
  local: lexicon,
  lexicon,
  ...Object.fromEntries(
    languageModelIds.map((id) => [id, (parts: ExtractorParts) => byLanguageModel(id, parts)]),
  ),
};

export const extractorIds: readonly string[] = Object.keys(extractors);

/** Extractors that call no one: any caller over HTTP may ask for them. */
export const inProcessExtractors: readonly string[] = ['local', 'lexicon'];

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

/** A model of any kind, with the leak gate before it and grounding behind. */
function byLanguageModel(
  id: string,
  parts: Omit<ExtractorParts, 'index'>,
  languageModel = createLanguageModel(id, parts.config),
): MentionExtractor {
  const { config } = parts;
  const maxChars = config.CLINCODE_MODEL_PIECE_CHARS;
  return createLanguageModelExtractor({
    languageModel,
    ...createRules(),
    pieces: { maxChars, overlapChars: Math.min(defaultPieces.overlapChars, maxChars >> 2) },
    ...accountingOf(parts),
  });
}

/** @throws ClincodeError `missing_credentials`, `invalid_config` */
export function createVerifier(id: string, parts: Omit<ExtractorParts, 'index'>): MentionVerifier {
  return createMentionVerifier({
    languageModel: createLanguageModel(id, parts.config),
    ...accountingOf(parts),
  });
}

/** Prices, and who is told of what was sent: also of calls that failed afterwards, which no result can tell of. */
function accountingOf({ config, logger, onDisclosure }: Omit<ExtractorParts, 'index'>) {
  return {
    ...(config.CLINCODE_MODEL_PRICES !== undefined && { prices: config.CLINCODE_MODEL_PRICES }),
    onDisclosure(noteId: string, disclosure: Disclosure): void {
      const { cost, ...fields } = disclosure;
      logger.info('disclosure', { noteId, ...fields, ...cost });
      onDisclosure?.(disclosure);
    },
  };
}

/**
 * An extractor whose answers come from a batch of its provider. `withNotes` gives every note to the extractor that
 * it is handed: what that one would ask is what is submitted.
 */
export async function createBatchedExtractor(
  id: string,
  parts: Omit<ExtractorParts, 'index'>,
  batch: BatchOptions,
): Promise<MentionExtractor> {
  const provider = createBatchProvider(id, parts.config);
  const live = createLanguageModel(id, parts.config);
  const answers = await runBatch({
    provider,
    file: batch.file,
    async collect() {
      const collector = createCollector(live);
      // nothing leaves while collecting, so nobody is told of a disclosure
      const { config } = parts;
      await batch.withNotes(byLanguageModel(id, { config, logger: silentLogger }, collector.model));
      return collector.requests();
    },
    sleep: (ms) => systemClock.sleep(ms),
    pollEveryMs: parts.config.CLINCODE_BATCH_POLL_MS,
    onNotice: batch.onNotice,
  });
  return byLanguageModel(id, parts, withBatchAnswers(live, answers));
}

/** @throws ClincodeError `unknown_extractor`, `missing_credentials` */
export async function createExtractor(id: string, parts: ExtractorParts): Promise<MentionExtractor> {
  const create = Object.hasOwn(extractors, id) ? extractors[id] : undefined;
  if (create === undefined) {
    throw new ClincodeError('unknown_extractor', `unknown extractor: choose ${extractorIds.join(', ')}`);
  }
  return create(parts);
}
