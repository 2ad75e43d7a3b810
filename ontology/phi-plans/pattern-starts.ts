import { aheadLength, pieceLength } from '../../src/deidentify/patterns/character-symbols.ts';
import { anyCharacter, type CharacterSet, characterSet, intersection, union } from './character-set.ts';
import type { PatternNode } from './pattern-syntax.ts';

/** The first characters of what a node matches. */
interface Beginnings {
  /** Whole matches, shorter than what was asked for. */
  readonly whole: readonly (readonly CharacterSet[])[];
  /** Beginnings of longer ones. */
  readonly cut: readonly (readonly CharacterSet[])[];
}

const nothing: Beginnings = { whole: [[]], cut: [] };
const anything: Beginnings = { whole: [], cut: [[]] };
/** A set that takes too much costs time, one that takes too little would cost a match. */
const most = 240;

/** The first `length` characters of all that `items`, one behind the other, can match; fewer for shorter matches. */
export function beginningsOf(
  items: readonly PatternNode[],
  flags: string,
  length: number,
): readonly (readonly CharacterSet[])[] {
  const { whole, cut } = joined(items, flags, length);
  return [...whole, ...cut];
}

function joined(items: readonly PatternNode[], flags: string, length: number): Beginnings {
  let sofar = nothing;
  for (const [index, item] of items.entries()) {
    if (sofar.whole.length === 0) break;
    const refused = refusedNext(item, flags);
    if (refused !== undefined)
      return followed(sofar, (left) => without(refused, joined(items.slice(index + 1), flags, left)), length);
    sofar = followed(sofar, (left) => beginnings(item, flags, left), length);
  }
  return sofar;
}

/** "(?![\\w-])": what may stand next; undefined for what is no such look. Behind the end of a text is a space. */
function refusedNext(node: PatternNode, flags: string): CharacterSet | undefined {
  if (node.kind !== 'look' || !node.isAhead || !node.isNegative || node.item.kind !== 'characters')
    return undefined;
  const { source } = node.item;
  if (source === '.') return undefined;
  const inside = source.startsWith('[') ? source.slice(1) : `${source}]`;
  const other = inside.startsWith('^') ? `[${inside.slice(1)}` : `[^${inside}`;
  const left = characterSet(other, flags);
  return new RegExp(other, flags).test(' ') ? left : undefined;
}

/** Those whose first character may stand there; behind a match that has ended it is what stands next. */
function without(left: CharacterSet, { whole, cut }: Beginnings): Beginnings {
  const narrowed = (all: readonly (readonly CharacterSet[])[]) =>
    all.flatMap(([first, ...rest]) => {
      const both = first === undefined ? left : intersection(first, left);
      return both.symbols === 0 || both.kinds === 0 ? [] : [[both, ...rest]];
    });
  const ended = whole.some((sets) => sets.length === 0);
  return {
    whole: narrowed(whole.filter((sets) => sets.length > 0)),
    cut: [...narrowed(cut), ...(ended ? [[left]] : [])],
  };
}

function followed(first: Beginnings, next: (length: number) => Beginnings, length: number): Beginnings {
  const whole: (readonly CharacterSet[])[] = [];
  const cut = [...first.cut];
  const known = new Map<number, Beginnings>();
  for (const head of first.whole) {
    const left = length - head.length;
    let tails = known.get(left);
    if (tails === undefined) {
      tails = left === 0 ? anything : next(left);
      known.set(left, tails);
    }
    for (const tail of tails.whole) whole.push([...head, ...tail]);
    for (const tail of tails.cut) cut.push([...head, ...tail]);
  }
  return { whole: fewer(whole), cut: fewer(cut) };
}

function beginnings(node: PatternNode, flags: string, length: number): Beginnings {
  switch (node.kind) {
    case 'characters': {
      const one = [characterSet(node.source, flags)];
      return length > 1 ? { whole: [one], cut: [] } : { whole: [], cut: [one] };
    }
    case 'sequence':
      return joined(node.items, flags, length);
    case 'choice': {
      const all = node.options.map((option) => beginnings(option, flags, length));
      return { whole: fewer(all.flatMap(({ whole }) => whole)), cut: fewer(all.flatMap(({ cut }) => cut)) };
    }
    case 'repeat':
      return repeats(node, flags, length);
    case 'anything':
      return anything;
    default:
      return nothing;
  }
}

function repeats(
  { item, min, max }: Extract<PatternNode, { kind: 'repeat' }>,
  flags: string,
  length: number,
): Beginnings {
  let turn = nothing;
  const whole: (readonly CharacterSet[])[] = min === 0 ? [[]] : [];
  const cut: (readonly CharacterSet[])[] = [];
  // Each turn takes one character at least, or it adds nothing
  for (let count = 1; count <= Math.min(max, length + min) && turn.whole.length > 0; count += 1) {
    turn = followed(turn, (left) => beginnings(item, flags, left), length);
    cut.push(...turn.cut);
    if (count >= min) whole.push(...turn.whole);
    turn = { whole: turn.whole, cut: [] };
  }
  return { whole: fewer(whole), cut: fewer(cut) };
}

/** A prime below 2^41. */
const keyRange = 2_199_023_255_531;
const numbers = new Map<CharacterSet, number>();

function numberOf(set: CharacterSet): number {
  let number = numbers.get(set);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(set, number);
  }
  return number;
}

/** One of each; and where that are too many, those with the same first places together, as few places as it takes. */
function fewer(all: readonly (readonly CharacterSet[])[]): readonly (readonly CharacterSet[])[] {
  if (all.length < 2) return all;
  let found = all;
  for (let same = pieceLength; same >= 0; same -= 1) {
    const groups = new Map<number, (readonly CharacterSet[])[]>();
    for (const one of found) {
      let key = 0;
      // Twelve bits more a place, held below 2^53; two that meet in one number only make the union wider, but never of another length
      for (let at = 0; at < Math.min(same, one.length); at += 1)
        key = (key * 4_096 + numberOf(one[at]!)) % keyRange;
      key = key * 8 + one.length;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    if (groups.size < found.length)
      found = [...groups.values()].map((group) =>
        group.length === 1 ? group[0]! : group[0]!.map((_, at) => united(group.map((one) => one[at]!))),
      );
    if (found.length <= most) break;
  }
  return found;
}

/** The union, as the same object for the same set. */
function united(sets: readonly CharacterSet[]): CharacterSet {
  if (sets.every((set) => set === sets[0])) return sets[0]!;
  const set = union(sets);
  const key = `${set.symbols} ${set.kinds} ${set.wholeKinds} ${set.isWide} ${set.isWord}`;
  const known = unions.get(key);
  if (known !== undefined) return known;
  unions.set(key, set);
  return set;
}

const unions = new Map<string, CharacterSet>();

/** What each of the first places of a match can be, whatever the others are. */
export function aheadOf(items: readonly PatternNode[], flags: string): readonly CharacterSet[] {
  const ahead: CharacterSet[][] = Array.from({ length: aheadLength }, () => []);
  // Bits of the places that have been reached
  const walk = (node: PatternNode, from: number): number => {
    if (from === 0) return 0;
    switch (node.kind) {
      case 'characters': {
        const set = characterSet(node.source, flags);
        for (let at = 0; at < aheadLength; at += 1) if ((from >> at) & 1) ahead[at]!.push(set);
        return (from << 1) & ((1 << aheadLength) - 1);
      }
      case 'sequence':
        return node.items.reduce((reached, item) => walk(item, reached), from);
      case 'choice':
        return node.options.reduce((reached, option) => reached | walk(option, from), 0);
      case 'repeat': {
        let reached = node.min === 0 ? from : 0;
        let turn = from;
        for (let count = 1; count <= Math.min(node.max, aheadLength + node.min) && turn !== 0; count += 1) {
          turn = walk(node.item, turn);
          if (count >= node.min) reached |= turn;
        }
        return reached;
      }
      case 'anything':
        for (let at = 0; at < aheadLength; at += 1)
          if ((from & ((2 << at) - 1)) !== 0) ahead[at]!.push(anyCharacter);
        return 0;
      default:
        return from;
    }
  };
  const ended = walk({ kind: 'sequence', items }, 1);
  // Behind a match that has ended anything may stand
  return ahead.map((sets, at) => ((ended & ((2 << at) - 1)) !== 0 ? anyCharacter : union(sets)));
}

/** The least and most places that a match of a node has. */
export function lengthsOf(node: PatternNode, flags: string): readonly [least: number, most: number] {
  switch (node.kind) {
    case 'characters':
      return [1, flags.includes('u') && characterSet(node.source, flags).isWide ? 2 : 1];
    case 'sequence':
      return node.items
        .map((item) => lengthsOf(item, flags))
        .reduce(([least, all], [low, high]) => [least + low, all + high], [0, 0]);
    case 'choice': {
      const all = node.options.map((option) => lengthsOf(option, flags));
      return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
    }
    case 'repeat': {
      const [low, high] = lengthsOf(node.item, flags);
      return [low * node.min, high === 0 ? 0 : high * node.max];
    }
    case 'anything':
      return [0, Number.POSITIVE_INFINITY];
    default:
      return [0, 0];
  }
}

/** What a match of a node can have anywhere. */
export function setOf(node: PatternNode, flags: string): CharacterSet {
  switch (node.kind) {
    case 'characters':
      return characterSet(node.source, flags);
    case 'sequence':
      return union(node.items.map((item) => setOf(item, flags)));
    case 'choice':
      return union(node.options.map((option) => setOf(option, flags)));
    case 'repeat':
      return setOf(node.item, flags);
    case 'anything':
      return anyCharacter;
    default:
      return union([]);
  }
}
