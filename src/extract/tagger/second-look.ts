import { BEGIN, END, INSIDE, LABELS, SINGLE } from './chain.ts';
import { type FeatureBuffer, mix } from './hashing.ts';
import type { ReadText } from './read-text.ts';

/** What the first look at a text found of the same words elsewhere in it. */
export interface Elsewhere {
  /** Chance of each token to be part of a mention, by the first look. */
  readonly inside: Float32Array;
  /** Chance that a mention goes on from the token to the next. */
  readonly on: Float32Array;
  readonly words: ReadonlyMap<number, Tally>;
  readonly pairs: ReadonlyMap<number, Tally>;
}

interface Tally {
  count: number;
  inside: number;
  begins: number;
  ends: number;
}

/** @param chances of the labels of every token of the text, LABELS a token */
export function lookElsewhere({ tokens, facts }: ReadText, chances: Float32Array): Elsewhere {
  const { count } = tokens;
  const inside = new Float32Array(count);
  const on = new Float32Array(count);
  const words = new Map<number, Tally>();
  const pairs = new Map<number, Tally>();
  for (let i = 0; i < count; i += 1) {
    const row = i * LABELS;
    const [b, m, e, s] = [
      chances[row + BEGIN]!,
      chances[row + INSIDE]!,
      chances[row + END]!,
      chances[row + SINGLE]!,
    ];
    inside[i] = b + m + e + s;
    on[i] = b + m;
    if (facts[i]!.mark) continue;
    add(words, facts[i]!.lower, inside[i]!, b + s, e + s);
    if (i + 1 < count) add(pairs, pairKey(facts[i]!.lower, facts[i + 1]!.lower), on[i]!, 0, 0);
  }
  return { inside, on, words, pairs };
}

const pairKey = (a: number, b: number): number => mix(300, a, b);

function add(tallies: Map<number, Tally>, key: number, inside: number, begins: number, ends: number): void {
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { count: 1, inside, begins, ends });
  else {
    known.count += 1;
    known.inside += inside;
    known.begins += begins;
    known.ends += ends;
  }
}

/** A chance in ten steps, finer towards 0 and 1. */
function step(chance: number): number {
  if (chance < 0.5) return chance < 0.01 ? 0 : chance < 0.05 ? 1 : chance < 0.15 ? 2 : chance < 0.3 ? 3 : 4;
  return chance > 0.99 ? 9 : chance > 0.95 ? 8 : chance > 0.85 ? 7 : chance > 0.7 ? 6 : 5;
}

const often = (count: number): number => (count > 8 ? 4 : count > 3 ? 3 : count);

/** Appends what the second look adds to the scores of the first. */
export function secondFeatures(
  text: ReadText,
  { inside, on, words, pairs }: Elsewhere,
  i: number,
  into: FeatureBuffer,
): void {
  const { facts, defined, definitions, matches } = text;
  const me = facts[i]!;
  const own = step(inside[i]!);
  into.add(mix(310, own));
  const known = words.get(me.lower);
  if (known !== undefined && known.count > 1) {
    const others = known.count - 1;
    const there = (known.inside - inside[i]!) / others;
    const total = Math.max(1e-6, known.inside);
    into.add(mix(311, step(there), often(others)));
    into.add(mix(312, step(there), own));
    into.add(mix(313, step(known.begins / total), own));
    into.add(mix(314, step(known.ends / total), own));
    into.add(mix(315, step(there), matches.length[i]! * 8 + matches.kind[i]!));
    into.add(mix(316, step(there), me.shape));
  } else into.add(mix(317, own));
  for (const [template, at] of [
    [320, i - 1],
    [321, i],
  ] as const) {
    if (at < 0 || at + 1 >= facts.length) continue;
    const pair = pairs.get(pairKey(facts[at]!.lower, facts[at + 1]!.lower));
    if (pair === undefined || pair.count < 2) continue;
    const there = (pair.inside - on[at]!) / (pair.count - 1);
    into.add(mix(template, step(there), often(pair.count - 1)));
    into.add(mix(template + 2, step(there), step(on[at]!)));
  }
  const number = defined[i]!;
  if (number >= 0) {
    const { from, to } = definitions[number]!;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += inside[at]!;
    const long = to > from ? sum / (to - from) : 0;
    const ends = to > from ? inside[to - 1]! : 0;
    into.add(mix(330, step(long), step(ends)));
    into.add(mix(331, step(long), own));
  }
}
