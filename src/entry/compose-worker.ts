import subwordBytes from '../../embeddings/pretrained/subword.bin';
import taggerBytes from '../../embeddings/pretrained/tagger.bin';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { taggerOfBytes } from '../../embeddings/tagger-of-bytes.ts';
import { listedShortForms } from '../../ontology/starter/abbreviations.ts';
import { readConfig } from '../config.ts';
import { defaultRecognizers } from '../deidentify/recognizers/index.ts';
import { decodeSubword } from '../embed/embedders/subword-model.ts';
import { ClincodeError } from '../errors.ts';
import { createLexiconExtractor } from '../extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../extract/extractors/local.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import { createApp } from '../http/app.ts';
import type { HttpApp } from '../http/environment.ts';
import type { HttpLimits, HttpPorts } from '../http/options.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { LogFields, Logger } from '../observe/logger.ts';
import { wordMemory } from '../word-memory.ts';
import { type InProcessExtractor, inProcessExtractors } from './adapter-ids.ts';

/** An isolate has 128 MB for everything, so notes are shorter here than on a server. */
const limits: HttpLimits = {
  maxBodyBytes: 1024 * 1024,
  maxNoteChars: 20_000,
  maxConcurrent: 2,
  maxQueued: 64,
  timeoutMs: 30_000,
};

/** For the same reason less is remembered between notes: with more, long notes after many others end the isolate (`npm run bench:worker`). */
const maxTaggerWords = 512;
const maxRemembered = 100;
const maxWords = { ofNotes: 512, judged: 256 };

/**
 * The service in a Worker: the starter index, searched exactly, and nothing that leaves the isolate.
 * @param env bindings; of these `CLINCODE_DEIDENTIFY_KEY`, a secret, is read
 * @throws ClincodeError `invalid_config`
 */
export function composeWorker({
  CLINCODE_DEIDENTIFY_KEY: given,
}: Readonly<Record<string, unknown>>): HttpApp {
  const { CLINCODE_DEIDENTIFY_KEY: deidentifyKey } = readConfig(
    typeof given === 'string' ? { CLINCODE_DEIDENTIFY_KEY: given } : {},
  );
  Object.assign(wordMemory, maxWords);
  let opened: HttpPorts | undefined;
  return createApp({
    limits,
    ...(deidentifyKey !== undefined && { deidentifyKey }),
    logger: consoleLogger,
    // Not at start-up, which may take one second at most. What is kept is the result and not the promise:
    // a promise belongs to the request that made it, and if that one is cut off it never settles.
    getPorts: async () => {
      opened ??= await openPorts();
      return opened;
    },
  });
}

async function openPorts(): Promise<HttpPorts> {
  const bytes = new Uint8Array(subwordBytes);
  const pretrained = decodeSubword(bytes);
  const index: LinkIndex = { ...(await buildStarterIndex(pretrained, { bytes })), maxRemembered };
  const lexicon = once(() => createLexiconExtractor(index, listedShortForms()));
  const extractors: Readonly<Record<InProcessExtractor, () => MentionExtractor>> = {
    local: once(() =>
      createLocalExtractor(lexicon(), taggerOfBytes(new Uint8Array(taggerBytes), pretrained, maxTaggerWords)),
    ),
    lexicon,
  };
  return {
    recognizers: defaultRecognizers(),
    index,
    async extractorOf(id = 'local') {
      if (!isInProcess(id))
        throw new ClincodeError('unknown_extractor', `choose ${inProcessExtractors.join(', ')}`);
      return extractors[id]();
    },
  };
}

function isInProcess(id: string): id is InProcessExtractor {
  return (inProcessExtractors as readonly string[]).includes(id);
}

/** Made when it is first asked for, and kept; not if the request that made it was cut off. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A Worker's log is its console; the lines are as from `createPinoLogger`. */
const consoleLogger: Logger = {
  info: (event, fields) => write('info', event, fields),
  warn: (event, fields) => write('warn', event, fields),
  error: (event, fields) => write('error', event, fields),
};

function write(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  // biome-ignore lint/suspicious/noConsole: the only sink there is
  console[level](JSON.stringify({ level, time: new Date().toISOString(), ...fields, event }));
}
