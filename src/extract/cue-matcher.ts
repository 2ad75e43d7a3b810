import type { CueGroup } from './cue-group.ts';
import type { CueNode } from './cue-node.ts';
import { type CueWord, tokenize } from './cue-tokens.ts';

export interface CueMatch {
  readonly group: CueGroup;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words one after the other; an array among them is a choice. */
type Sequence = readonly (string | readonly Sequence[])[];

/** Reads "no (sign|signs) of|nil" as a choice of sequences. Parentheses may nest. */
function parsePhrases(phrases: string): Sequence[] {
  let at = 0;
  const choice = (): Sequence[] => {
    const options: Sequence[] = [];
    let sequence: (string | readonly Sequence[])[] = [];
    let from = at;
    const flush = (): void => {
      for (const part of phrases.slice(from, at).split(/\s+/)) {
        if (part === '') continue;
        if (/^(?:[a-z]+|<\w+>)$/.test(part)) sequence.push(part);
        else sequence.push(...tokenize(part, 0, part.length).words);
      }
    };
    for (; at < phrases.length && phrases[at] !== ')'; at++) {
      const mark = phrases[at];
      if (mark === '|') {
        flush();
        options.push(sequence);
        sequence = [];
        from = at + 1;
      } else if (mark === '(') {
        flush();
        at++;
        sequence.push(choice());
        from = at + 1;
      }
    }
    flush();
    options.push(sequence);
    return options;
  };
  return choice();
}

/** The phrases of all groups. Alternatives share their tails, places with the same parts are one node. */
export class CueTrie {
  private readonly merged = new Map<string, CueNode>();
  private ids = 0;
  readonly root: CueNode;

  constructor(groups: readonly CueGroup[]) {
    const starts: CueNode[] = [];
    for (const group of groups) {
      const end = this.node(undefined, undefined, [group], []);
      for (const phrase of parsePhrases(group.phrases)) starts.push(this.sequence(phrase, 0, end));
    }
    this.root = this.merge(starts);
  }

  /** Where a word and its class lead from the beginning of a phrase. Kept with the word: the program has one trie. */
  beginsOf(word: CueWord): readonly CueNode[] {
    word.begins ??= [word.word, word.kind].flatMap((step) =>
      step === undefined ? [] : (this.follow(this.root, step) ?? []),
    );
    return word.begins;
  }

  /** Where `word` leads from `node`. */
  follow(node: CueNode, word: string): CueNode | undefined {
    if (node.word !== undefined) return node.word === word ? node.then : undefined;
    node.table ??= tableOf(node.parts);
    const next = node.table.get(word);
    if (next === undefined || !Array.isArray(next)) return next;
    const one = this.merge(next);
    node.table.set(word, one);
    return one;
  }

  private node(
    word: string | undefined,
    then: CueNode | undefined,
    groups: readonly CueGroup[] | undefined,
    parts: readonly CueNode[],
  ): CueNode {
    this.ids++;
    return { id: this.ids, word, then, groups, parts, table: undefined };
  }

  /** What matches elements `at` and later, then goes on with `then`. */
  private sequence(elements: Sequence, at: number, then: CueNode): CueNode {
    const element = elements[at];
    if (element === undefined) return then;
    const rest = this.sequence(elements, at + 1, then);
    if (typeof element === 'string') return this.node(element, rest, undefined, []);
    return this.merge(element.map((option) => this.sequence(option, 0, rest)));
  }

  /** A node that goes on as any of these does. */
  private merge(nodes: readonly CueNode[]): CueNode {
    const flat = new Set<CueNode>();
    for (const node of nodes) {
      if (node.parts.length === 0) flat.add(node);
      else for (const part of node.parts) flat.add(part);
    }
    const parts = [...flat];
    if (parts.length === 1) return parts[0]!;
    const key = parts.map((part) => part.id).join();
    const known = this.merged.get(key);
    if (known !== undefined) return known;
    const ends = parts.flatMap((part) => part.groups ?? []);
    const made = this.node(undefined, undefined, ends.length === 0 ? undefined : ends, parts);
    this.merged.set(key, made);
    return made;
  }
}

function tableOf(parts: readonly CueNode[]): Map<string, CueNode | CueNode[]> {
  const table = new Map<string, CueNode | CueNode[]>();
  for (const { word, then } of parts) {
    if (word === undefined || then === undefined) continue;
    const mine = table.get(word);
    if (mine === undefined) table.set(word, then);
    else if (Array.isArray(mine)) mine.push(then);
    else table.set(word, [mine, then]);
  }
  return table;
}

/**
 * One walk over the words finds the longest phrase at each place, so the cost is that of the text, not of the table.
 * Cues of a sentence, the longest first come; a token belongs to one phrase only, so that "no change in" hides "no".
 * No phrase reaches into the tokens [maskFrom, maskTo) of the mention.
 */
export function matchCues(
  trie: CueTrie,
  words: readonly CueWord[],
  maskFrom: number,
  maskTo: number,
): CueMatch[] {
  const matches: CueMatch[] = [];
  let best: CueNode | undefined;
  let bestEnd = 0;
  const walk = (node: CueNode, at: number, limit: number): void => {
    if (node.groups !== undefined && at > bestEnd) {
      best = node;
      bestEnd = at;
    }
    if (at >= limit) return;
    const { word, kind } = words[at]!;
    // Most places lead on by one plain word.
    if (node.word !== undefined && node.word.charCodeAt(0) !== 60) {
      if (node.word === word) walk(node.then!, at + 1, limit);
      return;
    }
    const literal = trie.follow(node, word);
    if (literal !== undefined) walk(literal, at + 1, limit);
    const general = kind === undefined ? undefined : trie.follow(node, kind);
    if (general !== undefined) walk(general, at + 1, limit);
  };
  for (let at = 0; at < words.length; ) {
    if (at === maskFrom && maskTo > maskFrom) {
      at = maskTo;
      continue;
    }
    const begins = trie.beginsOf(words[at]!);
    best = undefined;
    bestEnd = at;
    const limit = at < maskFrom ? maskFrom : words.length;
    for (const node of begins) walk(node, at + 1, limit);
    if (best === undefined) {
      at++;
      continue;
    }
    for (const group of (best as CueNode).groups!) matches.push({ group, from: at, to: bestEnd });
    at = bestEnd;
  }
  return matches;
}
