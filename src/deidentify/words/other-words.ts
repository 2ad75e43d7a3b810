import { isOfMedicine } from './of-medicine.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym } from './ordinary-word.ts';

/** A word of the language, of medicine or of a pharmacy, or who described a disease: where a name may stand it can be something else. */
export function isOtherWord(word: string): boolean {
  return isDictionaryWord(word) || isEponym(word) || isClinicalProperNoun(word) || isOfMedicine(word);
}
