import { late } from '../patterns/search-pattern.ts';
import { foldWord } from './ordinary-word.ts';
import { hashed, WordTable } from './word-table.ts';

/** A run of letters in a note, hyphens and apostrophes inside it included. */
export interface NoteWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As in `foldWord`. */
  readonly folded: string;
}

const otherLetter = late.u`^[\p{L}\p{M}]$`;
const latinLetters = Uint8Array.from({ length: 256 }, (_, code) =>
  otherLetter.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Length of the letter at a place, 0 if there is none; Latin-1, by far the most, needs no pattern. */
function letterLength(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 256) return latinLetters[code]!;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return otherLetter.test(character) ? character.length : 0;
}

function isJoint(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code === 39 || code === 45 || code === 0x2019;
}

// Every recognizer of names asks for the words of the same note: the last answer is kept. It is replaced with the next note.
let lastText = '';
let lastWords: readonly NoteWord[] = [];
/** For each question, which of the words it is true for. */
let lastAnswers: readonly number[][] = [];
let lastSmallWords: ReadonlySet<string> | undefined;

/** A word that notes have, with the numbers of the questions that it answers with yes. */
interface KnownWord {
  /** The same string for the same word: its hash is then counted once, however many tables it is looked up in. */
  readonly text: string;
  readonly folded: string;
  readonly answers: readonly number[];
}

const questions: ((word: string) => boolean)[] = [];
let vocabulary = new WordTable<KnownWord>();
/** The words before those; the ones that no note had since are forgotten when the vocabulary is full. */
let older = new WordTable<KnownWord>();
const maxWords = 8_192;

function learned(text: string, start: number, end: number, hash: number): KnownWord {
  const word = older.get(text, start, end, hash) ?? asked(text.slice(start, end));
  if (vocabulary.size >= maxWords) [older, vocabulary] = [vocabulary, new WordTable()];
  vocabulary.set(word.text, hash, word);
  return word;
}

function asked(text: string): KnownWord {
  const answers: number[] = [];
  for (let question = 0; question < questions.length; question += 1)
    if (questions[question]!(text)) answers.push(question);
  return { text, folded: foldWord(text), answers };
}

/**
 * Which words of a note (places in `wordsOf`) a question is true for that a word answers by itself: each different word is asked once, and a
 * recognizer then looks at few words of a note and not at all.
 */
export function wordsThat(ask: (word: string) => boolean): (text: string) => readonly number[] {
  const question = questions.push(ask) - 1;
  vocabulary.clear();
  older.clear();
  lastText = '';
  lastWords = [];
  return (text) => {
    wordsOf(text);
    return lastAnswers[question] ?? [];
  };
}

/** The words of a note, in order. */
export function wordsOf(text: string): readonly NoteWord[] {
  if (text === lastText) {
    // not letter by letter the next time
    lastText = text;
    return lastWords;
  }
  const words: NoteWord[] = [];
  const answers = questions.map((): number[] => []);
  for (let at = 0; at < text.length; at += 1) {
    let length = letterLength(text, at);
    if (length === 0) continue;
    const start = at;
    let hash = 0;
    while (length > 0) {
      for (const end = at + length; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at));
      length = letterLength(text, at);
      if (length === 0 && isJoint(text, at) && letterLength(text, at + 1) > 0) length = 1;
    }
    const known = vocabulary.get(text, start, at, hash) ?? learned(text, start, at, hash);
    for (const question of known.answers) answers[question]!.push(words.length);
    words.push({ start, end: at, text: known.text, folded: known.folded });
  }
  lastText = text;
  lastSmallWords = undefined;
  lastWords = words;
  lastAnswers = answers;
  return words;
}

const smallLetter = late.u`^\p{Ll}`;

function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : smallLetter.test(word);
}

/** The words that a note also writes without a capital: "Frataxin is … the frataxin gene" is no name. */
export function smallWordsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  if (lastSmallWords === undefined) {
    const small = new Set<string>();
    for (const word of words) if (isSmall(word.text)) small.add(word.text);
    lastSmallWords = small;
  }
  return lastSmallWords;
}
