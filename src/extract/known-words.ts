import { hashed, WordTable } from '../deidentify/words/word-table.ts';
import { codeAt } from '../note/characters.ts';

/** Notes use the same words over and over; what a text made up is forgotten with the rest. */
const MAX_WORDS = 32_768;
const MAX_LETTERS = 40;

/** What is known of words, made when one is first seen. A word that was seen is found where it stands, without being cut out. */
export class KnownWords<T> {
  private readonly known = new WordTable<T>();
  private readonly make: (word: string) => T;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  /** Of the characters from `start` to `end`. */
  at(text: string, start: number, end: number): T {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = hashed(hash, codeAt(text, at));
    return this.known.get(text, start, end, hash) ?? this.learn(text.slice(start, end), hash);
  }

  private learn(word: string, hash: number): T {
    if (word.length > MAX_LETTERS) return this.make(word);
    // else a slice would keep the whole note alive
    const own = `${word}\0`.slice(0, -1);
    const made = this.make(own);
    if (this.known.size >= MAX_WORDS) this.known.clear();
    this.known.set(own, hash, made);
    return made;
  }
}
