// AssemblyScript. The next place of a text where a pattern is worth trying, by its plan; see ../../pattern-plan.ts and ../../next-place.ts.
import { kinds, length, placesOf, rows, symbols, takeRows } from './memory';

/** Stands for the whole text as a stretch. */
const EVERYWHERE: i32 = -2;
/** So many places are looked at one by one. */
const FEW: i32 = 16;
const ALL_KINDS: i32 = 0xff;
/** Where what lies in a plan: kinds before a match, of its first and its second, whether it looks back; then tables of kinds and of symbols. */
const FIRST: usize = 1;
const SECOND: usize = 2;
const LOOKS_BACK: usize = 3;
const FOLLOWS: usize = 4;
const LEADS: usize = 28;
const BEHIND: usize = 36;
const AHEAD: usize = 52;
const PAIRS: usize = 84;
const FOLLOW: i32 = 3;
const BEFORE: i32 = 4;
const PIECE: i32 = 5;
const WHOLE: i32 = 8;

/** The stretch of the place that was found last. */
let reached: i32 = EVERYWHERE;

export function reachedStretch(): i32 {
  return reached;
}

export function nextPlace(plan: usize, from: i32, stretch: i32, open: usize): i32 {
  if (stretch == EVERYWHERE) {
    reached = EVERYWHERE;
    return placeBetween(plan, from, length - 1, open);
  }
  for (let at = stretch; at >= 0; at = load<i32>(at, 8)) {
    const end = load<i32>(at, 4);
    if (end < from) continue;
    const begin = max(from, load<i32>(at));
    const place = end - begin < FEW ? fewPlaces(plan, begin, end, open) : placeBetween(plan, begin, end, open);
    if (place < 0) continue;
    reached = at;
    return place;
  }
  return -1;
}

function fewPlaces(plan: usize, begin: i32, end: i32, open: usize): i32 {
  const refused = load<u8>(plan);
  const first = load<u8>(plan, FIRST);
  const second = load<u8>(plan, SECOND);
  for (let at = begin; at <= end; at++)
    if (
      (load<u8>(kinds + at) & first) != 0 &&
      (load<u8>(kinds + at, 1) & second) != 0 &&
      (at == 0 || (load<u8>(kinds + at - 1) & refused) == 0) &&
      (open == 0 || (load<u32>(open + (<usize>(at >> 5) << 2)) >> (at & 31)) & 1) &&
      canBegin(plan, at)
    )
      return at;
  return -1;
}

/** The first of many places that will do, 32 at a time. */
function placeBetween(plan: usize, begin: i32, end: i32, open: usize): i32 {
  const second = <i32>load<u8>(plan, SECOND);
  const here = placesOf(load<u8>(plan, FIRST));
  const before = placesOf(load<u8>(plan));
  // A match of one character may end the text: what takes any second one is not asked
  const behind: usize = second == ALL_KINDS ? 0 : placesOf(second);
  const last = end >> 5;
  let kept = -1 << (begin & 31);
  for (let row = begin >> 5; row <= last; row++) {
    const at = <usize>row << 2;
    let bits = load<i32>(here + at) & kept;
    kept = -1;
    if (bits == 0) continue;
    if (open != 0) bits &= load<i32>(open + at);
    bits &= ~((load<i32>(before + at) << 1) | (row > 0 ? load<i32>(before + at - 4) >>> 31 : 0));
    if (behind != 0)
      bits &= (load<i32>(behind + at) >>> 1) | (row + 1 < rows ? load<i32>(behind + at, 4) << 31 : 0);
    for (; bits != 0; bits &= bits - 1) {
      const place = (row << 5) + ctz(bits);
      if (place > end) return -1;
      if (canBegin(plan, place)) return place;
    }
  }
  return -1;
}

function canBegin(plan: usize, place: i32): bool {
  const kindsAt = kinds + place;
  const symbolsAt = symbols + place;
  let kind = <i32>load<u8>(kindsAt);
  for (let at = 0; at < FOLLOW; at++) {
    const next = <i32>load<u8>(kindsAt + at, 1);
    if ((<i32>load<u8>(plan + (at << 3) + ctz(kind), FOLLOWS) & next) == 0) return false;
    kind = next;
  }
  if (load<u8>(plan, LOOKS_BACK)) {
    if (
      place > 1 &&
      (load<u8>(plan + ctz(<i32>load<u8>(kindsAt - 1)), LEADS) & load<u8>(kindsAt - 2)) == 0
    )
      return false;
    for (let at = min(BEFORE, place) - 1; at >= 0; at--)
      if (((load<u32>(plan + (at << 2), BEHIND) >> load<u8>(symbolsAt - 1 - at)) & 1) == 0) return false;
  }
  let symbol = <i32>load<u8>(symbolsAt);
  for (let at = 1; at < PIECE; at++) {
    const next = <i32>load<u8>(symbolsAt + at);
    if (((load<u32>(plan + ((((at - 1) << 5) + symbol) << 2), PAIRS) >> next) & 1) == 0) return false;
    symbol = next;
  }
  for (let at = PIECE; at < WHOLE; at++)
    if (((load<u32>(plan + (at << 2), AHEAD) >> load<u8>(symbolsAt + at)) & 1) == 0) return false;
  return true;
}

/**
 * The places of the text where a gate lets a match begin; see ../../gate.ts.
 * @param runs of each how many places it has, then where the rows of each lie
 * @param through the kinds that may stand between
 * @returns rows to be given back
 */
export function gatePlaces(runs: usize, count: i32, least: i32, most: i32, through: i32): usize {
  const between = placesOf(through);
  const open = takeRows();
  memory.fill(open, 0, <usize>rows << 2);
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    let bits = 0;
    let run = runs;
    for (let one = 0; one < count; one++) {
      bits |= heldAt(run, row);
      run += (<usize>load<i32>(run) + 1) << 2;
    }
    for (; bits != 0; bits &= bits - 1) {
      const place = (row << 5) + ctz(bits);
      const to = min(place - least, length - 1);
      if (to < 0) continue;
      const from = max(filled, firstThrough(between, place, max(0, place - most)));
      fill(open, from, to);
      if (to >= filled) filled = to + 1;
    }
  }
  return open;
}

/** The places of a row where a run begins, as bits. */
function heldAt(run: usize, row: i32): i32 {
  const count = load<i32>(run);
  const at = <usize>row << 2;
  let bits = load<i32>(<usize>load<u32>(run, 4) + at);
  for (let one = 1; one < count && bits != 0; one++) {
    const places = <usize>load<u32>(run + (<usize>one << 2), 4) + at;
    bits &= (load<i32>(places) >>> one) | (row + 1 < rows ? load<i32>(places, 4) << (32 - one) : 0);
  }
  return bits;
}

/** The first place, not before `from`, from which on to `place` all have their bit. */
function firstThrough(between: usize, place: i32, from: i32): i32 {
  const first = from >> 5;
  for (let row = (place - 1) >> 5; row >= first && row >= 0; row--) {
    let holes = ~load<i32>(between + (<usize>row << 2));
    if (row == place >> 5) holes &= (1 << (place & 31)) - 1;
    if (holes != 0) return max(from, (row << 5) + 32 - clz(holes));
  }
  return from;
}

function fill(open: usize, from: i32, to: i32): void {
  const last = to >> 5;
  for (let row = from >> 5; row <= last && from <= to; row++) {
    const low = row == from >> 5 ? -1 << (from & 31) : -1;
    const high = row == last ? <i32>(0xffffffff >>> (31 - (to & 31))) : -1;
    const at = open + (<usize>row << 2);
    store<i32>(at, load<i32>(at) | (low & high));
  }
}
