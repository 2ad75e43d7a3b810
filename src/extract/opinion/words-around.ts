import type { FeatureBuffer } from '../../feature-hashing.ts';
import type { Scene } from '../assertion/scene.ts';
import type { MentionName } from './mention-name.ts';

/** In the place of a word where there is none. */
export const NONE = 0x51ab;
/** See `joinOf`. */
const COMMA = 1;
const BREAK = 3;
/** Words that are looked at on either side; of a list only its opening is looked for further back. */
const BEFORE = 22;
const BEHIND = 14;
const LIST = 40;
const PAIRS_BEFORE = 14;
const PAIRS_BEHIND = 8;
const OPENING = 8;
/** More words than an item has. */
const ITEM = 4;
const FAMILIES_SEEN = 3;

/** Counts that matter less the higher they are. */
export const few = (count: number): number => (count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : 6);

/** Words by their place beside the mention, alone and with each other. */
export function placedWords(
  { known, mentionFrom: from, mentionTo: to }: Scene,
  { course, head }: MentionName,
  kind: number,
  said: number,
  into: FeatureBuffer,
): void {
  const count = known.length;
  const word = (i: number): number => (i < 0 || i >= count ? NONE : known[i]!.hash);
  const family = (i: number): number => (i < 0 ? 14 : i >= count ? 15 : known[i]!.family);
  const b3 = word(from - 3);
  const b2 = word(from - 2);
  const b1 = word(from - 1);
  const a1 = word(to);
  const a2 = word(to + 1);
  const a3 = word(to + 2);
  into.put(21, b1);
  into.put(22, b2);
  into.put(23, b3);
  into.put(24, word(from - 4));
  into.put(25, word(from - 5));
  into.put(30, a1);
  into.put(31, a2);
  into.put(32, a3);
  into.put(33, word(to + 3));
  into.put(40, b2, b1);
  into.put(41, b3, b2);
  into.put(42, Math.imul(b3, 31) ^ b2, b1);
  into.put(43, a1, a2);
  into.put(44, Math.imul(a1, 31) ^ a2, a3);
  into.put(45, b1, a1);
  into.put(46, b1, course);
  into.put(47, a1, course);
  into.put(48, b1, kind);
  into.put(49, a1, kind);
  into.put(50, b1, head);
  into.put(90, family(from - 1), family(from - 2));
  into.put(91, family(to), family(to + 1));
  into.put(92, family(from - 1), family(to));
  into.put(93, family(from - 1), course);
  into.put(94, family(from - 1), said);
}

/**
 * Words before the mention in any order: whether near, behind a comma, far or behind a break; what stands at the nearest break.
 * @returns the families of the nearest words as one number
 */
export function wordsBefore(
  { known, mentionFrom: from }: Scene,
  { course }: MentionName,
  into: FeatureBuffer,
): number {
  let broken = 0;
  let commas = 0;
  let seen = 0;
  let nearest = 0;
  for (let i = from - 1; i >= 0 && i >= from - BEFORE; i -= 1) {
    const { hash, stem, family, join } = known[i]!;
    if (join === COMMA) commas += 1;
    else if (join === BREAK) {
      if (broken === 0) {
        const label = known[i - 1]?.hash ?? NONE;
        into.put(51, label, hash);
        into.put(52, known[i - 2]?.hash ?? NONE, label);
        into.put(53, hash, known[i + 1]?.hash ?? NONE);
      }
      broken += 1;
    }
    const near = broken > 0 ? 3 : from - i > 7 ? 2 : commas > 0 ? 1 : 0;
    into.put(54, hash, near);
    into.put(55, hash);
    into.put(59, stem);
    if (family !== 0) {
      into.put(63, family, near);
      into.put(64, family * 16 + course, near);
      if (seen < FAMILIES_SEEN) {
        nearest = nearest * 12 + family;
        into.put(65, nearest, seen);
        seen += 1;
      }
    }
    if (i > 0 && from - i < PAIRS_BEFORE) into.put(56, known[i - 1]!.hash, hash);
  }
  into.put(58, few(commas), few(from));
  return nearest;
}

/** Words before the first item of the list that the mention is in. */
export function listOpening({ known, mentionFrom: from }: Scene, into: FeatureBuffer): void {
  let first = from;
  let words = 0;
  for (let i = from - 1; i >= 0 && i >= from - LIST && words <= ITEM; i -= 1) {
    const { join } = known[i]!;
    if (join === BREAK) break;
    if (join > 0) {
      words = 0;
      first = i;
    } else words += 1;
  }
  if (first === from) return;
  for (let i = first - 1; i >= 0 && i >= first - OPENING; i -= 1) {
    const { hash, family, join } = known[i]!;
    if (join === BREAK) break;
    into.put(57, hash);
    if (family !== 0) into.put(69, family);
  }
}

/** Words behind the mention in any order. */
export function wordsBehind(
  { known, mentionTo: to }: Scene,
  { course }: MentionName,
  nearestBefore: number,
  into: FeatureBuffer,
): void {
  let broken = 0;
  let seen = 0;
  const end = Math.min(known.length, to + BEHIND);
  for (let i = to; i < end; i += 1) {
    const { hash, family, join } = known[i]!;
    if (join === BREAK) broken += 1;
    const near = broken > 0 ? 3 : i - to > 5 ? 2 : 1;
    into.put(60, hash, near);
    into.put(61, hash);
    if (family !== 0) {
      into.put(66, family, near);
      into.put(67, family * 16 + course, near);
      if (seen === 0) into.put(68, family, nearestBefore);
      seen += 1;
    }
    if (i + 1 < known.length && i - to < PAIRS_BEHIND) into.put(62, hash, known[i + 1]!.hash);
  }
}
