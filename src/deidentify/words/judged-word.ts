import { wordMemory } from '../../word-memory.ts';

/** Without its possessive: "Bello's", "Bellos'". */
export function bareWord(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length;
  const code = word.charCodeAt(end - 1);
  return code === 39 || code === 0x2019 ? word.slice(0, end - 1) : word;
}

/** Lower case, without accents and possessive: the key under which words are compared. */
export function foldWord(word: string): string {
  return unmarked(bareWord(word.toLowerCase()));
}

function unmarked(lower: string): string {
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** A word and what was asked of it: by the numbers of the questions as bits, which were asked and which it answers with yes. */
export class JudgedWord {
  readonly text: string;
  readonly folded: string;
  /** Without accents, so that it is folded by being written small. */
  readonly isPlain: boolean;
  asked = 0;
  yes = 0;

  constructor(text: string) {
    const lower = bareWord(text.toLowerCase());
    this.text = text;
    this.folded = unmarked(lower);
    this.isPlain = this.folded === lower;
  }
}

let words = new Map<string, JudgedWord>();
let older = new Map<string, JudgedWord>();
let last = new JudgedWord('');

/**
 * A word as it was judged before: notes repeat theirs, and what is asked of one costs up to twenty look-ups. Several questions of one word follow each other, so that
 * the last one is kept at hand. Words of a note stay in memory only. When there are too many, those that no note asked for since the last time are forgotten.
 */
function judged(text: string): JudgedWord {
  if (text === last.text) return last;
  let word = words.get(text);
  if (word === undefined) {
    word = older.get(text) ?? new JudgedWord(text);
    if (words.size >= wordMemory.judged) [older, words] = [words, new Map()];
    words.set(text, word);
  }
  last = word;
  return word;
}

/** As `foldWord`, remembered: for words that are asked for in every note. */
export function foldedWord(text: string): string {
  return judged(text).folded;
}

let questions = 0;

/** A question that a word answers by itself; its answers are remembered. At most 31 of them. */
export function wordQuestion(ask: (word: JudgedWord) => boolean): (text: string) => boolean {
  const answer = partQuestion(ask);
  return (text) => answer(judged(text));
}

/** The same for a question that others ask of the word they judge. */
export function partQuestion(ask: (word: JudgedWord) => boolean): (word: JudgedWord) => boolean {
  const bit = 1 << questions;
  questions += 1;
  return (word) => {
    if ((word.asked & bit) === 0) {
      if (ask(word)) word.yes |= bit;
      word.asked |= bit;
    }
    return (word.yes & bit) !== 0;
  };
}
