import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import type { LineFacts, Repeats } from './line-facts.ts';
import { gapAfter, gapBefore, gapBreaks, gapFirstMark, gapLastMark, type NoteTokens } from './note-tokens.ts';
import type { RuleHits } from './rule-hits.ts';
import type { TokenCopies } from './token-copies.ts';
import type { WordFacts } from './word-facts.ts';

/** A note as the features see it. */
export interface ReadNote {
  readonly tokens: NoteTokens;
  readonly facts: readonly WordFacts[];
  readonly columns: WordColumns;
  readonly hits: RuleHits;
  readonly lines: LineFacts;
  readonly repeats: Repeats;
  /** Nearly nothing in the note has a capital: any word may be a name then. */
  readonly isSmall: boolean;
  /** Undefined where each token stands for itself. */
  readonly copies?: TokenCopies | undefined;
}

/** What is asked of the words of a note most often, side by side: to go by way of `facts` takes twice as long. */
export interface WordColumns {
  readonly symbol: Int32Array;
  /** Kind and shape as one number. */
  readonly kind: Int32Array;
  readonly id: Int32Array;
  /** The symbol of a common word, 0 of any other. */
  readonly common: Int32Array;
}

export function columnsOf(facts: readonly WordFacts[]): WordColumns {
  const count = facts.length;
  const columns = {
    symbol: new Int32Array(count),
    kind: new Int32Array(count),
    id: new Int32Array(count),
    common: new Int32Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    const { symbol, kind, shape, id, common } = facts[i]!;
    columns.symbol[i] = symbol;
    columns.kind[i] = kind * 64 + (shape & 63);
    columns.id[i] = id;
    columns.common[i] = common ? symbol : 0;
  }
  return columns;
}

/** Stands for what is beyond the ends of a note. */
export const BOUNDARY = 0x7ffffff1;

export function symbolAt({ columns: { symbol } }: ReadNote, at: number): number {
  return at < 0 || at >= symbol.length ? BOUNDARY : symbol[at]!;
}

function kindAt({ columns: { kind } }: ReadNote, at: number): number {
  return at < 0 || at >= kind.length ? BOUNDARY : kind[at]!;
}

/** Words on either side that are features by themselves. */
export const BESIDE = 3;
const symbolTemplates = [14, 12, 10, 0, 11, 13, 15] as const;
/** Of the words right beside also what they are where the symbol says only their shape. */
const hashTemplates = [0, 0, 123, 0, 124, 0, 0] as const;

/** Appends what a word is wherever it stands. */
export function wordFeatures(fact: WordFacts, into: FeatureBuffer): void {
  const { symbol, kind, bits, shape, affixes, hash, pieces } = fact;
  into.put(1, symbol);
  into.put(4, kind);
  for (let list = 0; list < 31; list += 1)
    if ((bits >>> list) & 1) {
      into.put(5, list);
      into.put(6, list, shape);
    }
  for (let at = 0; at < affixes.length; at += 1) into.put(7, affixes[at]!);
  into.put(122, hash);
  for (let at = 0; at < pieces.length; at += 1) into.add(pieces[at]!);
}

/** Appends what a word is to the one that stands `by` tokens before it; undefined for what is beyond the ends of a note. */
export function besideFeatures(fact: WordFacts | undefined, by: number, into: FeatureBuffer): void {
  into.put(symbolTemplates[by + BESIDE]!, fact?.symbol ?? BOUNDARY);
  const template = hashTemplates[by + BESIDE]!;
  if (fact !== undefined && template !== 0) into.put(template, fact.hash);
}

/** The feature of a common word that stands somewhere near on the line. */
export const bagFeature = (fact: WordFacts): number => mix(131, fact.symbol);

/** A token and what stands beside it, as numbers: two symbols and a kind on either side, and the gaps. */
interface Surroundings {
  readonly kind: number;
  readonly p1: number;
  readonly p2: number;
  readonly n1: number;
  readonly n2: number;
  readonly pk1: number;
  readonly nk1: number;
  readonly before: number;
  readonly after: number;
}

/** Appends the features of token i; those of the rules begin at the place in the buffer that it returns. */
export function featuresOf(note: ReadNote, i: number, into: FeatureBuffer): number {
  wordFeatures(note.facts[i]!, into);
  for (let by = -BESIDE; by <= BESIDE; by += 1) if (by !== 0) besideFeatures(note.facts[i + by], by, into);
  const [from, to] = bagAround(note, i);
  for (let at = from; at < to; at += 1) if (isInBag(note, i, from, at)) into.add(bagFeature(note.facts[at]!));
  return placeFeatures(note, i, into);
}

/** Appends those features of token i that are not features of one word alone; those of the rules begin at the place that it returns. */
export function placeFeatures(note: ReadNote, i: number, into: FeatureBuffer): number {
  const { tokens, facts, hits, lines, repeats } = note;
  const { count, gap, lineFirst } = tokens;
  const fact = facts[i]!;
  const before1 = i > 0 ? gapLastMark(gap[i - 1]!) * 4 + Math.min(1, gapBreaks(gap[i - 1]!)) : 0;
  const after1 = i + 1 < count ? gapFirstMark(gap[i + 2]!) * 4 + Math.min(1, gapBreaks(gap[i + 2]!)) : 0;
  const { symbol, shape } = fact;
  const habit = lines.letters[i]!;
  const surroundings: Surroundings = {
    kind: kindAt(note, i),
    p1: symbolAt(note, i - 1),
    p2: symbolAt(note, i - 2),
    n1: symbolAt(note, i + 1),
    n2: symbolAt(note, i + 2),
    pk1: kindAt(note, i - 1),
    nk1: kindAt(note, i + 1),
    before: gapBefore(gap[i]!),
    after: gapAfter(gap[i + 1]!),
  };
  const { kind, p1, p2, n1, n2, pk1, nk1, before, after } = surroundings;

  into.put(0, 0);
  into.put(2, shape, habit);
  into.put(3, kind, habit);
  // neighbours
  into.put(16, before);
  into.put(17, after);
  into.put(18, before, p1);
  into.put(19, after, n1);
  into.put(20, kind, before);
  into.put(21, kind, after);
  into.put(22, kind, p1);
  into.put(23, kind, n1);
  into.put(24, p1, p2);
  into.put(25, n1, n2);
  into.put(26, pk1, nk1);
  into.put(27, kind, pk1);
  into.put(28, kind, nk1);
  into.put(29, before, after);
  into.put(30, before1, p2);
  into.put(31, after1, n2);
  into.add(mix(32, shape, Math.imul(pk1, 31) + nk1));
  // the line
  into.put(40, lines.label[i]!);
  into.put(41, lines.label[i]!, fact.kind);
  into.put(42, lines.heading[i]!);
  into.put(43, lines.heading[i]!, fact.kind);
  const line = tokens.line[i]!;
  const fromEnd = tokens.line[count - 1]! - line;
  into.add(mix(44, Math.min(line, 6), fact.kind));
  into.add(mix(45, Math.min(fromEnd, 4), fact.kind));
  into.add(mix(46, Math.min(i - lineFirst[i]!, 4), habit));
  // the note
  into.put(50, repeats.times[i]!, shape & 63);
  into.put(51, repeats.small[i]!, shape & 63);
  wordsAround(note, i, surroundings, into);
  const rulesFrom = into.length;
  into.put(52, repeats.found[i]!, hits.count[i]!);
  into.put(53, repeats.found[i]! > 0 ? 1 : 0, fact.kind);
  // the rules
  const there = hits.of[i];
  into.put(60, hits.strength[i]!, hits.kinds[i]!);
  into.put(61, hits.count[i]!);
  into.put(62, hits.recognizers[i]!);
  into.put(63, hits.edges[i]!, hits.kinds[i]!);
  if (there !== undefined)
    for (let at = 0; at < there.length; at += 1) {
      into.put(64, there[at]!);
      into.put(65, there[at]!, fact.kind);
      into.put(66, there[at]!, symbol);
    }
  into.put(67, hits.strength[i]!, fact.kind);
  for (let by = -2; by <= 2; by += 1) {
    if (by === 0 || i + by < 0 || i + by >= count) continue;
    const near = hits.kinds[i + by]! * 4 + hits.strength[i + by]!;
    into.put(70 + by, near);
    into.put(75 + by, near, hits.kinds[i]! * 4 + hits.strength[i]!);
    into.put(80 + by, near, kind);
  }
  return rulesFrom;
}

/** Words of the same line that are looked at as a bag, on either side. */
const BAG = 8;

/** Phrases around a word and the beginning of its line. */
function wordsAround(
  note: ReadNote,
  i: number,
  { kind, p1, p2, n1, n2, pk1, nk1, before, after }: Surroundings,
  into: FeatureBuffer,
): void {
  const { lines } = note;
  const { lineFirst } = note.tokens;
  const words2Before = mix(100, p1, p2);
  const words2After = mix(101, n1, n2);
  const around = mix(102, p1, n1);
  into.add(mix(103, words2Before, symbolAt(note, i - 3)));
  into.add(mix(104, words2After, symbolAt(note, i + 3)));
  into.add(around);
  into.put(105, around, kind);
  into.add(mix(106, mix(107, p1, before), kind));
  into.add(mix(108, mix(109, n1, after), kind));
  into.put(110, words2Before, kind);
  into.put(111, words2After, kind);
  into.put(112, kind, p2);
  into.put(113, kind, n2);
  into.add(mix(114, mix(115, before, after), kind));
  into.add(mix(116, mix(117, pk1, kindAt(note, i - 2)), kind));
  into.add(mix(118, mix(119, nk1, kindAt(note, i + 2)), kind));
  into.add(mix(120, mix(121, pk1, nk1), kind));
  const first = lineFirst[i]!;
  into.add(mix(125, symbolAt(note, first), Math.min(i - first, 6)));
  into.add(mix(126, mix(127, symbolAt(note, first), symbolAt(note, first + 1)), kind));
  into.put(128, lines.label[i]!, p1);
  into.put(129, lines.heading[i]!, kind);
  into.put(130, lines.label[i]!, kind);
}

/** The tokens that words near token i are looked for in. */
export function bagAround({ tokens }: ReadNote, i: number): readonly [from: number, to: number] {
  return [Math.max(0, i - BAG), Math.min(tokens.count, i + BAG + 1)];
}

/** Whether token `at` is a common word of the line of token i, and no other from `from` on is the same. */
export function isInBag(
  { tokens: { line }, columns: { symbol, common } }: ReadNote,
  i: number,
  from: number,
  at: number,
): boolean {
  const own = line[i]!;
  const one = common[at]!;
  if (one === 0 || at === i || line[at] !== own) return false;
  for (let k = from; k < at; k += 1) if (symbol[k] === one && k !== i && line[k] === own) return false;
  return true;
}
