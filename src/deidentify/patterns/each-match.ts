import { aheadLength, pieceLength, symbolCount } from './character-set.ts';
import { type PatternPlan, planOf } from './pattern-plan.ts';
import { startsOf, type TextIndex, textIndexOf } from './text-index.ts';

/** A pattern and what is known of where it can match. */
interface Search {
  /** Characters that are still searched without a plan. */
  waits: number;
  isPlanned: boolean;
  plan: PatternPlan | undefined;
}

const searches = new WeakMap<RegExp, Search>();
/** What a plan costs is saved when some hundred notes were searched with it. Most processes read fewer, and wait for no plan. */
const patience = 1 << 18;
/** The patterns are not all planned in the same note, which would take a second. */
const groups = 16;
let count = 0;

function searchOf(pattern: RegExp): Search {
  let search = searches.get(pattern);
  if (search === undefined) {
    search = { waits: patience + (patience / groups) * (count % groups), isPlanned: false, plan: undefined };
    searches.set(pattern, search);
    count += 1;
  }
  return search;
}

function planned(pattern: RegExp, text: string): PatternPlan | undefined {
  const search = searchOf(pattern);
  if (search.isPlanned) return search.plan;
  if (search.waits <= 0) return planNow(pattern);
  search.waits -= text.length;
  return undefined;
}

/** Plans a pattern before it was searched for long. */
export function planNow(pattern: RegExp): PatternPlan | undefined {
  const search = searchOf(pattern);
  if (!search.isPlanned) {
    search.plan = planOf(pattern);
    search.isPlanned = true;
  }
  return search.plan;
}

/** Not a text with characters of two places, nor one whose index is older than the plan. */
function fits({ requirement }: PatternPlan, { hasPairs, marked }: TextIndex): boolean {
  return !hasPairs && (requirement === undefined || requirement < marked.length);
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
  const plan = planned(pattern, text);
  const index = plan === undefined ? undefined : textIndexOf(text);
  if (plan === undefined || index === undefined || !fits(plan, index)) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1;
      const next = visit(match);
      if (next !== undefined) pattern.lastIndex = next;
    }
    return;
  }
  const { sticky, requirement } = plan;
  // most patterns of a note end here
  if (requirement !== undefined && index.marked[requirement] === undefined) return;
  let from = 0;
  eachPlace(plan, index, (place) => {
    if (place < from) return false;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (match === null) return false;
    from = visit(match) ?? place + match[0].length;
    return false;
  });
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
  const plan = planned(pattern, text);
  const index = plan === undefined ? undefined : textIndexOf(text);
  if (plan === undefined || index === undefined || !fits(plan, index)) return pattern.test(text);
  const { sticky, requirement } = plan;
  if (requirement !== undefined && index.marked[requirement] === undefined) return false;
  return eachPlace(plan, index, (place) => {
    sticky.lastIndex = place;
    return sticky.test(text);
  });
}

/** Asks `visit` at each place where a match may begin, from left to right, until it says true. */
function eachPlace(plan: PatternPlan, index: TextIndex, visit: (place: number) => boolean): boolean {
  const { opens, requirement, refused, first, second } = plan;
  const places = requirement === undefined ? undefined : index.marked[requirement];
  if (places === undefined && requirement !== undefined) return false;
  if (opens && (places === undefined || (places[0]! & 1) !== 0) && visit(0)) return true;
  const starts = startsOf(index, refused, first, second);
  return eachBit(places ?? starts, starts, plan, index, visit);
}

function eachBit(
  places: Uint32Array,
  starts: Uint32Array,
  plan: PatternPlan,
  { rows, symbols }: TextIndex,
  visit: (place: number) => boolean,
): boolean {
  for (let row = 0; row < rows; row += 1) {
    for (let bits = places[row]! & starts[row]!; bits !== 0; bits &= bits - 1) {
      const place = (row << 5) + 31 - Math.clz32(bits & -bits);
      if (canBegin(plan, symbols, place) && visit(place)) return true;
    }
  }
  return false;
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
