import { gatePlaces } from './gate.ts';
import { placeOfPlan, theKernel } from './kernel-memory.ts';
import { latinPattern } from './latin-pattern.ts';
import { firstPlace, nextPlace, reachedStretch } from './next-place.ts';
import { keyOf } from './packed-plans.ts';
import type { PatternPlan } from './pattern-plan.ts';
import { addRequirement } from './piece-table.ts';
import { regExpOf, type SearchPattern } from './search-pattern.ts';
import { asWritten, smallPattern } from './small-letters.ts';
import { plansByKey } from './stored-plans.ts';
import { smallText, type TextIndex, textIndexOf } from './text-index.ts';

/** A pattern and what is known of where it can match. */
interface Search {
  readonly pattern: SearchPattern;
  readonly plan: PatternPlan | undefined;
  /** The number of the plan's requirement. */
  readonly requirement: number | undefined;
  // The engine compiles a pattern when it is first used: each is made when a text has a place for it
  sticky: RegExp | undefined;
  latinSticky: RegExp | undefined;
  /** `latinSticky` is for the text in small letters. */
  isSmall: boolean;
  latin: RegExp | undefined;
  plain: RegExp | undefined;
}

const searches = new WeakMap<SearchPattern, Search>();
/** Of the stored plans, by key. All are added at once, since the index of a text knows the requirements that were there before it. */
let requirements: ReadonlyMap<number, number> | undefined;

let heard: ((pattern: SearchPattern, text: string) => void) | undefined;

/** Tells a listener of each search, and of those that are announced: what plans the patterns has to know them. */
export function listenToSearches(listener: typeof heard): void {
  heard = listener;
}

/** Tells of a pattern that is searched for in some notes only. */
export function announceSearch(pattern: SearchPattern, text: string): void {
  heard?.(pattern, text);
}

function searchOf(pattern: SearchPattern): Search {
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

function remember(
  pattern: SearchPattern,
  plan: PatternPlan | undefined,
  requirement: number | undefined,
): Search {
  const search = {
    pattern,
    plan,
    requirement,
    sticky: undefined,
    latinSticky: undefined,
    isSmall: false,
    latin: undefined,
    plain: undefined,
  };
  searches.set(pattern, search);
  return search;
}

/** Gives a pattern another plan than the stored one, or none. */
export function usePlan(pattern: SearchPattern, plan: PatternPlan | undefined): void {
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
    const sticky = latinPattern(search.pattern, own);
    const small = smallPattern(sticky);
    search.isSmall = small !== undefined;
    search.latinSticky = small ?? sticky;
    return search.latinSticky;
  }
  search.sticky = new RegExp(source, own);
  return search.sticky;
}

/** The match of a pattern that begins at a place. */
function matchIn(search: Search, index: TextIndex, sticky: RegExp, place: number): RegExpExecArray | null {
  sticky.lastIndex = place;
  if (sticky !== search.latinSticky || !search.isSmall) return sticky.exec(index.text);
  return asWritten(sticky.exec(smallText(index)), index.text, search.pattern.hasIndices);
}

function isMatchIn(search: Search, index: TextIndex, sticky: RegExp, place: number): boolean {
  sticky.lastIndex = place;
  const isSmall = sticky === search.latinSticky && search.isSmall;
  return sticky.test(isSmall ? smallText(index) : index.text);
}

/** The pattern as it is searched for where there is no plan. */
function plainOf(search: Search, { isLatin }: TextIndex): RegExp {
  if (!isLatin) {
    search.plain ??= regExpOf(search.pattern);
    return search.plain;
  }
  search.latin ??= latinPattern(search.pattern, search.pattern.flags);
  return search.latin;
}

/** Not a text with characters of two places, nor one whose index is older than the plan. */
function canUse({ plan, requirement }: Search, { hasPairs, heads }: TextIndex): boolean {
  return plan !== undefined && !hasPairs && (requirement === undefined || requirement < heads.length);
}

/**
 * Calls `visit` with every match of a pattern (flag `g`) in a note, from left to right, as `matchAll` finds them, but tries the pattern only where the
 * letters and signs of the note allow a match: most patterns of a note have no such place. `visit` may return the place to go on from.
 * For whole notes: the places of the last text are kept.
 */
export function eachMatch(
  pattern: SearchPattern,
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
  const planAt = placeOfPlan(plan);
  let open = 0;
  for (let tries = 0; place >= 0; tries += 1) {
    let next = place;
    if (tries === fewTries && plan.gate !== undefined) open = gatePlaces(plan.gate, index);
    else {
      const match = matchIn(search, index, sticky, place);
      next += 1;
      if (match !== null) next = Math.max(next, visit(match) ?? place + match[0].length);
    }
    place = nextPlace(planAt, next, stretch, open);
    stretch = reachedStretch;
  }
  if (open !== 0) theKernel().giveBack(open);
}

/** After so many tries the gate of a pattern is asked: most patterns of a short note have fewer places. */
const fewTries = 3;

/** All matches of a pattern (flag `g`) in a note, as `matchAll` finds them. */
export function matchesOf(pattern: SearchPattern, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  eachMatch(pattern, text, (match) => {
    found.push(match);
    return undefined;
  });
  return found;
}

/** Whether a note has a match of a pattern (without flag `g`). */
export function hasMatch(pattern: SearchPattern, text: string): boolean {
  announceSearch(pattern, text);
  const search = searchOf(pattern);
  const index = textIndexOf(text);
  const { plan, requirement } = search;
  if (plan === undefined || !canUse(search, index)) return plainOf(search, index).test(text);
  let place = firstPlace(plan, requirement, index);
  if (place < 0) return false;
  const sticky = stickyOf(search, index);
  const planAt = placeOfPlan(plan);
  let open = 0;
  let found = false;
  for (let tries = 0; place >= 0 && !found; tries += 1) {
    let next = place;
    if (tries === fewTries && plan.gate !== undefined) open = gatePlaces(plan.gate, index);
    else {
      found = isMatchIn(search, index, sticky, place);
      next += 1;
    }
    place = nextPlace(planAt, next, reachedStretch, open);
  }
  if (open !== 0) theKernel().giveBack(open);
  return found;
}

/** The match of a pattern (flag `g`) that begins at a place of a note: for patterns of words of which others know where they are. */
export function matchAt(pattern: SearchPattern, text: string, place: number): RegExpExecArray | null {
  const search = searchOf(pattern);
  const index = textIndexOf(text);
  return matchIn(search, index, stickyOf(search, index), place);
}
