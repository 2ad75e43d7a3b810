import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { ClincodeError, type ErrorCode, toClincodeError } from '../errors.ts';
import type { HttpApp, HttpEnvironment, Middleware } from './environment.ts';
import { accessLog, deadline, requestId } from './middleware.ts';
import type { HttpOptions } from './options.ts';
import { jsonOnly, limitBody, readJson } from './read-json.ts';
import type { Answer, Route } from './route.ts';
import { routes } from './routes.ts';
import { Slots } from './slots.ts';
import { Turns } from './turns.ts';

/** Seconds until an overloaded server may be asked again: about the time of a few notes. */
const RETRY_AFTER_SECONDS = 1;

/**
 * The HTTP face, for any runtime that speaks fetch: Node through `serveNode`, a Worker as it is.
 *
 * @param more routes beside those of routes.ts: what the Worker does not serve
 * @example await createApp(options).request('/v1/link', { method: 'POST',
 *   headers: { 'content-type': 'application/json' }, body: '{"name":"high blood pressure"}' })
 */
export function createApp(options: HttpOptions, more: readonly Route[] = []): HttpApp {
  const { limits } = options;
  const turns = new Turns(options.nextTurn);
  const slots = new Slots(limits.maxConcurrent, limits.maxQueued, turns);
  const app: HttpApp = new Hono<HttpEnvironment>();
  app.use(requestId, accessLog(options), secureHeaders(), noStore);
  const answerOf = async (route: Route, c: Context<HttpEnvironment>, json: unknown): Promise<Answer> => {
    const request = {
      requestId: c.get('requestId'),
      json,
      params: c.req.param(),
      query: c.req.query(),
      signal: c.get('signal'),
      giveWay: () => turns.goOn(),
    };
    try {
      return await route.answer(request, options);
    } catch (error) {
      // Hono hands on what is no Error, and the runtime below would print it
      throw toClincodeError(error);
    }
  };
  for (const route of [...routes, ...more]) {
    app.use(route.path, async (c, next) => {
      c.set('route', route.path);
      await next();
    });
    app.on(route.method, route.path, deadline(limits.timeoutMs));
    if (route.method === 'POST') {
      app.post(route.path, jsonOnly, roomIn(slots), limitBody(limits.maxBodyBytes), async (c) => {
        const json = await readJson(c);
        const release = await slots.take(c.get('signal'));
        try {
          return send(c, await answerOf(route, c, json));
        } finally {
          release();
        }
      });
    } else {
      app.get(route.path, async (c) => send(c, await answerOf(route, c, undefined)));
    }
    // registered last, so it sees what no route of this path has taken
    app.all(route.path, (c) => refuseMethod(c, route));
  }
  app.notFound((c) => fail(c, new ClincodeError('not_found', 'no such route')));
  app.onError((error, c) => {
    // work that was stopped fails in ways of its own; the answer says why it was stopped
    const { aborted, reason } = c.get('signal') ?? {};
    return fail(c, toClincodeError(aborted ? reason : error));
  });
  return app;
}

/** Refuses before the body is read if the queue is full already. */
function roomIn(slots: Slots): Middleware {
  return async (_, next) => {
    slots.assertRoom();
    await next();
  };
}

/** Answers hold patient data: nobody on the way may keep them. */
const noStore: Middleware = async (c, next) => {
  await next();
  c.res.headers.set('Cache-Control', 'no-store');
};

function send(c: Context<HttpEnvironment>, answer: Answer): Response {
  if ('text' in answer) return c.body(answer.text, 200, { 'Content-Type': answer.contentType });
  if ('notReady' in answer) return fail(c, answer.notReady, 503);
  return c.json(answer.json);
}

function refuseMethod(c: Context<HttpEnvironment>, { method }: Route): Response {
  c.header('Allow', method === 'GET' ? 'GET, HEAD' : method);
  return fail(c, new ClincodeError('method_not_allowed', `only ${method} is served here`));
}

/** Every answer that is not a result. */
interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly retryable: boolean };
  readonly requestId: string;
}

function fail(c: Context<HttpEnvironment>, error: ClincodeError, status = error.status): Response {
  c.set('failure', error);
  if (error.code === 'overloaded') c.header('Retry-After', String(RETRY_AFTER_SECONDS));
  const { code, message, retryable } = error;
  const body: ErrorBody = { error: { code, message, retryable }, requestId: c.get('requestId') };
  return c.json(body, status as 500);
}
