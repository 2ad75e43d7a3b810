import type { Hono, MiddlewareHandler } from 'hono';
import type { ErrorCode } from '../errors.ts';
import type { RouteLabel } from '../observe/metrics.ts';

/** What middleware and routes tell each other about a request. */
export interface HttpEnvironment {
  Variables: {
    requestId: string;
    route: RouteLabel;
    signal: AbortSignal;
    /** Bytes of the body that were read. */
    bytes: number;
    /** Why the answer is an error, for the log. */
    failure: { readonly code: ErrorCode; readonly message: string };
  };
}

export type HttpApp = Hono<HttpEnvironment>;
export type Middleware = MiddlewareHandler<HttpEnvironment>;
