import { ClincodeError, type ErrorCode } from '../../errors.ts';
import { type CallClock, systemClock } from './call-clock.ts';
import { createPace, type Pace } from './pace.ts';
import { AttemptFailure, retry } from './retry.ts';

/** Bounds on the calls to a provider. */
export interface CallLimits {
  /** Bound on one call. A call that passes it is not repeated: it may have been paid for. */
  readonly timeoutMs?: number;
  /** Bound on all calls for a request and the waits between them; waiting for a turn does not count. */
  readonly maxTotalMs?: number;
  readonly maxAttempts?: number;
  readonly pace?: Pace;
  readonly clock?: CallClock;
}

/** What a call is made with. */
export interface CallTools {
  /** Aborts when the caller cancels and when the time is up. */
  readonly signal: AbortSignal;
  /** Never follows a redirect, which would carry the note and the key to another host. */
  readonly fetch: typeof fetch;
}

/** What our fetch saw of a call. */
export interface Seen {
  sent: boolean;
  status?: number;
  retryAfter: string | null;
}

export interface ProviderCall<Answer> {
  /** As messages name it: "Gemini". */
  readonly provider: string;
  attempt(tools: CallTools): Promise<Answer>;
  /** What an error of the attempt means, if the attempt knows more than that the network failed. */
  explain?(error: unknown, seen: Readonly<Seen>, now: number): AttemptFailure | undefined;
}

/**
 * A caller within limits: waits for its turn, bounds each call, repeats what may pass, and tells a timeout, a
 * cancelled request, a redirect and a broken connection apart.
 */
export function createCaller(limits: CallLimits) {
  const clock = limits.clock ?? systemClock;
  const timeoutMs = limits.timeoutMs ?? 60_000;
  const pace = limits.pace ?? createPace({}, clock);
  const policy = {
    maxAttempts: limits.maxAttempts ?? 4,
    maxTotalMs: limits.maxTotalMs ?? 180_000,
    baseDelayMs: 500,
    maxDelayMs: 20_000,
  };

  async function callOnce<Answer>(
    call: ProviderCall<Answer>,
    caller: AbortSignal | undefined,
    ms: number,
  ): Promise<Answer> {
    const bound = boundedSignal(caller, ms);
    const seen: Seen = { sent: false, retryAfter: null };
    try {
      return await call.attempt({ signal: bound.signal, fetch: watchedFetch(seen) });
    } catch (error) {
      // An SDK reports both as AbortError, and a body that stops short may be either: only we know.
      if (caller?.aborted) throw cancelled();
      if (bound.timedOut()) {
        throw finalFailure('model_timeout', `no answer of ${call.provider} within its limit`);
      }
      if (error instanceof ClincodeError || error instanceof AttemptFailure) throw error;
      throw failureOf(call, error, seen, clock.now());
    } finally {
      bound.dispose();
    }
  }

  return async <Answer>(call: ProviderCall<Answer>, signal: AbortSignal | undefined): Promise<Answer> => {
    if (signal?.aborted) throw cancelled();
    return retry(
      (leftMs) => callOnce(call, signal, Math.min(timeoutMs, leftMs)),
      policy,
      clock,
      pace,
      signal,
    );
  };
}

function failureOf<Answer>(
  { provider, explain }: ProviderCall<Answer>,
  error: unknown,
  seen: Readonly<Seen>,
  now: number,
): AttemptFailure {
  const explained = explain?.(error, seen, now);
  if (explained !== undefined) return explained;
  if (seen.status !== undefined && seen.status >= 300 && seen.status < 400) {
    return finalFailure(
      'invalid_config',
      `the address of ${provider} answered HTTP ${seen.status}, a redirect`,
    );
  }
  if (seen.sent) {
    return new AttemptFailure(
      new ClincodeError('model_unavailable', `${provider} could not be reached`),
      true,
    );
  }
  // Nothing was sent, so it is ours: an address or a key that no request can have.
  return finalFailure('invalid_config', `the request to ${provider} could not be made from these options`);
}

export function finalFailure(code: ErrorCode, message: string): AttemptFailure {
  return new AttemptFailure(new ClincodeError(code, message), false);
}

function watchedFetch(seen: Seen): typeof fetch {
  return async (url, init) => {
    // made before it is sent: an impossible header or address throws here
    const request = new Request(url, { ...init, redirect: 'manual' });
    seen.sent = true;
    const answer = await fetch(request);
    seen.status = answer.status;
    seen.retryAfter = answer.headers.get('retry-after');
    return bounded(answer);
  };
}

/** Many times the longest answer of a model. A server that never stops would fill the memory and take all notes with it. */
const LONGEST_BODY = 64 * 1024 * 1024;

function bounded(answer: Response): Response {
  if (answer.body === null) return answer;
  let bytes = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > LONGEST_BODY)
        controller.error(new ClincodeError('model_answer_invalid', 'the answer of the model does not end'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = answer;
  return new Response(answer.body.pipeThrough(count), { status, statusText, headers });
}

function boundedSignal(caller: AbortSignal | undefined, ms: number) {
  const controller = new AbortController();
  let timedOut = false;
  const onAbort = () => controller.abort();
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, ms);
  caller?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    timedOut: () => timedOut,
    dispose() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}

function cancelled(): ClincodeError {
  return new ClincodeError('cancelled', 'the request was cancelled');
}
