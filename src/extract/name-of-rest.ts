import { contains, firstEndingBehind, type Span, spanLength } from '../note/span.ts';
import { withoutQualifiers } from '../terminology/qualifiers.ts';

/** What the lexicon found. */
export interface TermMatch extends Span {
  readonly standardName: string;
  readonly codes: readonly string[];
  /** A wording of charts, and no term. */
  readonly charted: boolean;
  /** Terms that stand in it. */
  readonly hidden?: readonly TermMatch[];
}

/** Of these, terminologies have the bout or the degree as a disorder of its own. */
const graded = /asthma|use d(?:isorder|\/o)|depressi(?:on|ve)|malnutrition/i;

/**
 * The name of the match that a span is but for its qualifiers ("gout" of "severe gout"), the longest: terminologies have bouts of some
 * disorders. Of a span that the lexicon has without a concept, of one with a concept.
 * @param whole the match of all of the span, if there is one
 * @param matches of the text, disjoint, in reading order
 */
export function nameOfRest(
  text: string,
  span: Span,
  whole: TermMatch | undefined,
  matches: readonly TermMatch[],
  isTerm: (wording: string) => boolean,
  isNote: boolean,
): string | undefined {
  // the span has got the side that stands before it
  const sided = whole?.charted && whole.start > span.start ? whole : undefined;
  const own = text.slice(span.start, span.end);
  const rest = graded.test(own) ? undefined : withoutQualifiers(own, isTerm, isNote);
  if (rest === undefined) return sided?.standardName;
  const start = span.start + own.indexOf(rest);
  const place = { start, end: start + rest.length };
  let longest = sided;
  for (let k = firstEndingBehind(matches, span.start); k < matches.length; k += 1) {
    const match = matches[k]!;
    if (match.start >= span.end) break;
    for (const one of [match, ...(match.hidden ?? [])])
      if (
        one !== whole &&
        (whole === undefined || one.codes.length > 0) &&
        contains(span, one) &&
        contains(one, place) &&
        (longest === undefined || spanLength(one) > spanLength(longest))
      )
        longest = one;
  }
  // of a short form with several meanings the place tells which
  if (longest !== undefined && longest.codes.length > 1) return text.slice(longest.start, longest.end);
  return longest?.standardName;
}
