import { bySpan, type Span, spanLength } from '../note/span.ts';
import type { PhiCategory } from './phi-category.ts';
import type { PhiFinding } from './phi-recognizer.ts';

export interface ResolvedSpan extends Span {
  readonly category: PhiCategory;
}

/**
 * Turns findings into disjoint, sorted spans that cover exactly the characters the findings cover.
 * Findings that share a character become one span, so that no part of an identifier is left beside a placeholder;
 * its category is that of the strongest finding, then of the longest. Spans that touch are joined only within a category.
 * Empty findings are ignored.
 */
export function resolveOverlaps(findings: readonly PhiFinding[]): readonly ResolvedSpan[] {
  const sorted = findings.filter(({ start, end }) => end > start).sort(bySpan);
  const resolved: ResolvedSpan[] = [];
  let best: PhiFinding | undefined;
  let open: Span | undefined;
  for (const finding of sorted) {
    const joins =
      open !== undefined &&
      (finding.start < open.end || (finding.start === open.end && finding.category === best?.category));
    if (joins && open !== undefined && best !== undefined) {
      open = { start: open.start, end: Math.max(open.end, finding.end) };
      if (isStronger(finding, best)) best = finding;
      continue;
    }
    if (open !== undefined && best !== undefined) resolved.push({ ...open, category: best.category });
    open = { start: finding.start, end: finding.end };
    best = finding;
  }
  if (open !== undefined && best !== undefined) resolved.push({ ...open, category: best.category });
  return resolved;
}

function isStronger(a: PhiFinding, b: PhiFinding): boolean {
  return a.strength > b.strength || (a.strength === b.strength && spanLength(a) > spanLength(b));
}
