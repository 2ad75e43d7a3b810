import { behindLength, kindCount } from '../../src/deidentify/patterns/character-symbols.ts';
import { anyCharacter } from './character-set.ts';
import { aheadOf, beginningsOf } from './pattern-starts.ts';
import type { PatternNode } from './pattern-syntax.ts';

/** What can stand before a match, as far as the pattern looks back. */
export interface Behind {
  /** Bits of symbols, the nearest place first. */
  readonly symbols: Int32Array;
  /** For each kind of the nearest: bits of the kinds that can stand before it. */
  readonly kinds: Uint8Array;
}

/**
 * What all that a pattern looks back for at its beginning takes; undefined if it takes anything. It says nothing of places before the start
 * of a text.
 */
export function behindOf(items: readonly PatternNode[], flags: string): Behind | undefined {
  let found: Behind | undefined;
  for (const item of items) {
    if (item.kind === 'look' && !item.isAhead && !item.isNegative) {
      const one = behindOne(item.item, flags);
      found = found === undefined ? one : both(found, one);
    } else if (!isWidthless(item)) break;
  }
  const isAny =
    found?.symbols.every((bits) => bits === -1) && found.kinds.every((bits) => bits === everyKind);
  return isAny ? undefined : found;
}

const everyKind = (1 << kindCount) - 1;
const isWidthless = ({ kind }: PatternNode): boolean =>
  kind === 'look' || kind === 'wordEdge' || kind === 'place';

function behindOne(node: PatternNode, flags: string): Behind {
  const backwards = [reversed(node)];
  const symbols = aheadOf(backwards, flags).slice(0, behindLength);
  const kinds = new Uint8Array(kindCount + 1);
  for (const [first = anyCharacter, second = anyCharacter] of beginningsOf(backwards, flags, 2))
    for (let kind = 0; kind < kindCount; kind += 1)
      if ((first.kinds >> kind) & 1) kinds[kind] = kinds[kind]! | second.kinds;
  return { symbols: Int32Array.from(symbols, (set) => set.symbols), kinds };
}

const both = (one: Behind, other: Behind): Behind => ({
  symbols: one.symbols.map((bits, at) => bits & other.symbols[at]!),
  kinds: one.kinds.map((bits, at) => bits & other.kinds[at]!),
});

/** Before the start of a text stands nothing. */
const nowhere: PatternNode = { kind: 'choice', options: [] };

function reversed(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'sequence':
      return { kind: 'sequence', items: node.items.map(reversed).reverse() };
    case 'choice':
      return { kind: 'choice', options: node.options.map(reversed) };
    case 'repeat':
      return { ...node, item: reversed(node.item) };
    case 'start':
      return nowhere;
    case 'look':
      // It looks the other way
      return { kind: 'place' };
    default:
      return node;
  }
}
