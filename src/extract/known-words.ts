import { writeCodes } from '../note/text-codes.ts';
import { wordMemory } from '../word-memory.ts';
import { MAX_LETTERS, WordNumbers } from './word-numbers.ts';

/** A word that stands in no text. */
let single = new Uint16Array(MAX_LETTERS);

/** What is known of words, made when one is first seen. A word that was seen is found where it stands, without being cut out. */
export class KnownWords<T> {
  private readonly numbers = new WordNumbers();
  private readonly values: T[] = [];
  private readonly make: (word: string) => T;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  of(word: string): T {
    single = writeCodes(word, single);
    return this.at(word, single, 0, word.length);
  }

  /**
   * Of the characters from `start` to `end`.
   * @param codes of the text, see `codesOf`
   */
  at(text: string, codes: Uint16Array, start: number, end: number): T {
    const number = this.numbers.find(codes, start, end);
    return number < 0 ? this.learn(text.slice(start, end), this.numbers.hash) : this.values[number]!;
  }

  private learn(word: string, hash: number): T {
    if (word.length > MAX_LETTERS) return this.make(word);
    // else a slice would keep the whole note alive
    const own = `${word}\0`.slice(0, -1);
    const made = this.make(own);
    if (this.values.length >= wordMemory.ofNotes) {
      this.numbers.clear();
      this.values.length = 0;
    }
    this.numbers.add(own, hash);
    this.values.push(made);
    return made;
  }
}
