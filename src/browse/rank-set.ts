/** A set of the numbers 0 to `count` - 1, one bit each, so that a million of them stay in the processor's cache. */
export class RankSet {
  readonly #bits: Uint32Array;

  constructor(count: number) {
    this.#bits = new Uint32Array((count + 31) >>> 5);
  }

  clear(): void {
    this.#bits.fill(0);
  }

  add(rank: number): void {
    this.#bits[rank >>> 5]! |= 1 << (rank & 31);
  }

  keepThoseOf(other: RankSet): void {
    const [bits, others] = [this.#bits, other.#bits];
    for (let i = 0; i < bits.length; i++) bits[i]! &= others[i]!;
  }

  /** Rising, until `visit` returns false. */
  each(visit: (rank: number) => boolean): void {
    const bits = this.#bits;
    for (let i = 0; i < bits.length; i++) {
      for (let rest = bits[i]!; rest !== 0; rest &= rest - 1) {
        if (!visit(i * 32 + 31 - Math.clz32(rest & -rest))) return;
      }
    }
  }
}
