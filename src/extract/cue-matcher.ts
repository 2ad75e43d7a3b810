import type { CueGroup } from './cue-group.ts';
import { tokenize } from './cue-tokens.ts';

export interface CueMatch {
  readonly group: CueGroup;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

/** A place in a phrase. Nodes are merged when a text first comes to them, so that setting up costs little. */
interface Node {
  readonly id: number;
  readonly groups: readonly CueGroup[] | undefined;
  /** The one word that leads on, and where to; undefined for an end and for a merged node. */
  readonly word: string | undefined;
  readonly then: Node | undefined;
  /** Of a merged node: nodes that are none. */
  readonly parts: readonly Node[];
  /** Of a merged node, once it was visited: what follows by word; a list is not merged yet. */
  table: Map<string, Node | Node[]> | undefined;
}

/** Words of a class, in one table: it is asked for every word at every node, and most words are in none. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<n>': 'one two three four five six seven eight nine ten eleven twelve couple',
    '<unit>':
      'day days week weeks month months year years yr yrs wk wks mo mos hour hours hr hrs d w m y night nights',
    '<month>':
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

function classOf(word: string): string | undefined {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return /^(?:19|20)\d\d$/.test(word) ? '<year>' : /^\d+$/.test(word) ? '<n>' : undefined;
  if (code === 120 && /^x\d{1,2}$/.test(word)) return '<times>';
  return classes.get(word);
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

/** Words of which is known whether a phrase begins with them; those of a text that makes words up are forgotten. */
const MAX_WORDS = 32_768;

/** The phrases of all groups. Alternatives share their tails, places with the same parts are one node. */
export class CueTrie {
  private readonly merged = new Map<string, Node>();
  private readonly begins = new Map<string, boolean>();
  private ids = 0;
  readonly root: Node;

  constructor(groups: readonly CueGroup[]) {
    const starts: Node[] = [];
    for (const group of groups) {
      const end = this.node(undefined, undefined, [group], []);
      for (const phrase of parsePhrases(group.phrases)) starts.push(this.sequence(phrase, 0, end));
    }
    this.root = this.merge(starts);
  }

  /** Whether a phrase may begin with a word: few do. */
  mayBegin(word: string): boolean {
    const known = this.begins.get(word);
    if (known !== undefined) return known;
    const kind = classOf(word);
    const begins =
      this.follow(this.root, word) !== undefined ||
      (kind !== undefined && this.follow(this.root, kind) !== undefined);
    if (this.begins.size >= MAX_WORDS) this.begins.clear();
    if (word.length < 40) this.begins.set(word, begins);
    return begins;
  }

  /** Where `word` leads from `node`. */
  follow(node: Node, word: string): Node | undefined {
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
    then: Node | undefined,
    groups: readonly CueGroup[] | undefined,
    parts: readonly Node[],
  ): Node {
    this.ids++;
    return { id: this.ids, word, then, groups, parts, table: undefined };
  }

  /** What matches elements `at` and later, then goes on with `then`. */
  private sequence(elements: Sequence, at: number, then: Node): Node {
    const element = elements[at];
    if (element === undefined) return then;
    const rest = this.sequence(elements, at + 1, then);
    if (typeof element === 'string') return this.node(element, rest, undefined, []);
    return this.merge(element.map((option) => this.sequence(option, 0, rest)));
  }

  /** A node that goes on as any of these does. */
  private merge(nodes: readonly Node[]): Node {
    const flat = new Set<Node>();
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

function tableOf(parts: readonly Node[]): Map<string, Node | Node[]> {
  const table = new Map<string, Node | Node[]>();
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
  words: readonly string[],
  maskFrom: number,
  maskTo: number,
): CueMatch[] {
  const matches: CueMatch[] = [];
  let best: Node | undefined;
  let bestEnd = 0;
  const walk = (node: Node, at: number, limit: number): void => {
    if (node.groups !== undefined && at > bestEnd) {
      best = node;
      bestEnd = at;
    }
    if (at >= limit) return;
    const word = words[at]!;
    // Most places lead on by one plain word.
    if (node.word !== undefined && node.word.charCodeAt(0) !== 60) {
      if (node.word === word) walk(node.then!, at + 1, limit);
      return;
    }
    const literal = trie.follow(node, word);
    if (literal !== undefined) walk(literal, at + 1, limit);
    const kind = classOf(word);
    const general = kind === undefined ? undefined : trie.follow(node, kind);
    if (general !== undefined) walk(general, at + 1, limit);
  };
  for (let at = 0; at < words.length; ) {
    if (at === maskFrom && maskTo > maskFrom) {
      at = maskTo;
      continue;
    }
    if (!trie.mayBegin(words[at]!)) {
      at++;
      continue;
    }
    best = undefined;
    bestEnd = at;
    walk(trie.root, at, at < maskFrom ? maskFrom : words.length);
    if (best === undefined) {
      at++;
      continue;
    }
    for (const group of (best as Node).groups!) matches.push({ group, from: at, to: bestEnd });
    at = bestEnd;
  }
  return matches;
}
