import { Chain, LABELS } from '../../src/extract/tagger/chain.ts';
import { pickSpans } from '../../src/extract/tagger/pick-spans.ts';
import { type SpanCandidate, SpanCandidates } from '../../src/extract/tagger/span-candidates.ts';
import { countLookup, type SpanCounts } from '../../src/extract/tagger/span-counts.ts';
import { spanFeatureNames, spanFeatures } from '../../src/extract/tagger/span-features.ts';
import { type BoostedTrees, createTreeScorer } from '../../src/link/boosted-trees.ts';
import type { Span } from '../../src/note/span.ts';
import { fitTrees, type TreeQuestion } from '../fit-trees.ts';
import { type ChainWeights, scoreSentence } from './fit-chain.ts';
import type { SecondText } from './fit-tagger.ts';

const WIDTH = spanFeatureNames.length;
const options = {
  features: WIDTH,
  trees: 500,
  leaves: 20,
  rate: 0.03,
  leastWeight: 20,
  ridge: 5,
  featureShare: 0.6,
  questionShare: 0.7,
  seed: 3,
};

/** A text with what two looks that were not fitted on it think could be a mention. */
export interface CandidateText {
  readonly second: SecondText;
  readonly candidates: readonly SpanCandidate[];
  /** Of each token, by the second look. */
  readonly inside: Float32Array;
}

export function candidateText(second: SecondText, first: ChainWeights, weights: ChainWeights): CandidateText {
  const { text, style, base } = second;
  const candidates = new SpanCandidates();
  const inside = new Float32Array(text.tokens.count);
  const chain = new Chain();
  for (let s = 0; s < text.from.length; s += 1) {
    const from = text.from[s]!;
    const length = text.to[s]! - from;
    if (length === 0) continue;
    const scores = new Float64Array(length * LABELS);
    scores.set(base.subarray(from * LABELS, (from + length) * LABELS));
    chain.resize(length);
    chain.setSteps(first.transitions[style]!);
    chain.run(scores);
    candidates.add('before', chain, s, from);
    scoreSentence(weights, second, s, style, scores);
    chain.setSteps(weights.transitions[style]!);
    chain.run(scores);
    for (let i = 0; i < length; i += 1) inside[from + i] = 1 - chain.chances[i * LABELS]!;
    candidates.add('sure', chain, s, from);
  }
  return { second, candidates: candidates.likely(), inside };
}

function rowsOf({ second, candidates, inside }: CandidateText, counts: SpanCounts): Float32Array {
  const { text, style, gold } = second;
  return spanFeatures(text, gold.note.text, candidates, inside, countLookup(counts), style);
}

/** @param countsOf of each fold, without its texts: a wording that is counted in the text itself would be known too well */
export function fitSpans(
  texts: readonly CandidateText[],
  countsOf: (fold: number) => SpanCounts,
): BoostedTrees {
  const questions = texts.flatMap((text): TreeQuestion[] => {
    const { gold, weight } = text.second;
    const { start, end } = text.second.text.tokens;
    const rows = rowsOf(text, countsOf(gold.fold));
    const right = new Set(gold.mentions.map((span) => `${span.start}-${span.end}`));
    return text.candidates.map(({ first, last }, i) => ({
      features: rows.subarray(i * WIDTH, (i + 1) * WIDTH),
      right: [right.has(`${start[first]}-${end[last]}`)],
      weight,
    }));
  });
  const trees = fitTrees(questions, options);
  // as a file has them
  const shortened = (values: readonly number[]): number[] => values.map(Math.fround);
  return { ...trees, threshold: shortened(trees.threshold), leaf: shortened(trees.leaf) };
}

/** A text with the chances of its candidates. */
export type SureText = CandidateText & { readonly sure: Float64Array };

export function sureTexts(
  texts: readonly CandidateText[],
  trees: BoostedTrees,
  counts: SpanCounts,
): SureText[] {
  const scorer = createTreeScorer(trees);
  return texts.map((text) => {
    const sure = new Float64Array(text.candidates.length);
    scorer.scoreRows(rowsOf(text, counts), sure.length, WIDTH, sure);
    return { ...text, sure: sure.map((score) => 1 / (1 + Math.exp(-score))) };
  });
}

/** Mentions in the text as the caller sent it. */
export function pickedSpans({ second, candidates, sure }: SureText, least: number): Span[] {
  const { start, end } = second.text.tokens;
  const { offsets } = second.gold.note;
  return pickSpans(candidates, sure, least).map((i) =>
    offsets.toSource({ start: start[candidates[i]!.first]!, end: end[candidates[i]!.last]! }),
  );
}
