import type { Span } from '../note/span.ts';
import { wordsOf } from './fold-text.ts';

/**
 * Beginnings and stems that are an edit or two apart and mean another disease. A quote of one must not be
 * grounded on the other: "hypertension" and "hypotension" are two edits apart.
 */
const confusable: readonly (readonly [string, string])[] = [
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['macro', 'micro'],
  ['ureter', 'urethr'],
  ['ileo', 'ilio'],
  ['ileum', 'ilium'],
  ['abduct', 'adduct'],
  ['perine', 'perone'],
  ['poly', 'oligo'],
  ['pyel', 'myel'],
  ['colon', 'color'],
  ['anti', 'ante'],
];

/** Edits allowed for a length in letters; the same table bounds the whole quote and each of its words. */
function editLimit(letters: number): number {
  if (letters >= 12) return 2;
  return letters >= 6 ? 1 : 0;
}

/**
 * Spans inside `sentence` that a quote of the model may have meant with a typing error corrected or made.
 * Word by word: the number of words, first letters, digits and short words (so roman numerals and
 * "no") must be the same, because there an edit changes the meaning: type 1 and 2, typical and atypical.
 */
export function findNearMatches(text: string, sentence: Span, quote: string): readonly Span[] {
  const wanted = wordsOf(quote, { start: 0, end: quote.length }).map(({ word }) => word);
  const limit = editLimit(wanted.join('').length);
  if (limit === 0) return [];
  const words = wordsOf(text, sentence);
  const found: Span[] = [];
  for (let first = 0; first + wanted.length <= words.length; first += 1) {
    let edits = 0;
    for (let offset = 0; offset < wanted.length && edits <= limit; offset += 1) {
      edits += wordEdits(wanted[offset]!, words[first + offset]!.word);
    }
    if (edits > limit) continue;
    found.push({ start: words[first]!.start, end: words[first + wanted.length - 1]!.end });
  }
  return found;
}

/** Edits between two words, or Infinity where no edit is allowed. */
function wordEdits(wanted: string, actual: string): number {
  if (wanted === actual) return 0;
  const limit = editLimit(Math.max(wanted.length, actual.length));
  if (limit === 0 || wanted[0] !== actual[0]) return Infinity;
  if (/\p{N}/u.test(wanted) || /\p{N}/u.test(actual)) return Infinity;
  if (Math.abs(wanted.length - actual.length) > limit) return Infinity;
  if (confusable.some(([a, b]) => isSwap(wanted, actual, a, b) || isSwap(wanted, actual, b, a)))
    return Infinity;
  const edits = levenshtein(wanted, actual);
  return edits <= limit ? edits : Infinity;
}

function isSwap(wanted: string, actual: string, a: string, b: string): boolean {
  return wanted.includes(a) && !actual.includes(a) && actual.includes(b) && !wanted.includes(b);
}

function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substituted, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
