import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isCapitalised, isKnownName, isUnknownWord, letterCaseAt, readName } from '../words/person-name.ts';
import { readNameBackwards } from '../words/read-name-backwards.ts';
import { nameCues } from './name-cues.ts';

const id = 'names';

const credential =
  'M\\.?D|D\\.?O|M\\.?B\\.?,? ?B\\.?S|M\\.?B\\.?B\\.?S|R\\.?N|N\\.?P|P\\.?A(?:-?C)?|Ph\\.?D|Psy\\.?D|D\\.?P\\.?M|D\\.?D\\.?S|D\\.?M\\.?D|Pharm\\.?D|L\\.?C\\.?S\\.?W|L\\.?P\\.?N|C\\.?N\\.?M|C\\.?R\\.?N\\.?A|A\\.?P\\.?R\\.?N|A\\.?R\\.?N\\.?P|F\\.?N\\.?P(?:-?[BC]{1,2})?|D\\.?P\\.?T|P\\.?T|O\\.?T|R\\.?D|F\\.?A\\.?C\\.?[SCP]|F\\.?R\\.?C\\.?[SP]|M\\.?R\\.?C\\.?[PS]|B\\.?S\\.?N|M\\.?S\\.?N|D\\.?N\\.?P|D\\.?C|O\\.?D|C\\.?M\\.?A|LMFT|MSW|Esq';
const afterComma = new RegExp(`,[ \\u00a0]{0,2}(?:\\r?\\n)?(?:${credential})(?![\\w-])`, 'gi');
const afterSpace =
  / (?:MD|M\.D\.?|DO|D\.O\.|RN|NP|PA-C|MBBS|PhD|DPM|DDS|FNP|CRNA|LCSW|LPN|ARNP|APRN|FNP-C|FACS|FRCP|FRCS)(?![\w-])/g;

/** "Louis Cooksley is a 62-year-old", "Isabel states that": what only a person does. */
const personVerb =
  /(?<![\w'’-])\p{Lu}[\p{L}\p{M}'’-]{1,24}[ \u00a0\n](?:(?:\p{Lu}[\p{L}\p{M}'’-]{1,24}|\p{Lu}\.?)[ \u00a0\n]){0,3}(?=(?:is (?:an? )?(?:(?:very |\p{Ll}{4,14} ){0,2})?\d|is an? (?:very )?(?:pleasant|lovely|delightful|right|left)|states|denies|reports|says|said|complains|endorses|admits|presents|was (?:seen|taken to|brought to|evaluated|admitted|discharged|referred|born|counseled|accompanied)|comes|came|returns|lives|works|asked|asks|told|called|wants|visited|has been (?:seen|doing|feeling)|presented|feels|tolerated|understands|agrees|verbalized|mentioned|explained|described|describes|replaced)(?!\p{L}))/gu;

export const names: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => [
    ...fromCues(text),
    ...fromCredentials(text),
    ...fromVerbs(text),
    ...fromAges(text),
    ...fromCarets(text),
  ],
};

function finding(start: number, end: number, strength: PhiFinding['strength'] = 2): PhiFinding {
  return { start, end, category: 'NAME', strength, recognizer: id };
}

function fromCues(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const { pattern, sure, field, mixedOnly, weak } of nameCues) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length;
      const mode = letterCaseAt(text, start);
      if (mixedOnly === true && mode !== 'mixed') continue;
      const name = readName(text, start, {
        sure: sure || (field === true && isFullField(text, start)),
        field: field === true,
      });
      if (name === undefined || isNoPerson(text, name.text, name.end, sure)) continue;
      if (weak === true && !isNameLike(name.text)) continue;
      findings.push(finding(name.start, name.end));
      const second = afterAnd(text, name.end);
      if (second !== undefined) findings.push(second);
    }
  }
  return findings;
}

/** "Family including Ana and Luis", "Drs. Smith and Jones" */
function afterAnd(text: string, end: number): PhiFinding | undefined {
  const link = /^(?:, |,? and | & )(?=\p{L})/u.exec(text.slice(end, end + 8).replace(/\r?\n/gu, ' '));
  if (link === null) return undefined;
  const start = end + link[0].length;
  const next = readName(text, start, { sure: false });
  if (next === undefined || (letterCaseAt(text, start) === 'mixed' && !isCapitalised(next.text)))
    return undefined;
  if (
    text.slice(end, end + 1) === ',' || letterCaseAt(text, start) !== 'mixed'
      ? !isKnownName(next.text.split(/\s/u)[0] ?? '')
      : false
  )
    return undefined;
  return isNoPerson(text, next.text, next.end, false) ? undefined : finding(next.start, next.end);
}

/** A known name with no word of medicine in it, as "Skye Johnson". */
function isNameLike(value: string): boolean {
  const words = value.split(/[\s,]+/u);
  return (
    words.some((word) => isKnownName(word) && !isOrdinaryWord(word) && !isEponym(word)) ||
    (words.length > 1 &&
      words.every((word) => /^\p{Lu}(?:\.|\p{Ll}+|\p{L}*['’-]\p{L}+)$/u.test(word)) &&
      words.some((word) => isKnownName(word)))
  );
}

/** A field of two to five words with nothing behind them: "Name: Chance Case". */
function isFullField(text: string, start: number): boolean {
  const line =
    /^(?:(?! {2}|\s\p{L}{2,8}:)[^\n|;\t"]){0,60}/u.exec(text.slice(start, start + 60))?.[0].trim() ?? '';
  const words = line.split(/[\s,]+/u);
  if (words.length < 2 || words.length > 5 || /[\d:()/]/u.test(line)) return false;
  return (
    words.every((word) => isCapitalised(word)) &&
    letterCaseAt(text, start) === 'mixed' &&
    words.some((word) => isKnownName(word) || isUnknownWord(word))
  );
}

function isNoPerson(text: string, value: string, end: number, sure: boolean): boolean {
  if (sure) return false;
  const words = value.split(/[\s,]+/u);
  if (
    words.every((word) => isOrdinaryWord(word)) &&
    !words.some((word) => isKnownName(word) && words.length > 1)
  )
    return true;
  if (
    words.length === 1 &&
    value === value.toUpperCase() &&
    letterCaseAt(text, end) === 'mixed' &&
    value.length <= 5
  )
    return true;
  return hasClinicalContext(text, end) && !words.some((word) => isKnownName(word)) && words.length === 1;
}

function fromCredentials(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const pattern of [afterComma, afterSpace]) {
    for (const match of text.matchAll(pattern)) {
      // "as directed, do not" in lower case: there the credential has to end its field
      if (
        match[0].toUpperCase() !== match[0] &&
        letterCaseAt(text, match.index) === 'lower' &&
        !/^\.?\s*(?:[|,;)\n\r]|$)/u.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 4),
        )
      )
        continue;
      const name = readNameBackwards(text, match.index);
      if (name === undefined) continue;
      const words = name.text.split(/[\s,]+/u).filter((word) => word.replace('.', '').length > 1);
      if (
        !/^\p{L}\. /u.test(name.text) &&
        !words.some(
          (word) => isKnownName(word) || isUnknownWord(word) || (words.length > 1 && !isOrdinaryWord(word)),
        )
      )
        continue;
      findings.push(finding(name.start, name.end));
    }
  }
  return findings;
}

function fromVerbs(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of text.matchAll(personVerb)) {
    const value = match[0].trimEnd();
    const words = value.split(/[ \u00a0\n]/u);
    // "Then Isabel states": ordinary words at the front are the sentence's own
    while (
      words.length > 0 &&
      isOrdinaryWord(words[0] ?? '') &&
      !(words.length > 1 && isKnownName(words[0] ?? ''))
    )
      words.shift();
    if (words.length === 0 || words.some((word) => word.length > 2 && word === word.toUpperCase())) continue;
    if (words.some((word) => /^\p{L}-/u.test(word))) continue;
    if (
      !words.every((word) => isKnownName(word) || isUnknownWord(word) || words.length > 1) ||
      !words.some((word) => isKnownName(word) || isUnknownWord(word))
    )
      continue;
    const end = match.index + value.length;
    findings.push(finding(end - words.join(' ').length, end, 2));
  }
  return findings;
}

/** The same in caps or lower case, where only the age after it says that a person is meant. */
const agedPerson =
  /(?:^|[.:;!?\n]\s?)([\p{L}][\p{L}\p{M}'’.-]{0,24}(?:[ \u00a0][\p{L}\p{M}'’.-]{1,25}){0,4}?)\s(?:is|was) an?\s(?:(?:very\s)?(?:pleasant|lovely|delightful)\s)?(?:\d{1,3}|\[AGE)/giu;

function fromAges(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  if (!/\s(?:is|was) an?\s/iu.test(text)) return findings;
  for (const match of text.matchAll(agedPerson)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].indexOf(value);
    if (
      letterCaseAt(text, start) === 'mixed' ||
      /^(?:mr|mrs|ms|dr|this|she|he|the|patient|pt)\b/iu.test(value)
    )
      continue;
    const words = value.split(/[ \u00a0]/u);
    if (
      words.some((word) => isUnknownWord(word) || (isKnownName(word) && words.length > 1)) &&
      !words.some((word) => /^(?:patient|the|her|his|who|and|there)$/iu.test(word))
    ) {
      findings.push(finding(start, start + value.length));
    }
  }
  return findings;
}

/** HL7 components: DOE^JANE^A */
function fromCarets(text: string): PhiFinding[] {
  if (!text.includes('^')) return [];
  return [
    ...text.matchAll(
      /(?<![\p{L}^])\p{L}[\p{L}'-]{1,30}\^\p{L}[\p{L}'-]{0,30}(?:\^[\p{L}.]{0,30}){0,4}(?<!\^)/gu,
    ),
  ].map((match) => finding(match.index, match.index + match[0].length, match[0].length > 3 ? 2 : 1));
}
