import { hashed, WordTable as WordPlaces } from '../../deidentify/words/word-table.ts';
import { codeAt } from '../../note/characters.ts';
import { longForms } from '../written-short.ts';
import { RECORD, writeRecord } from './word-columns.ts';
import { readWord, type WordFacts, type WordSources } from './word-facts.ts';

/** Distinct words that were read, each with a number from 1 on. */
export class WordTable {
  /** By number. */
  readonly facts: WordFacts[] = [];
  /** By number, see `writeRecord`. */
  records = new Int32Array(RECORD * 1024);
  private readonly numbers = new WordPlaces<number>();
  private readonly sources: WordSources;

  constructor(sources: WordSources) {
    this.sources = sources;
    this.clear();
  }

  get size(): number {
    return this.facts.length;
  }

  /** Forgets all words: the numbers begin anew. */
  clear(): void {
    this.numbers.clear();
    this.facts.length = 1;
  }

  numberOf(word: string): number {
    return this.numberAt(word, 0, word.length);
  }

  /** Of the characters from `start` to `end`. */
  numberAt(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = hashed(hash, codeAt(text, at));
    return this.numbers.get(text, start, end, hash) ?? this.learn(text.slice(start, end), hash);
  }

  private learn(word: string, hash: number): number {
    // else a slice would keep the whole note alive
    const own = word.length > 40 ? word : `${word}\0`.slice(0, -1);
    const number = this.facts.length;
    const facts = readWord(longForms.get(own.toLowerCase()) ?? own, this.sources);
    this.facts.push(facts);
    if (this.records.length < (number + 1) * RECORD) {
      const larger = new Int32Array(this.records.length * 2);
      larger.set(this.records);
      this.records = larger;
    }
    writeRecord(facts, this.records, number * RECORD);
    this.numbers.set(own, hash, number);
    return number;
  }
}
