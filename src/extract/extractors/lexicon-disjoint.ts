import { contains, type Span, spanLength } from '../../note/span.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** So many are compared with each other. */
const FEW = 12;

/** A term where it stands. */
export interface Match extends Span {
  readonly entry: LexiconEntry;
  readonly words: number;
  /** Of a wording without a concept: the terms that it hides. */
  readonly hidden?: readonly Match[];
}

/** Disjoint matches of one sentence, in reading order. */
export function longestFirst(matches: readonly Match[], sentence: Span): readonly Match[] {
  let next = 1;
  while (next < matches.length && matches[next - 1]!.end <= matches[next]!.start) next += 1;
  // as most are
  if (next >= matches.length) return matches;
  const byLength = [...matches].sort(
    (a, b) => b.words - a.words || spanLength(b) - spanLength(a) || a.start - b.start,
  );
  const kept = matches.length <= FEW ? firstDisjoint(byLength) : firstInBytes(byLength, sentence);
  kept.sort((a, b) => a.start - b.start);
  return kept.some(mayHide) ? withHidden(kept, matches) : kept;
}

function firstDisjoint(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (let i = 0; i < matches.length; i += 1) {
    const { start, end } = matches[i]!;
    let k = 0;
    while (k < kept.length && (kept[k]!.end <= start || kept[k]!.start >= end)) k += 1;
    if (k === kept.length) kept.push(matches[i]!);
  }
  return kept;
}

/** By character, since a note may be one sentence of a megabyte. */
function firstInBytes(matches: readonly Match[], sentence: Span): Match[] {
  const taken = new Uint8Array(spanLength(sentence));
  return matches.filter(({ start, end }) => {
    const place = taken.subarray(start - sentence.start, end - sentence.start);
    if (place.includes(1)) return false;
    place.fill(1);
    return true;
  });
}

/** Of several words, and without a concept. */
const mayHide = ({ words, entry }: Match): boolean => words > 1 && entry.codes.length === 0;

/** Wordings without a concept with the terms that lie in them; both lists are in reading order. */
function withHidden(kept: readonly Match[], matches: readonly Match[]): readonly Match[] {
  let next = 0;
  return kept.map((match) => {
    while (next < matches.length && matches[next]!.start < match.start) next += 1;
    if (!mayHide(match)) return match;
    const inner: Match[] = [];
    for (let k = next; k < matches.length && matches[k]!.start < match.end; k += 1)
      if (matches[k] !== match && !matches[k]!.entry.charted && contains(match, matches[k]!))
        inner.push(matches[k]!);
    return inner.length === 0 ? match : { ...match, hidden: longestFirst(inner, match) };
  });
}
