import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isProductContext } from '../words/clinical-context.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import type { PatternHit } from './pattern-recognizer.ts';
import { isClinical } from './place-checks.ts';
import { notFilled } from './slot-words.ts';

export const sp = '(?: |\\r?\\n)';
const no =
  '(?!(?:and|or|to|for|from|with|the|an?|on|at|in|of|by|was|is|are|were|who|as|via|has|had|her|his|my|our)\\b)';
export const part = `${no}\\p{L}[\\p{L}\\p{M}'’-]{1,24}`;
export const initial = '\\p{L}\\.(?:[ -]?\\p{L}\\.)?';
export const particle =
  '(?:(?:mac|mc|de|van|von|der|den|da|di|del|dos|du|la|las|le|el|al|bin|ben|st\\.?|ste\\.?)[ ])';
/** "R.C. Reye", "Buck "Kalani" Ma", "Dagmar R Wake-Dos Santos, III": two parts at least. */
export const whole = `(?<value>(?:${initial}|${part})${sp}(?:(?:${initial}|\\p{L}|["“]\\p{L}[\\p{L}'’. -]{1,16}["”]|\\(["“]?\\p{L}[\\p{L}'’.-]{1,16}["”]?\\)|${part})${sp})?${particle}{0,2}${part}(?:[ -](?:dos|de|van|von|st\\.) ${part})?(?:,? (?:jr|sr|iii?|iv|esq)(?!\\p{L})\\.?)?)`;

export function isBarred(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    (neverNames.has(lower) ||
      relations.has(lower) ||
      roles.has(lower) ||
      titles.has(lower) ||
      notFilled.has(lower) ||
      isFunctionWord(word)) &&
    !canBeName(word)
  );
}

/** A shorter line was not wrapped. */
const shortLine = 40;

/** A given name or initials, and a surname, be it a word of the language, that is no word of the body or of charts. */
export function isWholeName(value: string, hit: PatternHit): boolean {
  // "Surgeon: A. Bello\nSpecimen: prostate": the next line is the next field
  const fold = value.indexOf('\n');
  if (
    fold > 0 &&
    (/^[ \t]{0,12}[:|]/u.test(hit.text.slice(hit.end, hit.end + 14)) ||
      hit.start + fold - hit.text.lastIndexOf('\n', hit.start) < shortLine)
  )
    return false;
  const parts = value.replaceAll(/["“”()]/gu, '').split(/[\s,]+/u);
  const [first = ''] = parts;
  const isInitial = /^\p{L}\./u.test(first);
  const names = parts.filter(
    (one) =>
      one.replaceAll('.', '').length > 1 &&
      !/^\p{L}\.(?:-?\p{L}\.)?$/u.test(one) &&
      !suffixes.test(one.replace('.', '')) &&
      !particles.test(one),
  );
  const last = names.at(-1) ?? '';
  if (
    last === '' ||
    names.some(
      (name) => isBarred(name) || (isOfMedicine(name) && !(isInitial && /^\p{Lu}\p{Ll}/u.test(name))),
    ) ||
    isEponymPhrase(value)
  )
    return false;
  if (
    (names.length === 1 && !isInitial) ||
    /['’]s\s/u.test(value) ||
    isProductContext(hit.text, hit.start, hit.end)
  )
    return false;
  const isMixed = letterCaseAt(hit.text, hit.start) === 'mixed';
  if (isMixed && !writesSmall(hit.text, hit.start))
    return (
      /^\p{Lu}/u.test(first) &&
      names.every((one) => /^\p{Lu}/u.test(one)) &&
      !names.every(isAbbreviation) &&
      !/^\p{Lu}{1,3}$/u.test(last) &&
      (isInitial ? !/^\p{Lu}{2,}$/u.test(last) : canBeGiven(first) || isForeign(first)) &&
      (canBeName(last) || !isClinical(last) || canBeGiven(first))
    );
  if (names.some((one) => isClinical(one) && !canBeName(one))) return false;
  return isInitial
    ? canBeName(last) || !isDictionaryWord(last)
    : canBeGiven(first) && (canBeName(last) || !isClinicalProperNoun(last)) && !isCalm(last);
}

/** A word that neither language nor medicine has. */
function isForeign(word: string): boolean {
  return (
    word.length > 2 &&
    !isDictionaryWord(word) &&
    !isClinicalName(word) &&
    !isAbbreviation(word) &&
    !isClinicalProperNoun(word)
  );
}

/** What stands behind a given name in small letters where a sentence goes on. */
const isCalm = (word: string): boolean => /(?:ly|ed|ing)$/iu.test(word) && !canBeName(word);

/** One word that can be a name, where what is said of it is said of people. */
export function isOne(value: string, hit: PatternHit): boolean {
  if (isBarred(value) || isFunctionWord(value) || isClinical(value) || isAbbreviation(value)) return false;
  const isMixed = letterCaseAt(hit.text, hit.start) === 'mixed' && !writesSmall(hit.text, hit.start);
  if (isMixed && !/^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(value)) return false;
  return !isOfMedicine(value) && (canBeName(value) || isForeign(value));
}

/** The same where a capital is enough: "will ask Haste to review". */
export const isAnyone = (value: string, hit: PatternHit): boolean =>
  isOne(value, hit) ||
  (letterCaseAt(hit.text, hit.start) === 'mixed' &&
    /^\p{Lu}\p{Ll}+$/u.test(value) &&
    ![isBarred, isFunctionWord, isClinical, isAbbreviation, isOfMedicine, isSpecialty].some((is) =>
      is(value),
    ));
const isSpecialty = (value: string): boolean =>
  /(?:ology|ics|iatry|therapy|icine|surgery|urse|esia|esthesia|macy|tion|logist|iatrist|cian)$/iu.test(value);

export const isGivenAlone = (value: string, hit: PatternHit): boolean =>
  isOne(value, hit) && canBeGiven(value) && !/^(?:mercy|grace|hope|faith|joy|love|may|art)$/iu.test(value);
