import { late } from '../patterns/search-pattern.ts';
import { isCueWord } from './id-cues.ts';

/** A run of letters, digits and the signs that join them, with at least two digits: what an identifier can look like. */
export interface CodeRun {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly digits: number;
  readonly letters: number;
  /** Length of the longest row of digits. */
  readonly longest: number;
}

const digit = 1;
const letter = 2;
const joiner = 3;
const kinds = new Uint8Array(256);
for (let code = 0; code < 256; code += 1) {
  const sign = String.fromCharCode(code);
  if (/\d/.test(sign)) kinds[code] = digit;
  else if (/\p{L}/u.test(sign)) kinds[code] = letter;
  else if ('-/._:*#+'.includes(sign)) kinds[code] = joiner;
}

/** A line without spaces is no identifier beyond this. */
const maxRun = 80;
/** "no.5306", "ref:19-2207": the label is not part of the value. */
const label = late.u`^(\p{L}{2,14})[.:#]+(?=[\p{L}\d])`;
/** "5306.The next": two sentences that lost their space. */
const nextSentence = late.u`[.:]\p{L}{3,}$`;
/** "ODOS_77102.irx": a file, whatever wrote it. */
const fileName = late.u`^[\p{L}\d-]{1,20}_[\w-]{1,30}\.[a-z]{2,4}$`;

/** Every run of the text, from left to right, in one pass over its characters. */
export function codeRunsOf(text: string): readonly CodeRun[] {
  const runs: CodeRun[] = [];
  let start = -1;
  let digits = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : 0;
    if (kind === 0) {
      if (digits >= 2 && at - start <= maxRun) addRun(runs, text, start, at);
      start = -1;
      digits = 0;
    } else {
      if (start < 0 && kind !== joiner) start = at;
      if (kind === digit) digits += 1;
    }
  }
  return runs;
}

function addRun(runs: CodeRun[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (end > start && kinds[text.charCodeAt(end - 1)] === joiner) end -= 1;
  let value = text.slice(start, end);
  const [labelled = '', word = ''] = label.exec(value) ?? [];
  if (isCueWord(word) || /^\p{L}\p{Ll}{3,}$/u.test(word)) {
    start += labelled.length;
    value = value.slice(labelled.length);
  }
  const tail = nextSentence.exec(value);
  if (tail !== null && /\d$/.test(value.slice(0, tail.index)) && !fileName.test(value)) {
    end = start + tail.index;
    value = value.slice(0, tail.index);
  }
  let [digits, letters, row, longest] = [0, 0, 0, 0];
  for (let at = 0; at < value.length; at += 1) {
    const kind = kinds[value.charCodeAt(at)];
    if (kind === digit) {
      digits += 1;
      row += 1;
      if (row > longest) longest = row;
      continue;
    }
    row = 0;
    if (kind === letter) letters += 1;
  }
  if (digits >= 2) runs.push({ start, end, value, digits, letters, longest });
}
