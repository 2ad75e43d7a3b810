/** Longer words are not remembered. */
export const MAX_LETTERS = 40;
/** Slots of a new table. */
const EMPTY = 1 << 9;
/** Bits of the length of a word; one that is longer than they hold is as long as they do. */
const SIZE_BITS = 7;
const LONG = (1 << SIZE_BITS) - 1;

/**
 * Numbers of words from 0 on, found by their place in a text: a word that was seen before is not cut out again. All is numbers:
 * strings would be asked for each of their characters of which kind they are.
 */
export class WordNumbers {
  count = 0;
  /** Of the word that was looked for last. */
  hash = 0;
  /** Of each slot the hash, and the number of the word from 1 on with its length in the lowest bits; 0 for none. */
  private slots = new Int32Array(2 * EMPTY);
  /** The words one behind the other, and where each begins; the last begins behind all. */
  private letters = new Uint16Array(8 * EMPTY);
  private firsts = new Int32Array(EMPTY);

  /**
   * -1 for a word that has none.
   * @param codes of the text, see `codesOf`
   */
  find(codes: Uint16Array, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1)
      hash = (Math.imul(hash ^ codes[at]!, 0x01000193) + 0x9e3779b1) | 0;
    this.hash = hash;
    const { slots } = this;
    const mask = slots.length - 2;
    const size = Math.min(end - start, LONG);
    for (let at = spread(hash) & mask; ; at = (at + 2) & mask) {
      const slot = slots[at + 1]!;
      if (slot === 0) return -1;
      if (slots[at] !== hash || (slot & LONG) !== size) continue;
      const number = (slot >>> SIZE_BITS) - 1;
      if (this.isWord(number, codes, start, end)) return number;
    }
  }

  /** Gives a word that has none the next number. */
  add(word: string, hash: number): void {
    const { count } = this;
    const first = this.firsts[count]!;
    const end = first + word.length;
    if (count + 1 === this.firsts.length) {
      const longer = new Int32Array(2 * count + 2);
      longer.set(this.firsts);
      this.firsts = longer;
    }
    if (end > this.letters.length) {
      const longer = new Uint16Array(2 * end);
      longer.set(this.letters);
      this.letters = longer;
    }
    for (let i = 0; i < word.length; i += 1) this.letters[first + i] = word.charCodeAt(i);
    this.count = count + 1;
    this.firsts[count + 1] = end;
    if (this.count * 4 > this.slots.length) this.grow();
    put(this.slots, hash, (this.count << SIZE_BITS) | Math.min(word.length, LONG));
  }

  clear(): void {
    this.count = 0;
    this.slots = new Int32Array(2 * EMPTY);
  }

  private isWord(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.firsts[number]!;
    if (end - start >= LONG && this.firsts[number + 1]! - at !== end - start) return false;
    for (let i = start; i < end; i += 1, at += 1) if (letters[at] !== codes[i]) return false;
    return true;
  }

  private grow(): void {
    const { slots } = this;
    const larger = new Int32Array(2 * slots.length);
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at + 1] !== 0) put(larger, slots[at]!, slots[at + 1]!);
    this.slots = larger;
  }
}

const spread = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

function put(slots: Int32Array, hash: number, value: number): void {
  const mask = slots.length - 2;
  let at = spread(hash) & mask;
  while (slots[at + 1] !== 0) at = (at + 2) & mask;
  slots[at] = hash;
  slots[at + 1] = value;
}
