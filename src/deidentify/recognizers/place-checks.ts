import { late } from '../patterns/search-pattern.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import {
  foldedWord,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, landscapeWords } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { after, before, type PatternHit } from './pattern-recognizer.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}'’&.-]{0,24}[\\p{L}\\p{M}'’]";
const dayAfter =
  '(?:Christmas|Easter|Thanksgiving|Halloween|Labor|Memorial|New Year|Boxing|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Room|RA|[A-Z]{2,})';
/** A name of up to six words: "Bank of America", "Arden Tools", "B&Q", "Longs on Palm". */
export const placeRun = `${name}(?: (?:&|of|of the|the|de|de la|del|la|du|des|on(?! ${dayAfter})) ${name}| & ${name}| ${name}| No\\. ?\\d{1,3}){0,5}`;

export const titles = late.iu`^(?:dr|mr|mrs|ms|miss|prof|sr|sister|nurse|professor|doctor|aunt|uncle|grandma|grandpa|judge|officer|sgt|cpl|lt|capt|col)\.?$`;

export function wordsIn(value: string): string[] {
  return value.split(/[\s&]+/u).filter((part) => part !== '');
}

/** A word that notes write with a capital, or that says only what kind of place it is. */
export function isClinical(part: string): boolean {
  const folded = foldedWord(part.replace(/\.$/u, ''));
  return clinicalCapitals.has(folded) || genericModifiers.has(folded) || isFunctionWord(part);
}

/** A year behind a place is no result: "in Lagos 2016". */
function isClinicalUse(hit: PatternHit): boolean {
  return hasClinicalContext(hit.text, hit.end) && !/^ (?:19|20)\d\d(?!\d)/u.test(after(hit, 6));
}

/** Behind a sure cue any capital is a name, but for the words notes write with a capital anyway. */
export function isSurePlace(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed') return false;
  const parts = wordsIn(value);
  if (parts.length === 0 || titles.test(parts[0]!) || largePlaces.has(value) || parts.every(isClinical))
    return false;
  return !(
    parts.length === 1 &&
    isEponym(parts[0]!) &&
    !cities.has(foldedWord(parts[0]!)) &&
    isClinicalUse(hit)
  );
}

/** What stands behind names of strains, genes and drugs, and behind no place. */
const experiment = late.u`^(?:['’]s|[(\d/]| ?[+]|-\p{L}| (?:rats?|mice|mouse|groups?|treatment|exposure|water maze|values?|genes?|region|domain|binding|receptors?|carriers|animals|cells?)\b)`;
/** Small letters before a capital inside a word are a formula, but "McKay", "DeSoto" and "ExxonMobil" are names. */
const formula = late.u`^(?!Mc|Mac|De|La|Le|Du|O['’]|D['’]|L['’]|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$).*\p{Ll}\p{Lu}|-\p{Ll}{4,}$|^\p{Lu}-`;

/** Behind a preposition alone one word has to be no word of English or medicine. */
export function isUnknownPlace(value: string, hit: PatternHit): boolean {
  if (!isSurePlace(value, hit) || experiment.test(after(hit, 12))) return false;
  if (isClinicalUse(hit) || isProductContext(hit.text, hit.start, hit.end)) return false;
  if (isYardstick(hit.text, hit.start, value)) return false;
  return wordsIn(value).some((part) => isPlaceName(part) && !largePlaces.has(part));
}

function isPlaceName(part: string): boolean {
  const word = part.replace(/\.$/u, '');
  if (word.length < 3 || isClinical(word)) return false;
  // Letters and figures, and clipped words in capitals, are codes or tests
  if ((word === word.toUpperCase() && word.length < 6) || formula.test(word)) return false;
  return cities.has(foldedWord(word)) || (!isDictionaryWord(word) && !isEponym(word));
}

/** An acronym used as a place: "HD at WRMC", "transferred from OSUH". */
export function isAcronym(value: string, hit: PatternHit): boolean {
  return (
    letterCaseAt(hit.text, hit.start) === 'mixed' &&
    !isClinical(value) &&
    !isDictionaryWord(value) &&
    !/^(?:[IVX]+|\p{L}\d|[ATGC]+)$/u.test(value) &&
    !largePlaces.has(value)
  );
}

/** Behind a word of admission or travel: capitalised, and one of its words at least no word of medicine. */
export function isVisited(value: string, hit: PatternHit, sent: boolean): boolean {
  if (!isSurePlace(value, hit) || isClinicalUse(hit) || isProductContext(hit.text, hit.start, hit.end))
    return false;
  const parts = wordsIn(value);
  // "Worked up for Wilson and Gaucher": diseases, no places
  if (/ (?:and|or|for) /u.test(value) && parts.every((part) => isClinicalName(part))) return false;
  if (experiment.test(after(hit, 12)) || parts.some((part) => formula.test(part))) return false;
  if (parts.length > 1)
    return parts.some(
      (part) =>
        !isClinical(part) &&
        (landscapeWords.has(foldedWord(part)) || !(isEponym(part) || isOrdinaryWord(part))),
    );
  const only = parts[0]!;
  const isNear = /(?:at|from|to) (?:the )?$/u.test(before(hit, 9));
  if (only === only.toUpperCase()) return isNear && isAcronym(only, hit) && only.length > 2;
  if (sent || /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(only)) return true;
  return !isOrdinaryWord(only) && !isEponym(only);
}

/** Behind "lives in" even an ordinary word is a town, if it has a capital. */
export function isHome(value: string, hit: PatternHit): boolean {
  return isSurePlace(value, hit) && !wordsIn(value).every((part) => isClinical(part));
}

export function isEmployer(value: string, hit: PatternHit, sure: boolean): boolean {
  if (!isSurePlace(value, hit) || experiment.test(after(hit, 12).replace(/^['’]s/u, ''))) return false;
  const parts = wordsIn(value);
  if (parts.length === 1 && !sure && (isEponym(parts[0]!) || isOrdinaryWord(parts[0]!))) return false;
  return !(value === value.toUpperCase() && value.length < 3);
}

export function isUnknownCapitals(value: string, hit: PatternHit): boolean {
  return (
    letterCaseAt(hit.text, hit.start) === 'upper' &&
    !isDictionaryWord(value) &&
    !isEponym(value) &&
    !isClinical(value) &&
    !largePlaces.has(value.charAt(0) + value.slice(1).toLowerCase())
  );
}

export function isUnknownSmall(value: string, hit: PatternHit): boolean {
  return (
    writesSmall(hit.text, hit.start) &&
    !isDictionaryWord(value) &&
    !isEponym(value) &&
    !isClinical(value) &&
    !hasClinicalContext(hit.text, hit.end)
  );
}
