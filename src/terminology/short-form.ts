/** Longer names are no short forms, however they are written. */
const MAX_CHARS = 16;

/** Lower case is a word: "as" is no aortic stenosis, "AS" may be, and so may "p53". */
export function mayBeShortForm(name: string): boolean {
  return name.length <= MAX_CHARS && /\p{Lu}|\d/u.test(name);
}

/** Five letters or more, the first of which alone may be a capital: "Sepsis" begins a line, and "Afib" is short. */
const words = /^\p{L}(?:\p{Ll}{4,}|\p{Ll}*(?:[ '’-]\p{Ll}+)+)$/u;
/** "BLADDER CANCER" of a note in capitals: two words of more letters than a short form has, or a long one. */
const loud = /^(?=.*\p{Lu}{6})(?:\p{Lu}{4,} (?:OF )?\p{Lu}{4,}|\p{Lu}{9,})$/u;

/** Whether a name is written as words are. */
export function isWrittenAsWords(name: string): boolean {
  return words.test(name) || loud.test(name);
}
