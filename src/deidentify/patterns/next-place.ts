import { aheadLength, behindLength, followLength, pieceLength, symbolCount } from './character-symbols.ts';
import type { PatternPlan } from './pattern-plan.ts';
import { allKinds, placesOf, type TextIndex } from './text-index.ts';

/** Stands for the whole text as a stretch. */
const everywhere = -2;
/** The stretch of the place that was found last. */
export let reachedStretch = everywhere;

/** The first place where a match may begin; -1 if there is none. */
export function firstPlace(plan: PatternPlan, requirement: number | undefined, index: TextIndex): number {
  const { heads, stretches } = index.marks;
  const stretch = requirement === undefined ? everywhere : heads[requirement]!;
  if (stretch === -1) return -1;
  if (plan.opens && (stretch === everywhere || stretches[stretch] === 0)) {
    reachedStretch = stretch;
    return 0;
  }
  return nextPlace(plan, index, 0, stretch, undefined);
}

/**
 * The next place from `from` on where a match may begin, which lies in a stretch or in one behind it; -1 if there is none.
 * @param open where its gate lets a match begin, once it was asked
 */
export function nextPlace(
  plan: PatternPlan,
  index: TextIndex,
  from: number,
  stretch: number,
  open: Uint32Array | undefined,
): number {
  const { marks, length } = index;
  if (stretch === everywhere) {
    reachedStretch = everywhere;
    return placeBetween(plan, index, from, length - 1, open);
  }
  const { stretches } = marks;
  for (let at = stretch; at >= 0; at = stretches[at + 2]!) {
    const end = stretches[at + 1]!;
    if (end < from) continue;
    const begin = Math.max(from, stretches[at]!);
    const place =
      end - begin < few
        ? fewPlaces(plan, index, begin, end, open)
        : placeBetween(plan, index, begin, end, open);
    if (place < 0) continue;
    reachedStretch = at;
    return place;
  }
  return -1;
}

/** So many places are looked at one by one. */
const few = 16;

function fewPlaces(
  plan: PatternPlan,
  { symbols, kinds }: TextIndex,
  begin: number,
  end: number,
  open: Uint32Array | undefined,
): number {
  const { refused, first, second } = plan;
  for (let at = begin; at <= end; at += 1)
    if (
      (kinds[at]! & first) !== 0 &&
      (kinds[at + 1]! & second) !== 0 &&
      (at === 0 || (kinds[at - 1]! & refused) === 0) &&
      (open === undefined || ((open[at >> 5]! >>> (at & 31)) & 1) !== 0) &&
      canBegin(plan, symbols, kinds, at)
    )
      return at;
  return -1;
}

/** The first of many places that will do, 32 at a time. */
function placeBetween(
  plan: PatternPlan,
  index: TextIndex,
  begin: number,
  end: number,
  open: Uint32Array | undefined,
): number {
  const { symbols, kinds, rows } = index;
  const { refused, first, second } = plan;
  const here = placesOf(first, index);
  const before = placesOf(refused, index);
  // A match of one character may end the text: what takes any second one is not asked
  const behind = second === allKinds ? undefined : placesOf(second, index);
  const last = end >> 5;
  let kept = -1 << (begin & 31);
  for (let row = begin >> 5; row <= last; row += 1) {
    let bits = here[row]! & kept;
    kept = -1;
    if (bits === 0) continue;
    if (open !== undefined) bits &= open[row]!;
    bits &= ~((before[row]! << 1) | (row > 0 ? before[row - 1]! >>> 31 : 0));
    if (behind !== undefined) bits &= (behind[row]! >>> 1) | (row + 1 < rows ? behind[row + 1]! << 31 : 0);
    for (; bits !== 0; bits &= bits - 1) {
      const place = (row << 5) + 31 - Math.clz32(bits & -bits);
      if (place > end) return -1;
      if (canBegin(plan, symbols, kinds, place)) return place;
    }
  }
  return -1;
}

function canBegin(plan: PatternPlan, symbols: Uint8Array, kinds: Uint8Array, place: number): boolean {
  const { ahead, pairs, follows, behind, leads } = plan;
  let kind = kinds[place]!;
  for (let at = 0; at < followLength; at += 1) {
    const next = kinds[place + at + 1]!;
    if ((follows[(at << 3) + 31 - Math.clz32(kind)]! & next) === 0) return false;
    kind = next;
  }
  if (behind !== undefined) {
    if (place > 1 && (leads![31 - Math.clz32(kinds[place - 1]!)]! & kinds[place - 2]!) === 0) return false;
    for (let at = Math.min(behindLength, place) - 1; at >= 0; at -= 1)
      if (((behind[at]! >>> symbols[place - 1 - at]!) & 1) === 0) return false;
  }
  let symbol = symbols[place]!;
  for (let at = 1; at < pieceLength; at += 1) {
    const next = symbols[place + at]!;
    if (((pairs[(at - 1) * symbolCount + symbol]! >>> next) & 1) === 0) return false;
    symbol = next;
  }
  for (let at = pieceLength; at < aheadLength; at += 1)
    if (((ahead[at]! >>> symbols[place + at]!) & 1) === 0) return false;
  return true;
}
