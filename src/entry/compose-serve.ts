import { setImmediate } from 'node:timers/promises';
import type { CliTools } from '../cli/tools.ts';
import type { Config } from '../config.ts';
import { defaultRecognizers } from '../deidentify/recognizers/index.ts';
import { ClincodeError } from '../errors.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import { createApp } from '../http/app.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { silentLogger } from '../observe/logger.ts';
import { createPinoLogger } from '../observe/pino-logger.ts';
import { createPrometheusMetrics } from '../observe/prometheus.ts';
import { createExtractor, inProcessExtractors } from './compose-extractors.ts';
import { openIndex } from './compose-index.ts';
import { serveNode } from './serve-node.ts';
import { warmUp } from './warm-up.ts';

/** `serve`. @throws ClincodeError if the extractor that it is started with cannot be made, or the port is taken */
export async function serve(
  options: Parameters<CliTools['serve']>[0],
  config: Config,
): ReturnType<CliTools['serve']> {
  const recognizers = defaultRecognizers();
  let opening: Promise<LinkIndex> | undefined;
  const made = new Map<string, MentionExtractor>();
  // a key in the environment must not let every caller send notes to a model
  const allowed = new Set([options.extractor, ...inProcessExtractors, ...config.CLINCODE_EXTRACTORS]);
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
    (index) => {
      made.set(options.extractor, createExtractor(options.extractor, index, config, logger));
      return warmUp({ recognizers, index, extractor: createExtractor('local', index, config, silentLogger) });
    },
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
