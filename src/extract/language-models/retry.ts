import { ClincodeError } from '../../errors.ts';

export interface RetryPolicy {
  /** Calls in all, the first included. */
  readonly maxAttempts: number;
  /** Bound on calls and waits together. */
  readonly maxTotalMs: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

/** Time and chance, replaced in tests. */
export interface RetryClock {
  /** Milliseconds. */
  now(): number;
  /** Rejects as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

/** How one call failed. */
export class AttemptFailure extends Error {
  readonly error: ClincodeError;
  readonly retry: boolean;
  /** The provider's own wish, from Retry-After or RetryInfo. */
  readonly retryAfterMs: number | undefined;

  constructor(error: ClincodeError, retry: boolean, retryAfterMs?: number) {
    super(error.message);
    this.error = error;
    this.retry = retry;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Repeats a call that failed for a reason that may pass. Waits with full jitter, so that many clients that
 * were refused together do not come back together, and never less than the provider asked for. Gives up at
 * once when the wait would pass the total: the caller can queue the note, and holds no connection meanwhile.
 *
 * @param attempt gets the milliseconds that are left, and rejects with an AttemptFailure.
 * @throws ClincodeError the last failure, with the number of attempts.
 */
export async function retry<Value>(
  attempt: (remainingMs: number) => Promise<Value>,
  policy: RetryPolicy,
  clock: RetryClock,
  signal?: AbortSignal,
): Promise<Value> {
  const started = clock.now();
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt(policy.maxTotalMs - (clock.now() - started));
    } catch (failure) {
      if (!(failure instanceof AttemptFailure)) throw failure;
      const { error } = failure;
      const jittered = clock.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempts - 1));
      // On top of the provider's wish, for the same reason that there is jitter at all.
      const delayMs = (failure.retryAfterMs ?? 0) + jittered;
      const leftMs = policy.maxTotalMs - (clock.now() - started);
      if (!failure.retry || attempts >= policy.maxAttempts || delayMs >= leftMs) {
        throw new ClincodeError(error.code, `${error.message} (attempt ${attempts})`);
      }
      await clock.sleep(delayMs, signal);
    }
  }
}

export const systemClock: RetryClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(new ClincodeError('cancelled', 'the request was cancelled while waiting to retry'));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    }),
};
