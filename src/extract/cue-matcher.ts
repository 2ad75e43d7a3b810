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

const none: readonly CueNode[] = [];

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
    if (word.begins !== undefined) return word.begins;
    const own = this.follow(this.root, word.word);
    const general = word.kind === undefined ? undefined : this.follow(this.root, word.kind);
    word.begins =
      general === undefined
        ? own === undefined
          ? none
          : [own]
        : own === undefined
          ? [general]
          : [own, general];
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

/** The longest phrase that begins with a word. */
interface CuePlace {
  /** One for each group that has the phrase; none if no phrase begins here. */
  readonly matches: readonly CueMatch[];
  readonly to: number;
  /** Words from here on were not looked at. */
  readonly looked: number;
}

/**
 * The longest phrase at each place of a sentence, found for the first of its mentions that asks, so that the cost is that of the
 * text, not of the table or of the mentions.
 */
export class CuePlaces {
  private readonly trie: CueTrie;
  private readonly words: readonly CueWord[];
  private readonly places: (CuePlace | undefined)[];
  private best: CueNode | undefined;
  private bestEnd = 0;
  private looked = 0;

  constructor(trie: CueTrie, words: readonly CueWord[]) {
    this.trie = trie;
    this.words = words;
    this.places = new Array(words.length);
  }

  /**
   * Cues of the sentence, the longest first come; a token belongs to one phrase only, so that "no change in" hides "no".
   * No phrase reaches into the tokens [maskFrom, maskTo) of the mention.
   */
  around(maskFrom: number, maskTo: number): CueMatch[] {
    const { words, places } = this;
    const found: CueMatch[] = [];
    for (let at = 0; at < words.length; ) {
      if (at === maskFrom && maskTo > maskFrom) {
        at = maskTo;
        continue;
      }
      if (this.trie.beginsOf(words[at]!).length === 0) {
        at += 1;
        continue;
      }
      places[at] ??= this.find(at, words.length);
      let place = places[at]!;
      if (at < maskFrom && place.looked > maskFrom) place = this.find(at, maskFrom);
      for (const match of place.matches) found.push(match);
      at = place.to;
    }
    return found;
  }

  private find(from: number, limit: number): CuePlace {
    this.best = undefined;
    this.bestEnd = from;
    this.looked = from + 1;
    for (const node of this.trie.beginsOf(this.words[from]!)) this.walk(node, from + 1, limit);
    const { bestEnd: to, looked } = this;
    const best = this.best as CueNode | undefined;
    const matches: CueMatch[] = [];
    if (best === undefined) return { matches, to: from + 1, looked };
    for (const group of best.groups!) matches.push({ group, from, to });
    return { matches, to, looked };
  }

  private walk(node: CueNode, at: number, limit: number): void {
    if (node.groups !== undefined && at > this.bestEnd) {
      this.best = node;
      this.bestEnd = at;
    }
    if (at >= limit) return;
    if (at >= this.looked) this.looked = at + 1;
    const { word, kind } = this.words[at]!;
    // Most places lead on by one plain word.
    if (node.word !== undefined && node.word.charCodeAt(0) !== 60) {
      if (node.word === word) this.walk(node.then!, at + 1, limit);
      return;
    }
    const literal = this.trie.follow(node, word);
    if (literal !== undefined) this.walk(literal, at + 1, limit);
    const general = kind === undefined ? undefined : this.trie.follow(node, kind);
    if (general !== undefined) this.walk(general, at + 1, limit);
  }
}
