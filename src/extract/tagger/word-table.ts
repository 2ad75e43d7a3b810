import type { TextCodes } from '../../note/text-codes.ts';
import { noteWordAt, wordsForgotten } from '../note-words.ts';
import { longForms } from '../written-short.ts';
import { RECORD, writeRecord } from './word-columns.ts';
import { readWord, type WordFacts, type WordSources } from './word-facts.ts';

/** Distinct words that were read, each with a number from 1 on. */
export class WordTable {
  /** By number. */
  readonly facts: WordFacts[] = [];
  /** By number, see `writeRecord`. */
  records = new Int32Array(RECORD * 1024);
  /** By the numbers that the words have in notes, 0 for none; those that are too long to have one. */
  private ofNotes = new Int32Array(1024);
  private readonly longer = new Map<string, number>();
  private times = 0;
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
    this.ofNotes.fill(0);
    this.longer.clear();
    this.facts.length = 1;
  }

  /** Of the characters from `start` to `end`. */
  numberAt(text: string, read: TextCodes, start: number, end: number): number {
    const word = noteWordAt(text, read, start, end);
    if (word < 0) return this.ofLonger(text.slice(start, end));
    if (this.times !== wordsForgotten()) {
      this.times = wordsForgotten();
      this.ofNotes.fill(0);
    }
    if (word >= this.ofNotes.length) {
      const larger = new Int32Array(Math.max(word + 1, 2 * this.ofNotes.length));
      larger.set(this.ofNotes);
      this.ofNotes = larger;
    }
    const known = this.ofNotes[word]!;
    if (known !== 0) return known;
    const number = this.learn(text.slice(start, end));
    this.ofNotes[word] = number;
    return number;
  }

  private ofLonger(word: string): number {
    const known = this.longer.get(word);
    if (known !== undefined) return known;
    const number = this.learn(word);
    this.longer.set(word, number);
    return number;
  }

  private learn(word: string): number {
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
    return number;
  }
}
