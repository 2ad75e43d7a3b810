import { aheadLength, pieceLength, symbolCount } from './character-symbols.ts';
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
  return plan !== undefined && !hasPairs && (requirement === undefined || requirement < marks.rows.length);
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
  let place = nextPlace(plan, requirement, index, 0);
  if (place < 0) return; // most patterns of a note end here
  const sticky = stickyOf(search, index);
  while (place >= 0) {
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    let next = place + 1;
    if (match !== null) next = Math.max(next, visit(match) ?? place + match[0].length);
    place = nextPlace(plan, requirement, index, next);
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
  let place = nextPlace(plan, requirement, index, 0);
  if (place < 0) return false;
  const sticky = stickyOf(search, index);
  while (place >= 0) {
    sticky.lastIndex = place;
    if (sticky.test(text)) return true;
    place = nextPlace(plan, requirement, index, place + 1);
  }
  return false;
}

/** The next place from `from` on where a match may begin; -1 if there is none. */
function nextPlace(
  plan: PatternPlan,
  requirement: number | undefined,
  index: TextIndex,
  from: number,
): number {
  const { marks, symbols } = index;
  let marked: Uint32Array | undefined;
  let [row, last] = [from >> 5, index.rows - 1];
  if (requirement !== undefined) {
    marked = marks.rows[requirement];
    if (marked === undefined) return -1;
    row = Math.max(row, marks.low[requirement]!);
    last = marks.high[requirement]!;
  }
  if (from === 0 && plan.opens && (marked === undefined || (row === 0 && (marked[0]! & 1) !== 0))) return 0;
  const { refused, first, second } = plan;
  const here = placesOf(first, index);
  const before = placesOf(refused, index);
  // A match of one character may end the text: what takes any second one is not asked
  const behind = second === allKinds ? undefined : placesOf(second, index);
  let kept = row === from >> 5 ? -1 << (from & 31) : -1;
  for (; row <= last; row += 1) {
    let bits = (marked === undefined ? -1 : marked[row]!) & here[row]! & kept;
    kept = -1;
    if (bits === 0) continue;
    bits &= ~((before[row]! << 1) | (row > 0 ? before[row - 1]! >>> 31 : 0));
    if (behind !== undefined)
      bits &= (behind[row]! >>> 1) | (row + 1 < index.rows ? behind[row + 1]! << 31 : 0);
    for (; bits !== 0; bits &= bits - 1) {
      const place = (row << 5) + 31 - Math.clz32(bits & -bits);
      if (canBegin(plan, symbols, place)) return place;
    }
  }
  return -1;
}

function canBegin({ ahead, pairs }: PatternPlan, symbols: Uint8Array, place: number): boolean {
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
