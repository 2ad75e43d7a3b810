import { anyCharacter, type CharacterSet, pieceLength } from './character-set.ts';
import { aheadOf, beginningsOf, lengthsOf, refusedBefore } from './pattern-starts.ts';
import { type PatternNode, readPattern } from './pattern-syntax.ts';

/**
 * Every match holds one of some pieces of text, which begins so far from the start of the match. In flat rows: each pattern is
 * asked once a note, and what is scattered in memory is then far away.
 */
export interface Requirement {
  /** Three symbols of a piece each, as keys of the index of a text. */
  readonly keys: Uint16Array;
  /** The piece of each key. */
  readonly pieces: Uint16Array;
  /** Bits of symbols for each place of each piece, `pieceLength` a piece; any symbol behind the end of a short one. */
  readonly symbols: Int32Array;
  /** Where in its piece the three symbols of a key are. */
  readonly offsets: Uint8Array;
  readonly least: number;
  readonly most: number;
  /** How often a place of a text has one of them, roughly. */
  readonly share: number;
}

/** Where a pattern can match. */
export interface PatternPlan {
  /** Kinds of the characters before a match, that are refused, and of its first and second. */
  readonly refused: number;
  readonly first: number;
  readonly second: number;
  /** Bits of symbols for the first places of a match. */
  readonly ahead: Int32Array;
  /** The one whose pieces are looked up; none if any place with such a beginning may match. */
  readonly requirement: Requirement | undefined;
  /** Others of few keys, of which a look tells whether the text has them at all. */
  readonly tests: readonly Requirement[];
  readonly sticky: RegExp;
}

const mostKeys = 640;
const mostKeysOfPiece = 96;
const rareShare = 0.03;
const mostKeysOfTest = 48;
const mostTests = 2;

/** How often a symbol stands in notes, of a thousand characters: the letters, then a digit, a space, a full stop, a hyphen, any other sign. */
const shares = [
  64, 11, 27, 30, 95, 17, 15, 35, 58, 1, 6, 36, 20, 54, 57, 19, 1, 49, 53, 69, 21, 9, 12, 2, 13, 1, 25, 165,
  12, 8, 22, 1,
];

/** undefined if a pattern may match anywhere or nothing, or is written in a way that is not read here: it is then searched for as it is. */
export function planOf(pattern: RegExp): PatternPlan | undefined {
  const node = /[vm]/.test(pattern.flags) ? undefined : readPattern(pattern.source);
  if (node === undefined) return undefined;
  const flags = pattern.flags.replace(/[^isu]/g, '');
  if (lengthsOf(node, flags)[0] === 0) return undefined;
  const items = node.kind === 'sequence' ? node.items : [node];
  const [requirement, ...others] = requirementsOf(items, flags);
  const refused = refusedBefore(items, flags);
  if (requirement === undefined && refused === 0) return undefined;
  const ahead = aheadOf(items, flags);
  return {
    refused,
    first: ahead[0]!.kinds,
    second: ahead[1]!.kinds,
    ahead: Int32Array.from(ahead, ({ symbols }) => symbols),
    requirement,
    tests: others.filter(({ keys }) => keys.length <= mostKeysOfTest).slice(0, mostTests),
    sticky: new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`),
  };
}

function requirementsOf(items: readonly PatternNode[], flags: string): readonly Requirement[] {
  const found: Requirement[] = [];
  const add = (pieces: readonly (readonly CharacterSet[])[], least: number, most: number) => {
    const one = pieces.length === 0 ? undefined : requirement(pieces, least, most);
    if (one !== undefined) found.push(one);
  };
  let [least, most] = [0, 0];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'look') {
      if (!item.isNegative) {
        const [low, high] = lengthsOf(item.item, flags);
        const pieces = beginningsOf([item.item], flags, pieceLength);
        if (item.isAhead) add(pieces, least, most);
        else add(pieces, least - high, most - low);
      }
      continue;
    }
    if (item.kind !== 'wordEdge' && item.kind !== 'place')
      add(beginningsOf(items.slice(index), flags, pieceLength), least, most);
    const [low, high] = lengthsOf(item, flags);
    [least, most] = [least + low, most + high];
  }
  return found.sort((a, b) => costOf(a) - costOf(b));
}

/** Roughly what a search costs in a note of 2,000 characters: a look for each key, a walk over what it finds, a try at the places before that. */
function costOf({ keys, share, least, most }: Requirement): number {
  return keys.length * 4 + share * 2_000 * (10 + 8 * Math.min(most - least + 1, 1_000));
}

function requirement(
  all: readonly (readonly CharacterSet[])[],
  least: number,
  most: number,
): Requirement | undefined {
  const found: Piece[] = [];
  let share = 0;
  let count = 0;
  for (const sets of all) {
    const piece = pieceOf(sets);
    if (piece === undefined) return undefined;
    share += piece.share;
    count += piece.count;
    if (count > mostKeys || share > rareShare) return undefined;
    found.push(piece);
  }
  const keys = found.map(keysOf);
  return {
    keys: Uint16Array.from(keys.flat()),
    pieces: Uint16Array.from(keys.flatMap((list, piece) => list.map(() => piece))),
    symbols: Int32Array.from(found.flatMap(({ symbols }) => symbols)),
    offsets: Uint8Array.from(found, ({ from }) => from),
    least,
    most,
    share,
  };
}

interface Piece {
  /** Bits of symbols, a place each. */
  readonly symbols: readonly number[];
  /** Where its rarest three begin, and how many keys these have. */
  readonly from: number;
  readonly count: number;
  readonly share: number;
}

function pieceOf(sets: readonly CharacterSet[]): Piece | undefined {
  const symbols = Array.from({ length: pieceLength }, (_, at) => (sets[at] ?? anyCharacter).symbols);
  let [from, rarest, keys] = [-1, Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at + 3 <= Math.max(3, sets.length); at += 1) {
    const three = symbols.slice(at, at + 3);
    const share = three.reduce((all, bits) => all * shareOf(bits), 1);
    const count = three.reduce((all, bits) => all * membersOf(bits).length, 1);
    if (count > 0 && count <= mostKeysOfPiece && share < rarest) [from, rarest, keys] = [at, share, count];
  }
  if (from < 0) return undefined;
  return { symbols, from, count: keys, share: symbols.reduce((all, bits) => all * shareOf(bits), 1) };
}

function keysOf({ symbols, from }: Piece): number[] {
  const [first = [], second = [], third = []] = symbols.slice(from, from + 3).map(membersOf);
  return first.flatMap((a) => second.flatMap((b) => third.map((c) => (a << 10) | (b << 5) | c)));
}

const members = new Map<number, readonly number[]>();

function membersOf(bits: number): readonly number[] {
  let known = members.get(bits);
  if (known === undefined) {
    known = shares.flatMap((_, symbol) => ((bits >>> symbol) & 1 ? [symbol] : []));
    members.set(bits, known);
  }
  return known;
}

function shareOf(bits: number): number {
  return membersOf(bits).reduce((sum, symbol) => sum + shares[symbol]!, 0) / 1000;
}
