import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import { BEGIN, END, INSIDE, LABELS, SINGLE } from './chain.ts';
import { DistinctNumbers } from './distinct-numbers.ts';
import { NumberRoom } from './number-room.ts';
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
  readonly words: Tallies;
  /** Of a token and the next. */
  readonly pairs: Tallies;
  readonly phrases: CoveringPhrases;
  /** Of each definition how sure the places of its short form are mentions, their mean. */
  readonly shortForms: Float32Array;
  /** Of each token the definition whose long form it is part of, -1 for none. */
  readonly long: Int32Array;
}

/** Sums over the places of a text that say the same, in columns. */
interface Tallies {
  /** Of each token its row, -1 for none. */
  readonly rows: Int32Array;
  readonly count: Int32Array;
  readonly inside: Float64Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** @param chances of the labels of every token of the text, LABELS a token */
export function lookElsewhere(text: ReadText, chances: Float32Array): Elsewhere {
  const { tokens, words: columns, defined, definitions } = text;
  const { count } = tokens;
  const room = new NumberRoom(BYTES_A_TOKEN * count + 256);
  const keys = room.whole(count);
  for (let i = 0; i < count; i += 1) keys[i] = wordKey(columns, i);
  const inside = room.floats(count);
  const on = room.floats(count);
  const begins = room.floats(count);
  const ends = room.floats(count);
  const words = talliesFor(count, room);
  const pairs = talliesFor(count, room);
  const shortForms = new Float32Array(definitions.length);
  const shortCounts = new Uint16Array(definitions.length);
  distinct.clear(count);
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
    const word = distinct.of(keys[i]!);
    words.rows[i] = word;
    words.count[word]! += 1;
    words.inside[word]! += inside[i]!;
    words.begins[word]! += begins[i]!;
    words.ends[word]! += ends[i]!;
  }
  distinct.clear(count);
  for (let i = 0; i + 1 < count; i += 1) {
    if ((columns.flags[i]! & MARK) !== 0) continue;
    const pair = distinct.of(mix(300, keys[i]!, keys[i + 1]!));
    pairs.rows[i] = pair;
    pairs.count[pair]! += 1;
    pairs.inside[pair]! += on[i]!;
  }
  for (let d = 0; d < shortForms.length; d += 1) shortForms[d]! /= Math.max(1, shortCounts[d]!);
  const long = room.whole(count).fill(-1);
  for (const [d, { from, to }] of definitions.entries()) long.fill(d, from, to);
  return {
    keys,
    inside,
    on,
    words,
    pairs,
    shortForms,
    long,
    phrases: coveringPhrases(keys, text, { begins, ends, on }, room),
  };
}

/** Bytes of what is kept of a token here. */
const BYTES_A_TOKEN = 96;

const distinct = new DistinctNumbers();

const talliesFor = (count: number, room: NumberRoom): Tallies => ({
  rows: room.whole(count).fill(-1),
  count: room.whole(count),
  inside: room.doubles(count),
  begins: room.doubles(count),
  ends: room.doubles(count),
});

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
  const { keys, inside, words, phrases, shortForms } = elsewhere;
  const { defined, definitions, matches } = text;
  const word = words.rows[i]!;
  const number = defined[i]!;
  const part = elsewhere.long[i]!;
  // nothing says that it could be part of a mention
  const settled = inside[i]! < 0.002 && (word < 0 || words.inside[word]! < 0.01 * words.count[word]!);
  if (settled && phrases.length[i]! === 0 && number < 0 && part < 0) return;
  const own = step(inside[i]!);
  into.add(mix(310, own));
  const before = i > 0 ? step(inside[i - 1]!) : 10;
  const behind = i + 1 < keys.length ? step(inside[i + 1]!) : 10;
  into.add(mix(318, own, before));
  into.add(mix(319, own, behind));
  if (word >= 0 && words.count[word]! > 1) {
    const others = words.count[word]! - 1;
    const there = (words.inside[word]! - inside[i]!) / others;
    const total = Math.max(1e-6, words.inside[word]!);
    into.add(mix(311, step(there), often(others)));
    into.add(mix(312, step(there), own));
    into.add(mix(313, step(words.begins[word]! / total), own));
    into.add(mix(314, step(words.ends[word]! / total), own));
    into.add(mix(315, step(there), matches.length[i]! * 8 + matches.kind[i]!));
    into.add(mix(316, step(there), text.words.shape[i]!));
  } else into.add(mix(317, own));
  pairFeatures(elsewhere, i - 1, 320, into);
  pairFeatures(elsewhere, i, 321, into);
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

/** Appends what the text says elsewhere of a token, of which there may be none, and the next. */
function pairFeatures({ on, pairs }: Elsewhere, i: number, template: number, into: FeatureBuffer): void {
  const pair = i < 0 ? -1 : pairs.rows[i]!;
  if (pair < 0 || pairs.count[pair]! < 2) return;
  const others = pairs.count[pair]! - 1;
  const there = (pairs.inside[pair]! - on[i]!) / others;
  into.add(mix(template, step(there), often(others)));
  into.add(mix(template + 2, step(there), step(on[i]!)));
}
