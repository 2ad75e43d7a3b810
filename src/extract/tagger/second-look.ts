import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import { BEGIN, END, INSIDE, LABELS, SINGLE } from './chain.ts';
import { type CoveringPhrases, coveringPhrases } from './phrases.ts';
import type { ReadText } from './read-text.ts';
import { MARK, wordKey } from './word-columns.ts';

/** What the first look at a text found of the same words elsewhere in it. */
export interface Elsewhere {
  /** `wordKey` of each token. */
  readonly keys: Int32Array;
  /** Chance of each token to be part of a mention, by the first look. */
  readonly inside: Float32Array;
  /** Chance that a mention goes on from the token to the next. */
  readonly on: Float32Array;
  readonly words: ReadonlyMap<number, Tally>;
  readonly pairs: ReadonlyMap<number, Tally>;
  readonly phrases: CoveringPhrases;
  /** Of each definition how sure the places of its short form are mentions, their mean. */
  readonly shortForms: Float32Array;
  /** Of each token the definition whose long form it is part of, -1 for none. */
  readonly long: Int32Array;
}

interface Tally {
  count: number;
  inside: number;
  begins: number;
  ends: number;
}

/** @param chances of the labels of every token of the text, LABELS a token */
export function lookElsewhere(text: ReadText, chances: Float32Array): Elsewhere {
  const { tokens, words: columns, defined, definitions } = text;
  const { count } = tokens;
  const keys = new Int32Array(count);
  for (let i = 0; i < count; i += 1) keys[i] = wordKey(columns, i);
  const inside = new Float32Array(count);
  const on = new Float32Array(count);
  const begins = new Float32Array(count);
  const ends = new Float32Array(count);
  const words = new Map<number, Tally>();
  const pairs = new Map<number, Tally>();
  const shortForms = new Float32Array(definitions.length);
  const shortCounts = new Uint16Array(definitions.length);
  for (let i = 0; i < count; i += 1) {
    const row = i * LABELS;
    const single = chances[row + SINGLE]!;
    on[i] = chances[row + BEGIN]! + chances[row + INSIDE]!;
    begins[i] = chances[row + BEGIN]! + single;
    ends[i] = chances[row + END]! + single;
    inside[i] = on[i]! + ends[i]!;
    if (defined[i]! >= 0) {
      shortForms[defined[i]!]! += inside[i]!;
      shortCounts[defined[i]!]! += 1;
    }
    if ((columns.flags[i]! & MARK) !== 0) continue;
    const key = keys[i]!;
    add(words, key, inside[i]!, begins[i]!, ends[i]!);
    if (i + 1 < count) add(pairs, pairKey(key, keys[i + 1]!), on[i]!, 0, 0);
  }
  for (let d = 0; d < shortForms.length; d += 1) shortForms[d]! /= Math.max(1, shortCounts[d]!);
  const long = new Int32Array(count).fill(-1);
  for (const [d, { from, to }] of definitions.entries()) long.fill(d, from, to);
  return {
    keys,
    inside,
    on,
    words,
    pairs,
    shortForms,
    long,
    phrases: coveringPhrases(keys, text, { begins, ends, on }),
  };
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

function often(count: number): number {
  return count > 8 ? 4 : Math.min(count, 3);
}

/** Appends what the second look adds to the scores of the first. */
export function secondFeatures(text: ReadText, elsewhere: Elsewhere, i: number, into: FeatureBuffer): void {
  const { keys, inside, on, words, pairs, phrases, shortForms } = elsewhere;
  const { defined, definitions, matches } = text;
  const known = words.get(keys[i]!);
  const number = defined[i]!;
  const part = elsewhere.long[i]!;
  // nothing says that it could be part of a mention
  const settled = inside[i]! < 0.002 && (known === undefined || known.inside < 0.01 * known.count);
  if (settled && phrases.length[i]! === 0 && number < 0 && part < 0) return;
  const own = step(inside[i]!);
  into.add(mix(310, own));
  const before = i > 0 ? step(inside[i - 1]!) : 10;
  const behind = i + 1 < keys.length ? step(inside[i + 1]!) : 10;
  into.add(mix(318, own, before));
  into.add(mix(319, own, behind));
  if (known !== undefined && known.count > 1) {
    const others = known.count - 1;
    const there = (known.inside - inside[i]!) / others;
    const total = Math.max(1e-6, known.inside);
    into.add(mix(311, step(there), often(others)));
    into.add(mix(312, step(there), own));
    into.add(mix(313, step(known.begins / total), own));
    into.add(mix(314, step(known.ends / total), own));
    into.add(mix(315, step(there), matches.length[i]! * 8 + matches.kind[i]!));
    into.add(mix(316, step(there), text.words.shape[i]!));
  } else into.add(mix(317, own));
  for (const [template, at] of [
    [320, i - 1],
    [321, i],
  ] as const) {
    if (at < 0 || at + 1 >= keys.length) continue;
    const pair = pairs.get(pairKey(keys[at]!, keys[at + 1]!));
    if (pair === undefined || pair.count < 2) continue;
    const there = (pair.inside - on[at]!) / (pair.count - 1);
    into.add(mix(template, step(there), often(pair.count - 1)));
    into.add(mix(template + 2, step(there), step(on[at]!)));
  }
  if (phrases.length[i]! > 0) {
    const { edge, others, count } = phrases;
    into.add(mix(340, edge[i]! * 16 + step(others[i]!), often(count[i]!)));
    into.add(mix(341, edge[i]! * 16 + step(others[i]!), own));
    into.add(mix(342, edge[i]! * 16 + step(others[i]!), Math.min(4, phrases.length[i]!)));
  }
  if (number >= 0) {
    const { from, to } = definitions[number]!;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += inside[at]!;
    const long = to > from ? sum / (to - from) : 0;
    const ends = to > from ? inside[to - 1]! : 0;
    into.add(mix(330, step(long), step(ends)));
    into.add(mix(331, step(long), own));
  }
  if (part >= 0) {
    const { from, to } = definitions[part]!;
    into.add(mix(332, step(shortForms[part]!), (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0)));
    into.add(mix(333, step(shortForms[part]!), own));
  }
}
