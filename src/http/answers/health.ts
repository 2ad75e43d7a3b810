import { ClincodeError, toClincodeError } from '../../errors.ts';
import type { LinkIndex } from '../../link/link-index.ts';
import { version } from '../../version.ts';
import type { HttpOptions, HttpPorts } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';

/** A probe that waits longer than this is taken for a failed one by most platforms. */
const READY_WAIT_MS = 800;

/** GET /healthz: the process answers. Says nothing about the index, so that a slow start is not killed. */
export async function answerHealth(): Promise<Answer> {
  return { json: { status: 'ok', version } };
}

/** GET /readyz: 200 with the index at hand and the last one that was refused, 503 with the reason until then. */
export async function answerReady(_: RouteRequest, options: HttpOptions): Promise<Answer> {
  try {
    const ports = await withinReadyWait(options.getPorts());
    const failed = options.lastFailedReload?.();
    return {
      json: {
        status: 'ready',
        ...summaryOf(ports.index),
        ...(ports.others && { others: ports.others.indexes.map(summaryOf) }),
        since: ports.since,
        ...(failed && {
          lastFailedReload: { at: failed.at, code: failed.error.code, message: failed.error.message },
        }),
      },
    };
  } catch (error) {
    return { notReady: toClincodeError(error) };
  }
}

function summaryOf({ id, manifest: { codeSystem, concepts, terms }, vectors, embedder }: LinkIndex) {
  return {
    index: id,
    system: codeSystem.uri,
    release: codeSystem.release,
    concepts,
    terms,
    vectorIndex: vectors.kind,
    embedder: embedder.id,
  };
}

/** GET /metrics, if there is something that counts. */
export async function answerMetrics(_: RouteRequest, { metrics }: HttpOptions): Promise<Answer> {
  if (metrics === undefined) throw new ClincodeError('not_found', 'metrics are not served here');
  return await metrics.page();
}

async function withinReadyWait(ports: Promise<HttpPorts>): Promise<HttpPorts> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ClincodeError('index_missing', 'the index is still being opened')),
      READY_WAIT_MS,
    );
  });
  try {
    return await Promise.race([ports, late]);
  } finally {
    clearTimeout(timer);
  }
}
