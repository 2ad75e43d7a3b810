/** Numbers that come one by one: a plain array of a million of them takes several times the memory. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }

  /** A view of what there is. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}

/** Texts one behind the other as UTF-8, with the place where each begins and where the last ends. */
export class GrowingText {
  readonly offsets = new GrowingNumbers();
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  constructor() {
    this.offsets.push(0);
  }

  push(text: string): void {
    // a UTF-16 unit takes three bytes at most
    const needed = this.#length + 3 * text.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.offsets.push(this.#length);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}
