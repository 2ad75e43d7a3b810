import { abbreviationKey, isStopWord, type TermToken } from '../../terminology/normalize-term.ts';
import type { Lexicon } from './lexicon-entries.ts';

/** A word of a note as the windows need it. */
export interface LexiconWord {
  /** Without a possessive. */
  readonly written: string;
  /** Letters and digits, as `abbreviationKey` has them. */
  readonly short: string;
  /** Hash of `short`, and what the hash of all before it is multiplied with to add it. */
  readonly hash: number;
  readonly power: number;
  readonly small: boolean;
  /** See `Lexicon.numbers`; undefined for a word that no term has. */
  readonly number: number | undefined;
  readonly stem: string;
}

/** Notes use the same words over and over; what a text made up is forgotten with the rest. */
const MAX_WORDS = 32_768;
const BASE = 0x01000193;
const BITS = 18;

export class LexiconWords {
  private readonly lexicon: Lexicon;
  private readonly known = new Map<string, LexiconWord>();
  /** One bit for the hash of each short form, a few thousand of 2^18. */
  private readonly bits = new Uint32Array((1 << BITS) >> 5);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const key of lexicon.abbreviations.keys()) {
      const bit = placeOf(added(0, key));
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** False if the words whose `short` were added up to this are no short form. */
  mayBeShort(hash: number): boolean {
    const bit = placeOf(hash);
    return ((this.bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }

  of(token: TermToken): LexiconWord {
    const { written, stem } = token;
    const known = this.known.get(written);
    // behind "type" a word has another stem
    if (known !== undefined && known.stem === stem) return known;
    // else a slice would keep the whole note alive
    const own = written.length > 40 ? written : `${written}\0`.slice(0, -1);
    const word = wordOf({ written: own, stem }, this.lexicon);
    if (this.known.size >= MAX_WORDS) this.known.clear();
    if (own.length <= 40) this.known.set(own, word);
    return word;
  }
}

function wordOf({ written, stem }: Pick<TermToken, 'written' | 'stem'>, lexicon: Lexicon): LexiconWord {
  const bare = /['’]/.test(written) ? written.replace(/['’]s?$/, '') : written;
  // a longer word is no abbreviation, and its key is not asked for
  const short = bare.length <= lexicon.abbreviations.maxLetters ? abbreviationKey(bare) : bare;
  let power = 1;
  for (let at = 0; at < short.length; at += 1) power = Math.imul(power, BASE);
  return {
    written: bare,
    short,
    hash: added(0, short),
    power,
    small: isStopWord(stem),
    number: lexicon.numbers.of(stem),
    stem,
  };
}

/** The hash of a text with another behind it. */
function added(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, BASE) + text.charCodeAt(at) + 1) | 0;
  return sum;
}

function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BITS);
}
