import { pieceLength, symbolCount } from './character-symbols.ts';
import {
  entries,
  firstUntold,
  headWidth,
  kindBits,
  limits,
  limitWidth,
  owners,
  ownerWidth,
  readyTable,
  secondUntold,
  starts,
  unbounded,
  width,
} from './piece-table.ts';

/** Numbers of a stretch: its first and its last place, and where the next one lies, -1 for none. */
const stretchWidth = 3;
/** From so many stretches a place of the text on, those that lie near each other are taken for one: a line of pieces would need too much memory. */
const mostStretches = 4;
const nearby = 32;

/**
 * Where a match may begin, as stretches of the text: for each requirement where its first one lies, -1 if its pieces are nowhere. To read only; they are
 * written over with the next text.
 */
export interface Marks {
  readonly heads: Int32Array;
  readonly stretches: Int32Array;
}

let heads = new Int32Array(0);
let stretches = new Int32Array(0);
/** What was found of the stretch before the last piece of each requirement: in a line of blanks each place has a piece. */
let runEnds = new Int32Array(0);
let runStarts = new Int32Array(0);
let used = 0;
let crowded = 0;

function makeRoom(length: number): void {
  const requirements = readyTable();
  if (heads.length !== requirements) {
    heads = new Int32Array(requirements);
    runEnds = new Int32Array(requirements);
    runStarts = new Int32Array(requirements);
  }
  heads.fill(-1);
  runEnds.fill(-1);
  used = 0;
  crowded = (mostStretches * length + 4_096) * stretchWidth;
  if (stretches.length === 0 || stretches.length > 8 * crowded) stretches = new Int32Array(1 << 14);
}

/**
 * Marks for each requirement the places of a text where a match may begin.
 * @param kinds the bit of the kind of each place
 */
export function markPieces(symbols: Uint8Array, kinds: Uint8Array, length: number): Marks {
  makeRoom(length);
  const last = length - 1;
  let key = (symbols[length]! << 5) | symbols[length + 1]!;
  // From right to left, so that of pieces that may be any distance behind a start the first is the furthest
  for (let at = last; at >= 0; at -= 1) {
    key = (symbols[at]! << 10) | (key >> 5);
    const end = starts[key + 1]!;
    for (let entry = starts[key]!; entry < end; ) {
      const from = entries[entry]! & 3;
      const next = entry + headWidth + width * (entries[entry]! >> 2);
      if (at >= from) {
        const first = symbols[at + firstUntold[from]!]!;
        const second = symbols[at + secondUntold[from]!]!;
        if (((entries[entry + 1]! >>> first) & (entries[entry + 2]! >>> second) & 1) !== 0)
          for (let one = entry + headWidth; one < next; one += width)
            if (
              ((entries[one + 1]! >>> first) & (entries[one + 2]! >>> second) & 1) !== 0 &&
              hasKinds(entries[one]!, at - from, kinds)
            )
              mark(owners[entries[one]! * ownerWidth]!, at - from, last, symbols);
      }
      entry = next;
    }
    if (leapt > 0) leapt = 0;
    else if (end > starts[key]! && key === ofOneSymbol[key & oneSymbol]) {
      leapt = alikeBefore(at, symbols, kinds);
      if (leapt > 0) at -= leapt - 1;
    }
  }
  return { heads, stretches };
}

/** A row of one sign is gone through in one step if it is so long. */
const longRow = 32;
/** So many places were left out behind the one that is marked, where the same pieces are: what they mark lies between. */
let leapt = 0;
const oneSymbol = symbolCount - 1;
/** The key of three of each symbol. */
const ofOneSymbol = Int32Array.from({ length: symbolCount }, (_, one) => (one << 10) | (one << 5) | one);

/** At how many places before this one the same is seen as here, so that all that a piece is compared with is of one symbol and kind; 0 if few. */
function alikeBefore(at: number, symbols: Uint8Array, kinds: Uint8Array): number {
  const symbol = symbols[at]!;
  if (at < longRow || symbols[at - longRow] !== symbol || symbols[at + pieceLength] !== symbol) return 0;
  const kind = kinds[at]!;
  for (let beside = at + pieceLength; beside > at; beside -= 1)
    if (symbols[beside] !== symbol || kinds[beside] !== kind) return 0;
  let first = at;
  while (first > 0 && symbols[first - 1] === symbol && kinds[first - 1] === kind) first -= 1;
  // two places before a key are compared too
  return at - first < longRow ? 0 : at - first - 2;
}

function hasKinds(piece: number, start: number, kinds: Uint8Array): boolean {
  const four =
    kinds[start]! |
    (kinds[start + 1]! << kindBits) |
    (kinds[start + 2]! << (2 * kindBits)) |
    (kinds[start + 3]! << (3 * kindBits));
  const at = piece * ownerWidth;
  return ((owners[at + 1]! & four) | (owners[at + 2]! & kinds[start + 4]!)) === 0;
}

function mark(number: number, start: number, last: number, symbols: Uint8Array): void {
  const limit = number * limitWidth;
  const least = limits[limit]!;
  const most = limits[limit + 1]!;
  const to = Math.min(last, start - least);
  if (to < 0) return;
  const head = heads[number]!;
  if (leapt > 0 && head >= 0 && stretches[head]! > to + 1 && stretches[head]! <= to + leapt + 1)
    stretches[head] = to + 1;
  if (most === unbounded && head >= 0 && stretches[head]! <= to && to <= stretches[head + 1]!) return;
  let first = Math.max(0, start - most);
  const through = limits[limit + 2]!;
  if (first < to && through !== -1) {
    const isKnown = start <= runEnds[number]! && start >= runStarts[number]!;
    const from = isKnown ? Math.max(first, runStarts[number]!) : start;
    first = reached(symbols, first, from, through);
    runEnds[number] = start;
    runStarts[number] = first;
  }
  if (first <= to) addStretch(number, head, first, to);
}

/** Puts a stretch before those that were found, which lie behind it but for a place or two: what lies between is then taken too. */
function addStretch(number: number, head: number, first: number, to: number): void {
  if (head >= 0 && to >= stretches[head]! - (used > crowded ? nearby : 1)) {
    if (first < stretches[head]!) stretches[head] = first;
    if (to > stretches[head + 1]!) stretches[head + 1] = to;
    return;
  }
  if (used + stretchWidth > stretches.length) {
    const larger = new Int32Array(stretches.length * 2);
    larger.set(stretches);
    stretches = larger;
  }
  stretches[used] = first;
  stretches[used + 1] = to;
  stretches[used + 2] = head;
  heads[number] = used;
  used += stretchWidth;
}

/** The first place from which on to `end` there are only symbols of `through`. */
function reached(symbols: Uint8Array, first: number, end: number, through: number): number {
  let at = end;
  while (at > first && ((through >>> symbols[at - 1]!) & 1) !== 0) at -= 1;
  return at;
}
