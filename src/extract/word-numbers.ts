/** Longer words are not remembered. */
export const MAX_LETTERS = 40;
/** Slots of a new table. */
const EMPTY = 1 << 9;
/** What stands before the letters of a word: how many they are, and its number in two parts of 16 bits. */
const HEAD = 3;

/**
 * Numbers of words from 0 on, found by their place in a text: a word that was seen before is not cut out again. All is numbers:
 * strings would be asked for each of their characters of which kind they are. What is known of a word lies in one place, since of
 * most words it has to come from far memory.
 */
export class WordNumbers {
  count = 0;
  /** Of the word that was looked for last. */
  hash = 0;
  /** Of each slot the hash of a word and where it is kept; 0 for none. */
  private slots = new Int32Array(2 * EMPTY);
  /** The words one behind the other, from 1 on. */
  private kept = new Uint16Array(8 * EMPTY);
  private end = 1;

  /**
   * -1 for a word that has none.
   * @param codes of the text, see `codesOf`
   */
  find(codes: Uint16Array, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1)
      hash = (Math.imul(hash ^ codes[at]!, 0x01000193) + 0x9e3779b1) | 0;
    this.hash = hash;
    const { slots, kept } = this;
    const mask = slots.length - 2;
    for (let at = spread(hash) & mask; ; at = (at + 2) & mask) {
      const place = slots[at + 1]!;
      if (place === 0) return -1;
      if (slots[at] === hash && isWord(kept, place, codes, start, end))
        return kept[place + 1]! | (kept[place + 2]! << 16);
    }
  }

  /** Gives a word that has none the next number. */
  add(word: string, hash: number): void {
    const { count, end: place } = this;
    const end = place + HEAD + word.length;
    if (end > this.kept.length) {
      const longer = new Uint16Array(2 * end);
      longer.set(this.kept);
      this.kept = longer;
    }
    this.kept[place] = word.length;
    this.kept[place + 1] = count & 0xffff;
    this.kept[place + 2] = count >>> 16;
    for (let i = 0; i < word.length; i += 1) this.kept[place + HEAD + i] = word.charCodeAt(i);
    this.count = count + 1;
    this.end = end;
    if (this.count * 4 > this.slots.length) this.grow();
    put(this.slots, hash, place);
  }

  clear(): void {
    this.count = 0;
    this.end = 1;
    this.slots = new Int32Array(2 * EMPTY);
  }

  private grow(): void {
    const { slots } = this;
    const larger = new Int32Array(2 * slots.length);
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at + 1] !== 0) put(larger, slots[at]!, slots[at + 1]!);
    this.slots = larger;
  }
}

function isWord(kept: Uint16Array, place: number, codes: Uint16Array, start: number, end: number): boolean {
  if (kept[place] !== end - start) return false;
  for (let i = start, at = place + HEAD; i < end; i += 1, at += 1) if (kept[at] !== codes[i]) return false;
  return true;
}

const spread = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

function put(slots: Int32Array, hash: number, value: number): void {
  const mask = slots.length - 2;
  let at = spread(hash) & mask;
  while (slots[at + 1] !== 0) at = (at + 2) & mask;
  slots[at] = hash;
  slots[at + 1] = value;
}
