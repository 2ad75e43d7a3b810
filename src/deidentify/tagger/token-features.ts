import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import type { LineFacts, Repeats } from './line-facts.ts';
import { gapBreaks, gapFirstMark, gapLastMark, gapWidth, type NoteTokens } from './note-tokens.ts';
import type { RuleHits } from './rule-hits.ts';
import type { WordFacts } from './word-facts.ts';

/** A note as the features see it. */
export interface ReadNote {
  readonly tokens: NoteTokens;
  readonly facts: readonly WordFacts[];
  readonly hits: RuleHits;
  readonly lines: LineFacts;
  readonly repeats: Repeats;
}

const BOUNDARY = 0x7ffffff1;

/** Appends the features of token i; those of the rules begin at the place in the buffer that it returns. */
export function featuresOf(note: ReadNote, i: number, into: FeatureBuffer): number {
  const { tokens, facts, hits, lines, repeats } = note;
  const { count, gap, lineFirst } = tokens;
  const fact = facts[i]!;
  const symbolAt = (at: number): number => (at < 0 || at >= count ? BOUNDARY : facts[at]!.symbol);
  const kindAt = (at: number): number =>
    at < 0 || at >= count ? BOUNDARY : facts[at]!.kind * 64 + (facts[at]!.shape & 63);
  const gapBefore = gap[i]!;
  const gapAfter = gap[i + 1]!;
  const before = gapLastMark(gapBefore) * 16 + gapBreaks(gapBefore) * 4 + gapWidth(gapBefore);
  const after = gapFirstMark(gapAfter) * 16 + gapBreaks(gapAfter) * 4 + gapWidth(gapAfter);
  const before1 = i > 0 ? gapLastMark(gap[i - 1]!) * 4 + Math.min(1, gapBreaks(gap[i - 1]!)) : 0;
  const after1 = i + 1 < count ? gapFirstMark(gap[i + 2]!) * 4 + Math.min(1, gapBreaks(gap[i + 2]!)) : 0;
  const { symbol, shape, bits } = fact;
  const kind = kindAt(i);
  const habit = lines.letters[i]!;
  const [p1, p2, n1, n2] = [symbolAt(i - 1), symbolAt(i - 2), symbolAt(i + 1), symbolAt(i + 2)];
  const [pk1, nk1] = [kindAt(i - 1), kindAt(i + 1)];

  into.add(mix(0, 0));
  into.add(mix(1, symbol));
  into.add(mix(2, shape, habit));
  into.add(mix(3, kind, habit));
  into.add(mix(4, fact.kind));
  for (let list = 0; list < 31; list += 1)
    if ((bits >>> list) & 1) {
      into.add(mix(5, list));
      into.add(mix(6, list, shape));
    }
  for (let at = 0; at < fact.affixes.length; at += 1) into.add(mix(7, fact.affixes[at]!));
  // neighbours
  into.add(mix(10, p1));
  into.add(mix(11, n1));
  into.add(mix(12, p2));
  into.add(mix(13, n2));
  into.add(mix(14, symbolAt(i - 3)));
  into.add(mix(15, symbolAt(i + 3)));
  into.add(mix(16, before));
  into.add(mix(17, after));
  into.add(mix(18, before, p1));
  into.add(mix(19, after, n1));
  into.add(mix(20, kind, before));
  into.add(mix(21, kind, after));
  into.add(mix(22, kind, p1));
  into.add(mix(23, kind, n1));
  into.add(mix(24, p1, p2));
  into.add(mix(25, n1, n2));
  into.add(mix(26, pk1, nk1));
  into.add(mix(27, kind, pk1));
  into.add(mix(28, kind, nk1));
  into.add(mix(29, before, after));
  into.add(mix(30, before1, p2));
  into.add(mix(31, after1, n2));
  into.add(mix(32, shape, Math.imul(pk1, 31) + nk1));
  // the line
  into.add(mix(40, lines.label[i]!));
  into.add(mix(41, lines.label[i]!, fact.kind));
  into.add(mix(42, lines.heading[i]!));
  into.add(mix(43, lines.heading[i]!, fact.kind));
  const line = tokens.line[i]!;
  const fromEnd = tokens.line[count - 1]! - line;
  into.add(mix(44, Math.min(line, 6), fact.kind));
  into.add(mix(45, Math.min(fromEnd, 4), fact.kind));
  into.add(mix(46, Math.min(i - lineFirst[i]!, 4), habit));
  // the note
  into.add(mix(50, repeats.times[i]!, shape & 63));
  into.add(mix(51, repeats.small[i]!, shape & 63));
  const rulesFrom = into.length;
  into.add(mix(52, repeats.found[i]!, hits.count[i]!));
  into.add(mix(53, repeats.found[i]! > 0 ? 1 : 0, fact.kind));
  // the rules
  const there = hits.of[i];
  into.add(mix(60, hits.strength[i]!, hits.kinds[i]!));
  into.add(mix(61, hits.count[i]!));
  into.add(mix(62, hits.recognizers[i]!));
  into.add(mix(63, hits.edges[i]!, hits.kinds[i]!));
  if (there !== undefined)
    for (let at = 0; at < there.length; at += 1) {
      into.add(mix(64, there[at]!));
      into.add(mix(65, there[at]!, fact.kind));
      into.add(mix(66, there[at]!, symbol));
    }
  into.add(mix(67, hits.strength[i]!, fact.kind));
  for (let by = -2; by <= 2; by += 1) {
    if (by === 0 || i + by < 0 || i + by >= count) continue;
    const near = hits.kinds[i + by]! * 4 + hits.strength[i + by]!;
    into.add(mix(70 + by, near));
    into.add(mix(75 + by, near, hits.kinds[i]! * 4 + hits.strength[i]!));
    into.add(mix(80 + by, near, kind));
  }
  return rulesFrom;
}
