import type { PhiFinding } from '../phi-recognizer.ts';
import { tokenBehind } from './rule-hits.ts';
import type { ReadNote } from './token-features.ts';
import type { WordFacts } from './word-facts.ts';

const factor = 0x9e3779b1;

/** Tells in one step whether the same words stand in two places: a long line of one word would else be compared with itself. */
function sameWords({ facts }: ReadNote): (one: number, other: number, length: number) => boolean {
  const sums = new Int32Array(facts.length + 1);
  const others = new Int32Array(facts.length + 1);
  for (const [i, { number }] of facts.entries()) {
    sums[i + 1] = (Math.imul(sums[i]!, factor) + number + 1) | 0;
    others[i + 1] = (Math.imul(others[i]!, 0x85ebca6b) + Math.imul(number + 7, 0xc2b2ae35)) | 0;
  }
  const power = (base: number, times: number): number => {
    let [result, square] = [1, base];
    for (let left = times; left > 0; left >>= 1) {
      if (left & 1) result = Math.imul(result, square);
      square = Math.imul(square, square);
    }
    return result;
  };
  const of = (all: Int32Array, from: number, length: number, by: number): number =>
    (all[from + length]! - Math.imul(all[from]!, by)) | 0;
  return (one, other, length) => {
    if (Math.max(one, other) + length > facts.length) return false;
    const [first, second] = [power(factor, length), power(0x85ebca6b, length)];
    return (
      of(sums, one, length, first) === of(sums, other, length, first) &&
      of(others, one, length, second) === of(others, other, length, second)
    );
  };
}

/**
 * A value that is replaced in one place and stands in another says what was replaced. So what is added is added everywhere, or
 * nowhere if it is common.
 * @param kept 1 for tokens that are replaced
 * @param isCommon tokens that mean other things elsewhere; by default, if one is a common word
 */
export function evenly(
  note: ReadNote,
  kept: Uint8Array,
  added: readonly PhiFinding[],
  isCommon: (tokens: readonly WordFacts[]) => boolean = (words) => words.some(({ common }) => common),
): readonly PhiFinding[] {
  if (added.length === 0) return added;
  const { tokens, facts } = note;
  const lengthOf = (first: number, end: number): number => {
    let length = 1;
    while (first + length < tokens.count && tokens.start[first + length]! < end) length += 1;
    return length;
  };
  const wordsOf = (first: number, length: number): string => {
    let words = facts[first]!.folded;
    for (let at = first + 1; at < first + length; at += 1) words += ` ${facts[at]!.folded}`;
    return words;
  };
  const pairAt = (at: number): number => facts[at]!.number * 2 ** 26 + (facts[at + 1]?.number ?? -1) + 1;
  // where the first word, or the first two of several, stand: so a long note takes no longer per word than a short one
  const single = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  const values = new Map<
    string,
    { readonly finding: PhiFinding; readonly first: number; readonly length: number }
  >();
  const firsts = new Set<number>();
  for (const finding of added) {
    const first = tokenBehind(tokens, finding.start);
    const length = lengthOf(first, finding.end);
    firsts.add(facts[first]!.number);
    if (length === 1) single.set(facts[first]!.number, []);
    else pairs.set(pairAt(first), []);
    values.set(wordsOf(first, length), { finding, first, length });
  }
  for (let at = 0; at < tokens.count; at += 1) {
    const { number } = facts[at]!;
    if (!firsts.has(number)) continue;
    single.get(number)?.push(at);
    if (pairs.size > 0) pairs.get(pairAt(at))?.push(at);
  }
  const uncovered = new Int32Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) uncovered[at + 1] = uncovered[at]! + 1 - kept[at]!;
  const isSame = pairs.size > 0 ? sameWords(note) : () => true;
  const dropped = new Set<string>();
  const more: PhiFinding[] = [];
  for (const [value, { finding, first, length }] of values) {
    const places = length === 1 ? single.get(facts[first]!.number)! : pairs.get(pairAt(first))!;
    const others = places.filter(
      (at) => (length === 1 || isSame(at, first, length)) && uncovered[at + length]! - uncovered[at]! > 0,
    );
    if (others.length === 0) continue;
    if (isCommon(facts.slice(first, first + length))) dropped.add(value);
    else
      for (const at of others)
        more.push({ ...finding, start: tokens.start[at]!, end: tokens.end[at + length - 1]! });
  }
  const stays = ({ start, end }: PhiFinding): boolean => {
    if (dropped.size === 0) return true;
    const first = tokenBehind(tokens, start);
    return !dropped.has(wordsOf(first, lengthOf(first, end)));
  };
  return [...added.filter(stays), ...more];
}
