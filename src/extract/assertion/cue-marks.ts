/** Asked of a word in lower case. */
type Sought = (word: string) => boolean;

/** Bits of the numbers that JavaScript shifts. */
const MOST_MARKS = 32;
const sought: Sought[] = [];
let isRead = false;

/**
 * A bit for words that a rule looks for: a sentence says at once whether it has one, so that no rule searches the words of all
 * sentences for what few have. Asked for when a module is loaded, before any word is read.
 */
export function markOf(words: ReadonlySet<string> | Sought): number {
  if (isRead) throw new Error('words were read before all marks were known');
  if (sought.length === MOST_MARKS) throw new Error('a number has no bit left for another mark');
  sought.push(typeof words === 'function' ? words : (word) => words.has(word));
  return 1 << (sought.length - 1);
}

/** The bits of all words that rules look for which this is one of. */
export function marksOf(word: string): number {
  isRead = true;
  let marks = 0;
  for (let bit = 0; bit < sought.length; bit += 1) if (sought[bit]!(word)) marks |= 1 << bit;
  return marks;
}
