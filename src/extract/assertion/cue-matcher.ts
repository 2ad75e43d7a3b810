import type { CueGroup, Effect } from './cue-group.ts';
import { type CueEnd, type CueNode, knownNumberOf, numberOfWord } from './cue-node.ts';
import { type CueWord, tellNewWords, tokenize } from './cue-tokens.ts';

export interface CueMatch {
  readonly group: CueGroup;
  /** See `CueEnd`. */
  readonly isSpoken: boolean;
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

const bounding: ReadonlySet<Effect> = new Set<Effect>(['pseudo', 'stop', 'stop-light', 'clause', 'affirmed']);

const none: readonly CueNode[] = [];
const noMatches: readonly CueMatch[] = [];

/** The phrases of all groups. Alternatives share their tails, places with the same parts are one node. */
export class CueTrie {
  private readonly merged = new Map<string, CueNode>();
  private ids = 0;
  readonly root: CueNode;

  constructor(groups: readonly CueGroup[]) {
    const starts: CueNode[] = [];
    for (const group of groups) {
      const end = this.node(0, undefined, [{ group, isSpoken: !bounding.has(group.effect) }], []);
      for (const phrase of parsePhrases(group.phrases)) starts.push(this.sequence(phrase, 0, end));
    }
    this.root = this.merge(starts);
    tellNewWords((word) => this.beginsOf(word));
  }

  /** Where a word and its class lead from the beginning of a phrase. Kept with the word: the program has one trie. */
  beginsOf(word: CueWord): readonly CueNode[] {
    word.number = knownNumberOf(word.word);
    word.kindNumber = word.kind === undefined ? 0 : knownNumberOf(word.kind);
    const own = this.follow(this.root, word.number);
    const general = word.kindNumber === 0 ? undefined : this.follow(this.root, word.kindNumber);
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

  /** Where the word or class of a number leads from `node`. */
  follow(node: CueNode, word: number): CueNode | undefined {
    if (node.word !== 0) return node.word === word ? node.then : undefined;
    node.table ??= tableOf(node.parts);
    const next = node.table.get(word);
    if (next === undefined || !Array.isArray(next)) return next;
    const one = this.merge(next);
    node.table.set(word, one);
    return one;
  }

  private node(
    word: number,
    then: CueNode | undefined,
    groups: readonly CueEnd[] | undefined,
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
    if (typeof element === 'string') return this.node(numberOfWord(element), rest, undefined, []);
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
    const made = this.node(0, undefined, ends.length === 0 ? undefined : ends, parts);
    this.merged.set(key, made);
    return made;
  }
}

function tableOf(parts: readonly CueNode[]): Map<number, CueNode | CueNode[]> {
  const table = new Map<number, CueNode | CueNode[]>();
  for (const { word, then } of parts) {
    if (word === 0 || then === undefined) continue;
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
  /** Words that some phrase begins with. */
  private readonly starts: readonly number[];
  private best: CueNode | undefined;
  private bestEnd = 0;
  private looked = 0;

  constructor(trie: CueTrie, words: readonly CueWord[]) {
    this.trie = trie;
    this.words = words;
    this.places = new Array(words.length);
    const starts: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      // asked of words that are older than the trie alone, so that this loop is compiled without what learns a word
      if ((word.begins ?? trie.beginsOf(word)).length > 0) starts.push(at);
    }
    this.starts = starts;
  }

  /**
   * Cues of the sentence, the longest first come; a token belongs to one phrase only, so that "no change in" hides "no".
   * No phrase reaches into the tokens [maskFrom, maskTo) of the mention.
   */
  around(maskFrom: number, maskTo: number): CueMatch[] {
    const { words, places } = this;
    const found: CueMatch[] = [];
    let end = 0;
    const { starts } = this;
    for (let i = 0; i < starts.length; i += 1) {
      const at = starts[i]!;
      if (at < end || (at >= maskFrom && at < maskTo)) continue;
      places[at] ??= this.find(at, words.length);
      let place = places[at]!;
      if (at < maskFrom && place.looked > maskFrom) place = this.find(at, maskFrom);
      for (let k = 0; k < place.matches.length; k += 1) found.push(place.matches[k]!);
      end = place.to;
    }
    return found;
  }

  private find(from: number, limit: number): CuePlace {
    this.best = undefined;
    this.bestEnd = from;
    this.looked = from + 1;
    const begins = this.words[from]!.begins!;
    for (let i = 0; i < begins.length; i += 1) this.walk(begins[i]!, from + 1, limit);
    const { bestEnd: to, looked } = this;
    const best = this.best as CueNode | undefined;
    if (best === undefined) return { matches: noMatches, to: from + 1, looked };
    const groups = best.groups!;
    const matches: CueMatch[] = [];
    for (let i = 0; i < groups.length; i += 1)
      matches.push({ group: groups[i]!.group, isSpoken: groups[i]!.isSpoken, from, to });
    return { matches, to, looked };
  }

  private walk(node: CueNode, at: number, limit: number): void {
    if (node.groups !== undefined && at > this.bestEnd) {
      this.best = node;
      this.bestEnd = at;
    }
    if (at >= limit) return;
    if (at >= this.looked) this.looked = at + 1;
    const { number, kindNumber } = this.words[at]!;
    // Most places lead on by one plain word.
    if (node.word > 0) {
      if (node.word === number) this.walk(node.then!, at + 1, limit);
      return;
    }
    const literal = number === 0 ? undefined : this.trie.follow(node, number);
    if (literal !== undefined) this.walk(literal, at + 1, limit);
    const general = kindNumber === 0 ? undefined : this.trie.follow(node, kindNumber);
    if (general !== undefined) this.walk(general, at + 1, limit);
  }
}
