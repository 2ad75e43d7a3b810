import { late } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { isOtherWord } from '../words/other-words.ts';
import { particles } from '../words/person-name.ts';
import { neverNames, pluralRelations, relations, roles, titles } from '../words/person-roles.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';

const reach = 26;
const wordBefore = late.u`(?:^|[^\p{L}\p{M}\d.'’@/_-])(?<value>\p{Lu}(?:\p{Ll}|['’]\p{Lu}|c\p{Lu})[\p{Ll}\p{M}'’]{1,20}(?:-\p{Lu}?\p{Ll}{1,20})?)[ \u00a0]$`;
const wordBehind = late.u`^[ \u00a0](?<value>\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,20}?)(?=(?:['’]s)?(?:[.,;)"\n]|$|[ \u00a0](?:\p{Ll}|\()|[ \u00a0]?[–—|]))`;
/** A word as names are written: "CrCl" is none. */
const wordAhead = late.u`^(?:\p{Lu}[\p{Ll}\p{M}'’]+|\p{Lu}{2,}|(?:Mc|Mac|De|La|O['’]|D['’])\p{Lu}\p{Ll}+)(?![\p{L}\d])`;
const ends = /^(?:[,;)"\n]|\.(?:\s|$)|$)/u;

/** Offices and forms of address that are names as well. */
const offices: ReadonlySet<string> = new Set(
  'bishop canon chief deacon parson elder pope squire marshal doña dona don sri mdm mdme medtech accoucheur recip recipient pharm nanay tatay chairman mayor governor senator baron duke lord lady king queen prince princess angel saint great step half on'.split(
    ' ',
  ),
);
const isTitle = (word: string): boolean =>
  word
    .toLowerCase()
    .split('-')
    .some((part) =>
      [titles, relations, roles, neverNames, pluralRelations, offices].some((words) => words.has(part)),
    );
/** A word of the language, of medicine, of a chart or of a pharmacy. */
const isStuff = (word: string): boolean => word.split('-').every(isStuffPart) || isStuffPart(word);
const isStuffPart = (word: string): boolean =>
  isOtherWord(word) ||
  isAbbreviation(word) ||
  clinicalCapitals.has(word.toLowerCase()) ||
  genericModifiers.has(word.toLowerCase());

/** "Homer" before a surname that is known: how many letters of it stand there, where capitals tell. */
export function givenNameBefore(text: string, start: number): number {
  const code = text.charCodeAt(start - 1);
  if ((code !== 32 && code !== 0xa0) || !wordAhead.test(text.slice(start, start + reach))) return 0;
  const word = wordBefore.exec(text.slice(Math.max(0, start - reach), start))?.groups?.value;
  if (word === undefined || letterCaseAt(text, start) !== 'mixed') return 0;
  if (isTitle(word) || particles.test(word) || (isFunctionWord(word) && !canBeGiven(word))) return 0;
  return canBeGiven(word) || !isStuff(word) ? word.length + 1 : 0;
}

/** Surnames of two letters and more that are small words as well. */
const smallSurname = /^(?:Her|Do|So|An|He|Ha|My|To|In|On|No|Can|May|Will|Long|Than|Thy|Vu)$/u;

/** "Lyme" behind a given name that is known. */
export function surnameBehind(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 32 && code !== 0xa0) return 0;
  const word = wordBehind.exec(text.slice(end, end + reach))?.groups?.value;
  if (word === undefined || letterCaseAt(text, start) !== 'mixed') return 0;
  const last = /\p{Lu}[\p{L}\p{M}'’-]+$/u.exec(text.slice(start, end))?.[0] ?? '';
  if (!(canBeGiven(last) || (last !== '' && !isStuff(last))) || isTitle(word)) return 0;
  const length = word.length + 1;
  const isEnd = ends.test(text.slice(end + length, end + length + 3));
  if (isFunctionWord(word)) return isEnd && smallSurname.test(word) ? length : 0;
  if (canBeName(word)) return length;
  if (isDictionaryWord(word) || isOfMedicine(word)) return 0;
  return !isStuff(word) || (isEnd && isEponym(word) && canBeGiven(last)) ? length : 0;
}
