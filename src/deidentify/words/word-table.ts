import { codeAt } from '../../note/characters.ts';

/** Slots of a new table. */
const EMPTY = 1 << 12;

/** Bits of the length of a word; one that is longer than they hold is as long as they do. */
const SIZE_BITS = 7;
const LONG = (1 << SIZE_BITS) - 1;

/** Adds a character to the hash of a word; it begins with 0. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) + 0x9e3779b1;
}

/**
 * What is known of words, found by their place in a text: a word that was seen before is not made a string of its own again.
 * Words lie one behind the other, and beside the number of a word its hash, so that little memory is touched for each.
 */
export class WordTable<T> {
  readonly #words: string[] = [];
  readonly #values: T[] = [];
  /** Of each slot the hash, and the number of the word with its length in the lowest bits; 0 for none. */
  #slots = new Int32Array(2 * EMPTY);

  get size(): number {
    return this.#words.length;
  }

  /** @param hash of the characters from `start` to `end` */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    const slots = this.#slots;
    const mask = slots.length - 2;
    const size = Math.min(end - start, LONG);
    for (let at = spread(hash) & mask; ; at = (at + 2) & mask) {
      const slot = slots[at + 1]!;
      if (slot === 0) return undefined;
      if (slots[at] !== (hash | 0) || (slot & LONG) !== size) continue;
      const number = (slot >>> SIZE_BITS) - 1;
      if (isAt(this.#words[number]!, text, start, end)) return this.#values[number];
    }
  }

  set(word: string, hash: number, value: T): void {
    this.#words.push(word);
    this.#values.push(value);
    if (this.size * 4 > this.#slots.length) this.#grow();
    put(this.#slots, hash, (this.size << SIZE_BITS) | Math.min(word.length, LONG));
  }

  clear(): void {
    this.#words.length = 0;
    this.#values.length = 0;
    this.#slots = new Int32Array(2 * EMPTY);
  }

  #grow(): void {
    const slots = this.#slots;
    const larger = new Int32Array(2 * slots.length);
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at + 1] !== 0) put(larger, slots[at]!, slots[at + 1]!);
    this.#slots = larger;
  }
}

function put(slots: Int32Array, hash: number, number: number): void {
  const mask = slots.length - 2;
  let at = spread(hash) & mask;
  while (slots[at + 1] !== 0) at = (at + 2) & mask;
  slots[at] = hash;
  slots[at + 1] = number;
}

const spread = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

/** Of a word as long as the part of the text, as far as the slots tell. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (end - start >= LONG && word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (codeAt(word, at - start) !== codeAt(text, at)) return false;
  return true;
}
