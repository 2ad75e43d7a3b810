import { setImmediate } from 'node:timers/promises';
import type { CliTools } from '../cli/tools.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { ontologyRoutes } from '../http/answers/ontology.ts';
import { createApp } from '../http/app.ts';
import { CurrentPorts } from '../http/current-ports.ts';
import type { HttpPorts } from '../http/options.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { silentLogger } from '../observe/logger.ts';
import { createPinoLogger } from '../observe/pino-logger.ts';
import { createPrometheusMetrics } from '../observe/prometheus.ts';
import { openAdvice } from './compose-advice.ts';
import { openIndex } from './compose-index.ts';
import { createPorts } from './compose-ports.ts';
import { IndexFolderState } from './index-folder-state.ts';
import { serveNode } from './serve-node.ts';

/**
 * `serve`. Where an index folder is served, another index that is put in its place is served next.
 * @throws ClincodeError if the extractor that it is started with cannot be made, or the port is taken
 */
export async function serve(
  options: Parameters<CliTools['serve']>[0],
  config: Config,
): ReturnType<CliTools['serve']> {
  const logger = config.CLINCODE_LOG ? createPinoLogger() : silentLogger;
  const metrics = createPrometheusMetrics({ processMetrics: true });
  const closing = new AbortController();
  const directory = options.index ?? config.CLINCODE_INDEX;
  const folder = directory === undefined ? undefined : new IndexFolderState(directory);
  const open = (): Promise<LinkIndex> => openIndex(options.index, config, options.onNotice);
  const openInPlace = (): Promise<LinkIndex> => (folder === undefined ? open() : folder.open(open));
  const advise = await openAdvice(options.advice ?? {}, config, options.onNotice);
  const portsOf = async (index: LinkIndex): Promise<HttpPorts> => ({
    ...(await createPorts(index, {
      extractor: options.extractor,
      config,
      logger,
      nextTurn: async () => {
        closing.signal.throwIfAborted();
        await setImmediate();
      },
    })),
    ...(advise && { advise }),
  });
  // before listening, so that the first caller finds it; a failure shows at /readyz
  const opened = await openInPlace().catch(() => undefined);
  const current = new CurrentPorts({
    ...(opened && { first: await portsOf(opened) }),
    async open(served) {
      const index = await openInPlace();
      return served?.index.id === index.id ? served : portsOf(index);
    },
    logger,
    metrics,
    signal: closing.signal,
  });
  const app = createApp(
    {
      getPorts: () => current.get(),
      lastFailedReload: () => current.lastFailed,
      limits: {
        maxBodyBytes: config.CLINCODE_MAX_BODY_BYTES,
        maxNoteChars: config.CLINCODE_MAX_NOTE_CHARS,
        maxConcurrent: config.CLINCODE_MAX_CONCURRENT,
        maxQueued: config.CLINCODE_MAX_QUEUED,
        timeoutMs: config.CLINCODE_TIMEOUT_MS,
      },
      logger,
      metrics,
      nextTurn: () => setImmediate(),
    },
    ontologyRoutes,
  );
  const server = await serveNode(app, { port: options.port, host: options.host });
  if (folder !== undefined && options.reloadEveryMs > 0) {
    void folder.watch(options.reloadEveryMs, closing.signal, () => current.reload());
  }
  return {
    url: `http://${options.host}:${server.port}`,
    reload: async () => {
      if (folder !== undefined) await current.reload();
    },
    close: () => {
      closing.abort(new ClincodeError('cancelled', 'the server is closing'));
      return server.close();
    },
  };
}
