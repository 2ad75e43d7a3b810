/** Asked of a word in lower case. */
type Sought = (word: string) => boolean;

/** Bits of the numbers that JavaScript shifts. */
const MOST_MARKS = 32;
let count = 0;
const listed = new Map<string, number>();
const asked: { readonly is: Sought; readonly mark: number }[] = [];
let isRead = false;

/**
 * A bit for words that a rule looks for: a sentence says at once whether it has one, so that no rule searches the words of all
 * sentences for what few have. Asked for when a module is loaded, before any word is read.
 */
export function markOf(words: ReadonlySet<string> | Sought): number {
  if (isRead) throw new Error('words were read before all marks were known');
  if (count === MOST_MARKS) throw new Error('a number has no bit left for another mark');
  const mark = 1 << count;
  count += 1;
  if (typeof words === 'function') asked.push({ is: words, mark });
  else for (const word of words) listed.set(word, (listed.get(word) ?? 0) | mark);
  return mark;
}

/** The bits of all words that rules look for which this is one of. */
export function marksOf(word: string): number {
  isRead = true;
  let marks = listed.get(word) ?? 0;
  for (let i = 0; i < asked.length; i += 1) if (asked[i]!.is(word)) marks |= asked[i]!.mark;
  return marks;
}
