import { gapFirstMark, gapLastMark, type NoteTokens } from './note-tokens.ts';
import { NAME_OR_PLACE, type RuleHits } from './rule-hits.ts';
import type { WordFacts } from './word-facts.ts';

export interface LineFacts {
  /** Symbol of the label before the nearest colon in the line, of the token; 0 for none. */
  readonly label: Int32Array;
  /** Symbol of the heading above. */
  readonly heading: Int32Array;
  /** Per token: capitals only 2, small letters only 1, else 0. */
  readonly letters: Uint8Array;
}

export interface Repeats {
  /** Times that the word occurs in the note, at most 7. */
  readonly times: Uint8Array;
  /** Times that it occurs without a capital. */
  readonly small: Uint8Array;
  /** Times that the rules found it, as a name or a place. */
  readonly found: Uint8Array;
}

const COLON = 58;

/**
 * Labels, headings and capitals of the lines of a note.
 * @param copies how many tokens of its line each stands for
 */
export function linesOf(tokens: NoteTokens, facts: readonly WordFacts[], copies?: Uint32Array): LineFacts {
  const { count, gap, lineFirst } = tokens;
  const label = new Int32Array(count);
  const heading = new Int32Array(count);
  const letters = new Uint8Array(count);
  let current = 0;
  let above = 0;
  for (let first = 0; first < count; ) {
    let end = first + 1;
    while (end < count && lineFirst[end] === first) end += 1;
    let [upper, lower] = [0, 0];
    current = 0;
    for (let i = first; i < end; i += 1) {
      if (i > first && gapLastMark(gap[i]!) === COLON) current = facts[i - 1]!.symbol;
      label[i] = current;
      const shape = facts[i]!.shape;
      const times = copies === undefined ? 1 : copies[i]!;
      if (shape === 1 || shape === 3 || (shape > 24 && shape < 32)) upper += times;
      else if (shape === 2 || shape === 4 || (shape > 32 && shape < 40)) lower += times;
      else if (shape === 5 || shape === 6 || shape === 7 || (shape > 40 && shape < 48)) {
        upper += times;
        lower += times;
      }
    }
    const habit =
      lower === 0 && upper > 2 ? 2 : upper === 0 && lower > 2 ? 1 : upper > 4 && lower * 8 < upper ? 2 : 0;
    const endsOpen = gapFirstMark(gap[end]!) === COLON;
    const isHeading = end - first <= 4 && (endsOpen || (lower === 0 && upper > 0 && facts[first]!.common));
    if (isHeading) above = facts[end - 1]!.symbol;
    for (let i = first; i < end; i += 1) {
      letters[i] = habit;
      heading[i] = above;
    }
    first = end;
  }
  return { label, heading, letters };
}

/** Three counts for each number of a word; those of the words of a note are set to 0 before it is counted. */
let tallies = new Uint32Array(0);

/** How often each word of a note that may be a name occurs in it. */
export function repeatsOf(facts: readonly WordFacts[], hits: RuleHits, copies?: Uint32Array): Repeats {
  const count = facts.length;
  const times = new Uint8Array(count);
  const small = new Uint8Array(count);
  const found = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const at = facts[i]!.number * 3;
    // zero where it is new
    if (at >= tallies.length) tallies = new Uint32Array(at * 2 + 12_288);
    tallies[at] = 0;
    tallies[at + 1] = 0;
    tallies[at + 2] = 0;
  }
  for (let i = 0; i < count; i += 1) {
    const { candidate, common, number } = facts[i]!;
    if (!candidate && common) continue;
    const at = number * 3;
    const count = copies === undefined ? 1 : copies[i]!;
    tallies[at]! += count;
    if (hits.kinds[i]! & NAME_OR_PLACE) tallies[at + 2]! += count;
  }
  for (let i = 0; i < count; i += 1) {
    const { shape, number } = facts[i]!;
    if (shape === 2 || shape === 4 || (shape > 32 && shape < 40))
      tallies[number * 3 + 1]! += copies === undefined ? 1 : copies[i]!;
  }
  for (let i = 0; i < count; i += 1) {
    const at = facts[i]!.number * 3;
    if (tallies[at] === 0) continue;
    times[i] = Math.min(7, tallies[at]!);
    small[i] = Math.min(3, tallies[at + 1]!);
    found[i] = Math.min(7, tallies[at + 2]!);
  }
  return { times, small, found };
}
