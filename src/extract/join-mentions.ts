import { bySpan, type Span, spanLength } from '../note/span.ts';
import type { Mention } from './mention.ts';

/** What one extractor found in a text: sorted by start, disjoint. */
export interface Findings {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/**
 * The mentions of `local` and of a model as one list, sorted and disjoint. Each says who found it.
 *
 * - The same span: one mention. Of two that overlap the longer stands, at the same length that of `local`.
 * - Its assertion is the model's, which has the rules' wherever the model states nothing; its name is the lexicon's,
 *   else the model's.
 * - One over several names them together ("nausea and vomiting"): the several stand, each as it was found. But a term of
 *   the index that spans several stands itself. Where spans cross in any other way, those of `local` stand.
 * - What only one found is kept as it is.
 */
export function joinMentions(local: Findings, model: Findings): readonly Mention[] {
  const both = [local.id, model.id];
  return groupsOf(local.mentions, model.mentions)
    .flatMap(({ ours, theirs }): readonly Mention[] => {
      if (theirs.length === 0) return ours.map((mention) => ({ ...mention, foundBy: [local.id] }));
      if (ours.length === 0) return theirs.map((mention) => ({ ...mention, foundBy: [model.id] }));
      if (ours.length === 1 && theirs.length === 1) return [joined(ours[0]!, theirs[0]!, both)];
      const severalAreTheirs = ours.length === 1 && !isTerm(ours[0]!);
      return (severalAreTheirs ? theirs : ours).map((mention) => ({ ...mention, foundBy: both }));
    })
    .sort((a, b) => bySpan(a.span, b.span));
}

function joined(ours: Mention, theirs: Mention, foundBy: readonly string[]): Mention {
  const isOurs = spanLength(ours.span) >= spanLength(theirs.span);
  const stands = isOurs ? ours : theirs;
  return {
    ...stands,
    standardName: isOurs && isTerm(ours) ? ours.standardName : theirs.standardName,
    assertion: theirs.assertion,
    ...(ours.probability !== undefined && { probability: ours.probability }),
    foundBy,
  };
}

/** The lexicon has a name for exactly this span. */
function isTerm({ conceptCodes }: Mention): boolean {
  return conceptCodes !== undefined;
}

interface Group {
  readonly ours: Mention[];
  readonly theirs: Mention[];
}

/** Mentions that overlap, also by way of others. Both lists are read once: a note may have thousands. */
function groupsOf(ours: readonly Mention[], theirs: readonly Mention[]): readonly Group[] {
  const all = [
    ...ours.map((mention) => ({ mention, side: 'ours' as const })),
    ...theirs.map((mention) => ({ mention, side: 'theirs' as const })),
  ].sort((a, b) => bySpan(a.mention.span, b.mention.span));
  const groups: Group[] = [];
  let reach: Span['end'] = -1;
  for (const { mention, side } of all) {
    if (mention.span.start >= reach) groups.push({ ours: [], theirs: [] });
    groups.at(-1)![side].push(mention);
    reach = Math.max(reach, mention.span.end);
  }
  return groups;
}
