import type { Span } from '../note/span.ts';

/** Letters and digits of a text, lower-case and without accents, each with its place in the source. */
export interface FoldedText {
  readonly folded: string;
  /** Source start of each folded code unit. */
  readonly starts: readonly number[];
  /** Source end of each folded code unit, with the combining marks that follow it. */
  readonly ends: readonly number[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const digit = /\p{N}/u;
const mark = /\p{M}/u;

/**
 * Folds case, accents, whitespace, punctuation and hyphens away: "A-fib", "A fib" and "Afib" are equal.
 * A gap between two digits stays, as ".": "T 1.5" is not "T 15", nor is "stage 2, 3" "stage 23".
 */
export function foldText(text: string): FoldedText {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const character of text) {
    const end = position + character.length;
    const base = foldCharacter(character);
    const last = folded.length - 1;
    if (base === '') {
      if (last >= 0 && ends[last] === position && mark.test(character)) ends[last] = end;
    } else {
      const gap = last >= 0 && ends[last]! < position;
      if (gap && digit.test(base) && digit.test(folded[last]!)) {
        folded.push('.');
        starts.push(ends[last]!);
        ends.push(position);
      }
      for (let unit = 0; unit < base.length; unit += 1) {
        folded.push(base[unit]!);
        starts.push(position);
        ends.push(end);
      }
    }
    position = end;
  }
  return { folded: folded.join(''), starts, ends };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? character : '';
  }
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...base].filter((part) => letterOrDigit.test(part)).join('');
}

/**
 * True if the span does not cut a word: "AF" in "AFTER" does. An edge that is no word character itself
 * ("(COPD)") cuts nothing. A span that splits a surrogate pair is never bounded.
 */
export function isWordBounded(text: string, span: Span): boolean {
  return isBoundary(text, span.start) && isBoundary(text, span.end);
}

function isBoundary(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return true;
  const before = codePointBefore(text, position);
  const after = String.fromCodePoint(text.codePointAt(position)!);
  if (isHighSurrogate(text.charCodeAt(position - 1)) && isLowSurrogate(text.charCodeAt(position)))
    return false;
  return !(wordCharacter.test(before) && wordCharacter.test(after)) && !mark.test(after);
}

function codePointBefore(text: string, position: number): string {
  const unit = text.charCodeAt(position - 1);
  const isPair = isLowSurrogate(unit) && position > 1 && isHighSurrogate(text.charCodeAt(position - 2));
  return text.slice(isPair ? position - 2 : position - 1, position);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Words (runs of letters, digits and marks) with their places. */
export function wordsOf(text: string, within: Span): readonly (Span & { readonly word: string })[] {
  const words: (Span & { word: string })[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const start = within.start + match.index;
    words.push({ start, end: start + match[0].length, word: foldText(match[0]).folded });
  }
  return words;
}
