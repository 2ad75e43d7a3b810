import { matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import {
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { neverNames, relations } from '../words/person-roles.ts';
import { isSyllableName } from '../words/syllable-names.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';

const id = 'name-shapes';
const capitals = late.gu`(?<![\p{L}\p{N}'’-])\p{Lu}{2,20}(?:[-'’ ]\p{Lu}{2,20}){0,2}, ?\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}|[ ]\p{Lu}\.?(?!\p{L})){0,3}`;
/** "ODUYA, ADA" in a text of small letters. */
const shoutedPair = late.gu`(?<![\p{L}\p{N}'’-])\p{Lu}{3,20}(?:[-'’]\p{Lu}{2,20})?, ?\p{Lu}{3,20}(?![\p{L}\d-])`;
const initialOnly = late.gu`(?<![\p{L}\p{N}'’.-])\p{Lu}\p{Ll}{2,20}[ \u00a0]\p{Lu}\.(?=[ ]?[\n,;:)(\]|/]|[ ](?:\p{Ll}|\()|[ ]{2}|$)`;
const nickname = late.gu`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]{1,24}),?[ \u00a0]{1,3}(?:\(?"([\p{L}\p{M}][\p{L}\p{M}'’ -]{0,20})"\)?|\(?['‘]([\p{L}\p{M}][\p{L}\p{M}'’ -]{0,20})['’]\)?|\((\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,20})\))(?:[ \u00a0](?:(?:van|von|de|der|den|la|di|da|du|el|al|bin) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}`;

/** "Sung-min Pyo", "min-jun b. oh", "HYE-JIN": with a short surname behind it, where one follows. */
const syllabic = late.gu`(?<![\p{L}\p{N}'’/-])(?<given>\p{L}{1,6}-\p{L}{1,6})(?![\p{L}\d'-])(?<behind>(?:[ \u00a0]\p{L}\.?)?[ \u00a0](?<last>\p{L}{2,6})(?![\p{L}\d]))?`;

/** Names by their punctuation: "ODUYA, Ada", "Ada K.", 'Ada "Bunny" Oduya'. */
export const nameShapes: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => fromShapes(text),
};

function finding(start: number, end: number): PhiFinding {
  return { start, end, category: 'NAME', strength: 2, recognizer: id };
}

function fromShapes(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(capitals, text)) {
    const words = match[0].split(/[\s,]+/u);
    const given = match[0].split(/, ?/u)[1]?.split(' ')[0] ?? '';
    const surname = words[0] ?? '';
    if (
      letterCaseAt(text, match.index) === 'upper' ||
      // "PRVC, FiO2 50"
      /[\p{L}\d]/u.test(text.charAt(match.index + match[0].length)) ||
      !(canBeGiven(given) || !isDictionaryWord(given)) ||
      isClinicalProperNoun(given) ||
      (!canBeGiven(given) && (isClinicalName(given) || isClinicalName(surname)))
    )
      continue;
    if (canBeName(surname) || (surname.length > 3 && !isDictionaryWord(surname) && !isEponym(surname)))
      findings.push(finding(match.index, match.index + match[0].length));
  }
  for (const match of matchesOf(shoutedPair, text)) {
    const [surname = '', given = ''] = match[0].split(/, ?/u);
    if (letterCaseAt(text, match.index) !== 'mixed' || !canBeGiven(given) || isAbbreviation(given)) continue;
    if (isAbbreviation(surname) || (isDictionaryWord(surname) && !canBeName(surname))) continue;
    findings.push(finding(match.index, match.index + match[0].length));
  }
  for (const match of matchesOf(initialOnly, text)) {
    const first = match[0].split(/[ \u00a0]/u)[0] ?? '';
    if (isEponym(first) || isEponymPhrase(match[0].replace('.', '')) || neverNames.has(first.toLowerCase()))
      continue;
    if (
      (canBeGiven(first) && !isOrdinaryWord(first)) ||
      (!isDictionaryWord(first) &&
        /(?:^|\n|\] )$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
    )
      findings.push(finding(match.index, match.index + match[0].length));
  }
  for (const match of matchesOf(syllabic, text)) {
    const { given = '', behind = '', last = '' } = match.groups ?? {};
    if (!isSyllableName(given)) continue;
    const parts = given.split('-');
    const isMixed = letterCaseAt(text, match.index) === 'mixed';
    if (isMixed && !/^\p{Lu}/u.test(given)) continue;
    if (parts.every((part) => isDictionaryWord(part)) && !canBeGiven(given)) continue;
    const isLast =
      (isMixed ? /^\p{Lu}/u.test(last) : true) &&
      !isFunctionWord(last) &&
      (canBeName(last) || !isDictionaryWord(last)) &&
      !isClinicalProperNoun(last);
    const end = match.index + given.length + (isLast ? behind.length : 0);
    findings.push(finding(match.index, end));
  }
  for (const match of matchesOf(nickname, text)) {
    const [whole, first = ''] = match;
    const quoted = match[2] ?? match[3] ?? match[4] ?? '';
    const last = /[\p{L}'’-]+$/u.exec(whole)?.[0] ?? first;
    const sure = (word: string) =>
      (canBeName(word) && !isOrdinaryWord(word) && !isEponym(word)) ||
      (!isDictionaryWord(word) && !isEponym(word) && word.length > 3 && !/\p{Lu}{2}/u.test(word));
    if (relations.has(first.toLowerCase())) continue;
    const parens = match[4] !== undefined;
    const called =
      canBeGiven(quoted) ||
      (canBeGiven(first) &&
        last !== first &&
        sure(last) &&
        !isDictionaryWord(quoted) &&
        !isAbbreviation(quoted));
    if (!(parens ? called && (sure(first) || sure(last)) : sure(first) || sure(last))) continue;
    if (
      quoted.split(' ').length > 2 ||
      (/^\p{Ll}/u.test(quoted) && isDictionaryWord(quoted.split(' ')[0] ?? '') && last === first)
    )
      continue;
    findings.push(finding(match.index, match.index + whole.replace(/["')]+$/u, '').length));
  }
  return findings;
}
