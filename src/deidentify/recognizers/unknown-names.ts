import type { Span } from '../../note/span.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { stops } from '../words/hand-written-words.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { type NoteWord, smallWordsOf, wordsOf } from '../words/note-words.ts';
import { bareWord, isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import {
  isGivenName,
  isKnownName,
  isUnknownWord,
  particles,
  postNominal,
  suffixes,
} from '../words/person-name.ts';
import { relations, titles } from '../words/person-roles.ts';
import { age, doesAt, matchesAt, possession, speaks, surelySpeaks } from '../words/person-verbs.ts';
import { largePlaces } from '../words/places.ts';
import { remembered } from '../words/remembered.ts';

const id = 'unknown-names';

/**
 * Names that nothing announces, by being no word: a capitalised word of no dictionary that does what a person does, or stands beside another
 * one. Restrained: a word behind an article, before a noun of medicine or beside a dose stays.
 */
export const unknownNames: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const words = wordsOf(text);
    const findings: PhiFinding[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const first = words[index]!;
      const code = text.charCodeAt(first.start);
      // In mixed case a small letter begins no name: most words end here
      const small = code >= 97 && code <= 122;
      const mode = small && !isSentenceStart(text, first.start) ? undefined : letterCaseAt(text, first.start);
      if (mode === undefined || (small && mode === 'mixed')) continue;
      const run = mode === 'mixed' ? capitalRun(text, words, index) : leadingRun(text, words, index);
      if (run.length === 0) continue;
      index += run.length - 1;
      const found = mode === 'mixed' ? fromCapitals(text, run) : fromStart(text, run);
      if (found !== undefined) findings.push({ ...found, category: 'NAME', strength: 2, recognizer: id });
    }
    return findings;
  },
};

/** True right behind a full stop, colon, bullet, line end, or "AND". */
function isSentenceStart(text: string, position: number): boolean {
  let at = position - 1;
  while (at >= 0 && ' "\'(-\t\u00a0'.includes(text[at]!)) at -= 1;
  if (at < 0 || '.!?:;•*|>\n\r'.includes(text[at]!)) return true;
  return text[at] === 'D' && text.slice(at - 3, at + 1) === ' AND';
}
const isInitial = ({ text }: NoteWord): boolean => text.length === 1;

function isTitleCase(word: string): boolean {
  const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 97];
  if (first >= 97 && first <= 122) return false;
  if (first <= 90 && second >= 97 && second <= 122) return true;
  return /^\p{Lu}(?:-\p{Lu})?['’]?(?:\p{Ll}|$|\p{Lu}\p{Ll})/u.test(word);
}

/** Neighbouring capitalised words, with initials and particles between them. */
function capitalRun(text: string, words: readonly NoteWord[], index: number): NoteWord[] {
  const run: NoteWord[] = [];
  for (let at = index; at < words.length && run.length < 6; at += 1) {
    const word = words[at]!;
    const previous = run.at(-1);
    if (previous !== undefined) {
      const gap = text.slice(previous.end, word.start);
      if (gap !== ' ' && gap !== '\u00a0' && !(gap === '. ' && isInitial(previous))) break;
    }
    const inner = run.length > 0 && particles.test(word.text) && isTitleCase(words[at + 1]?.text ?? '');
    const suffix = run.length > 1 && suffixes.test(word.text);
    if (!(inner || suffix || isTitleCase(word.text)) || postNominal.test(word.text)) break;
    run.push(word);
  }
  return run;
}

/** The words before a verb at the start of a sentence in capitals or small letters. */
function leadingRun(text: string, words: readonly NoteWord[], index: number): NoteWord[] {
  const first = words[index]!;
  if (!isSentenceStart(text, first.start)) return [];
  const run: NoteWord[] = [first];
  while (run.length < 4 && !doesAt(surelySpeaks, text, spanOf(run).end)) {
    const next = words[index + run.length];
    const gap = text.slice(run.at(-1)!.end, next?.start);
    if (next === undefined || !(gap === ' ' || (gap === '. ' && isInitial(run.at(-1)!)))) return [];
    run.push(next);
  }
  return run;
}

function fromStart(text: string, run: readonly NoteWord[]): Span | undefined {
  const first = run[0]!;
  if (!doesAt(surelySpeaks, text, spanOf(run).end)) return undefined;
  const fitsName = (word: NoteWord) =>
    word.text.length === 2 || (!isInitial(word) && (isKnownName(bare(word)) || isUnknownWord(bare(word))));
  const core = run.filter((word) => !isInitial(word));
  if (core.some((word) => stops.has(word.text.toLowerCase()))) return undefined;
  const given = isGivenName(first.text);
  const fits =
    core.length === 1
      ? given || (isUnknownWord(first.text) && !isDictionaryWord(first.text) && first.text.length > 3)
      : core.every((word) => fitsName(word) || isEponym(bare(word)) || particles.test(word.text)) &&
        (given || core.some((word) => !isDictionaryWord(word.text)));
  return fits ? spanOf(run) : undefined;
}

function bare({ text }: NoteWord): string {
  return bareWord(text);
}

const isNameText = remembered(
  (value) =>
    value.length > 1 &&
    !/['’]d$/u.test(value) &&
    !/^(?:\p{L}x|(?:pre|post|intra|peri)-?op|prin)$/iu.test(value) &&
    !stops.has(value.toLowerCase()) &&
    !largePlaces.has(value) &&
    !isEponym(value) &&
    !isDictionaryWord(value),
);

function isNameWord(word: NoteWord): boolean {
  return isNameText(bare(word));
}

function fromCapitals(text: string, found: readonly NoteWord[]): Span | undefined {
  const run = [...found];
  // "Then Isabel", "Seen Ngozi": words of the sentence at the front, and headings at the end, are not part of the name
  while (
    run.length > 1 &&
    (titles.has(run[0]!.text.toLowerCase()) ||
      (relations.has(run[0]!.text.toLowerCase()) && !isGivenName(run[0]!.text)) ||
      /^(?:Ex-.*|Fr|Sr|Rec['’]d|D['’]w)$/u.test(run[0]!.text))
  )
    run.shift();
  while (run.length > 0 && !(isNameWord(run[0]!) || leads(run))) run.shift();
  if (run.length === 0) return undefined;
  const whole = spanOf(run);
  const begins = isNameWord(run[0]!) || isGivenName(bare(run[0]!));
  if (
    run.length > 1 &&
    begins &&
    isName(run.at(-1)!, run[0]!) &&
    isFree(text, whole) &&
    acts(text, whole.end)
  )
    return whole;
  while (!(isKnownName(bare(run.at(-1)!)) || isNameWord(run.at(-1)!) || suffixes.test(run.at(-1)!.text))) {
    run.pop();
    if (run.length === 0) return undefined;
  }
  const span = spanOf(run);
  const left = text.slice(Math.max(0, span.start - 6), span.start);
  if (/(?:^|\P{L})(?:the|an?)\s$/iu.test(left)) return undefined;
  const [first] = run as [NoteWord];
  if (acts(text, span.end)) {
    if (!isFree(text, span)) return undefined;
    if (run.length > 1) return begins ? span : undefined;
    return isNameWord(first) &&
      !smallWordsOf(text).has(bare(first).toLowerCase()) &&
      first.text.length >= 3 &&
      !/^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(first.text)
      ? span
      : undefined;
  }
  const names = run.filter((word) => isKnownName(bare(word)) || isNameWord(word)).length;
  return names >= 2 &&
    run.some(isNameWord) &&
    (isGivenName(bare(first)) || isNameWord(first)) &&
    isFree(text, span)
    ? span
    : undefined;
}

/** The last word of a name that acts: after a sure first word any word will do, as "Jad Master tolerated". */
function isName(last: NoteWord, first: NoteWord): boolean {
  const value = bare(last);
  return isNameWord(first) || isKnownName(value) || isEponym(value) || isNameWord(last);
}

function spanOf(run: readonly NoteWord[]): Span {
  const last = run.at(-1)!;
  return { start: run[0]!.start, end: last.start + bare(last).length };
}

/** No part of a code, no term of medicine, no product. */
function isFree(text: string, { start, end }: Span): boolean {
  if (/[-\d/@&.^#]/u.test(text[start - 1] ?? '')) return false;
  if (/^[-–]?[\d®™^]|^[-/@]\p{L}/u.test(text.slice(end, end + 2))) return false;
  if (isEponymPhrase(text.slice(start, end + 12))) return false;
  if (matchesAt(age, text, end)) return true;
  return !hasClinicalContext(text, end) && !isProductContext(text, start, end);
}

function acts(text: string, end: number): boolean {
  return doesAt(speaks, text, end) || matchesAt(possession, text, end) || matchesAt(age, text, end);
}

/** "Jade Fairweather", "Olive has": a given name that is a word too, before a name or a verb. */
function leads(run: readonly NoteWord[]): boolean {
  const [first, second] = [run[0]!, run[1]];
  const value = bare(first);
  if (!isGivenName(value)) return false;
  if (second === undefined) return true;
  return isKnownName(bare(second)) || isNameWord(second) || isEponym(bare(second)) || !isOrdinaryWord(value);
}
