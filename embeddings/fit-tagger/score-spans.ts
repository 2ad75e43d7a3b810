import type { Span } from '../../src/note/span.ts';

/** Counts of one corpus, as score_mentions.py and, with spans of another kind left out, score_coding.py count. */
export interface SpanCounts {
  readonly exact: number;
  readonly found: number;
  readonly answers: number;
  readonly hits: number;
  readonly gold: number;
}

export const noCounts: SpanCounts = { exact: 0, found: 0, answers: 0, hits: 0, gold: 0 };

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** @param others an answer on one of these, and on no gold, is neither right nor wrong */
export function countSpans(
  counts: SpanCounts,
  answers: readonly Span[],
  gold: readonly Span[],
  others: readonly Span[] = [],
): SpanCounts {
  const places = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  let { exact, answers: n, hits } = counts;
  for (const answer of answers) {
    const on = gold.some((span) => touch(span, answer));
    if (!on && others.some((span) => touch(span, answer))) continue;
    n += 1;
    if (on) hits += 1;
    if (places.has(`${answer.start}-${answer.end}`)) exact += 1;
  }
  const found = counts.found + gold.filter((span) => answers.some((answer) => touch(span, answer))).length;
  return { exact, found, answers: n, hits, gold: counts.gold + gold.length };
}

const f1 = (precision: number, recall: number): number =>
  (2 * precision * recall) / Math.max(1e-9, precision + recall);

export interface SpanFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly overlapPrecision: number;
  readonly overlapRecall: number;
  readonly overlapF1: number;
}

export function figuresOf({ exact, found, answers, hits, gold }: SpanCounts): SpanFigures {
  const of = (part: number, all: number): number => part / Math.max(1, all);
  return {
    precision: of(exact, answers),
    recall: of(exact, gold),
    f1: f1(of(exact, answers), of(exact, gold)),
    overlapPrecision: of(hits, answers),
    overlapRecall: of(found, gold),
    overlapF1: f1(of(hits, answers), of(found, gold)),
  };
}
