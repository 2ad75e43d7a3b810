import type { CueGroup } from './cue-group.ts';
import { tokenize } from './cue-tokens.ts';

export interface CueMatch {
  readonly group: CueGroup;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: ReadonlyMap<string, Node> | undefined;
  readonly groups: readonly CueGroup[] | undefined;
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
  if (code === 120 && /^x\d{1,2}$/.test(word)) return '<times>';
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

/** Made nodes are never changed, so that phrases and alternatives share their tails. */
class CueGraph {
  private readonly unions = new Map<Node, Map<Node, Node>>();

  /** A node that goes on as either does. */
  union(one: Node, other: Node): Node {
    if (one === other) return one;
    const known = this.unions.get(one)?.get(other);
    if (known !== undefined) return known;
    const groups = one.groups && other.groups ? [...one.groups, ...other.groups] : one.groups || other.groups;
    const next = new Map(one.next);
    for (const [word, node] of other.next ?? []) {
      const mine = next.get(word);
      next.set(word, mine === undefined ? node : this.union(mine, node));
    }
    const made: Node = { next, groups };
    const row = this.unions.get(one) ?? new Map<Node, Node>();
    this.unions.set(one, row.set(other, made));
    return made;
  }

  /** What matches elements `at` and later, then goes on with `then`. */
  sequence(elements: Sequence, at: number, then: Node): Node {
    const element = elements[at];
    if (element === undefined) return then;
    const rest = this.sequence(elements, at + 1, then);
    if (typeof element === 'string') return { next: new Map([[element, rest]]), groups: undefined };
    return this.choice(element, rest);
  }

  choice(options: readonly Sequence[], then: Node): Node {
    return options
      .map((option) => this.sequence(option, 0, then))
      .reduce((one, other) => this.union(one, other));
  }
}

/** One walk over the words finds the longest phrase at each place, so the cost is that of the text, not of the table. */
export function buildCueTrie(groups: readonly CueGroup[]): CueTrie {
  const graph = new CueGraph();
  const next = new Map<string, Node>();
  for (const group of groups) {
    const end: Node = { next: undefined, groups: [group] };
    for (const phrase of parsePhrases(group.phrases)) {
      for (const [word, node] of graph.sequence(phrase, 0, end).next ?? []) {
        const mine = next.get(word);
        next.set(word, mine === undefined ? node : graph.union(mine, node));
      }
    }
  }
  return { next, groups: undefined };
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
