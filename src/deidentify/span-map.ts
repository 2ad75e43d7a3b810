interface Entry<T> {
  readonly end: number;
  readonly kind: number;
  readonly value: T;
  /** The next one that begins there. */
  readonly next: Entry<T> | undefined;
}

/**
 * What is known of places of a note: several recognizers find the same, and it is looked at once. Kept by where they begin, since one number for
 * both ends is beyond what the engine holds without an object: a line of a megabyte of names has 200,000.
 */
export class SpanMap<T> {
  readonly #entries = new Map<number, Entry<T>>();

  /** @param kind a number that is part of what is asked */
  get(start: number, end: number, kind = 0): { readonly value: T } | undefined {
    for (let one = this.#entries.get(start); one !== undefined; one = one.next)
      if (one.end === end && one.kind === kind) return one;
    return undefined;
  }

  /** Of a place that is not known yet. */
  set(start: number, end: number, value: T, kind = 0): void {
    this.#entries.set(start, { end, kind, value, next: this.#entries.get(start) });
  }
}
