/** A run of letters in a note, hyphens and apostrophes inside it included. */
export interface NoteWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const otherLetter = /^[\p{L}\p{M}]$/u;

/** Length of the letter at a place, 0 if there is none; ASCII, by far the most, needs no pattern. */
function letterLength(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
  if (code < 0xaa) return 0;
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
let lastSmallWords: ReadonlySet<string> | undefined;

const seen = new Map<string, string>();

/** The same string for the same word: its hash is then counted once, however many tables it is looked up in. */
function interned(word: string): string {
  const known = seen.get(word);
  if (known !== undefined) return known;
  if (seen.size >= 16_384) seen.clear();
  seen.set(word, word);
  return word;
}

/** The words of a note, in order. */
export function wordsOf(text: string): readonly NoteWord[] {
  if (text === lastText) return lastWords;
  const words: NoteWord[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let length = letterLength(text, at);
    if (length === 0) continue;
    const start = at;
    while (length > 0) {
      at += length;
      length = letterLength(text, at);
      if (length === 0 && isJoint(text, at) && letterLength(text, at + 1) > 0) length = 1;
    }
    words.push({ start, end: at, text: interned(text.slice(start, at)) });
  }
  lastText = text;
  lastSmallWords = undefined;
  lastWords = words;
  return words;
}

/** The words that a note also writes without a capital: "Frataxin is … the frataxin gene" is no name. */
export function smallWordsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  lastSmallWords ??= new Set(words.filter((word) => /^\p{Ll}/u.test(word.text)).map((word) => word.text));
  return lastSmallWords;
}
