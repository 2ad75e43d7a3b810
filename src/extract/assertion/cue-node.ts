import type { CueGroup } from './cue-group.ts';

/** What a phrase that ends is of. */
export interface CueEnd {
  readonly group: CueGroup;
  /** Says something of a mention, and is no bound of what others say. */
  readonly isSpoken: boolean;
}

/** A place in a phrase. Nodes are merged when a text first comes to them, so that setting up costs little. */
export interface CueNode {
  readonly id: number;
  readonly groups: readonly CueEnd[] | undefined;
  /** The number of the one word or class that leads on, see `numberOfWord`, and where to; 0 for an end and for a merged node. */
  readonly word: number;
  readonly then: CueNode | undefined;
  /** Of a merged node: nodes that are none. */
  readonly parts: readonly CueNode[];
  /** Of a merged node, once it was visited: what follows by word; a list is not merged yet. */
  table: Map<number, CueNode | CueNode[]> | undefined;
}

const numbers = new Map<string, number>();
/** Classes have the numbers below 0, words of phrases those above. */
let [words, classes] = [0, 0];

/** The number of a word or class of a phrase. */
export function numberOfWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = word.charCodeAt(0) === 60 && word.length > 1 ? --classes : ++words;
  numbers.set(word, number);
  return number;
}

/** The same of any word, once all phrases are read; 0 for one that no phrase has. */
export const knownNumberOf = (word: string): number => numbers.get(word) ?? 0;
