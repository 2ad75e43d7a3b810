/**
 * Turns of the event loop, given out one at a time. All work here is computing in one thread, so a request
 * that gave way together with all others would find them again in the same turn of the loop, and nobody in
 * between would be accepted, read or answered. Who begins and who goes on take turns: a new request waits for
 * one piece of a long one at most, and a long one gets every second turn however many begin.
 */
export class Turns {
  readonly #nextTurn: (() => Promise<void>) | undefined;
  readonly #beginning: (() => void)[] = [];
  readonly #goingOn: (() => void)[] = [];
  #given: 'begin' | 'goOn' = 'goOn';
  #giving = false;

  /** @param nextTurn see `HttpOptions.nextTurn` */
  constructor(nextTurn?: () => Promise<void>) {
    this.#nextTurn = nextTurn;
  }

  /** A turn to begin in. */
  async begin(): Promise<void> {
    if (this.#nextTurn === undefined) return;
    await this.#wait(this.#beginning, this.#nextTurn);
  }

  /** A turn to go on in, after others had theirs. */
  async goOn(): Promise<void> {
    // in a Worker a request may not wait for a promise of another one, so each has a timer of its own
    if (this.#nextTurn === undefined) await new Promise<void>((resolve) => setTimeout(resolve, 0));
    else await this.#wait(this.#goingOn, this.#nextTurn);
  }

  #wait(queue: (() => void)[], nextTurn: () => Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      queue.push(resolve);
      if (!this.#giving) void this.#giveAll(nextTurn);
    });
  }

  async #giveAll(nextTurn: () => Promise<void>): Promise<void> {
    this.#giving = true;
    while (this.#beginning.length + this.#goingOn.length > 0) {
      await nextTurn();
      this.#next()();
    }
    this.#giving = false;
  }

  #next(): () => void {
    const others = this.#given === 'goOn' ? this.#beginning : this.#goingOn;
    if (others.length > 0) this.#given = this.#given === 'goOn' ? 'begin' : 'goOn';
    return (this.#given === 'goOn' ? this.#goingOn : this.#beginning).shift()!;
  }
}
