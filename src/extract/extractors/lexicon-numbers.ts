import { hashText, mix } from '../../feature-hashing.ts';
import type { LexicalIndex } from '../../link/lexical-index.ts';
import { isStopWord } from '../../terminology/normalize-term.ts';

/**
 * A number for each word of a term: those of a term add up to its sum, whatever their order. The terminology's words are
 * numbered already and its terms are lists of them, so that no text is read to add up a hundred thousand terms.
 */
export class LexiconNumbers {
  readonly lexical: LexicalIndex;
  private readonly ofWords: Int32Array;
  /** Of words that the terminology lacks. */
  private readonly others = new Map<string, number>();

  constructor(lexical: LexicalIndex) {
    this.lexical = lexical;
    this.ofWords = new Int32Array(lexical.wordCount);
    for (let word = 0; word < lexical.wordCount; word += 1) this.ofWords[word] = mix(0, word);
  }

  /** Undefined for a word that no term has. */
  of(stem: string): number | undefined {
    const word = this.lexical.wordOf(stem);
    return word < 0 ? this.others.get(stem) : this.ofWords[word];
  }

  /** Of a term of the terminology, small words left out. */
  sumOfRow(row: number): number {
    const { words, firstWord } = this.lexical;
    let sum = 0;
    for (let at = firstWord[row]!; at < firstWord[row + 1]!; at += 1)
      sum = (sum + this.ofWords[words[at]!]!) | 0;
    return sum;
  }

  /** Of any term; words that are new get their numbers. */
  sumOf(stems: readonly string[]): number {
    let sum = 0;
    for (const stem of stems) {
      if (isStopWord(stem)) continue;
      let number = this.of(stem);
      if (number === undefined) {
        number = hashText(stem, 1) | 0;
        this.others.set(stem, number);
      }
      sum = (sum + number) | 0;
    }
    return sum;
  }
}
