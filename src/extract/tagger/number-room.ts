/**
 * Lists of numbers, all 0, from one piece of memory. A text needs some dozens of them: to ask the system for each takes
 * ten times as long, for a short text longer than to fill them.
 */
export class NumberRoom {
  #buffer: ArrayBuffer;
  #used = 0;

  /** @param bytes that will be asked for, about; what is beyond is asked of the system */
  constructor(bytes: number) {
    this.#buffer = new ArrayBuffer(bytes);
  }

  bytes(count: number): Uint8Array {
    const at = this.#take(count);
    return new Uint8Array(this.#buffer, at, count);
  }

  shorts(count: number): Uint16Array {
    const at = this.#take(2 * count);
    return new Uint16Array(this.#buffer, at, count);
  }

  whole(count: number): Int32Array {
    const at = this.#take(4 * count);
    return new Int32Array(this.#buffer, at, count);
  }

  floats(count: number): Float32Array {
    const at = this.#take(4 * count);
    return new Float32Array(this.#buffer, at, count);
  }

  doubles(count: number): Float64Array {
    const at = this.#take(8 * count);
    return new Float64Array(this.#buffer, at, count);
  }

  /** Where in `#buffer`, which may be another then, as many bytes begin: at a multiple of eight. */
  #take(bytes: number): number {
    if (this.#used + bytes > this.#buffer.byteLength) {
      this.#buffer = new ArrayBuffer(bytes);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += (bytes + 7) & ~7;
    return at;
  }
}
