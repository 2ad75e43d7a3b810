import type { CueGroup } from './cue-group.ts';
import { tokenize } from './cue-tokens.ts';

export interface CueMatch {
  readonly group: CueGroup;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  next: Map<string, Node> | undefined;
  groups: CueGroup[] | undefined;
}

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve couple'.split(' '),
);
const units = new Set(
  'day days week weeks month months year years yr yrs wk wks mo mos hour hours hr hrs d w m y night nights'.split(
    ' ',
  ),
);
const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

function classOf(word: string): string | undefined {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return /^(?:19|20)\d\d$/.test(word) ? '<year>' : /^\d+$/.test(word) ? '<n>' : undefined;
  if (units.has(word)) return '<unit>';
  if (numberWords.has(word)) return '<n>';
  return months.has(word) ? '<month>' : undefined;
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

/** The nodes reached from `nodes` by a sequence; the trie grows on the way. */
function grow(nodes: ReadonlySet<Node>, sequence: Sequence): ReadonlySet<Node> {
  let current = nodes;
  for (const element of sequence) {
    const reached = new Set<Node>();
    for (const node of current) {
      if (typeof element === 'string') {
        node.next ??= new Map();
        let child = node.next.get(element);
        if (child === undefined) {
          child = { next: undefined, groups: undefined };
          node.next.set(element, child);
        }
        reached.add(child);
      } else {
        for (const option of element) for (const end of grow(new Set([node]), option)) reached.add(end);
      }
    }
    current = reached;
  }
  return current;
}

/** A trie over tokens: one walk finds the longest phrase at each place, so the cost is that of the text, not of the table. */
export function buildCueTrie(groups: readonly CueGroup[]): CueTrie {
  const root: Node = { next: undefined, groups: undefined };
  for (const group of groups) {
    for (const node of grow(new Set([root]), [parsePhrases(group.phrases)])) {
      if (node === root) continue;
      node.groups ??= [];
      node.groups.push(group);
    }
  }
  return root;
}

/**
 * Cues of a sentence, the longest first come; a token belongs to one phrase only, so that "no change in" hides "no".
 * No phrase reaches into the tokens [maskFrom, maskTo) of the mention.
 */
export function matchCues(
  root: Node,
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
    const literal = node.next?.get(word);
    if (literal !== undefined) walk(literal, at + 1, limit);
    const kind = classOf(word);
    const general = kind === undefined ? undefined : node.next?.get(kind);
    if (general !== undefined) walk(general, at + 1, limit);
  };
  for (let at = 0; at < words.length; ) {
    if (at === maskFrom && maskTo > maskFrom) {
      at = maskTo;
      continue;
    }
    best = undefined;
    bestEnd = at;
    walk(root, at, at < maskFrom ? maskFrom : words.length);
    if (best === undefined) {
      at++;
      continue;
    }
    for (const group of (best as Node).groups!) matches.push({ group, from: at, to: bestEnd });
    at = bestEnd;
  }
  return matches;
}

export type CueTrie = Node;
