import { brandNames } from './brand-names.ts';
import { chartWords } from './chart-words.ts';
import { clinicalProperNouns } from './clinical-proper-nouns.ts';
import { drugEndings, drugNames, hasDrugEnding } from './drug-names.ts';
import { englishWords } from './english-words.ts';
import { eponyms } from './eponyms.ts';
import { functionWords, noteWords, nounNames } from './hand-written-words.ts';
import { bareWord, foldedWord, foldWord, partQuestion, wordQuestion } from './judged-word.ts';
import { medicalWords } from './medical-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { productNames } from './product-names.ts';
import { properWords } from './proper-words.ts';
import { hasTechnicalEnding, stemsOf, technicalEndings } from './word-forms.ts';
import { WordSieve } from './word-sieve.ts';

export { bareWord, foldedWord, foldWord };

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** Tells in some nanoseconds that a word is on none of the lists and has none of the endings of `isTriedWord`: most names. */
const mayBeTried = partQuestion(
  ({ folded, isPlain }) => !isPlain || folded.startsWith('ce') || triedSieve().mayHaveWord(folded),
);

function isOrdinary(folded: string): boolean {
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
export const isOrdinaryWord = wordQuestion((word) => mayBeTried(word) && isOrdinary(word.folded));

/** "repeatedly" is an inflection of "repeated", which is one of "repeat". */
function isInflected(folded: string, isBase: (word: string) => boolean): boolean {
  return stemsOf(folded).some(
    (stem) => isBase(stem) || hasTechnicalEnding(stem) || (stem.length > 5 && stemsOf(stem).some(isBase)),
  );
}

function isListed(folded: string): boolean {
  return ordinaryWords.has(folded) || medicalWords.has(folded) || chartWords.has(folded);
}

function isRareEnglish(folded: string): boolean {
  return englishWords.has(folded) || isInflected(folded, (stem) => englishWords.has(stem) || isListed(stem));
}

/** True also for the rarer words of English, which may be surnames: only they make an unknown word a name by itself. */
export const isDictionaryWord = wordQuestion(
  (word) => mayBeTried(word) && (isOrdinaryWord(word.text) || isRareEnglish(word.folded)),
);

function isProperNoun(text: string, folded: string): boolean {
  return (
    clinicalProperNouns.has(bareWord(text.toLowerCase())) ||
    clinicalProperNouns.has(folded) ||
    drugNames.has(folded) ||
    productNames.has(folded) ||
    brandNames.has(folded) ||
    properWords.has(folded) ||
    hasDrugEnding(folded)
  );
}

/** True for a drug, product, organism, people or other thing with a name of its own: never a person without a title. */
export const isClinicalProperNoun = wordQuestion(
  (word) => mayBeTried(word) && isProperNoun(word.text, word.folded),
);

/** True for a capitalised word of medicine that is named after a person, a place or a product. */
export const isEponym = wordQuestion(
  (word) => mayBeTried(word) && (eponyms.has(word.folded) || isClinicalProperNoun(word.text)),
);

/** `isDictionaryWord` or `isEponym`, for words that are tried by the hundred and stand in no note: they are not remembered, or they would drive out those that do. */
export function isTriedWord(word: string): boolean {
  const folded = foldWord(word);
  return eponyms.has(folded) || isProperNoun(word, folded) || isOrdinary(folded) || isRareEnglish(folded);
}

/** `isTriedWord` without the words of medicine that are listed because of it, for what makes that list. */
export function canBeListed(word: string): boolean {
  const folded = foldWord(word);
  const isBase = (stem: string): boolean => ordinaryWords.has(stem) || englishWords.has(stem);
  return (
    triedWords.some((list) => list !== medicalWords && list.has(folded)) ||
    hasTechnicalEnding(folded) ||
    hasDrugEnding(folded) ||
    isInflected(folded, isBase)
  );
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
  medicalWords,
  chartWords,
  nounNames,
  noteWords,
  englishWords,
];

/** Lists that have few of the words of a note. */
const others = triedWords.filter((list) => list !== ordinaryWords && list !== englishWords);

/** True for a word that is on one of the lists, or an inflection of one; what only ends as words do is none. */
export function isListedWord(word: string): boolean {
  const folded = foldedWord(word);
  if (ordinaryWords.has(folded) || englishWords.has(folded)) return true;
  const stems = stemsOf(folded);
  if (stems.some((one) => ordinaryWords.has(one) || englishWords.has(one))) return true;
  return others.some((list) => list.has(folded) || stems.some((one) => list.has(one)));
}

export const triedEndings: readonly string[] = [...drugEndings, ...technicalEndings];

let sieve: WordSieve | undefined;

/** Made with the first word that is asked for. */
export function triedSieve(): WordSieve {
  sieve ??= new WordSieve(triedWords, triedEndings);
  return sieve;
}
