import { brandNames } from './brand-names.ts';
import { clinicalProperNouns } from './clinical-proper-nouns.ts';
import { drugEndings, drugNames, hasDrugEnding } from './drug-names.ts';
import { englishWords } from './english-words.ts';
import { eponyms } from './eponyms.ts';
import { functionWords, noteWords, nounNames } from './hand-written-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { productNames } from './product-names.ts';
import { properWords } from './proper-words.ts';
import { remembered } from './remembered.ts';
import { hasTechnicalEnding, stemsOf, technicalEndings } from './word-forms.ts';

/** Without its possessive: "Bello's", "Bellos'". */
export function bareWord(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length;
  const code = word.charCodeAt(end - 1);
  return code === 39 || code === 0x2019 ? word.slice(0, end - 1) : word;
}

/** Lower case, without accents and possessive: the key under which words are compared. */
export function foldWord(word: string): string {
  const lower = bareWord(word.toLowerCase());
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The same, remembered: for words that are asked for in every note. */
export const foldedWord = remembered(foldWord);

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

function isOrdinary(word: string): boolean {
  const folded = foldWord(word);
  return (
    functionWords.has(folded) ||
    isListed(folded) ||
    nounNames.has(folded) ||
    noteWords.has(folded) ||
    hasTechnicalEnding(folded) ||
    isInflected(folded, isListed)
  );
}

/** True for a word of general or medical language in any inflection; many of them are surnames as well. */
export const isOrdinaryWord = remembered(isOrdinary);

/** "repeatedly" is an inflection of "repeated", which is one of "repeat". */
function isInflected(folded: string, isBase: (word: string) => boolean): boolean {
  return stemsOf(folded).some(
    (stem) => isBase(stem) || hasTechnicalEnding(stem) || (stem.length > 5 && stemsOf(stem).some(isBase)),
  );
}

function isListed(folded: string): boolean {
  return ordinaryWords.has(folded);
}

function isRareEnglish(word: string): boolean {
  const folded = foldWord(word);
  return englishWords.has(folded) || isInflected(folded, (stem) => englishWords.has(stem) || isListed(stem));
}

/** True also for the rarer words of English, which may be surnames: only they make an unknown word a name by itself. */
export const isDictionaryWord = remembered((word) => isOrdinaryWord(word) || isRareEnglish(word));

function isProperNoun(word: string): boolean {
  const folded = foldWord(word);
  return (
    clinicalProperNouns.has(bareWord(word.toLowerCase())) ||
    clinicalProperNouns.has(folded) ||
    drugNames.has(folded) ||
    productNames.has(folded) ||
    brandNames.has(folded) ||
    properWords.has(folded) ||
    hasDrugEnding(folded)
  );
}

/** True for a drug, product, organism, people or other thing with a name of its own: never a person without a title. */
export const isClinicalProperNoun = remembered(isProperNoun);

/** True for a capitalised word of medicine that is named after a person, a place or a product. */
export const isEponym = remembered((word) => eponyms.has(foldWord(word)) || isClinicalProperNoun(word));

/** `isDictionaryWord` or `isEponym`, for words that are tried by the hundred and stand in no note: they are not remembered, or they would drive out those that do. */
export function isTriedWord(word: string): boolean {
  return eponyms.has(foldWord(word)) || isProperNoun(word) || isOrdinary(word) || isRareEnglish(word);
}

/** The lists and endings that `isTriedWord` asks; besides it takes drugs that begin with "cef", and inflections. */
export const triedWords: readonly ReadonlySet<string>[] = [
  eponyms,
  clinicalProperNouns,
  drugNames,
  productNames,
  brandNames,
  properWords,
  functionWords,
  ordinaryWords,
  nounNames,
  noteWords,
  englishWords,
];
export const triedEndings: readonly string[] = [...drugEndings, ...technicalEndings];
