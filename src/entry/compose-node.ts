import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { buildIndex } from '../../embeddings/build-index.ts';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { openStarterIndex } from '../../embeddings/starter-cache.ts';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { refuseOtherFolder, writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { importFormats, importOntology } from '../../ontology/import.ts';
import type { CliTools } from '../cli/tools.ts';
import { type Config, readConfig } from '../config.ts';
import { defaultRecognizers } from '../deidentify/recognizers/index.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createTransformersEmbedder } from '../embed/embedders/transformers.ts';
import { ClincodeError } from '../errors.ts';
import { createLanguageModelExtractor } from '../extract/extractors/language-model-extractor.ts';
import { createLexiconExtractor } from '../extract/extractors/lexicon.ts';
import { createRules } from '../extract/extractors/locate.ts';
import { createGeminiLanguageModel } from '../extract/language-models/gemini.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import { createApp } from '../http/app.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { type Logger, silentLogger } from '../observe/logger.ts';
import { createPinoLogger } from '../observe/pino-logger.ts';
import { createPrometheusMetrics } from '../observe/prometheus.ts';
import type { Concept } from '../terminology/concept.ts';
import { conceptLine } from '../terminology/concept-schema.ts';
import { serveNode } from './serve-node.ts';
import { warmUp } from './warm-up.ts';

/** `--extractor` and what makes it. `local` is what a site without a model uses. */
const extractors: Readonly<
  Record<string, (index: LinkIndex, config: Config, logger: Logger) => MentionExtractor>
> = {
  local: (index) => createLexiconExtractor(index.concepts),
  lexicon: (index) => createLexiconExtractor(index.concepts),
  gemini: (_, config, logger) =>
    createLanguageModelExtractor({
      languageModel: gemini(config),
      ...createRules(),
      // also of calls that failed after sending, which no result can tell of
      onDisclosure: (noteId, { sha256, characters, calls, model, promptVersion }) =>
        logger.info('disclosure', { noteId, sha256, characters, calls, model, promptVersion }),
    }),
};

/** Extractors that call no one: any caller over HTTP may ask for them. */
const inProcess = ['local', 'lexicon'];

function gemini(config: Config) {
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

function createExtractor(id: string, index: LinkIndex, config: Config, logger: Logger): MentionExtractor {
  const create = Object.hasOwn(extractors, id) ? extractors[id] : undefined;
  if (create === undefined) {
    throw new ClincodeError(
      'unknown_extractor',
      `unknown extractor: choose ${Object.keys(extractors).join(', ')}`,
    );
  }
  return create(index, config, logger);
}

const TRANSFORMERS = 'transformers:';

async function createEmbedder(id: string): Promise<Embedder> {
  if (id.startsWith(TRANSFORMERS)) return createTransformersEmbedder(id.slice(TRANSFORMERS.length));
  throw new ClincodeError(
    'unknown_embedder',
    `unknown embedder "${id}": choose subword or transformers:FOLDER`,
  );
}

/** Beside the packages, as build tools keep theirs. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/clincode');

type Notice = (text: string) => void;

const EXACT_NOTICE = 'hnswlib-node is not installed: searching exactly (slower on large indexes)';

async function openIndex(
  directory: string | undefined,
  config: Config,
  onNotice: Notice,
): Promise<LinkIndex> {
  const place = directory ?? config.CLINCODE_INDEX;
  const vectorIndex = config.CLINCODE_VECTOR_INDEX;
  if (place !== undefined) return openIndexFolder(place, { createEmbedder, vectorIndex, onNotice });
  const graph = vectorIndex === 'hnsw' ? await hnswGraphBuilder() : undefined;
  if (graph !== undefined) return openStarterIndex(config.CLINCODE_CACHE ?? CACHE, graph, onNotice);
  if (vectorIndex === 'hnsw') onNotice(EXACT_NOTICE);
  return buildStarterIndex();
}

async function readConcepts(paths: readonly string[]): Promise<readonly Concept[]> {
  const { concepts, refused } = await importOntology(paths, 'concepts');
  const first = refused[0];
  if (first !== undefined) {
    throw new ClincodeError(
      'ontology_invalid',
      `${first.source}${first.row > 0 ? `:${first.row}` : ''}: ${first.reason} (${refused.length} rows refused)`,
    );
  }
  if (concepts.length === 0) throw new ClincodeError('ontology_invalid', 'no concepts to index');
  return concepts;
}

async function buildIndexFolder(paths: readonly string[], options: Parameters<CliTools['buildIndex']>[1]) {
  await refuseOtherFolder(options.out);
  const concepts = await readConcepts(paths);
  const graph = await hnswGraphBuilder();
  if (graph === undefined) options.onNotice(EXACT_NOTICE);
  const built = await buildIndex(concepts, {
    codeSystem: { uri: options.system, ...(options.release !== undefined && { release: options.release }) },
    ...(options.embedder !== 'subword' && { embedder: await createEmbedder(options.embedder) }),
    ...(graph && { graph }),
    onProgress: options.onProgress,
  });
  const manifest = await writeIndexFolder(options.out, built, concepts);
  return {
    directory: options.out,
    concepts: manifest.concepts,
    terms: manifest.terms,
    vectorIndex: manifest.vectorIndex.kind,
    recall: manifest.recall,
    bytes: Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0),
  };
}

async function importFolder(
  paths: readonly string[],
  options: { from: string; select: string; out: string },
) {
  const { concepts, rows, refused, unselected } = await importOntology(paths, options.from, options.select);
  await writeFile(options.out, concepts.map((concept) => `${conceptLine(concept)}\n`).join('')).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot write ${options.out}`);
  });
  return { rows, written: concepts.length, unselected, refused };
}

async function serve(options: Parameters<CliTools['serve']>[0], config: Config) {
  const recognizers = defaultRecognizers();
  let opening: Promise<LinkIndex> | undefined;
  const made = new Map<string, MentionExtractor>();
  // a key in the environment must not let every caller send notes to a model
  const allowed = new Set([options.extractor, ...inProcess, ...config.CLINCODE_EXTRACTORS]);
  const logger = config.CLINCODE_LOG ? createPinoLogger() : silentLogger;
  const open = (): Promise<LinkIndex> => {
    // a failure is not kept: the index may be put in place while the server runs
    opening ??= openIndex(options.index, config, options.onNotice).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  // before listening, since both hold the event loop; a failure shows at /readyz
  await open().then(
    (index) =>
      warmUp({ recognizers, index, extractor: createExtractor('local', index, config, silentLogger) }),
    () => undefined,
  );
  const app = createApp({
    async getPorts() {
      const index = await open();
      return {
        recognizers,
        index,
        async extractorOf(id = options.extractor) {
          if (!allowed.has(id))
            throw new ClincodeError('unknown_extractor', `choose ${[...allowed].join(', ')}`);
          const extractor = made.get(id) ?? createExtractor(id, index, config, logger);
          made.set(id, extractor);
          return extractor;
        },
      };
    },
    limits: {
      maxBodyBytes: config.CLINCODE_MAX_BODY_BYTES,
      maxNoteChars: config.CLINCODE_MAX_NOTE_CHARS,
      maxConcurrent: config.CLINCODE_MAX_CONCURRENT,
      maxQueued: config.CLINCODE_MAX_QUEUED,
      timeoutMs: config.CLINCODE_TIMEOUT_MS,
    },
    logger,
    metrics: createPrometheusMetrics({ processMetrics: true }),
    nextTurn: () => setImmediate(),
  });
  const server = await serveNode(app, { port: options.port, host: options.host });
  return { url: `http://${options.host}:${server.port}`, close: () => server.close() };
}

/** The command line on Node: every adapter is chosen here. */
export function composeCli(): CliTools {
  const config = readConfig(process.env);
  return {
    terminal: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env },
    extractors: Object.keys(extractors),
    importFormats,
    openIndex: (directory, onNotice) => openIndex(directory, config, onNotice),
    recognizers: defaultRecognizers,
    createExtractor: async (id, index) => createExtractor(id, index, config, silentLogger),
    importOntology: importFolder,
    buildIndex: buildIndexFolder,
    serve: (options) => serve(options, config),
  };
}
