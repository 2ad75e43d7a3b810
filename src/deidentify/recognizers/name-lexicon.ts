import { matchAt, matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { isAmongEponyms, isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { givenNames } from '../words/given-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { standsAsName } from '../words/name-signs.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import {
  bareWord,
  foldWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { isCapitalised, isGivenName, isKnownName, isUnknownWord } from '../words/person-name.ts';
import { titles } from '../words/person-roles.ts';
import { cities } from '../words/places.ts';

const id = 'name-lexicon';
const pairs = late.gu`(?<![\w'’-])\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:[ \u00a0]\p{Lu}\.?(?!\p{L}))?(?:[ \u00a0]|\r?\n)\p{Lu}[\p{L}\p{M}'’-]{1,24}`;
const initialled = late.gu`(?<![\w'’.-])(?:\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,24} )?\p{Lu}\. \p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,24}`;
const lastFirst = late.gu`(?<![\w'’-])\p{Lu}[\p{L}\p{M}'’-]{1,24}, ?\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:[ \u00a0]\p{Lu}\.?(?![\p{L}]))?(?:[ \u00a0](?:Jr|Sr|II|III|IV)\b\.?)?(?![\p{L}\d])`;
/** States that are given names too: "Dallas, Georgia". */
const states = /^(?:Georgia|Virginia|Carolina|Alberta|Victoria|Montana|Dakota)$/u;
const single = late.gu`(?<![\w'’./-])\p{Lu}\p{Ll}[\p{L}\p{M}'’]{1,20}(?![\p{L}\p{M}\d-])`;

/** Names by their own look, without a title: a given name with a surname, "Last, First", a given name alone. */
export const nameLexicon: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => [
    ...givenWithSurname(text),
    ...withInitial(text),
    ...surnameFirst(text),
    ...givenAlone(text),
    ...givenAloneInOtherCase(text),
  ],
};

function finding(start: number, end: number, strength: PhiFinding['strength']): PhiFinding {
  return { start, end, category: 'NAME', strength, recognizer: id };
}

function isClinical(text: string, end: number, last: string): boolean {
  return hasClinicalContext(text, end) && (isEponym(last) || !isKnownName(last));
}

function givenWithSurname(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  let from = 0;
  for (const { start, end } of pairStarts(text)) {
    for (let place = start; place < end; place += 1) {
      if (place < from || (place > start && text.charCodeAt(place - 1) < 128)) continue;
      const match = matchAt(pairs, text, place);
      if (match !== null) from = behindPair(text, match, findings);
    }
  }
  return findings;
}

const mayBegin = wordsThat((word) => isGivenName(word) || hasInnerStart.test(word));
/** The pattern takes a letter that is not of ASCII for what may stand before a word. */
const hasInnerStart = late.u`[^\x00-\x7f]\p{Lu}`;

/** Words that may be the first of a pair: of a note of capitals the pattern would take any two. */
function pairStarts(text: string): readonly NoteWord[] {
  const all = wordsOf(text);
  return mayBegin(text).map((index) => all[index]!);
}

/** Adds a pair that is a name; where the search goes on. */
function behindPair(text: string, match: RegExpExecArray, findings: PhiFinding[]): number {
  const words = match[0].split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const end = match.index + match[0].length;
  // The second word may begin the next pair
  const next = end - last.length;
  // "Juliette OCP": a drug and what it is
  if (/^(?:OCPs?|IUD|HRT)$/u.test(last)) return end;
  if (!isGivenName(first) || isClinical(text, end, last) || isEponymPhrase(match[0])) return next;
  const plain = isOrdinaryWord(first);
  const upper = letterCaseAt(text, match.index) === 'upper';
  // "Mark Long has", "May Thurner was": two ordinary words in capitals that do what a person does
  const acts =
    !upper &&
    (isKnownName(last) || isEponym(last)) &&
    /^(?:['’]s\s\p{Ll}|\s(?:has|had|is|was|will|states|denies|reports)\s)/u.test(text.slice(end, end + 10));
  if (acts && !hasClinicalContext(text, end)) {
    findings.push(finding(match.index, end, 2));
    return next;
  }
  const lastIsName = isKnownName(last) && !(isOrdinaryWord(last) && (plain || upper));
  if (!lastIsName && !isUnknownWord(last)) return next;
  if ((plain || upper || isEponym(first)) && !isKnownName(last) && words.length < 3) return next;
  findings.push(finding(match.index, end, 2));
  return end;
}

/** "Chinyere V. Tirop", "N. Patel" */
function withInitial(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(initialled, text)) {
    const words = match[0].split(/\s+/u);
    const last = words.at(-1) ?? '';
    const titled = words.length > 2 && titles.has((words[0] ?? '').toLowerCase());
    const first = words.length > 2 && !titled ? (words[0] ?? '') : '';
    const end = match.index + match[0].length;
    if (letterCaseAt(text, match.index) !== 'mixed' || isClinical(text, end, last)) continue;
    // "Sex: F. Bactrim"
    if (/(?:sex|gender)[:=]? $/iu.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
    const isPerson =
      first === ''
        ? isKnownName(last)
        : [first, last].every((word) => isKnownName(word) || isUnknownWord(word));
    const start = titled ? match.index + (words[0] ?? '').length + 1 : match.index;
    if (isPerson) findings.push(finding(start, end, 2));
  }
  return findings;
}

function surnameFirst(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(lastFirst, text)) {
    const [last = '', first = ''] = match[0].split(/,? |,/u);
    const end = match.index + match[0].length;
    const opens =
      match.index === 0 || /\n[ |]*$/u.test(text.slice(Math.max(0, match.index - 6), match.index));
    const closes = /^\s*(?:[|\t;(\n\r]|$|\d|MRN|DOB)/u.test(text.slice(end, end + 6));
    const names = [last, first].filter((word) => isKnownName(word) && !isOrdinaryWord(word)).length;
    const unknown = [last, first].filter((word) => isUnknownWord(word)).length;
    if (
      [last, first].some(
        (word) =>
          isClinicalProperNoun(word) ||
          states.test(word) ||
          /^(?:anti|hla|non|pre|post)-/iu.test(word) ||
          (word.length > 1 &&
            word === word.toUpperCase() &&
            letterCaseAt(text, match.index) === 'mixed' &&
            !(opens && closes && !isDictionaryWord(word))),
      )
    )
      continue;
    if (
      (names === 2 && isGivenName(first) && !/^ [Aa]rbor\b/u.test(text.slice(end, end + 7))) ||
      (opens && closes && names + unknown >= 1) ||
      (closes && names >= 1 && unknown >= 1 && isGivenName(first))
    ) {
      findings.push(finding(match.index, end, 2));
    }
  }
  return findings;
}

function givenAlone(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(single, text)) {
    const word = bareWord(match[0]);
    const end = match.index + word.length;
    if (!isGivenName(word) || isOrdinaryWord(word) || isEponym(word) || !isCapitalised(word)) continue;
    if (letterCaseAt(text, match.index) !== 'mixed' || hasClinicalContext(text, end)) continue;
    if (
      isEponymPhrase(text.slice(match.index, end + 16)) ||
      isEponymPhrase(text.slice(Math.max(0, match.index - 7), end))
    )
      continue;
    if (
      isYardstick(text, match.index, word) ||
      (isClinicalName(word) && isAmongEponyms(text, match.index, end))
    )
      continue;
    if (cities.has(foldWord(word)) && text[end] === ',') continue;
    if (!givenNames.has(foldWord(word)) && !standsAsName(text, match.index, end)) continue;
    // Dallas, Georgia: a state
    if (/,\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) && states.test(word)) continue;
    findings.push(finding(match.index, end, 1));
  }
  return findings;
}

/** In capitals or small letters only a common given name that is no word is one by itself, or one before a word of no list: "ta niamh". */
function givenAloneInOtherCase(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  const words = wordsOf(text);
  for (const index of plainGivenNames(text)) {
    const { start, end, text: word } = words[index]!;
    if (letterCaseAt(text, start) === 'mixed') continue;
    // "PaCO2": letters before a digit are a formula
    if (hasClinicalContext(text, end) || /^\d/.test(text.slice(end, end + 1))) continue;
    const next = words[index + 1];
    const surname =
      next !== undefined &&
      text.slice(end, next.start) === ' ' &&
      next.text.length > 2 &&
      isUnknownWord(next.text) &&
      !isDictionaryWord(next.text);
    if (surname) findings.push(finding(start, next.end, 1));
    else if (givenNames.has(foldWord(word))) findings.push(finding(start, end, 1));
  }
  return findings;
}

const plainGivenNames = wordsThat(
  (word) => word.length > 3 && isGivenName(word) && !isDictionaryWord(word) && !isEponym(word),
);
