import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { hasDrugEnding } from '../words/drug-names.ts';
import { isClinicalProperNoun, isDictionaryWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isKnownName } from '../words/person-name.ts';
import { remembered } from '../words/remembered.ts';
import { hasTechnicalEnding } from '../words/word-forms.ts';

/** A word in small letters that no list of language, medicine or products has, or one of names that is no word. */
export const isSmallSurname = remembered(
  (word) =>
    /^\p{Ll}[\p{Ll}\p{M}'’-]{2,24}$/u.test(word) &&
    !/['’][ds]$/u.test(word) &&
    !isAbbreviation(word) &&
    !isClinicalProperNoun(word) &&
    !isOrdinaryWord(word) &&
    (isKnownName(word) ||
      (/[aeiouyà-ÿ]/u.test(word) &&
        !word.split(/['’-]/u).some((part) => part.length > 3 && isDictionaryWord(part)) &&
        !isDictionaryWord(word) &&
        !isClinicalName(word) &&
        !hasDrugEnding(word) &&
        !hasTechnicalEnding(word))),
);
