import type { TextCodes } from '../../note/text-codes.ts';
import {
  abbreviationKey,
  isStopWord,
  leadsNext,
  stemOf,
  stemWord,
  type TermToken,
} from '../../terminology/normalize-term.ts';
import { misspelt, moved, slipOf } from '../misspelt-words.ts';
import { NoteWords } from '../note-words.ts';
import { MAX_LETTERS } from '../word-numbers.ts';
import { clipped } from '../written-short.ts';
import type { Lexicon } from './lexicon-entries.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** A word of a note as the windows need it; what is asked of every word comes first, to be read from memory at once. */
export interface LexiconWord {
  /** See `leadsNext`. */
  readonly leads: boolean;
  readonly small: boolean;
  /** Whether the stem is that of another word, which is meant. */
  readonly isMended: boolean;
  /** Whether the word by itself may begin a short form, and be one. */
  readonly mayBegin: boolean;
  readonly mayBeShort: boolean;
  /** See `Lexicon.numbers`; a word that no term has is unknown. */
  readonly isKnown: boolean;
  readonly number: number;
  /** What the word is by itself, once that was asked: a short form, however it is written, and a term; null for none. */
  shortForm: LexiconEntry | null | undefined;
  term: LexiconEntry | null | undefined;
  readonly stem: string;
  /** Of `written`. */
  readonly letters: number;
  /** Hash of `short`, and what the hash of all before it is multiplied with to add it. */
  readonly hash: number;
  readonly power: number;
  /** Without a possessive. */
  readonly written: string;
  /** Letters and digits, as `abbreviationKey` has them. */
  readonly short: string;
}

interface Window {
  readonly words: readonly LexiconWord[];
  readonly entry: LexiconEntry | null;
}

/** Notes name the same things over and over. */
const MAX_WINDOWS = 1024;
const BASE = 0x01000193;
const BITS = 18;

export class LexiconWords {
  private readonly lexicon: Lexicon;
  private readonly known: NoteWords<LexiconWord>;
  /** One bit for the hash of each short form, a few thousand of 2^18; another for all that one begins with. */
  private readonly whole = new Uint32Array((1 << BITS) >> 5);
  private readonly begun = new Uint32Array((1 << BITS) >> 5);
  /** By a hash of the words in their order. */
  private readonly windows = new Map<number, Window>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.known = new NoteWords((written) => this.read(written));
    for (const key of lexicon.abbreviations.keys()) {
      let hash = 0;
      for (let at = 0; at < key.length; at += 1) {
        hash = next(hash, key.charCodeAt(at));
        mark(this.begun, hash);
      }
      mark(this.whole, hash);
    }
  }

  /** False if the words whose `short` were added up to this are no short form. */
  mayBeShort(hash: number): boolean {
    return isMarked(this.whole, hash);
  }

  /** False if no short form begins so. */
  mayBeginShort(hash: number): boolean {
    return isMarked(this.begun, hash);
  }

  /** The word at a place, see `NoteWords`. */
  at(text: string, read: TextCodes, start: number, end: number): LexiconWord {
    return this.known.at(text, read, start, end);
  }

  /** What words one behind the other were found to be; undefined where they were not asked for, as a single word never is. */
  windowOf(
    words: readonly LexiconWord[],
    first: number,
    last: number,
    hash: number,
  ): LexiconEntry | null | undefined {
    if (first === last) return undefined;
    const window = this.windows.get(hash);
    if (window === undefined || window.words.length !== last - first + 1) return undefined;
    for (let at = first; at <= last; at += 1) if (window.words[at - first] !== words[at]) return undefined;
    return window.entry;
  }

  keepWindow(
    words: readonly LexiconWord[],
    first: number,
    last: number,
    hash: number,
    entry: LexiconEntry | null,
  ): void {
    if (this.windows.size >= MAX_WINDOWS) this.windows.clear();
    this.windows.set(hash, { words: words.slice(first, last + 1), entry });
  }

  of({ written, stem }: Pick<TermToken, 'written' | 'stem'>): LexiconWord {
    const word = this.known.of(written);
    // behind "type" a word has another stem; a misspelt one has that of the word which is meant
    return stem === word.stem || (word.isMended && stem === stemWord(written))
      ? word
      : this.make(written, stem, this.lexicon.numbers.of(stem), false);
  }

  private read(written: string): LexiconWord {
    const { numbers } = this.lexicon;
    const stem = stemOf(written);
    const number = numbers.of(stem);
    const meant =
      stemMeantBy(written, number !== undefined) ??
      (number === undefined ? slipOf(written, stem, numbers.lexical) : undefined);
    return meant === undefined || meant === stem
      ? this.make(written, stem, number, false)
      : this.make(written, meant, numbers.of(meant), true);
  }

  /** "AKs", "TIAs": several of what the short form before the s stands for. */
  private isPlural(word: string): boolean {
    if (!plural.test(word)) return false;
    const { abbreviations } = this.lexicon;
    const key = word.toLowerCase();
    return !abbreviations.has(key) && abbreviations.has(key.slice(0, -1));
  }

  private make(whole: string, stem: string, number: number | undefined, isMended: boolean): LexiconWord {
    const { lexicon } = this;
    const isPlain = !notPlain.test(whole);
    const written = this.isPlural(whole)
      ? whole.slice(0, -1)
      : isPlain
        ? whole
        : whole.replace(/['’]s?$/, '');
    const mayBegin = written.length <= lexicon.abbreviations.maxLetters;
    // a longer word is no abbreviation, and its key is not asked for
    const short = !mayBegin ? written : isPlain ? written.toLowerCase() : abbreviationKey(written);
    const hash = hashOf(short);
    return {
      leads: leadsNext(stem),
      small: isStopWord(stem),
      isMended,
      mayBegin: mayBegin && this.mayBeginShort(hash),
      mayBeShort: this.mayBeShort(hash),
      isKnown: number !== undefined,
      number: number ?? 0,
      shortForm: undefined,
      term: undefined,
      stem,
      letters: written.length,
      hash,
      power: powerOf(short.length),
      written,
      short,
    };
  }
}

/** The stem of the word that is meant by one that is cut short, or misspelt and of no term. */
function stemMeantBy(written: string, isOfTerms: boolean): string | undefined {
  // "w/ aura"
  if (written === 'w') return 'with';
  // before what terms have: a list of wordings has words that are cut short or misspelt too, of some names only
  const listed = mayBeListed(written)
    ? (clipped.get(written.toLowerCase()) ?? moved.get(written))
    : undefined;
  const whole = listed ?? (isOfTerms ? undefined : misspelt(written));
  return whole === undefined ? undefined : stemWord(whole);
}

/** By length, a bit for each first letter of the words that are cut short or misspelt in a way of their own. */
const listed = new Uint32Array(32);
for (const word of [...clipped.keys(), ...moved.keys()])
  listed[word.length]! |= 1 << (word.charCodeAt(0) & 31);

const mayBeListed = (written: string): boolean =>
  written.length < listed.length && ((listed[written.length]! >>> (written.charCodeAt(0) & 31)) & 1) === 1;

const plural = /^[A-Z]{2,4}s$/;
const notPlain = /[^A-Za-z0-9]/;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = next(hash, text.charCodeAt(at));
  return hash;
}

/** Of the lengths that words have. */
const powers = [1];
for (let length = 1; length <= MAX_LETTERS; length += 1) powers.push(Math.imul(powers[length - 1]!, BASE));

function powerOf(length: number): number {
  if (length <= MAX_LETTERS) return powers[length]!;
  let power = powers[MAX_LETTERS]!;
  for (let more = MAX_LETTERS; more < length; more += 1) power = Math.imul(power, BASE);
  return power;
}

/** The hash of a text with one character more. */
function next(hash: number, code: number): number {
  return (Math.imul(hash, BASE) + code + 1) | 0;
}

function mark(bits: Uint32Array, hash: number): void {
  const bit = placeOf(hash);
  bits[bit >>> 5]! |= 1 << (bit & 31);
}

function isMarked(bits: Uint32Array, hash: number): boolean {
  const bit = placeOf(hash);
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BITS);
}
