import { kindCount } from '../../src/deidentify/patterns/character-symbols.ts';
import { anyCharacter, characterSet, union } from './character-set.ts';
import { beginningsOf } from './pattern-starts.ts';
import type { PatternNode } from './pattern-syntax.ts';

const wordKinds = 0b111;

/** The kinds of characters that cannot stand before a match: those that the pattern looks back for and refuses. */
export function refusedBefore(items: readonly PatternNode[], flags: string): number {
  let refused = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'wordEdge') {
      const first = union(beginningsOf(items.slice(index + 1), flags, 1).map(([set]) => set ?? anyCharacter));
      if (first.isWord) refused |= wordKinds;
    } else if (item.kind === 'look') refused |= refusedByLook(item, flags);
    else if (item.kind !== 'place' && item.kind !== 'start') return refused | refusedInside(item, flags);
  }
  return refused;
}

function refusedInside(node: PatternNode, flags: string): number {
  if (node.kind === 'sequence') return refusedBefore(node.items, flags);
  if (node.kind === 'choice')
    return node.options.reduce((all, option) => all & refusedBefore([option], flags), (1 << kindCount) - 1);
  return node.kind === 'repeat' && node.min > 0 ? refusedBefore([node.item], flags) : 0;
}

function refusedByLook(
  { item, isAhead, isNegative }: Extract<PatternNode, { kind: 'look' }>,
  flags: string,
): number {
  if (isAhead) return 0;
  const options = item.kind === 'choice' ? item.options : [item];
  if (!isNegative) return ~lastKinds(item, flags) & ((1 << kindCount) - 1);
  return options.reduce(
    (all, option) =>
      option.kind === 'characters' ? all | characterSet(option.source, flags).wholeKinds : all,
    0,
  );
}

/** The kinds that the last character of a match of a node can have. */
function lastKinds(node: PatternNode, flags: string): number {
  switch (node.kind) {
    case 'characters':
      return characterSet(node.source, flags).kinds;
    case 'sequence':
      return node.items.length === 0 ? -1 : lastKinds(node.items.at(-1)!, flags);
    case 'choice':
      return node.options.reduce((all, option) => all | lastKinds(option, flags), 0);
    case 'repeat':
      return node.min === 0 ? -1 : lastKinds(node.item, flags);
    // Nothing stands before the start of a text, and so nothing is refused there
    case 'start':
      return 0;
    default:
      return -1;
  }
}
