import { isStopWord, termStems } from '../../terminology/normalize-term.ts';
import type { Lexicon } from './lexicon-entries.ts';
import { type LexiconEntry, lexiconKey, orderedWords } from './lexicon-entry.ts';
import type { LexiconWord } from './lexicon-words.ts';

/** The term that words of a note are, one behind the other; null if they are none. */
export function termOf(
  words: readonly LexiconWord[],
  first: number,
  last: number,
  sum: number,
  lexicon: Lexicon,
): LexiconEntry | null {
  const stems: string[] = [];
  for (let at = first; at <= last; at += 1) stems.push(words[at]!.stem);
  const entry = lexicon.terms.get(sum, lexiconKey(stems));
  const isMeant = entry !== undefined && !lexicon.silent.has(stems.join(' ')) && mayBeReordered(stems, entry);
  return isMeant ? entry : null;
}

/** Whether words are a term, in its order or one that it may be turned round to. */
export const isTermOf = (wording: string, lexicon: Lexicon): boolean =>
  entryOf(wording, lexicon) !== undefined;

/** The term that words are, in its order or one that it may be turned round to. */
export function entryOf(wording: string, lexicon: Lexicon): LexiconEntry | undefined {
  const stems = termStems(wording);
  let sum = 0;
  for (const stem of stems) {
    if (isStopWord(stem)) continue;
    const number = lexicon.numbers.of(stem);
    if (number === undefined) return undefined;
    sum = (sum + number) | 0;
  }
  if (!lexicon.terms.has(sum)) return undefined;
  const entry = lexicon.terms.get(sum, lexiconKey(stems));
  const isMeant = entry !== undefined && !lexicon.silent.has(stems.join(' ')) && mayBeReordered(stems, entry);
  return isMeant ? entry : undefined;
}

/** Small words over which a term may be turned round: "sprain of the ankle", but not "cancer with metastatic". */
const TURNING = new Set(['of', 'to', 'in', 'the', 'a', 'an']);
/** "Gallstones without cholecystitis" is no "cholecystitis without gallstones". */
const ORDERING = new Set(['without', 'no', 'not', 'non']);

const numbered = /^\d/;

function mayBeReordered(stems: readonly string[], entry: LexiconEntry): boolean {
  // "grade 2 psoriasis" is no "psoriasis 2"
  if (stems.length > 1 && numbered.test(stems[0]!) && !entry.ordered.has(orderedWords(stems))) return false;
  // notes have it as it was written down: "otitis media right" is no "right otitis media"
  if (entry.charted) return entry.ordered.has(orderedWords(stems));
  // "r/o mood d/o": the letters of "d/o" stand behind their word
  const mayTurn =
    !(stems.includes('d') && stems.includes('o')) &&
    stems.every((stem) => (!isStopWord(stem) || TURNING.has(stem)) && !ORDERING.has(stem));
  return mayTurn || entry.ordered.has(orderedWords(stems));
}
