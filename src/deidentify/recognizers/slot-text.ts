import { late } from '../patterns/search-pattern.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { canBeName } from '../words/word-names.ts';
import { isCredential, patientLabels, staffLabels } from './slot-words.ts';

const token = late.uy`\p{L}[\p{L}\p{M}]*(?:['’ʻ.-][\p{L}\p{M}]+)*`;

export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** "Oduya, Ada" or "ODUYA,A" */
  readonly inverted: boolean;
  /** The value ends with its line, its cell, a number or a degree and not in the middle of a sentence. */
  readonly closed: boolean;
}

/** Words behind a label up to a wide gap, a number, a degree or the next label. */
export function readSlot(text: string, start: number): Slot | undefined {
  const words: string[] = [];
  let [at, end, commas] = [start, start, 0];
  let closed = false;
  while (words.length < 7) {
    token.lastIndex = at;
    const word = token.exec(text)?.[0];
    if (word === undefined || (words.length > 0 && endsSlot(text, word, at, words))) {
      closed = word !== undefined || /[\d#("[]/u.test(text[at] ?? '\n');
      break;
    }
    words.push(word);
    at += word.length;
    end = at;
    if (text[at] === '.' && (word.length === 1 || suffixes.test(word))) end = at += 1;
    const gap = /^(?:, ?| |\.(?=\p{Lu}\b))(?=[\p{L}\d#("[])/u.exec(text.slice(at, at + 3))?.[0];
    if (gap === undefined) {
      closed = !/^(?:[@_&\\']|\.\w|-)/u.test(text.slice(at, at + 2));
      break;
    }
    if (gap.startsWith(',')) commas += words.length > 0 ? 1 : 0;
    at += gap.length;
  }
  if (words.length === 0 || words.length > 6 || commas > 2) return undefined;
  const inverted = /,/u.test(text.slice(start, end));
  return { start, end, words, inverted, closed };
}

function endsSlot(text: string, word: string, at: number, words: readonly string[]): boolean {
  if (suffixes.test(word)) return false;
  // "Bello, A left": behind an initial the sentence goes on
  if (words.length > 1 && words.at(-1)?.length === 1 && /^\p{Ll}/u.test(word)) return true;
  const lower = word.toLowerCase();
  const behind = text.slice(at + word.length, at + word.length + 3);
  return (
    isCredential(word) ||
    /^ ?[:=#]/u.test(behind) ||
    /^\d/u.test(behind) ||
    /^(?:dob|mrn|age|sex|gender|room|rm|bed|acct|enc|ssn|tod|unit|dept|ext|pgr|pager|cell|ph|tel|badge|bdg|lic|npi|dx|pos|exp|seq)$/u.test(
      lower,
    ) ||
    (word.length > 1 &&
      (staffLabels.has(lower) || patientLabels.has(lower)) &&
      !canBeName(word) &&
      /^(?: {1,8}|\.? )\p{L}/u.test(text.slice(at + word.length, at + word.length + 10)))
  );
}

export const core = (words: readonly string[]): readonly string[] =>
  words.filter(
    (word) => word.replaceAll(/[.-]/gu, '').length > 1 && !particles.test(word) && !suffixes.test(word),
  );
