import { importFormats } from '../../ontology/import-formats.ts';
import type { CliTools, Terminal } from '../cli/tools.ts';
import { type Config, readConfig } from '../config.ts';
import { silentLogger } from '../observe/logger.ts';
import { encounterExtractorIds, extractorIds, languageModelIds } from './adapter-ids.ts';

// Loaded with the command that needs them: all of it takes longer to load than a note takes
const indexes = () => import('./compose-index.ts');
const builds = () => import('./compose-build.ts');
const evaluation = () => import('./compose-evaluate.ts');
const extraction = () => import('./compose-extractors.ts');

/** The command line on Node: the adapters are chosen here and in the other files named compose-*. */
export function composeCli(terminal: Terminal = process): CliTools {
  let read: Config | undefined;
  // not before a command needs it: --help must work whatever the environment says
  const config = (): Config => {
    read ??= readConfig(terminal.env);
    return read;
  };
  return {
    terminal,
    deidentifyKey: () => config().CLINCODE_DEIDENTIFY_KEY,
    extractors: extractorIds,
    encounterExtractors: encounterExtractorIds,
    encounterModel: async (id) => (await extraction()).createEncounterModel(id, config),
    importFormats,
    openIndex: async (directory, onNotice) => (await indexes()).openIndex(directory, config(), onNotice),
    openAdvice: async (request, onNotice) =>
      (await import('./compose-advice.ts')).openAdvice(request, config(), onNotice),
    recognizers: async () => (await import('../deidentify/recognizers/index.ts')).defaultRecognizers(),
    deidentifyThread: new URL('./deidentify-thread.mjs', import.meta.url),
    codeThread: new URL('./code-thread.mjs', import.meta.url),
    createExtractor: async (id, index, options = {}) =>
      (await extraction()).createExtractor(id, {
        index,
        config: config(),
        logger: silentLogger,
        ...options,
      }),
    createBatchedExtractor: async (id, batch, onDisclosure) => {
      const { createBatchedExtractor } = await import('./compose-batch.ts');
      return createBatchedExtractor(id, { config: config(), logger: silentLogger, onDisclosure }, batch);
    },
    modelExtractors: [...languageModelIds, 'ensemble'],
    verifiers: languageModelIds,
    createVerifier: async (id, onDisclosure) =>
      (await extraction()).createVerifier(id, { config: config(), logger: silentLogger, onDisclosure }),
    importOntology: async (paths, options) =>
      (await import('./compose-import.ts')).importToFile(paths, options),
    buildIndex: async (paths, options) => (await builds()).buildIndexFolder(paths, options),
    verifyIndex: async (directory) => (await indexes()).verifyIndexFolder(directory),
    readConcepts: async (paths) => (await builds()).readConcepts(paths),
    createEmbedder: async (id, concepts) => (await evaluation()).createEvaluatedEmbedder(id, concepts),
    exactSearch: async (vectors, dimensions) => (await evaluation()).exactSearch(vectors, dimensions),
    serve: async (options) => (await import('./compose-serve.ts')).serve(options, config()),
  };
}
