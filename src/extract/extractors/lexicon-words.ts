import {
  abbreviationKey,
  isStopWord,
  leadsNext,
  stemWord,
  type TermToken,
} from '../../terminology/normalize-term.ts';
import { KnownWords } from '../known-words.ts';
import { misspelt, moved } from '../misspelt-words.ts';
import { clipped } from '../written-short.ts';
import type { Lexicon } from './lexicon-entries.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** A word of a note as the windows need it; what is asked of every word comes first, to be read from memory at once. */
export interface LexiconWord {
  /** See `leadsNext`. */
  readonly leads: boolean;
  readonly small: boolean;
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

const BASE = 0x01000193;
const BITS = 18;

export class LexiconWords {
  private readonly lexicon: Lexicon;
  private readonly known: KnownWords<LexiconWord>;
  /** One bit for the hash of each short form, a few thousand of 2^18; another for all that one begins with. */
  private readonly whole = new Uint32Array((1 << BITS) >> 5);
  private readonly begun = new Uint32Array((1 << BITS) >> 5);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.known = new KnownWords((written) => this.make(written, this.stemOf(written)));
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

  /** The word at a place. */
  at(text: string, start: number, end: number): LexiconWord {
    return this.known.at(text, start, end);
  }

  of({ written, stem }: Pick<TermToken, 'written' | 'stem'>): LexiconWord {
    const word = this.at(written, 0, written.length);
    // behind "type" a word has another stem
    return stem === word.stem ? word : this.make(written, stem);
  }

  /** Of a word that no term has, the stem of the one that is meant, if it is misspelt; of one that is cut short the stem of the whole. */
  private stemOf(written: string): string {
    // "w/ aura"
    if (written === 'w') return 'with';
    // before what terms have: a list of wordings has words that are cut short or misspelt too, of some names only
    const whole = clipped.get(written.toLowerCase()) ?? moved.get(written);
    if (whole !== undefined) return stemWord(whole);
    const stem = stemWord(written);
    if (this.lexicon.numbers.of(stem) !== undefined) return stem;
    const meant = misspelt(written);
    return meant === undefined ? stem : stemWord(meant);
  }

  /** "AKs", "TIAs": several of what the short form before the s stands for. */
  private isPlural(word: string): boolean {
    if (!plural.test(word)) return false;
    const { abbreviations } = this.lexicon;
    const key = word.toLowerCase();
    return !abbreviations.has(key) && abbreviations.has(key.slice(0, -1));
  }

  private make(whole: string, stem: string): LexiconWord {
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
    const number = lexicon.numbers.of(stem);
    let power = 1;
    let hash = 0;
    for (let at = 0; at < short.length; at += 1) {
      power = Math.imul(power, BASE);
      hash = next(hash, short.charCodeAt(at));
    }
    return {
      leads: leadsNext(stem),
      small: isStopWord(stem),
      mayBegin: mayBegin && this.mayBeginShort(hash),
      mayBeShort: this.mayBeShort(hash),
      isKnown: number !== undefined,
      number: number ?? 0,
      shortForm: undefined,
      term: undefined,
      stem,
      letters: written.length,
      hash,
      power,
      written,
      short,
    };
  }
}

const plural = /^[A-Z]{2,4}s$/;
const notPlain = /[^A-Za-z0-9]/;

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
