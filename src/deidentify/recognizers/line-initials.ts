import { isDigit } from '../../note/characters.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { noMark } from './initial-marks.ts';

const id = 'line-initials';

const credential =
  'RN|LPN|LVN|CNA|PCT|MA|NP|NNP|CNM|CRNA|PA(?:-C)?|MD|DO|SLP|RT|RRT|RD|RDN|PT|OT|PharmD|RPh|MSW|LCSW|SW|MS ?[1-4]|PGY-? ?\\d|fellow|resident|intern|scribe';
/** Letters that end a line behind a full stop or by themselves: "Tolerated well. kbl", "KBL". */
const lastLetters = late.u`(?:^[ \t]*|[.!?)\]"”] {1,2}|\d {2,}|[—–] ?)(\p{Ll}{2,3}|\p{Lu}\p{Ll}\p{Lu}|\p{Ll}\.\p{Ll}\.(?:\p{Ll}\.)?)$`;
/** Author and typist, with a day behind them or none: "kbl/mr 3-4", "kb:rvl", "kb/rn/cm". */
const lastPair = late.u`(?:^[ \t]*|[.!?)\]"”,;] {1,3}| {2,})(\p{L}{2,4} ?[/:] ?\p{Ll}{1,3}(?:[/:]\p{Ll}{1,4})?)(?: {1,3}\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)?$`;
/** Letters before a credential: "kbl LPN", "K.B. RN". */
const credited = searched(
  `(?:^[ \\t]*|[.!?)\\]"”,;/] ?| {2,})(\\p{Ll}{2,3}|\\p{L}\\.(?:\\p{L}\\.){1,2}) (?:${credential})(?![\\p{L}])`,
  'u',
);
const unitPair = late.iu`(?:^|: ?)(?:d\/c|f\/u|s\/p|y\/o|c\/o|n\/v|w\/o|h\/o|r\/o|b\/l|i\/o|d\/t)$|^(?:md|do|rn|pa|np) ?\/|^(?:m[lL]|mg|mcg|g|kg|mm|cm|L|mEq|units?|cc|gtt|w|n|r|s|c|a|b|h|d|and|or|he|she|his|him|am|pm|on|in|po|iv) ?\/|^\p{L}+ ?\/ ?(?:h|hr|kg|min|d|day|wk|mo|s|sec|dl|l|ml|or|o|c|a|f|u|m|hpf|lpf)$|:(?:no|yes|neg|pos|nl|wnl|na|nil|ok|od|os|ou|po|iv|rt|lt)$`;

/** Initials that end a line of a note, and initials of who is named elsewhere in it. */
export const lineInitials: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = (start: number, found: string): void => {
      findings.push({ start, end: start + found.length, category: 'NAME', strength: 1, recognizer: id });
    };
    const column: { readonly start: number; readonly found: string }[] = [];
    for (let from = 0; from < text.length; ) {
      const stop = text.indexOf('\n', from);
      const end = stop < 0 ? text.length : stop;
      readLine(text, from, end, add);
      const apart = apartAt(text, from, end);
      if (apart !== undefined) column.push(apart);
      from = end + 1;
    }
    // who charted three lines of a table is not alone in it
    if (column.length - new Set(column.map(({ found }) => found)).size > 1)
      for (const { start, found } of column) add(start, found);
    return findings;
  },
  review: ({ text }, findings) => [...findings, ...initialsOfNames(text, findings)],
};

const reach = 28;

function readLine(text: string, from: number, to: number, add: (start: number, found: string) => void): void {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (end - from < 2) return;
  // a full stop behind them is a sentence's
  const start = Math.max(from, end - reach);
  const tail = text.slice(start, end);
  // at the line's own begin only, where the slice begins with it
  const isWhole = start === from;
  const code = tail.charCodeAt(tail.length - 1);
  if (isLetter(code) || isDigit(code) || code === 46) {
    for (const pattern of [lastLetters, lastPair]) {
      const match = pattern.exec(tail);
      if (match === null || (match.index === 0 && !isWhole && !/^[^\p{L}]/u.test(match[0]))) continue;
      const found = match[1]!;
      if (pattern === lastLetters ? !isSigned(found) : !isPair(found)) continue;
      add(start + match.index + match[0].indexOf(found), found);
      return;
    }
  }
  const match = credited.exec(tail);
  if (match === null || (match.index === 0 && !isWhole && !/^[^\p{L}]/u.test(match[0]))) return;
  const found = match[1]!;
  if (isSigned(found)) add(start + match.index + match[0].indexOf(found), found);
}

/** Small letters behind a gap at the end of a line: a column of a table. */
function apartAt(text: string, from: number, to: number): { start: number; found: string } | undefined {
  const found = / {3,}(\p{Ll}{2,3})[ \t\r]*$/u.exec(text.slice(Math.max(from, to - 12), to))?.[1];
  return found === undefined || !isSigned(found) ? undefined : { start: text.lastIndexOf(found, to), found };
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const title = late.iu`^(?:m\.?d|d\.?o|r\.?n|p\.?a|n\.?p|d\.?c|ph\.?d|i\.?e|e\.?g|p\.?o|p\.?r|p\.?r\.?n|a\.?m|p\.?m|ekg|ecg|eeg|emg|cxr|mri|cta|dob|mrn|ssn|dos|doa|dod|pcp|poa|hpi|pmh|psh|ros|cc|re|dx|rx|hx|tx|sx|fx)\.?$`;
const isSigned = (found: string): boolean =>
  (found.includes('.') && !title.test(found)) ||
  !(
    title.test(found) ||
    noMark.test(found) ||
    isFunctionWord(found) ||
    (found.length > 2 && isDictionaryWord(found))
  );

function isPair(found: string): boolean {
  if (unitPair.test(found)) return false;
  const parts = found.split(/ ?[/:] ?/u);
  return (
    !parts.every((part) => isAbbreviation(part) || isFunctionWord(part) || noMark.test(part)) &&
    !parts.some((part) => part.length > 2 && isDictionaryWord(part))
  );
}

const mostNames = 24;

/** Letters that are the initials of a name found in the note, where one signs. */
function initialsOfNames(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  const marks = new Set<string>();
  const names = new Set<string>();
  for (const { category, start, end } of findings) {
    if (category !== 'NAME' || end - start < 5) continue;
    const name = text.slice(start, end);
    if (names.has(name)) continue;
    names.add(name);
    if (names.size > mostNames) break;
    const letters = initialsOf(name);
    if (letters.length < 2) continue;
    marks.add(letters);
    if (letters.length === 3) marks.add(letters[0]! + letters[2]!);
  }
  const found: PhiFinding[] = [];
  for (const mark of marks) {
    if (mark.length > 3) continue;
    for (const form of [mark.toLowerCase(), mark, `${[...mark].join('.')}.`])
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
        if (isSignature(text, at, at + form.length, form))
          found.push({ start: at, end: at + form.length, category: 'NAME', strength: 1, recognizer: id });
  }
  return found;
}

function initialsOf(name: string): string {
  const words = name.match(/\p{Lu}[\p{L}'’]*/gu) ?? [];
  return words.length < 2 || words.length > 4 ? '' : words.map((word) => word[0]!).join('');
}

const openBefore = /(?:^|\n|[.!?)\]"”;,] ?| {2}|\t|\(|[/:=] ?|[—–-] ?)$/u;
const closed =
  /^(?:[ \t]*(?:\n|\r|$)|[ ]?[/:;)]| {2}|,? \d{1,2}[-/.:]\d| (?:dd|tt|dt|d|t|D|T)[: ]|\.?[ \t]*\n)/u;

function isSignature(text: string, start: number, end: number, form: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 8);
  if (/[\p{L}\d.]$/u.test(before) || /^[\p{L}\d]/u.test(after)) return false;
  if (form.includes('.')) return !title.test(form);
  if (noMark.test(form) || title.test(form) || (form.length > 2 && isDictionaryWord(form))) return false;
  const isCapital = form === form.toUpperCase();
  if (isCapital && (isAbbreviation(form) || clinicalCapitals.has(form.toLowerCase())))
    return /= ?$/u.test(before) && /^[ \t]*(?:\n|[,;)]|$)/u.test(after);
  return openBefore.test(before) && closed.test(after);
}
