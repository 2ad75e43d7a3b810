import { ClincodeError } from '../errors.ts';
import type { Turns } from './turns.ts';

/** So many at once, so many waiting in order of arrival, and everyone else is told to come back. */
export class Slots {
  readonly #maxQueued: number;
  readonly #waiting = new Set<() => void>();
  #free: number;
  readonly #turns: Turns;

  constructor(maxConcurrent: number, maxQueued: number, turns: Turns) {
    this.#free = maxConcurrent;
    this.#maxQueued = maxQueued;
    this.#turns = turns;
  }

  /** @throws ClincodeError `overloaded` if the queue is full */
  assertRoom(): void {
    if (this.#free === 0 && this.#waiting.size >= this.#maxQueued) {
      throw new ClincodeError('overloaded', 'too many requests are waiting');
    }
  }

  /**
   * Waits for a slot and returns its release, to be called once.
   * @throws ClincodeError `overloaded`, or `cancelled` if the signal aborts first
   */
  async take(signal: AbortSignal): Promise<() => void> {
    this.assertRoom();
    if (signal.aborted) throw new ClincodeError('cancelled', 'cancelled before it began');
    if (this.#free > 0) this.#free--;
    else await this.#turn(signal);
    await this.#turns.begin();
    return () => this.#release();
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.delete(go);
        reject(new ClincodeError('cancelled', 'cancelled while waiting for its turn'));
      };
      this.#waiting.add(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** The slot goes to the one who waits longest, without becoming free in between. */
  #release(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free++;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
