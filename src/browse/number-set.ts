/** A set of the numbers 0 to `count` - 1, one bit each, so that a million of them stay in the processor's cache. */
export class NumberSet {
  readonly #bits: Uint32Array;

  constructor(count: number) {
    this.#bits = new Uint32Array((count + 31) >>> 5);
  }

  clear(): void {
    this.#bits.fill(0);
  }

  add(number: number): void {
    this.#bits[number >>> 5]! |= 1 << (number & 31);
  }

  /** Adds those from one place up to, not with, another. */
  addAll(numbers: Uint32Array, from: number, to: number): void {
    const bits = this.#bits;
    for (let i = from; i < to; i++) bits[numbers[i]! >>> 5]! |= 1 << (numbers[i]! & 31);
  }

  /** The same of what stands in a list at these numbers. */
  addAllOf(list: Uint32Array, numbers: Uint32Array, from: number, to: number): void {
    const bits = this.#bits;
    for (let i = from; i < to; i++) {
      const number = list[numbers[i]!]!;
      bits[number >>> 5]! |= 1 << (number & 31);
    }
  }

  keepThoseOf(other: NumberSet): void {
    const [bits, others] = [this.#bits, other.#bits];
    for (let i = 0; i < bits.length; i++) bits[i]! &= others[i]!;
  }

  /** Rising, from the 32 numbers on in which `first` is, until `visit` returns false. */
  each(visit: (number: number) => boolean, first = 0): void {
    const bits = this.#bits;
    for (let i = first >>> 5; i < bits.length; i++) {
      for (let rest = bits[i]!; rest !== 0; rest &= rest - 1) {
        if (!visit(i * 32 + 31 - Math.clz32(rest & -rest))) return;
      }
    }
  }
}
