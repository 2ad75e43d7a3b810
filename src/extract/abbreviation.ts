import { generalWords } from './false-friends.ts';
import { wordsInCapitals } from './words-in-capitals.ts';

/**
 * Short forms that clinicians type in lower case and that are no word of any language of a note. Others are
 * taken only as written or in capitals: "come" and "gave" are short forms too (COME, GAVE).
 */
const typedSmall: ReadonlySet<string> = new Set(
  (
    'afib aflutter adhd bph cabg ckd copd covid cvd dvt gerd gord hfpef hfref hiv htn ibd ibs mdd nafld nash nidddm nstemi ' +
    'osa pcos ptsd pvd sle stemi t1dm t2dm tia urti uti'
  ).split(' '),
);

/** How a short form of the note is written. */
export interface WrittenForm {
  /** Letters and digits as written, possessive taken off: "A-fib" is "Afib". */
  readonly letters: string;
  /** Words that they are spread over. */
  readonly words: number;
  /** The sentence is all in capitals, so capitals say nothing. */
  readonly shouting: boolean;
}

/**
 * Whether a short form is written like the abbreviation of the terminology. Case decides: "AS" is aortic
 * stenosis and "as" is not. Spread over words it must be so in the terminology ("A-fib"), or end in a
 * number ("T2 DM", "DM II").
 */
export function isWrittenLike(
  { letters, words, shouting }: WrittenForm,
  abbreviation: { readonly written: readonly string[]; readonly inParts: boolean },
): boolean {
  const small = letters.toLowerCase();
  if (words > 1 && !abbreviation.inParts && !/^\p{L}{2}.*(?:\d|I{2,3})$|^\p{L}\d/u.test(letters))
    return false;
  if (shouting) return letters.length >= 3 && !generalWords.has(small) && !wordsInCapitals.has(small);
  if (abbreviation.written.includes(letters)) return true;
  if (letters.length < 3 || generalWords.has(small)) return false;
  return typedSmall.has(small) || (letters.match(/[\p{Lu}\d]/gu)?.length ?? 0) >= 2;
}
