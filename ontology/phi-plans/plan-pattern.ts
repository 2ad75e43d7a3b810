import {
  followLength,
  kindCount,
  pieceLength,
  symbolCount,
} from '../../src/deidentify/patterns/character-symbols.ts';
import type { PatternPlan } from '../../src/deidentify/patterns/pattern-plan.ts';
import { type Piece, type Requirement, unbounded } from '../../src/deidentify/patterns/piece-table.ts';
import { anyCharacter, type CharacterSet } from './character-set.ts';
import { type Behind, behindOf } from './pattern-behind.ts';
import { flattened, gateOf } from './pattern-gate.ts';
import { refusedBefore } from './pattern-refusals.ts';
import { aheadOf, beginningsOf, lengthsOf, setOf } from './pattern-starts.ts';
import { type PatternNode, readPattern } from './pattern-syntax.ts';

const mostKeys = 640;
const mostKeysOfPiece = 96;
const rareShare = 0.03;

/** How often a symbol stands in notes, of a thousand characters: the letters, then a digit, a space, a full stop, a hyphen, any other sign. */
const shares = [
  64, 11, 27, 30, 95, 17, 15, 35, 58, 1, 6, 36, 20, 54, 57, 19, 1, 49, 53, 69, 21, 9, 12, 2, 13, 1, 25, 165,
  12, 8, 22, 1,
];

/** undefined if a pattern may match anywhere or nothing, or is written in a way that is not read here: it is then searched for as it is. */
export function planPattern(pattern: RegExp): PatternPlan | undefined {
  const node = /[vm]/.test(pattern.flags) ? undefined : readPattern(pattern.source);
  if (node === undefined) return undefined;
  const flags = pattern.flags.replace(/[^isu]/g, '');
  if (lengthsOf(node, flags)[0] === 0) return undefined;
  const items = node.kind === 'sequence' ? node.items : [node];
  const best = bestRequirement(items, flags);
  const inside = insideOf(items);
  const behind = behindOf(flattened(inside), flags);
  const refused = refusedBefore(inside, flags) | kindsNotBehind(behind);
  const gate = gateFor(flattened(inside), flags, best);
  if (best === undefined && refused === 0 && gate === undefined) return undefined;
  const ahead = aheadOf(inside, flags);
  const beginnings = beginningsOf(inside, flags, pieceLength);
  return {
    opens: inside !== items,
    refused,
    first: ahead[0]!.kinds,
    second: ahead[1]!.kinds,
    ahead: Int32Array.from(ahead, ({ symbols }) => symbols),
    pairs: pairsOf(beginnings),
    follows: followsOf(beginnings),
    behind: behind?.symbols,
    leads: behind?.kinds,
    requirement: best,
    gate,
  };
}

/** Kinds that nothing of what a pattern looks back for can end with, as bits. */
const kindsNotBehind = (behind: Behind | undefined): number =>
  behind?.kinds.reduce(
    (bits, before, kind) => (before === 0 && kind < kindCount ? bits | (1 << kind) : bits),
    0,
  ) ?? 0;

/** A gate has to leave far fewer places than there are without. */
function gateFor(items: readonly PatternNode[], flags: string, best: Requirement | undefined) {
  const found = gateOf(items, flags);
  return found !== undefined && found.share < leastGain * shareLeft(best) ? found.gate : undefined;
}

const leastGain = 0.5;

/** Roughly the share of all places that a requirement leaves. */
function shareLeft(best: Requirement | undefined): number {
  if (best === undefined) return 1;
  const share = best.pieces.reduce((sum, { symbols }) => sum + shareOfAll(symbols), 0);
  return Math.min(1, share * (best.most - best.least + 1));
}

/** What a match is made of that does not begin where the text does: "(?:^|\\n)" is then a line end. */
function insideOf(items: readonly PatternNode[]): readonly PatternNode[] {
  const [first, ...rest] = items;
  const inside = first === undefined ? undefined : withoutStart(first);
  return inside === undefined || inside === first ? items : [inside, ...rest];
}

/** A node without the ways that begin with the start of the text, however deep; the node itself if there is none, undefined if all do. */
function withoutStart(node: PatternNode): PatternNode | undefined {
  if (node.kind === 'start') return undefined;
  if (node.kind === 'sequence') {
    const [first, ...rest] = node.items;
    if (first === undefined) return node;
    const inside = withoutStart(first);
    if (inside === undefined || inside === first) return inside === first ? node : undefined;
    return { kind: 'sequence', items: [inside, ...rest] };
  }
  if (node.kind !== 'choice') return node;
  const options = node.options.map(withoutStart);
  if (options.every((option, i) => option === node.options[i])) return node;
  const left = options.filter((option) => option !== undefined);
  return left.length === 0 ? undefined : { kind: 'choice', options: left };
}

/** A choice with more ways than this is not looked into, nor one inside so many others. */
const mostOptions = 24;
const deepest = 2;

function bestRequirement(items: readonly PatternNode[], flags: string): Requirement | undefined {
  const flat = flattened(items);
  return cheapest(requirementsOf(flat, flat.length, flags, 0));
}

const cheapest = (found: readonly Requirement[]): Requirement | undefined =>
  [...found].sort((a, b) => costOf(a) - costOf(b))[0];

/** What every match of `items` holds; only what begins in the first `count` of them. */
function requirementsOf(
  items: readonly PatternNode[],
  count: number,
  flags: string,
  depth: number,
): readonly Requirement[] {
  const found: Requirement[] = [];
  // What may stand between the start of a match and the piece: an address of mail has no space before its "@"
  let through = 0;
  const add = (pieces: readonly (readonly CharacterSet[])[], least: number, most: number, bits = through) => {
    const one = pieces.length === 0 ? undefined : requirement(pieces, least, most, bits);
    if (one !== undefined) found.push(one);
  };
  let [least, most] = [0, 0];
  for (const [index, item] of items.slice(0, count).entries()) {
    if (item.kind === 'look') {
      if (!item.isNegative) {
        const [low, high] = lengthsOf(item.item, flags);
        const pieces = beginningsOf([item.item], flags, pieceLength);
        if (item.isAhead) add(pieces, least, most);
        else add(pieces, least - high, most - low, -1);
      }
      continue;
    }
    if (item.kind !== 'wordEdge' && item.kind !== 'place' && item.kind !== 'start')
      add(beginningsOf(items.slice(index), flags, pieceLength), least, most);
    if (item.kind === 'choice' && depth < deepest) {
      const one = requirementOfAny(item.options, items.slice(index + 1), flags, depth + 1);
      const joined = one && joinedTo(one, least, most, through);
      if (joined !== undefined) found.push(joined);
    }
    const [low, high] = lengthsOf(item, flags);
    [least, most] = [least + low, most + high];
    through |= setOf(item, flags).symbols;
  }
  return found;
}

/** What a match holds, whichever way it takes: the cheapest of each together. */
function requirementOfAny(
  options: readonly PatternNode[],
  rest: readonly PatternNode[],
  flags: string,
  depth: number,
): Requirement | undefined {
  if (options.length > mostOptions) return undefined;
  const all: Requirement[] = [];
  for (const option of options) {
    const own = flattened([option]);
    const one = cheapest(requirementsOf([...own, ...rest], own.length, flags, depth));
    if (one === undefined) return undefined;
    all.push(one);
  }
  const pieces = all.flatMap((one) => one.pieces);
  const keys = pieces.reduce((sum, piece) => sum + keyCountOf(piece), 0);
  const share = pieces.reduce((sum, { symbols }) => sum + shareOfAll(symbols), 0);
  if (keys > mostKeys || share > rareShare) return undefined;
  return {
    pieces,
    least: Math.min(...all.map((one) => one.least)),
    most: Math.max(...all.map((one) => one.most)),
    through: all.reduce((bits, one) => bits | one.through, 0),
  };
}

/** The requirement of a part that begins so far behind the start. */
function joinedTo(one: Requirement, least: number, most: number, through: number): Requirement {
  return {
    ...one,
    least: Math.max(one.least + least, -unbounded),
    most: Math.min(one.most + most, unbounded),
    through: one.through | through,
  };
}

/** Roughly what a search costs in a note of 2,000 characters: its share of the walk over the note, and a try at the places before what is found. */
function costOf({ pieces, least, most }: Requirement): number {
  const share = pieces.reduce((sum, { symbols }) => sum + shareOfAll(symbols), 0);
  const keys = pieces.reduce((sum, piece) => sum + keyCountOf(piece), 0);
  return keys * 4 + share * 2_000 * (10 + 8 * Math.min(most - least + 1, 1_000));
}

function requirement(
  all: readonly (readonly CharacterSet[])[],
  least: number,
  most: number,
  through: number,
): Requirement | undefined {
  const pieces: Piece[] = [];
  let [share, count] = [0, 0];
  for (const sets of all) {
    const piece = pieceOf(sets);
    if (piece === undefined) return undefined;
    share += shareOfAll(piece.symbols);
    count += keyCountOf(piece);
    if (count > mostKeys || share > rareShare) return undefined;
    pieces.push(piece);
  }
  return { pieces, least: Math.max(least, -unbounded), most: Math.min(most, unbounded), through };
}

function pieceOf(sets: readonly CharacterSet[]): Piece | undefined {
  const places = Array.from({ length: pieceLength }, (_, at) => sets[at] ?? anyCharacter);
  const symbols = places.map((set) => set.symbols);
  let [from, rarest] = [-1, Number.POSITIVE_INFINITY];
  for (let at = 0; at + 3 <= Math.max(3, sets.length); at += 1) {
    const three = symbols.slice(at, at + 3);
    const share = shareOfAll(three);
    const count = three.reduce((all, bits) => all * membersOf(bits).length, 1);
    if (count > 0 && count <= mostKeysOfPiece && share < rarest) [from, rarest] = [at, share];
  }
  return from < 0 ? undefined : { symbols, kinds: places.map(({ kinds }) => kinds), from };
}

function pairsOf(beginnings: readonly (readonly CharacterSet[])[]): Int32Array {
  const pairs = new Int32Array((pieceLength - 1) * symbolCount);
  for (const sets of beginnings) {
    for (let at = 0; at < pieceLength - 1; at += 1) {
      const behind = (sets[at + 1] ?? anyCharacter).symbols;
      for (const symbol of membersOf((sets[at] ?? anyCharacter).symbols)) {
        const place = at * symbolCount + symbol;
        pairs[place] = pairs[place]! | behind;
      }
    }
  }
  return pairs;
}

function followsOf(beginnings: readonly (readonly CharacterSet[])[]): Uint8Array {
  const follows = new Uint8Array(followLength << 3);
  for (const sets of beginnings)
    for (let at = 0; at < followLength; at += 1) {
      const { kinds } = sets[at + 1] ?? anyCharacter;
      for (let kind = 0; kind < kindCount; kind += 1)
        if (((sets[at] ?? anyCharacter).kinds >> kind) & 1)
          follows[(at << 3) + kind] = follows[(at << 3) + kind]! | kinds;
    }
  return follows;
}

/** How often places of a text have all of these, one behind the other, roughly. */
function shareOfAll(places: readonly number[]): number {
  return places.reduce((all, bits) => all * shareOf(bits), 1);
}

function shareOf(bits: number): number {
  return membersOf(bits).reduce((sum, symbol) => sum + shares[symbol]!, 0) / 1000;
}

/** The symbols that stand for the bits that are set. */
function membersOf(bits: number): readonly number[] {
  const members: number[] = [];
  for (let left = bits; left !== 0; left &= left - 1) members.push(31 - Math.clz32(left & -left));
  return members;
}

/** How many values the rarest three symbols of a piece have. */
function keyCountOf({ symbols, from }: Piece): number {
  return [0, 1, 2].reduce((all, at) => all * membersOf(symbols[from + at]!).length, 1);
}
