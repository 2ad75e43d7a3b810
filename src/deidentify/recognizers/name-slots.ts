import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import { isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { isKnownName } from '../words/person-name.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isLogin, isStaffInitials } from './login-shapes.ts';
import { core, readSlot, type Slot } from './slot-text.ts';
import { notFilled, partLabels, patientLabels, staffLabels, userLabels } from './slot-words.ts';

const id = 'name-slots';

/** Between a label and its value: a colon or a leader, a wide gap, or one blank. */
const colonGap = late.uy`["']?(?:\(s\))?[ \t]{0,24}(?:[:=>]|\.{3,40}|_{2,20})[ \t]{0,24}[_"']{0,12}(?=[\p{L}\d])`;
const wideGap = late.uy`(?: {2,24}|\t{1,3})(?=\p{L})`;
const blankGap = late.uy`\.? (?=[\p{L}\d])`;
/** A label begins its line, its cell or its clause. */
const edge = /(?:^|[\n|;,/([{<>"'._-]|[ \t]{2})[ \t*#]{0,4}$/u;
/** "1 SURNAME :ADA": the number of a line of a screen */
const numberedEdge = /(?:^|\n)[ \t]{0,4}\d{1,2}[.)]? $/u;
const titleGap = late.iuy`(?:dr|mr|mrs|ms|miss|mx|prof|sr|fr|rev|hon)\.? `;

/** Names by the labels of boards, logs, sheets and screens: "SURGEON  ODUYA, B   ASST  LEE, K", "GIVEN  :ADA", "op kb7". */
export const nameSlots: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const words = wordsOf(text);
    const add = (start: number, end: number): void => {
      findings.push({ start, end, category: 'NAME', strength: 2, recognizer: id });
    };
    for (const index of labels(text)) {
      const word = words[index]!;
      const behind = gapBehind(text, word);
      if (behind === undefined) continue;
      const lower = word.text.toLowerCase();
      const user = userBehind(text, word, behind, lower);
      if (user !== undefined) {
        for (const span of user) add(span.start, span.end);
        continue;
      }
      const left = text.slice(Math.max(0, word.start - 8), word.start);
      const isEdge = edge.test(left) || isOfLabel(words, index);
      if (!isEdge && !(behind.kind === 'colon' && (lower === 'by' || numberedEdge.test(left)))) continue;
      titleGap.lastIndex = behind.end;
      const start = titleGap.test(text) ? titleGap.lastIndex : behind.end;
      const slot = readSlot(text, start);
      if (slot === undefined || saysIllness(text, slot) || !fillsSlot(text, word, lower, behind.kind, slot))
        continue;
      add(slot.start, slot.end);
      for (const more of further(text, slot)) add(more.start, more.end);
    }
    return findings;
  },
};

const labels = wordsThat((word) => {
  const lower = word.toLowerCase();
  return (
    word.length < 17 &&
    (partLabels.has(lower) || patientLabels.has(lower) || staffLabels.has(lower) || userLabels.has(lower))
  );
});

interface Gap {
  readonly kind: 'colon' | 'wide' | 'blank';
  readonly end: number;
}

function gapBehind(text: string, { end }: NoteWord): Gap | undefined {
  for (const [kind, pattern] of [
    ['colon', colonGap],
    ['wide', wideGap],
    ['blank', blankGap],
  ] as const) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return undefined;
}

/** "FIRST ASSIST", "Accepting MD", "PCP of record": the words of a label before its last. */
function isOfLabel(words: readonly NoteWord[], index: number): boolean {
  const [first, previous] = [words[index - 2], words[index - 1]];
  const isLabel = (word: NoteWord | undefined): boolean =>
    word !== undefined &&
    (patientLabels.has(word.text.toLowerCase()) || staffLabels.has(word.text.toLowerCase()));
  if (previous === undefined || words[index]!.start - previous.end > 1) return false;
  return isLabel(previous) || (previous.text.toLowerCase() === 'of' && isLabel(first));
}

/** Whoever is logged in or initials, and a second behind a slash: "VERIFY q KBL / TMcG". */
function userBehind(
  text: string,
  word: NoteWord,
  gap: Gap,
  label: string,
): readonly { start: number; end: number }[] | undefined {
  if (!(userLabels.has(label) || (gap.kind === 'colon' && staffLabels.has(label)))) return undefined;
  if (
    label === 'op' &&
    /(?:post|pre|intra|peri|co)[- ]?$/iu.test(text.slice(Math.max(0, word.start - 7), word.start))
  )
    return undefined;
  const spans: { start: number; end: number }[] = [];
  let at = gap.end + (/^q (?=\p{Lu})/u.exec(text.slice(gap.end, gap.end + 3))?.[0].length ?? 0);
  while (spans.length < 2) {
    const value = /^[\p{L}\d]+(?:[._-][\p{L}\d]+){0,3}/u.exec(text.slice(at, at + 26))?.[0] ?? '';
    const closed = /^(?:[ \t]*(?:$|[\n,;|)/\]]|\.(?:\s|$))|[ \t]{2}| \d|"|')/u.test(
      text.slice(at + value.length, at + value.length + 4),
    );
    // "Rec: ARU", "ANESTHESIA: MAC": letters in capitals are a person's only where a user is asked for
    const isUser =
      isLogin(value, true) || (isStaffInitials(value) && (userLabels.has(label) || /^\p{Ll}/u.test(value)));
    if (!closed || !isUser || notFilled.has(value)) break;
    spans.push({ start: at, end: at + value.length });
    const next = /^ ?\/ ?/u.exec(text.slice(at + value.length, at + value.length + 3))?.[0];
    if (next === undefined) break;
    at += value.length + next.length;
  }
  return spans.length > 0 ? spans : undefined;
}

/** "Newborn: TTN, hyperbilirubinemia, r/o sepsis": illnesses where a name is written elsewhere. */
function saysIllness(text: string, { start, end }: Slot): boolean {
  return (text.slice(start, end).match(longWord) ?? []).some(
    (word) => isDictionaryWord(word) && !canBeGiven(word),
  );
}

const longWord = /(?<![\p{L}'-])\p{Ll}{4,}(?![\p{L}'-])/gu;

/** A word that a person's name can have beside another that is one. */
function canStand(word: string): boolean {
  const lower = word.toLowerCase();
  if (canBeName(word)) return !notFilled.has(lower) || canBeGiven(word);
  return !(
    notFilled.has(lower) ||
    neverNames.has(lower) ||
    isFunctionWord(word) ||
    relations.has(lower) ||
    roles.has(lower) ||
    titles.has(lower) ||
    isClinicalProperNoun(word) ||
    isAbbreviation(word)
  );
}

/** In no list of language or medicine, or in one of names. */
export function isNameWord(word: string): boolean {
  if (!canStand(word)) return false;
  return (
    canBeName(word) ||
    (word.length > 2 && !word.split('-').every((part) => isDictionaryWord(part) || isClinicalName(part)))
  );
}

function fillsSlot(text: string, word: NoteWord, label: string, gap: Gap['kind'], slot: Slot): boolean {
  const { words, inverted, closed } = slot;
  const parts = core(words);
  if (!closed && !(inverted && words.length > 1)) return false;
  const value = text.slice(slot.start, slot.end);
  if (isEponymPhrase(value) && !inverted) return false;
  // "SIG: amox", "Ohio operator lic": small letters fill a label in small letters, or are a name of the lists
  const isSmall = /^\p{Ll}/u.test(parts[0] ?? '') && /\p{Lu}/u.test(word.text);
  if (isSmall && !parts.some((part) => isKnownName(part)) && !(inverted && patientLabels.has(label)))
    return false;
  if (partLabels.has(label) && gap === 'colon') return fillsPart(text, word, words, parts);
  if (partLabels.has(label)) return false;
  const isSigned = inverted && gap === 'colon' && words.length > 2 && words.some((part) => part.length === 1);
  if (parts.length === 0 || !(isSigned || parts.every(canStand))) return false;
  const names = parts.filter(isNameWord).length;
  if (inverted && words.length > 1) {
    if (gap === 'blank') return names === parts.length || (names * 2 >= parts.length && isBoard(text, slot));
    return names * 2 >= parts.length || (patientLabels.has(label) && isSure(parts.at(-1) ?? ''));
  }
  if (gap === 'colon')
    return parts.length > 1
      ? names * 2 > parts.length
      : isSure(parts[0] ?? '') ||
          (staffLabels.has(label) && /^\p{Lu}/u.test(value) && further(text, slot).length > 0);
  // "VSO Ada Bello   555-0100", "PCP of record Tranh.": a whole name, or one behind "of"
  if (value !== value.toUpperCase() && /^\p{Lu}/u.test(value)) {
    if (label === 'record') return parts.length < 4 && parts.every(isSure);
    return (
      word.text === word.text.toUpperCase() &&
      parts.length > 1 &&
      canBeGiven(parts[0] ?? '') &&
      names === parts.length &&
      /^(?: {2}|[ \t]*(?:\n|$)| ?\d)/u.test(text.slice(slot.end, slot.end + 4))
    );
  }
  // Without a colon a label is one in capitals, as on a board
  if (word.text !== word.text.toUpperCase() || value !== value.toUpperCase()) return false;
  return (
    names === parts.length &&
    parts.some(isSure) &&
    (gap === 'wide' || parts.length > 1 || (value.length > 3 && isBoard(text, slot)))
  );
}

/** "Resp: PRVC": no name is without a vowel */
const isSpoken = (word: string): boolean => /[aeiouyà-ÿ]/iu.test(word) || canBeName(word);

function isSure(word: string): boolean {
  return isNameWord(word) && isSpoken(word) && (canBeGiven(word) || !isDictionaryWord(word));
}

/** One word behind one blank: only between cells of a line of capitals. */
function isBoard(text: string, { end }: Slot): boolean {
  return /^(?: {2}|[ \t]*(?:\n|$|\|)|,? [A-Z]{2,4}\b)/u.test(text.slice(end, end + 6));
}

/** "Last: Summer  First: Autumn  MI: R": beside another label of its kind any word is a name. */
function fillsPart(
  text: string,
  word: NoteWord,
  words: readonly string[],
  parts: readonly string[],
): boolean {
  const near = text.slice(Math.max(0, word.start - 60), word.start) + text.slice(word.end, word.end + 90);
  const paired = otherPart.test(near);
  if (parts.length === 0) return paired && words.length === 1;
  if (!parts.every((part) => canStand(part) || (paired && !neverNames.has(part.toLowerCase())))) return false;
  return paired || parts.some((part) => isNameWord(part));
}
const otherPart = late.iu`(?:^|[\s|,;\d])(?:surname|surnm|last(?:[ _]?(?:name|nm))?|lname|given(?:s|[ _]names?)?|first(?:[ _]?(?:name|nm))?|fname|fore(?:names?|nm)|middle|mi|ln|fn)[ \t]{0,12}[:=]`;

/** "SURG: FENN / ARAYA": the next of a list of the same label. */
function further(text: string, slot: Slot): readonly Slot[] {
  const found: Slot[] = [];
  let end = slot.end;
  while (found.length < 4) {
    const gap = /^ ?[/&+;] ?(?=\p{L})/u.exec(text.slice(end, end + 4))?.[0];
    const next = gap === undefined ? undefined : readSlot(text, end + gap.length);
    if (next === undefined || !next.closed) break;
    const parts = core(next.words);
    if (parts.length === 0 || parts.length > 3 || !parts.every(isNameWord)) break;
    found.push(next);
    end = next.end;
  }
  return found;
}
