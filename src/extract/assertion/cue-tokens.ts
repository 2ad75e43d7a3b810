import { hashText } from '../../feature-hashing.ts';
import { isDigit } from '../../note/characters.ts';
import { codesOf } from '../../note/text-codes.ts';
import { NoteWords } from '../note-words.ts';
import { familyOf, joinOf } from '../opinion/word-families.ts';
import { classOf } from './cue-classes.ts';
import { marksOf } from './cue-marks.ts';
import type { CueNode } from './cue-node.ts';

/** A word or mark as the tables have it. */
export interface CueWord {
  /** Lower case. */
  readonly word: string;
  /** The verb of a contraction with "not". */
  readonly verb: string | undefined;
  readonly kind: string | undefined;
  /** Stands for the word among features; numbers of a kind are alike. */
  readonly hash: number;
  /** The same of its first letters: "counselled", "counselling". */
  readonly stem: number;
  /** See `familyOf`. */
  readonly family: number;
  /** See `joinOf`. */
  readonly join: number;
  /** Of "3y", "6mo": how many characters are the number; two words, as in "3 y". */
  readonly digits: number;
  /** See `markOf`. */
  readonly marks: number;
  /** See `CueTrie.beginsOf`; undefined until that was asked, as the two below are good from then on. */
  begins: readonly CueNode[] | undefined;
  /** Its number and that of its class, see `knownNumberOf`. */
  number: number;
  kindNumber: number;
}

/** Words and marks of one stretch of text, lower case, with their places. */
export interface Tokens {
  readonly words: readonly string[];
  /** The same with what is known of them. */
  readonly known: readonly CueWord[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of all words, see `markOf`. */
  readonly marks: number;
}

export function tokensOf(
  words: readonly string[],
  known: readonly CueWord[],
  starts: readonly number[],
  ends: readonly number[],
): Tokens {
  let marks = 0;
  for (let i = 0; i < known.length; i += 1) marks |= known[i]!.marks;
  return { words, known, starts, ends, marks };
}

const letterOrNumber = /[\p{L}\p{N}]/u;

function isWordUnit(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return letterOrNumber.test(String.fromCharCode(code));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/** "isn't" and "isnt" are "is not": the tables need one wording. */
const contracted =
  /^(is|are|was|were|do|does|did|has|have|had|can|could|wo|would|should)n['’]?t$|^(can)['’]?t$|^(can)not$/;

/** The verb of a contraction with "not"; undefined for any other word. */
function verbOf(word: string): string | undefined {
  const tail = word.charCodeAt(word.length - 1);
  if (tail !== 116 || word.length < 4 || word.length > 9) return undefined;
  const match = contracted.exec(word);
  if (match === null) return undefined;
  const verb = match[1] ?? match[2] ?? match[3]!;
  return verb === 'wo' ? 'will' : verb;
}

const numberAndUnit = /^(\d{1,3})(?:y|yrs?|mo|mos|mths?|wks?|w|d|hrs?)$/;

let beginsOf: ((word: CueWord) => void) | undefined;

/** What is to be told of each word that is new from now on, see `CueTrie.beginsOf`. */
export function tellNewWords(tell: (word: CueWord) => void): void {
  beginsOf = tell;
}

const knownWords = new NoteWords((written): CueWord => {
  const small = written.toLowerCase();
  const word = small.replace('’', "'");
  const digits = isDigit(word.charCodeAt(0)) ? (numberAndUnit.exec(word)?.[1]?.length ?? 0) : 0;
  const kind = classOf(word);
  const hash = hashText(kind === '<n>' || kind === '<year>' || kind === '<times>' ? kind : word, 0);
  const made: CueWord = {
    word,
    verb: verbOf(small),
    kind,
    hash,
    stem: hashText(word.slice(0, 5), 3),
    family: familyOf(word),
    join: joinOf(word),
    digits,
    marks: marksOf(word),
    begins: undefined,
    number: 0,
    kindNumber: 0,
  };
  beginsOf?.(made);
  return made;
});

const wordOf = (word: string): CueWord => knownWords.of(word);

/** Where the word or mark at `at` ends. */
function wordEnd(codes: Uint16Array, at: number, end: number): number {
  const code = codes[at]!;
  let to = at + 1;
  if (!isWordUnit(code)) return to;
  while (to < end && isWordUnit(codes[to]!)) to++;
  const next = to < end ? codes[to]! : 0;
  const after = to + 1 < end ? codes[to + 1]! : 0;
  if ((next === 39 || next === 0x2019) && isLetter(after)) {
    to += 2;
    while (to < end && isLetter(codes[to]!)) to++;
  } else if (next === 47 && to === at + 1 && isLetter(code) && isLetter(after)) {
    if (to + 2 >= end || !isWordUnit(codes[to + 2]!)) to += 2;
  }
  return to;
}

/** The hashes of the first words and marks of a stretch of text. */
export function firstWords(text: string, start: number, end: number, count: number): readonly number[] {
  const hashes: number[] = [];
  const read = codesOf(text);
  const { codes } = read;
  for (let at = start; at < end && hashes.length < count; ) {
    if (isSpace(codes[at]!)) {
      at++;
      continue;
    }
    const to = wordEnd(codes, at, end);
    hashes.push(knownWords.at(text, read, at, to).hash);
    at = to;
  }
  return hashes;
}

/** A word may hold an apostrophe ("mother's"); "w/o", "r/o", "h/o", "s/p" are one word, "cough/fever" are two and a mark. */
export function tokenize(text: string, start: number, end: number): Tokens {
  const words: string[] = [];
  const known: CueWord[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const read = codesOf(text);
  const { codes } = read;
  for (let at = start; at < end; ) {
    const code = codes[at]!;
    if (isSpace(code)) {
      at++;
      continue;
    }
    const to = wordEnd(codes, at, end);
    const found = knownWords.at(text, read, at, to);
    const { word, verb } = found;
    if (verb !== undefined) {
      words.push(verb, 'not');
      known.push(wordOf(verb), wordOf('not'));
      starts.push(at, at + 1);
      ends.push(at + 1, to);
      at = to;
      continue;
    }
    if (found.digits > 0) {
      const unit = at + found.digits;
      for (const [from, end] of [
        [at, unit],
        [unit, to],
      ] as const) {
        const part = knownWords.at(text, read, from, end);
        words.push(part.word);
        known.push(part);
        starts.push(from);
        ends.push(end);
      }
      at = to;
      continue;
    }
    words.push(word);
    known.push(found);
    starts.push(at);
    ends.push(to);
    at = to;
  }
  return tokensOf(words, known, starts, ends);
}
