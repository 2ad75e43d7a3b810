const empty = 1 << 12;

/** Adds a character to the hash of a word; it begins with 0. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) + 0x9e3779b1;
}

/** What is known of words, found by their place in a text: a word that was seen before is not made a string of its own again. */
export class WordTable<T> {
  #words: (string | undefined)[] = Array.from({ length: empty });
  #values: T[] = [];
  #hashes = new Int32Array(empty);
  size = 0;

  /** @param hash of the characters from `start` to `end` */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    const mask = this.#words.length - 1;
    for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
      const word = this.#words[at];
      if (word === undefined) return undefined;
      if (this.#hashes[at] === (hash | 0) && isAt(word, text, start, end)) return this.#values[at];
    }
  }

  set(word: string, hash: number, value: T): void {
    if (this.size * 2 >= this.#words.length) this.#grow();
    this.#put(word, hash, value);
    this.size += 1;
  }

  clear(): void {
    this.#words = Array.from({ length: empty });
    this.#values = [];
    this.#hashes = new Int32Array(empty);
    this.size = 0;
  }

  #put(word: string, hash: number, value: T): void {
    const mask = this.#words.length - 1;
    let at = spread(hash) & mask;
    while (this.#words[at] !== undefined) at = (at + 1) & mask;
    this.#words[at] = word;
    this.#values[at] = value;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const [words, values, hashes] = [this.#words, this.#values, this.#hashes];
    this.#words = Array.from({ length: words.length * 2 });
    this.#values = [];
    this.#hashes = new Int32Array(words.length * 2);
    for (const [at, word] of words.entries())
      if (word !== undefined) this.#put(word, hashes[at]!, values[at]!);
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
