import { codeAt } from './characters.ts';

/** Texts up to this length have a place of their own: names and titles are asked for between the words of a note. */
const SHORT = 256;
/** What a longer text needed is not kept for the next one. */
const MOST_KEPT = 1 << 15;
/** Behind so many characters words are found anew by all who read them. */
const MOST_PLACES = 1 << 15;

/** A text as numbers. What lies behind its length is of another. */
export interface TextCodes {
  /** UTF-16 units. */
  readonly codes: Uint16Array;
  /** For whoever finds words by their places, as far as it reaches: 0 where none was found, see `noteWordAt`. */
  readonly words: Int32Array;
}

class Place implements TextCodes {
  text = '';
  codes: Uint16Array<ArrayBuffer>;
  words: Int32Array<ArrayBuffer>;

  constructor(room: number) {
    this.codes = new Uint16Array(room);
    this.words = new Int32Array(room);
  }

  read(text: string): void {
    const { length } = text;
    if (this.codes.length < length || (this.codes.length > MOST_KEPT && length <= MOST_KEPT))
      this.codes = new Uint16Array(Math.max(length, Math.min(MOST_KEPT, 2 * length)));
    const places = Math.min(length, MOST_PLACES);
    if (this.words.length < places) this.words = new Int32Array(Math.min(MOST_PLACES, 2 * places));
    else this.words.fill(0, 0, Math.max(length, this.text.length));
    writeCodes(text, this.codes);
    this.text = text;
  }
}

const short = new Place(SHORT);
const long = new Place(1 << 12);

/**
 * The characters of a text, to be read over and over: a note is read by several, character by character, and a string says each
 * time anew of which kind it is. Good until the next text is asked for.
 */
export function codesOf(text: string): TextCodes {
  const place = text.length > SHORT ? long : short;
  if (place.text !== text) place.read(text);
  return place;
}

/** Where words were found is told no more: they have other numbers from now on. */
export function forgetWords(): void {
  short.words.fill(0);
  long.words.fill(0);
}

/** Writes the units of a text into a place that is the caller's own, or into a longer one where they have no room. */
export function writeCodes(text: string, into: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const { length } = text;
  const codes = into.length < length ? new Uint16Array(Math.max(length, 2 * into.length)) : into;
  for (let at = 0; at < length; at += 1) codes[at] = codeAt(text, at);
  return codes;
}
