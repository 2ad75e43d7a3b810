import type { Span } from '../../note/span.ts';
import { isSlip } from '../misspelt-names.ts';
import { isClinicalName, isNearClinical } from '../words/clinical-names.ts';
import { foldWord, isClinicalProperNoun, isDictionaryWord, isEponym } from '../words/ordinary-word.ts';

/** What a scanner takes for what: both sides are brought to the second form, so that "Mlriam" is "Miriam". */
const alikes: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/[1i|!]/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
];
const shapeOf = (folded: string): string =>
  alikes.reduce((shape, [pattern, letter]) => shape.replace(pattern, letter), folded);

/** Letters with such signs among them; the last sign of a sentence ends no word. */
const token =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}|!]{1,22}[\p{L}\p{M}\p{N}](?![\p{L}\p{M}\p{N}])/gu;

/** A three-letter name with a digit in it is as often a time or a dose: "5am". */
const LEAST_SCANNED = 4;
/** "Joan" is one letter from "John", and somebody else. */
const LEAST_TYPED = 5;

/**
 * Names that are known of this patient as a scanner or a hasty hand leaves them: "J0HN SM1TH", "Srnith", "Smiht". That they are known
 * speaks for them, so a slip counts in shorter words than elsewhere; words of the language and of medicine are none.
 */
export function probeSlips(text: string, names: readonly string[]): Span[] {
  const parts = new Set(
    names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []).map((part) => foldWord(part)),
  );
  const scanned = new Set([...parts].filter((part) => part.length >= LEAST_SCANNED).map(shapeOf));
  if (scanned.size === 0) return [];
  const typed = [...parts].filter((part) => part.length >= LEAST_TYPED);
  return [...text.matchAll(token)].flatMap(({ 0: word, index }) => {
    const folded = foldWord(word);
    if (parts.has(folded) || !/\p{L}/u.test(word)) return [];
    const isMarked = /[\d|!]/.test(word);
    const isFound = scanned.has(shapeOf(folded))
      ? isMarked || isStrange(word, folded)
      : !isMarked && typed.some((part) => isNear(part, folded)) && isStrange(word, folded);
    return isFound ? [{ start: index, end: index + word.length }] : [];
  });
}

/** The first letter is seldom wrong. */
function isNear(part: string, folded: string): boolean {
  return part[0] === folded[0] && folded.length >= LEAST_TYPED - 1 && isSlip(part, folded, 1);
}

function isStrange(word: string, folded: string): boolean {
  return !(
    isDictionaryWord(folded) ||
    isClinicalName(word) ||
    isClinicalProperNoun(word) ||
    // "crohns" of a patient of that name
    isEponym(folded.replace(/s$/, '')) ||
    isNearClinical(word)
  );
}
