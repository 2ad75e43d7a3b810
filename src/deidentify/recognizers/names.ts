import { type AskedPattern, late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import { isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import {
  isCapitalised,
  isGivenName,
  isKnownName,
  isModelCode,
  isUnknownWord,
  readName,
} from '../words/person-name.ts';
import { relations } from '../words/person-roles.ts';
import { withWords } from '../words/surname-words.ts';
import { canBeName } from '../words/word-names.ts';
import { type CueKind, cuesEndingIn, thingNames } from './name-cues.ts';

const id = 'names';

/** Between a cue and the name it announces; each is tried at the end of the cue. */
const gaps: Readonly<Record<Exclude<CueKind, 'field'>, AskedPattern>> = {
  title: late.uy`\.[ \u00a0]?(?:\r?\n)?(?=\p{L})|[ \u00a0\n](?=\p{L})`,
  rank: late.uy`\.?[ \u00a0\n](?=\p{L})`,
  person: late.uy`(?:,? (?:named|called)|['’]s name is)?(?:,?[ \u00a0\n]| ?\()(?=\p{L})`,
  strong: late.uy`[ \u00a0\n](?=\p{L})|\/ ?(?=\p{L}{2})`,
  capital: late.uy`[ \u00a0\n](?=\p{Lu})|\/ ?(?=\p{Lu})|, (?=\p{Lu}\p{Ll})`,
  weak: late.uy`[ \u00a0\n](?=\p{L}{2})`,
  letter: late.uy`[,.!]?[ \u00a0]?(?:\r?\n){0,2}[ \u00a0]?(?=\p{L}{2})`,
};
/** "TBSA by Oduya rule": a method, no person */
const eponymRule = late.u`^\p{Lu}\p{Ll}+(?:['’]s)? (?:rule|method|criteria|formula|classification|score|scale|technique|test|equation|protocol|grading|staging|index)\b`;
const fieldGap = late.iuy`["'’]?(?:\s?\([^)\n]{1,20}\))?(?:[ \u00a0]{0,30}[:|=][ \u00a0]{0,20}|\t{1,3})["'’]?(?:(?:dr|mr|mrs|ms|miss)\.? )?(?=\p{L})`;

/** Names by the words before them: titles, labels, relatives and roles, "discussed with", greetings. */
export const names: PhiRecognizer = {
  id,
  version: '2',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const words = wordsOf(text);
    let from = 0;
    for (const index of cueEnds(text)) {
      const word = words[index]!;
      if (word.end < from) continue;
      for (const kind of cuesAt(text, words, index)) {
        const found = fromCue(text, word, kind);
        if (found === undefined) continue;
        findings.push(found);
        const second = afterAnd(text, found.end);
        if (second !== undefined) findings.push(second);
        from = found.start;
        break;
      }
    }
    return findings;
  },
};

function finding(start: number, end: number): PhiFinding {
  return { start, end, category: 'NAME', strength: 2, recognizer: id };
}

const cueEnds = wordsThat((word) => cuesEndingIn(word) !== undefined);

function cuesAt(text: string, words: readonly NoteWord[], index: number): CueKind[] {
  const word = words[index]!;
  const kinds: CueKind[] = [];
  for (const { kind, before } of cuesEndingIn(word.text) ?? []) {
    if (kinds.includes(kind)) continue;
    const fits = before.every((part, back) => {
      const [previous, next] = [words[index - back - 1], words[index - back]!];
      return (
        previous !== undefined &&
        next.start - previous.end === 1 &&
        previous.text.length === part.length &&
        previous.text.toLowerCase() === part
      );
    });
    if (fits) kinds.push(kind);
  }
  if (/^name$/i.test(word.text) && thingNames.has(words[index - 1]?.text.toLowerCase() ?? '')) return [];
  // "PR 188 ms. FDG-PET": a time, no title
  if (/^ms$/iu.test(word.text) && /\d ?$/u.test(text.slice(Math.max(0, word.start - 2), word.start)))
    return [];
  // "follow-up to", "x-ray by": inside a compound no word is a cue
  return text[word.start - 1] === '-' && kinds.includes('field') ? [] : kinds;
}

function opensLine(text: string, start: number): boolean {
  return !/[\p{L}\d]/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

function fromCue(text: string, cue: NoteWord, kind: CueKind): PhiFinding | undefined {
  const gap = kind === 'field' ? fieldGap : gaps[kind];
  gap.lastIndex = cue.end;
  if (!gap.test(text)) return undefined;
  // "His nurse. Ludwig angina": the end of a sentence, no short form
  if (kind === 'rank' && text[cue.end] === '.' && cue.text.length > 4) return undefined;
  const start = gap.lastIndex;
  const mode = letterCaseAt(text, start);
  const capital = isCapitalised(text[start] ?? '');
  if (mode === 'mixed' && !capital) {
    const small = smallName(text, cue.text, start, kind);
    if (small !== undefined) return finding(start, small);
  }
  const stop = text[cue.end] === '.';
  const field = kind === 'field';
  const sure =
    (kind === 'title' && (stop || (mode === 'mixed' && capital && isCapitalised(cue.text)))) ||
    (kind === 'rank' && mode === 'mixed' && capital && isCapitalised(cue.text)) ||
    (cue.text.toLowerCase() === 'ms' && stop);
  if (
    !field &&
    kind !== 'title' &&
    mode === 'mixed' &&
    !/^\p{Lu}[\p{L}'’.-]/u.test(text.slice(start, start + 2))
  )
    return undefined;
  if (kind === 'capital' && mode !== 'mixed') return undefined;
  if (kind === 'weak' && eponymRule.test(text.slice(start, start + 40))) return undefined;
  const name = readName(text, start, { sure: sure || (field && isFullField(text, start)), field });
  if (name !== undefined && !sure && !field && isYardstick(text, start, name.text.split(' ')[0] ?? ''))
    return undefined;
  if (name === undefined || isNoPerson(text, name.text, name.end, sure)) return undefined;
  // "CC: Concussion": the complaint, and no copy
  const first = name.text.split(/[\s,]/u)[0] ?? '';
  if (field && /^cc$/i.test(cue.text) && isDictionaryWord(first) && !canBeName(first)) return undefined;
  // "stable w/ UTIs"
  if (!sure && mode === 'mixed' && /^\p{Lu}{2,6}s$/u.test(name.text)) return undefined;
  // "d/w pt re: latex": within a sentence a subject, which is seldom a person
  if (field && /^re$/i.test(cue.text) && !opensLine(text, cue.start) && !isNameLike(name.text))
    return undefined;
  if (isModelCode(text, name, mode)) return undefined;
  // "GP: TATT, SOBOE": short forms in a field
  if (
    field &&
    mode === 'mixed' &&
    name.text === name.text.toUpperCase() &&
    /,/u.test(name.text) &&
    !name.text.split(/[\s,]+/u).some((word) => isKnownName(word))
  )
    return undefined;
  // "DR MRI", "Sister Mary Joseph node", "met Amsterdam II"
  if (mode === 'mixed' && !field && isTerm(text, start, name.text, sure)) return undefined;
  const isPerson =
    sure || field || kind === 'title' || kind === 'rank'
      ? true
      : kind === 'weak' || mode !== 'mixed'
        ? isNameLike(name.text) || (kind !== 'weak' && isStrange(name.text))
        : isNameLike(name.text) || isStrange(name.text) || !isDictionaryWord(name.text.split(/\s/u)[0] ?? '');
  if (!isPerson) return undefined;
  const whole = (field || sure) && mode === 'mixed' ? withWords(text, name.end) : name.end;
  return finding(name.start, whole);
}

/** "dr oduya", "husband ned": in small letters among capitals only behind a doctor, or a given name behind a relative. */
function smallName(text: string, cue: string, start: number, kind: CueKind): number | undefined {
  const titled = kind === 'title' && !/^ms$/iu.test(cue);
  if (!titled && !(kind === 'person' && relations.has(cue.toLowerCase()))) return undefined;
  let end: number | undefined;
  for (let at = start, count = 0; count < 2; count += 1) {
    const word =
      /^\p{Ll}[\p{Ll}'’-]{2,20}(?![\p{L}\d])/u.exec(text.slice(at, at + 22))?.[0].replace(/['’]s$/u, '') ??
      '';
    const known = titled ? isKnownName(word) : isGivenName(word);
    const unlisted =
      (titled || count > 0) && !isDictionaryWord(word) && !isAbbreviation(word) && !isClinicalName(word);
    if (word === '' || !((known && !isOrdinaryWord(word)) || unlisted)) break;
    end = at + word.length;
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  return end;
}

/** "Family including Ana and Luis", "Drs. Smith and Jones" */
function afterAnd(text: string, end: number): PhiFinding | undefined {
  // Most names end with something else: a cheap look first
  if (!/^(?:,|\s[a&])/i.test(text.slice(end, end + 2))) return undefined;
  const link = /^(?:, |,? and | & )(?=\p{L})/u.exec(text.slice(end, end + 8).replace(/\r?\n/gu, ' '));
  if (link === null) return undefined;
  const start = end + link[0].length;
  const next = readName(text, start, { sure: false });
  if (next === undefined || (letterCaseAt(text, start) === 'mixed' && !isCapitalised(next.text)))
    return undefined;
  const sameSentence = text[end] !== ',' && letterCaseAt(text, start) === 'mixed';
  if (!sameSentence && !isNameLike(next.text)) return undefined;
  return isNoPerson(text, next.text, next.end, false) ? undefined : finding(next.start, next.end);
}

/** Letters that notes use for a thing, a term of two words, and a town or person of medicine with its grade. */
function isTerm(text: string, start: number, value: string, sure: boolean): boolean {
  if (isEponymPhrase(text.slice(Math.max(0, start - 7), start + value.length + 12))) return true;
  if (/^\p{Lu}{3,4}$/u.test(value) && isAbbreviation(value) && !isKnownName(value)) return true;
  if (isEponymPhrase(text.slice(start, start + value.length + 12)) && !sure) return true;
  return !sure && /^\p{L}+ [IVX]{1,4}$/u.test(value) && isClinicalName(value.split(' ')[0] ?? '');
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

/** No word of English or medicine, and no clipped one: it can be spoken. */
function isStrange(value: string): boolean {
  return value
    .split(/[\s,]+/u)
    .some(
      (word) =>
        word.length >= 4 &&
        /[aeiouyà-ÿ].*[aeiouyà-ÿ]|[aeiou]/iu.test(word) &&
        !isDictionaryWord(word) &&
        isUnknownWord(word),
    );
}

/** A field of two to five words with nothing behind them: "Name: Chance Case", "NAME: OLIVE BAKER". */
function isFullField(text: string, start: number): boolean {
  const line =
    /^(?:(?! {2}|\s\p{L}{2,8}:)[^\n|;\t"]){0,60}/u.exec(text.slice(start, start + 60))?.[0].trim() ?? '';
  const words = line.split(/[\s,]+/u);
  if (words.length < 2 || words.length > 5 || /[\d:()/]/u.test(line)) return false;
  if (letterCaseAt(text, start) !== 'mixed')
    return words.length < 5 && words.every((word) => word.length === 1 || isKnownName(word));
  return (
    words.every((word) => isCapitalised(word)) &&
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
  return hasClinicalContext(text, end) && words.length === 1 && (value.includes('-') || !isKnownName(value));
}
