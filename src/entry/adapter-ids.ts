/** Names of adapters apart from what makes them, so that `--help` loads none of them. */

export const languageModelIds = ['gemini', 'openai-compatible'] as const;
export type LanguageModelId = (typeof languageModelIds)[number];

/** Extractors that call no one: any caller over HTTP may ask for them. */
export const inProcessExtractors = ['local', 'lexicon'] as const;
export type InProcessExtractor = (typeof inProcessExtractors)[number];

export const extractorIds: readonly string[] = [...inProcessExtractors, ...languageModelIds, 'ensemble'];

/** `local` reads encounters by rules, every language model can. */
export const encounterExtractorIds: readonly string[] = ['local', ...languageModelIds];
