/** Longer names are no short forms, however they are written. */
const MAX_CHARS = 16;

/** Lower case is a word: "as" is no aortic stenosis, "AS" may be, and so may "p53". */
export function mayBeShortForm(name: string): boolean {
  return name.length <= MAX_CHARS && /\p{Lu}|\d/u.test(name);
}
