import { scoreSpans, type SpanCounts as TextCounts } from '../../src/evaluate/spans/score-spans.ts';
import { overlaps, type Span } from '../../src/note/span.ts';

/** Counts of one corpus, as score_mentions.py and, with spans of another kind left out, score_coding.py count. */
export type SpanCounts = Omit<TextCounts, 'id'>;

export const noCounts: SpanCounts = { marked: 0, found: 0, exact: 0, markedMet: 0, foundMet: 0 };

/** @param others an answer on one of these, and on no gold, is neither right nor wrong */
export function countSpans(
  counts: SpanCounts,
  answers: readonly Span[],
  gold: readonly Span[],
  others: readonly Span[] = [],
): SpanCounts {
  const isOn = (answer: Span, spans: readonly Span[]): boolean =>
    spans.some((span) => overlaps(span, answer));
  const counted = answers.filter((answer) => isOn(answer, gold) || !isOn(answer, others));
  const { counts: own } = scoreSpans({ id: '', text: '', spans: gold }, counted);
  return {
    marked: counts.marked + own.marked,
    found: counts.found + own.found,
    exact: counts.exact + own.exact,
    markedMet: counts.markedMet + own.markedMet,
    foundMet: counts.foundMet + own.foundMet,
  };
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

export function figuresOf({ exact, found, marked, foundMet, markedMet }: SpanCounts): SpanFigures {
  const of = (part: number, all: number): number => part / Math.max(1, all);
  return {
    precision: of(exact, found),
    recall: of(exact, marked),
    f1: f1(of(exact, found), of(exact, marked)),
    overlapPrecision: of(foundMet, found),
    overlapRecall: of(markedMet, marked),
    overlapF1: f1(of(foundMet, found), of(markedMet, marked)),
  };
}
