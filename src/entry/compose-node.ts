import { importFormats } from '../../ontology/import.ts';
import type { CliTools } from '../cli/tools.ts';
import { type Config, readConfig } from '../config.ts';
import { defaultRecognizers } from '../deidentify/recognizers/index.ts';
import { silentLogger } from '../observe/logger.ts';
import { createEvaluatedEmbedder, exactSearch } from './compose-evaluate.ts';
import {
  createBatchedExtractor,
  createExtractor,
  createVerifier,
  extractorIds,
} from './compose-extractors.ts';
import {
  buildIndexFolder,
  importToFile,
  openIndex,
  readConcepts,
  verifyIndexFolder,
} from './compose-index.ts';
import { languageModelIds } from './compose-models.ts';
import { serve } from './compose-serve.ts';

/** The command line on Node: the adapters are chosen here and in the other files named compose-*. */
export function composeCli(): CliTools {
  let read: Config | undefined;
  // not before a command needs it: --help must work whatever the environment says
  const config = (): Config => {
    read ??= readConfig(process.env);
    return read;
  };
  return {
    terminal: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env },
    extractors: extractorIds,
    importFormats,
    openIndex: (directory, onNotice) => openIndex(directory, config(), onNotice),
    recognizers: defaultRecognizers,
    deidentifyThread: new URL('./deidentify-thread.mjs', import.meta.url),
    createExtractor: (id, index, onDisclosure) =>
      createExtractor(id, {
        index,
        config: config(),
        logger: silentLogger,
        ...(onDisclosure && { onDisclosure }),
      }),
    createBatchedExtractor: (id, batch, onDisclosure) =>
      createBatchedExtractor(id, { config: config(), logger: silentLogger, onDisclosure }, batch),
    verifiers: languageModelIds,
    createVerifier: (id, onDisclosure) =>
      createVerifier(id, { config: config(), logger: silentLogger, onDisclosure }),
    importOntology: importToFile,
    buildIndex: buildIndexFolder,
    verifyIndex: verifyIndexFolder,
    readConcepts,
    createEmbedder: createEvaluatedEmbedder,
    exactSearch,
    serve: (options) => serve(options, config()),
  };
}
