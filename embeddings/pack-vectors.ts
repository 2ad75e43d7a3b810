import { grouped } from '../src/link/grouped.ts';
import { quantiseRow, scaleOf, strideOf } from '../src/link/int8-vectors.ts';
import type { TermVectors } from '../src/link/vector-file.ts';

const FIRST_ROWS = 1024;

/**
 * Collects the vectors of terms in the order of their rows and keeps each distinct one once: a terminology says
 * much in the same words in another order, and a search that finds ten rows should find ten vectors.
 */
export class TermVectorPacker {
  readonly #dimensions: number;
  readonly #stride: number;
  /** Vector of each term. */
  readonly #vectorOf: Uint32Array;
  #terms = 0;
  #rows: Int8Array;
  #hashes = new Uint32Array(FIRST_ROWS);
  #count = 0;
  /** Rows by hash, plus 1; 0 in an empty slot. At most half full. */
  #slots = new Uint32Array(2 * FIRST_ROWS);
  readonly #row: Int8Array;

  constructor(dimensions: number, terms: number) {
    this.#dimensions = dimensions;
    this.#stride = strideOf(dimensions);
    this.#vectorOf = new Uint32Array(terms);
    this.#rows = new Int8Array(FIRST_ROWS * this.#stride);
    this.#row = new Int8Array(this.#stride);
  }

  /** The vector of the next term. */
  add(vector: Float32Array): void {
    this.#row.fill(0);
    quantiseRow(vector, this.#row, 0);
    this.addStored(this.#row);
  }

  /** The vector of the next term, as another index stores it. */
  addStored(row: Int8Array): void {
    this.#vectorOf[this.#terms++] = this.#place(row);
  }

  pack(): TermVectors {
    const count = this.#count;
    const stride = this.#stride;
    const rows = this.#rows.slice(0, count * stride);
    const scales = Float32Array.from({ length: count }, (_, row) => scaleOf(rows, row * stride, stride));
    const terms = Uint32Array.from(this.#vectorOf, (_, term) => term);
    return {
      vectors: { count, dimensions: this.#dimensions, stride, rows, scales },
      ...grouped(this.#vectorOf, terms, count),
    };
  }

  #place(row: Int8Array): number {
    const hash = hashOf(row);
    let slot = hash & (this.#slots.length - 1);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const held = this.#slots[slot]! - 1;
      if (this.#hashes[held] === hash && this.#isAt(held, row)) return held;
    }
    if (this.#count === this.#hashes.length) {
      this.#grow();
      return this.#place(row);
    }
    this.#rows.set(row, this.#count * this.#stride);
    this.#hashes[this.#count] = hash;
    this.#slots[slot] = ++this.#count;
    return this.#count - 1;
  }

  #isAt(held: number, row: Int8Array): boolean {
    const start = held * this.#stride;
    for (let i = 0; i < row.length; i++) if (this.#rows[start + i] !== row[i]) return false;
    return true;
  }

  #grow(): void {
    const room = 2 * this.#count;
    const rows = new Int8Array(room * this.#stride);
    rows.set(this.#rows);
    this.#rows = rows;
    const hashes = new Uint32Array(room);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Uint32Array(2 * room);
    for (let held = 0; held < this.#count; held++) {
      let slot = hashes[held]! & (this.#slots.length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = held + 1;
    }
  }
}

/** FNV-1a with a final mix: its low bits choose the slot. */
function hashOf(row: Int8Array): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < row.length; i++) hash = Math.imul(hash ^ row[i]!, 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
