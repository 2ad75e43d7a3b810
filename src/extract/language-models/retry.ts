import { ClincodeError } from '../../errors.ts';
import type { CallClock } from './call-clock.ts';
import type { Pace } from './pace.ts';

export interface RetryPolicy {
  /** Calls in all, the first included. */
  readonly maxAttempts: number;
  /** Bound on calls and the waits between them; waiting for a turn does not count. */
  readonly maxTotalMs: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
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
  clock: CallClock,
  pace: Pace,
  signal?: AbortSignal,
): Promise<Value> {
  let started = clock.now();
  for (let attempts = 1; ; attempts += 1) {
    const asked = clock.now();
    const leave = await pace.enter(signal);
    started += clock.now() - asked;
    let failure: AttemptFailure;
    try {
      return await attempt(policy.maxTotalMs - (clock.now() - started));
    } catch (error) {
      if (!(error instanceof AttemptFailure)) throw error;
      failure = error;
    } finally {
      // no place is held while waiting
      leave();
    }
    const { error, retryAfterMs = 0 } = failure;
    const jittered = clock.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempts - 1));
    // On top of the provider's wish, for the same reason that there is jitter at all.
    const delayMs = retryAfterMs + jittered;
    const leftMs = policy.maxTotalMs - (clock.now() - started);
    if (!failure.retry || attempts >= policy.maxAttempts || delayMs >= leftMs) {
      throw new ClincodeError(error.code, `${error.message} (attempt ${attempts})`);
    }
    // The others of this process would only be refused too.
    if (retryAfterMs > 0) pace.holdOff(retryAfterMs);
    await clock.sleep(delayMs, signal);
  }
}
