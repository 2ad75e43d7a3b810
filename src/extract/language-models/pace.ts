import { ClincodeError } from '../../errors.ts';
import type { CallClock } from './call-clock.ts';

export interface PaceLimits {
  /** Calls under way at once. */
  readonly maxConcurrent?: number;
  /** Calls that begin within any 60 seconds. */
  readonly requestsPerMinute?: number;
}

/** How fast a provider is called: one for each provider, shared by all that call it. */
export interface Pace {
  /** Waits for a place, first come first served, and returns what gives it back. @throws ClincodeError `cancelled` */
  enter(signal?: AbortSignal): Promise<() => void>;
  /** The provider asked everyone to wait: no call begins for so long. */
  holdOff(ms: number): void;
}

const MINUTE_MS = 60_000;

export function createPace(limits: PaceLimits, clock: CallClock): Pace {
  const { maxConcurrent = Number.POSITIVE_INFINITY, requestsPerMinute = Number.POSITIVE_INFINITY } = limits;
  const waiting: (() => void)[] = [];
  /** When the last calls began or will begin, oldest first; no more than a minute's worth. */
  const starts: number[] = [];
  let running = 0;
  let notBefore = 0;

  async function takePlace(signal: AbortSignal | undefined): Promise<void> {
    if (running < maxConcurrent) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const stop = () => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(new ClincodeError('cancelled', 'the request was cancelled while waiting for its turn'));
      };
      waiting.push(enter);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  function leave(): void {
    // a place that is handed on stays taken
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return {
    async enter(signal) {
      if (signal?.aborted) throw new ClincodeError('cancelled', 'the request was cancelled');
      await takePlace(signal);
      try {
        const now = clock.now();
        // The start is reserved before the wait, so calls that come meanwhile queue behind it.
        const afterOthers =
          starts.length < requestsPerMinute ? now : starts[starts.length - requestsPerMinute]! + MINUTE_MS;
        const start = Math.max(now, notBefore, afterOthers);
        if (requestsPerMinute < Number.POSITIVE_INFINITY) {
          starts.push(start);
          if (starts.length > requestsPerMinute) starts.shift();
        }
        if (start > now) await clock.sleep(start - now, signal);
        return leave;
      } catch (error) {
        leave();
        throw error;
      }
    },
    holdOff(ms) {
      notBefore = Math.max(notBefore, clock.now() + ms);
    },
  };
}
