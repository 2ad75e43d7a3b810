import { aheadLength, behindLength, followLength, pieceLength, symbolCount } from './character-symbols.ts';
import { latinPattern } from './latin-pattern.ts';
import { keyOf } from './packed-plans.ts';
import type { PatternPlan } from './pattern-plan.ts';
import { addRequirement } from './piece-table.ts';
import { plansByKey } from './stored-plans.ts';
import { allKinds, placesOf, type TextIndex, textIndexOf } from './text-index.ts';

/** A pattern and what is known of where it can match. */
interface Search {
  readonly pattern: RegExp;
  readonly plan: PatternPlan | undefined;
  /** The number of the plan's requirement. */
  readonly requirement: number | undefined;
  // The engine compiles a pattern when it is first used: each is made when a text has a place for it
  sticky: RegExp | undefined;
  latinSticky: RegExp | undefined;
  latin: RegExp | undefined;
}

const searches = new WeakMap<RegExp, Search>();
/** Of the stored plans, by key. All are added at once, since the index of a text knows the requirements that were there before it. */
let requirements: ReadonlyMap<number, number> | undefined;

let heard: ((pattern: RegExp, text: string) => void) | undefined;

/** Tells a listener of each search, and of those that are announced: what plans the patterns has to know them. */
export function listenToSearches(listener: typeof heard): void {
  heard = listener;
}

/** Tells of a pattern that is searched for in some notes only. */
export function announceSearch(pattern: RegExp, text: string): void {
  heard?.(pattern, text);
}

function searchOf(pattern: RegExp): Search {
  const known = searches.get(pattern);
  if (known !== undefined) return known;
  requirements ??= new Map(
    [...plansByKey()].flatMap(([key, { requirement }]) =>
      requirement === undefined ? [] : [[key, addRequirement(requirement)] as const],
    ),
  );
  const key = keyOf(pattern);
  return remember(pattern, plansByKey().get(key), requirements.get(key));
}

function remember(pattern: RegExp, plan: PatternPlan | undefined, requirement: number | undefined): Search {
  const search = {
    pattern,
    plan,
    requirement,
    sticky: undefined,
    latinSticky: undefined,
    latin: undefined,
  };
  searches.set(pattern, search);
  return search;
}

/** Gives a pattern another plan than the stored one, or none. */
export function usePlan(pattern: RegExp, plan: PatternPlan | undefined): void {
  const requirement = plan?.requirement;
  remember(pattern, plan, requirement === undefined ? undefined : addRequirement(requirement));
}

/** The pattern as it is tried at one place. */
function stickyOf(search: Search, { isLatin }: TextIndex): RegExp {
  const known = isLatin ? search.latinSticky : search.sticky;
  if (known !== undefined) return known;
  const { source, flags } = search.pattern;
  const own = `${flags.replace(/[gy]/g, '')}y`;
  if (isLatin) {
    search.latinSticky = latinPattern(search.pattern, own);
    return search.latinSticky;
  }
  search.sticky = new RegExp(source, own);
  return search.sticky;
}

/** The pattern as it is searched for where there is no plan. */
function plainOf(search: Search, { isLatin }: TextIndex): RegExp {
  if (!isLatin) return search.pattern;
  search.latin ??= latinPattern(search.pattern, search.pattern.flags);
  return search.latin;
}

/** Not a text with characters of two places, nor one whose index is older than the plan. */
function canUse({ plan, requirement }: Search, { hasPairs, marks }: TextIndex): boolean {
  return plan !== undefined && !hasPairs && (requirement === undefined || requirement < marks.heads.length);
}

/**
 * Calls `visit` with every match of a pattern (flag `g`) in a note, from left to right, as `matchAll` finds them, but tries the pattern only where the
 * letters and signs of the note allow a match: most patterns of a note have no such place. `visit` may return the place to go on from.
 * For whole notes: the places of the last text are kept.
 */
export function eachMatch(
  pattern: RegExp,
  text: string,
  visit: (match: RegExpExecArray) => number | undefined,
): void {
  announceSearch(pattern, text);
  const search = searchOf(pattern);
  const index = textIndexOf(text);
  const { plan, requirement } = search;
  if (plan === undefined || !canUse(search, index)) {
    const plain = plainOf(search, index);
    plain.lastIndex = 0;
    for (let match = plain.exec(text); match !== null; match = plain.exec(text)) {
      if (match[0] === '') plain.lastIndex += 1;
      const next = visit(match);
      if (next !== undefined) plain.lastIndex = next;
    }
    return;
  }
  let place = firstPlace(plan, requirement, index);
  if (place < 0) return; // most patterns of a note end here
  let stretch = reachedStretch;
  const sticky = stickyOf(search, index);
  while (place >= 0) {
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    let next = place + 1;
    if (match !== null) next = Math.max(next, visit(match) ?? place + match[0].length);
    place = nextPlace(plan, index, next, stretch);
    stretch = reachedStretch;
  }
}

/** All matches of a pattern (flag `g`) in a note, as `matchAll` finds them. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  eachMatch(pattern, text, (match) => {
    found.push(match);
    return undefined;
  });
  return found;
}

/** Whether a note has a match of a pattern (without flag `g`). */
export function hasMatch(pattern: RegExp, text: string): boolean {
  announceSearch(pattern, text);
  const search = searchOf(pattern);
  const index = textIndexOf(text);
  const { plan, requirement } = search;
  if (plan === undefined || !canUse(search, index)) return plainOf(search, index).test(text);
  let place = firstPlace(plan, requirement, index);
  if (place < 0) return false;
  const sticky = stickyOf(search, index);
  while (place >= 0) {
    sticky.lastIndex = place;
    if (sticky.test(text)) return true;
    place = nextPlace(plan, index, place + 1, reachedStretch);
  }
  return false;
}

/** Stands for the whole text as a stretch. */
const everywhere = -2;
/** The stretch of the place that was found last. */
let reachedStretch = everywhere;

/** The first place where a match may begin; -1 if there is none. */
function firstPlace(plan: PatternPlan, requirement: number | undefined, index: TextIndex): number {
  const { heads, stretches } = index.marks;
  const stretch = requirement === undefined ? everywhere : heads[requirement]!;
  if (stretch === -1) return -1;
  if (plan.opens && (stretch === everywhere || stretches[stretch] === 0)) {
    reachedStretch = stretch;
    return 0;
  }
  return nextPlace(plan, index, 0, stretch);
}

/** The next place from `from` on where a match may begin, which lies in a stretch or in one behind it; -1 if there is none. */
function nextPlace(plan: PatternPlan, index: TextIndex, from: number, stretch: number): number {
  const { marks, length } = index;
  if (stretch === everywhere) {
    reachedStretch = everywhere;
    return placeBetween(plan, index, from, length - 1);
  }
  const { stretches } = marks;
  for (let at = stretch; at >= 0; at = stretches[at + 2]!) {
    const end = stretches[at + 1]!;
    if (end < from) continue;
    const begin = Math.max(from, stretches[at]!);
    const place =
      end - begin < few ? fewPlaces(plan, index, begin, end) : placeBetween(plan, index, begin, end);
    if (place < 0) continue;
    reachedStretch = at;
    return place;
  }
  return -1;
}

/** So many places are looked at one by one. */
const few = 16;

function fewPlaces(plan: PatternPlan, { symbols, kinds }: TextIndex, begin: number, end: number): number {
  const { refused, first, second } = plan;
  for (let at = begin; at <= end; at += 1)
    if (
      (kinds[at]! & first) !== 0 &&
      (kinds[at + 1]! & second) !== 0 &&
      (at === 0 || (kinds[at - 1]! & refused) === 0) &&
      canBegin(plan, symbols, kinds, at)
    )
      return at;
  return -1;
}

/** The first of many places that will do, 32 at a time. */
function placeBetween(plan: PatternPlan, index: TextIndex, begin: number, end: number): number {
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
