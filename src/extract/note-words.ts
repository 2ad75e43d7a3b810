import { forgetWords, type TextCodes, writeCodes } from '../note/text-codes.ts';
import { wordMemory } from '../word-memory.ts';
import { MAX_LETTERS, WordNumbers } from './word-numbers.ts';

/** Bits of the length of a word, no more than `MAX_LETTERS`. */
const SIZE_BITS = 7;
const SIZE = (1 << SIZE_BITS) - 1;

const numbers = new WordNumbers();
/** How often all words were forgotten: a number from before says nothing. */
let timesForgotten = 0;

export const wordsForgotten = (): number => timesForgotten;

/**
 * The number of a word of a note, the same for all who ask; -1 for one that is too long to be kept. Several read a note word by
 * word, and the second to ask finds the number at the place itself.
 */
export function noteWordAt(text: string, read: TextCodes, start: number, end: number): number {
  const { words } = read;
  const kept = start < words.length ? words[start]! : 0;
  if ((kept & SIZE) === end - start && kept !== 0) return (kept >>> SIZE_BITS) - 1;
  if (end - start > MAX_LETTERS) return -1;
  const found = numbers.find(read.codes, start, end);
  const number = found < 0 ? added(text.slice(start, end)) : found;
  if (start < words.length) words[start] = ((number + 1) << SIZE_BITS) | (end - start);
  return number;
}

function added(word: string): number {
  const { hash } = numbers;
  // notes use the same words over and over; what a text made up is forgotten with the rest
  if (numbers.count >= wordMemory.ofNotes) {
    numbers.clear();
    timesForgotten += 1;
    forgetWords();
  }
  numbers.add(word, hash);
  return numbers.count - 1;
}

/** A word that stands in no text. */
let single = new Uint16Array(MAX_LETTERS);

function numberOf(word: string): number {
  if (word.length > MAX_LETTERS) return -1;
  single = writeCodes(word, single);
  const found = numbers.find(single, 0, word.length);
  return found < 0 ? added(word) : found;
}

/** What is known of the words of notes, made when one is first seen. A word that was seen is found where it stands, without being cut out. */
export class NoteWords<T> {
  private readonly values: (T | undefined)[] = [];
  private readonly make: (word: string) => T;
  private times = 0;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  of(word: string): T {
    const number = numberOf(word);
    return this.valueOf(number) ?? this.learn(word, number);
  }

  /** Of the characters from `start` to `end`. */
  at(text: string, read: TextCodes, start: number, end: number): T {
    const number = noteWordAt(text, read, start, end);
    return this.valueOf(number) ?? this.learn(text.slice(start, end), number);
  }

  private valueOf(number: number): T | undefined {
    if (this.times !== timesForgotten) {
      this.times = timesForgotten;
      this.values.length = 0;
    }
    return number < 0 || number >= this.values.length ? undefined : this.values[number];
  }

  private learn(word: string, number: number): T {
    if (number < 0) return this.make(word);
    const { times } = this;
    // else a slice would keep the whole note alive
    const made = this.make(`${word}\0`.slice(0, -1));
    // to make one may need others
    if (times !== timesForgotten) return made;
    while (this.values.length <= number) this.values.push(undefined);
    this.values[number] = made;
    return made;
  }
}
