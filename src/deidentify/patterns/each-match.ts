import { aheadLength, pieceLength, symbolCount } from './character-set.ts';
import { type PatternPlan, planOf } from './pattern-plan.ts';
import { startsOf, type TextIndex, textIndexOf } from './text-index.ts';

const plans = new WeakMap<RegExp, { readonly plan: PatternPlan | undefined }>();
const once = new WeakSet<RegExp>();

/** A plan costs more than one search: a pattern gets it with its second, so that the first note does not wait for all of them. */
function planned(pattern: RegExp): PatternPlan | undefined {
  const known = plans.get(pattern);
  if (known !== undefined) return known.plan;
  if (!once.has(pattern)) {
    once.add(pattern);
    return undefined;
  }
  const plan = planOf(pattern);
  plans.set(pattern, { plan });
  return plan;
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
  const plan = planned(pattern);
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
  const plan = planned(pattern);
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
