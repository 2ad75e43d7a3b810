import { ClincodeError } from '../errors.ts';
import type { Middleware } from './environment.ts';
import type { HttpOptions } from './options.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Names the request: the caller's id if it is one, else a new one. It is in the answer and in the log. */
export const requestId: Middleware = async (c, next) => {
  const given = c.req.header('x-request-id');
  const id = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : crypto.randomUUID();
  c.set('requestId', id);
  c.header('X-Request-Id', id);
  await next();
};

/**
 * One line a request. Paths, queries, headers and bodies may hold a patient's name or number, so the line
 * has the route's pattern and figures only.
 */
export function accessLog({ logger, metrics }: HttpOptions): Middleware {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const ms = performance.now() - started;
    const { status } = c.res;
    const route = c.get('route') ?? 'unmatched';
    const failure = c.get('failure');
    const fields = {
      requestId: c.get('requestId'),
      method: methods.has(c.req.method) ? c.req.method : 'OTHER',
      route,
      status,
      ms: Math.round(ms * 10) / 10,
      bytes: c.get('bytes') ?? 0,
      ...(failure && { code: failure.code }),
      ...(failure && status >= 500 && { message: failure.message }),
    };
    if (status >= 500) logger.error('request', fields);
    else logger.info('request', fields);
    metrics?.request(route, status, ms / 1000);
  };
}

/**
 * Answers 504 after `timeoutMs`, and passes on an abort signal that also fires when the client goes away.
 * Work that ignores the signal goes on unseen and keeps its slot until it ends.
 */
export function deadline(timeoutMs: number): Middleware {
  return async (c, next) => {
    const controller = new AbortController();
    c.set('signal', controller.signal);
    const client = c.req.raw.signal;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onClientGone: (() => void) | undefined;
    const stopped = new Promise<never>((_, reject) => {
      const stop = (message: string): void => {
        const error = new ClincodeError('cancelled', message);
        // the rejection first: what the abort itself throws must not answer in its place
        reject(error);
        controller.abort(error);
      };
      timer = setTimeout(() => stop(`no answer within ${timeoutMs} ms`), timeoutMs);
      onClientGone = () => stop('the client closed the connection');
      if (client.aborted) onClientGone();
      else client.addEventListener('abort', onClientGone, { once: true });
    });
    try {
      await Promise.race([next(), stopped]);
    } finally {
      clearTimeout(timer);
      client.removeEventListener('abort', onClientGone!);
    }
  };
}
