import type { ClincodeError } from '../errors.ts';
import type { RouteLabel } from '../observe/metrics.ts';
import type { HttpOptions } from './options.ts';

/** What a route sees of a request. */
export interface RouteRequest {
  readonly requestId: string;
  /** The parsed body; undefined for GET. */
  readonly json: unknown;
  /** Path parameters. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters; of one that comes twice the first. */
  readonly query: Readonly<Record<string, string>>;
  /** Aborted at the deadline and when the client goes away. */
  readonly signal: AbortSignal;
  /** Lets other requests in. To be awaited every few milliseconds of computing, see `Turns`. */
  giveWay(): Promise<void>;
}

export type Answer =
  | { readonly json: unknown }
  /** Not ready: 503 whatever status the error has elsewhere. */
  | { readonly notReady: ClincodeError }
  | { readonly text: string; readonly contentType: string };

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RouteLabel;
  answer(request: RouteRequest, options: HttpOptions): Promise<Answer>;
}
