import { setImmediate } from 'node:timers/promises';
import type { CliTools } from '../cli/tools.ts';
import type { Config } from '../config.ts';
import { ClincodeError, toClincodeError } from '../errors.ts';
import { ontologyRoutes } from '../http/answers/ontology.ts';
import { createApp } from '../http/app.ts';
import { CurrentPorts } from '../http/current-ports.ts';
import { type HttpPorts, indexesOf } from '../http/options.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { silentLogger } from '../observe/logger.ts';
import { createPinoLogger } from '../observe/pino-logger.ts';
import { createPrometheusMetrics } from '../observe/prometheus.ts';
import { otherCodings } from '../result/other-codings.ts';
import { openAdvice } from './compose-advice.ts';
import { openIndex, STARTER } from './compose-index.ts';
import { createPorts } from './compose-ports.ts';
import { serveNode } from './serve-node.ts';
import { ServedIndexes } from './served-indexes.ts';

/**
 * `serve`. Where index folders are served, another index that is put in the place of one is served next.
 * @throws ClincodeError if the extractor that it is started with cannot be made, or the port is taken
 */
export async function serve(
  options: Parameters<CliTools['serve']>[0],
  config: Config,
): ReturnType<CliTools['serve']> {
  const logger = config.CLINCODE_LOG ? createPinoLogger() : silentLogger;
  const metrics = createPrometheusMetrics({ processMetrics: true });
  const closing = new AbortController();
  const places = options.indexes.length > 0 ? options.indexes : [config.CLINCODE_INDEX];
  const indexes = new ServedIndexes(
    places,
    (place) => place !== STARTER,
    (place) => openIndex(place, config, options.onNotice),
  );
  const advise = await openAdvice(options.advice ?? {}, config, options.onNotice);
  const portsOf = async ([index, ...others]: readonly LinkIndex[]): Promise<HttpPorts> => ({
    ...(await createPorts(index!, {
      extractor: options.extractor,
      config,
      logger,
      nextTurn: async () => {
        closing.signal.throwIfAborted();
        await setImmediate();
      },
    })),
    ...(others.length > 0 && { others: { indexes: others, code: otherCodings(others) } }),
    ...(advise && { advise }),
  });
  // before listening, so that the first caller finds it; a failure shows at /readyz
  const opened = await indexes.open(undefined).catch((error: unknown) => {
    const { code, message } = toClincodeError(error);
    options.onNotice(`requests are answered by 503 until there is an index: [${code}] ${message}`);
    return undefined;
  });
  const current = new CurrentPorts({
    ...(opened && { first: await portsOf(opened) }),
    async open(served) {
      const before = served && indexesOf(served);
      const now = await indexes.open(before);
      return served && now.every((index, i) => index === before?.[i]) ? served : portsOf(now);
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
      ...(config.CLINCODE_DEIDENTIFY_KEY !== undefined && {
        deidentifyKey: config.CLINCODE_DEIDENTIFY_KEY,
      }),
      logger,
      metrics,
      nextTurn: () => setImmediate(),
    },
    ontologyRoutes,
  );
  const server = await serveNode(app, { port: options.port, host: options.host });
  if (options.reloadEveryMs > 0) indexes.watch(options.reloadEveryMs, closing.signal, () => current.reload());
  return {
    url: `http://${options.host}:${server.port}`,
    reload: async () => {
      if (indexes.replaceable) await current.reload();
    },
    close: () => {
      closing.abort(new ClincodeError('cancelled', 'the server is closing'));
      return server.close();
    },
  };
}
