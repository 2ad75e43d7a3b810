// AssemblyScript. Where a match of each pattern may begin, as stretches of a text; see ../../piece-table.ts for the tables that are read.
import { kinds, length, symbols, take } from './memory';

let requirements: i32 = 0;
/** Where the groups of each key begin, in numbers of `entries`. */
let starts: usize = 0;
let entries: usize = 0;
/** Of each piece three numbers: its requirement, and the kinds that its first four places and its last refuse. */
let owners: usize = 0;
/** Of each requirement: least, most and through. */
let limits: usize = 0;
/** Of each requirement where its first stretch lies, -1 for none. A stretch is three numbers: its first and its last place, and where the next one lies. */
let heads: usize = 0;
/** What was found of the stretch before the last piece of each requirement: in a line of blanks each place has a piece. */
let runEnds: usize = 0;
let runStarts: usize = 0;

export function setTables(
  count: i32,
  startsAt: usize,
  entriesAt: usize,
  ownersAt: usize,
  limitsAt: usize,
  headsAt: usize,
): void {
  requirements = count;
  starts = startsAt;
  entries = entriesAt;
  owners = ownersAt;
  limits = limitsAt;
  heads = headsAt;
  runEnds = headsAt + (<usize>count << 2);
  runStarts = headsAt + (<usize>count << 3);
}

const UNBOUNDED: i32 = 1 << 30;
const ANY_SYMBOL: i32 = -1;
/** Numbers at the head of a group of entries, and of an entry. */
const HEAD: usize = 12;
const ENTRY: usize = 12;
const SYMBOLS: i32 = 32;
const PIECE: i32 = 5;
/** From so many stretches a place of the text on, those that lie near each other are taken for one: a line of pieces would need too much memory. */
const MOST_STRETCHES: i32 = 4;
const NEARBY: i32 = 32;
/** A row of one sign is gone through in one step if it is so long. */
const LONG_ROW: i32 = 32;
const STRETCH: usize = 12;
/** Stretches that room is taken for at once. */
const SOME: usize = 1024 * STRETCH;

let used: i32 = 0;
let crowded: i32 = 0;
let nextStretch: usize = 0;
let lastStretch: usize = 0;
/** So many places were left out behind the one that is marked, where the same pieces are: what they mark lies between. */
let leapt: i32 = 0;

/** Places, seen from the key, of the symbols that it does not tell, for each place that the key can have in a piece: 3, -1, -2 and 4, 3, -1. */
// @ts-expect-error: decorator
@inline
function firstUntold(from: i32): i32 {
  return from == 0 ? 3 : -from;
}
// @ts-expect-error: decorator
@inline
function secondUntold(from: i32): i32 {
  return from == 0 ? 4 : from == 1 ? 3 : -1;
}
// @ts-expect-error: decorator
@inline
function symbolAt(at: i32): i32 {
  return <i32>load<u8>(symbols + at);
}

/** Marks the places of the text for each requirement. */
export function markPieces(): void {
  memory.fill(heads, 0xff, <usize>requirements << 3);
  used = 0;
  crowded = MOST_STRETCHES * length + 4096;
  nextStretch = 0;
  lastStretch = 0;
  leapt = 0;
  const last = length - 1;
  let key = (symbolAt(length) << 5) | symbolAt(length + 1);
  // From right to left, so that of pieces that may be any distance behind a start the first is the furthest
  for (let at = last; at >= 0; at--) {
    key = (symbolAt(at) << 10) | (key >>> 5);
    const start = load<i32>(starts + (<usize>key << 2));
    const behind = load<i32>(starts + (<usize>key << 2), 4);
    const end = entries + (<usize>behind << 2);
    for (let group = entries + (<usize>start << 2); group < end; ) {
      const head = load<i32>(group);
      const from = head & 3;
      const next = group + HEAD + ENTRY * <usize>(head >> 2);
      if (at >= from) {
        const first = symbolAt(at + firstUntold(from));
        const second = symbolAt(at + secondUntold(from));
        if ((load<u32>(group, 4) >> first) & (load<u32>(group, 8) >> second) & 1)
          for (let one = group + HEAD; one < next; one += ENTRY)
            if ((load<u32>(one, 4) >> first) & (load<u32>(one, 8) >> second) & 1) {
              const owner = owners + <usize>load<i32>(one) * 12;
              const place = at - from;
              const refusesFour = load<i32>(owner, 4) & load<i32>(kinds + place);
              const refusesLast = load<i32>(owner, 8) & <i32>load<u8>(kinds + place, 4);
              if ((refusesFour | refusesLast) == 0) mark(load<i32>(owner), place, last);
            }
      }
      group = next;
    }
    if (leapt > 0) leapt = 0;
    else if (behind > start && isOfOneSymbol(key)) {
      leapt = alikeBefore(at);
      if (leapt > 0) at -= leapt - 1;
    }
  }
}

// @ts-expect-error: decorator
@inline
function isOfOneSymbol(key: i32): bool {
  const one = key & (SYMBOLS - 1);
  return key == ((one << 10) | (one << 5) | one);
}

/** At how many places before this one the same is seen as here, so that all that a piece is compared with is of one symbol and kind; 0 if few. */
function alikeBefore(at: i32): i32 {
  const symbol = symbolAt(at);
  if (at < LONG_ROW || symbolAt(at - LONG_ROW) != symbol || symbolAt(at + PIECE) != symbol) return 0;
  const kind = load<u8>(kinds + at);
  for (let beside = at + PIECE; beside > at; beside--)
    if (symbolAt(beside) != symbol || load<u8>(kinds + beside) != kind) return 0;
  let first = at;
  while (first > 0 && symbolAt(first - 1) == symbol && load<u8>(kinds + first - 1) == kind) first--;
  // two places before a key are compared too
  return at - first < LONG_ROW ? 0 : at - first - 2;
}

function mark(number: i32, start: i32, last: i32): void {
  const limit = limits + <usize>number * 12;
  const to = min(last, start - load<i32>(limit));
  if (to < 0) return;
  const most = load<i32>(limit, 4);
  const headAt = heads + (<usize>number << 2);
  const head = load<i32>(headAt);
  if (leapt > 0 && head >= 0 && load<i32>(head) > to + 1 && load<i32>(head) <= to + leapt + 1)
    store<i32>(head, to + 1);
  if (most == UNBOUNDED && head >= 0 && load<i32>(head) <= to && to <= load<i32>(head, 4)) return;
  let first = max(0, start - most);
  const through = load<i32>(limit, 8);
  if (first < to && through != ANY_SYMBOL) {
    const runEnd = runEnds + (<usize>number << 2);
    const runStart = runStarts + (<usize>number << 2);
    const isKnown = start <= load<i32>(runEnd) && start >= load<i32>(runStart);
    let at = isKnown ? max(first, load<i32>(runStart)) : start;
    while (at > first && (through >>> symbolAt(at - 1)) & 1) at--;
    first = at;
    store<i32>(runEnd, start);
    store<i32>(runStart, first);
  }
  if (first <= to) addStretch(headAt, head, first, to);
}

/** Puts a stretch before those that were found, which lie behind it but for a place or two: what lies between is then taken too. */
function addStretch(headAt: usize, head: i32, first: i32, to: i32): void {
  if (head >= 0 && to >= load<i32>(head) - (used > crowded ? NEARBY : 1)) {
    if (first < load<i32>(head)) store<i32>(head, first);
    if (to > load<i32>(head, 4)) store<i32>(head, to, 4);
    return;
  }
  if (nextStretch == lastStretch) {
    nextStretch = take(SOME);
    lastStretch = nextStretch + SOME;
  }
  store<i32>(nextStretch, first);
  store<i32>(nextStretch, to, 4);
  store<i32>(nextStretch, head, 8);
  store<i32>(headAt, <i32>nextStretch);
  nextStretch += STRETCH;
  used++;
}
