import { BEGIN, Chain, END, LABELS, SINGLE } from '../../src/extract/tagger/chain.ts';
import { styles } from '../../src/extract/tagger/styles.ts';
import type { Span } from '../../src/note/span.ts';
import type { CorpusText } from './corpus.ts';
import { type ChainText, type ChainWeights, scoreSentence } from './fit-chain.ts';
import type { GoldText } from './gold-texts.ts';
import { countSpans, figuresOf, noCounts, type SpanFigures } from './score-spans.ts';

type Asked = ChainText & { readonly gold: GoldText };

const FAVOURS = [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1];

/** Mentions that weights find in a text. */
export function spansOf(weights: ChainWeights, text: Asked, favour: number): Span[] {
  const spans: Span[] = [];
  const chain = new Chain();
  const { from: begins, to, tokens } = text.text;
  for (let s = 0; s < begins.length; s += 1) {
    const from = begins[s]!;
    const length = to[s]! - from;
    if (length === 0) continue;
    const scores = new Float64Array(length * LABELS);
    const labels = new Uint8Array(length);
    scoreSentence(weights, text, s, text.style, scores);
    for (let i = 0; i < length; i += 1) scores[i * LABELS]! -= favour;
    chain.resize(length);
    chain.best(scores, weights.transitions[text.style]!, labels);
    for (let i = 0, begin = 0; i < length; i += 1) {
      if (labels[i] === BEGIN || labels[i] === SINGLE) begin = i;
      if (labels[i] === END || labels[i] === SINGLE)
        spans.push({ start: tokens.start[from + begin]!, end: tokens.end[from + i]! });
    }
  }
  return spans;
}

function figures(texts: readonly Asked[], weights: readonly ChainWeights[], favour: number): SpanFigures {
  let counts = noCounts;
  for (const text of texts) {
    const spans = spansOf(weights[text.gold.fold]!, text, favour).map((span) =>
      text.gold.note.offsets.toSource(span),
    );
    counts = countSpans(
      counts,
      spans,
      text.gold.given,
      text.gold.others.map((span) => text.gold.note.offsets.toSource(span)),
    );
  }
  return figuresOf(counts);
}

/** For each style what gives the best mean of exact and overlap F1 on the texts of other folds. */
export function bestFavours(texts: readonly Asked[], weights: readonly ChainWeights[]): Float32Array {
  return Float32Array.from(styles, (_, k) => {
    const asked = texts.filter(({ style }) => style === k);
    const scored = FAVOURS.map((favour) => {
      const { f1, overlapF1 } = figures(asked, weights, favour);
      return { favour, score: f1 + 0.5 * overlapF1 };
    });
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).favour;
  });
}

export function figureLine(name: string, of: SpanFigures): string {
  const cell = (value: number): string => value.toFixed(4).replace(/^0/, '');
  return `| ${name} | ${[of.precision, of.recall, of.f1, of.overlapPrecision, of.overlapRecall, of.overlapF1].map(cell).join(' | ')} |`;
}

export const FIGURE_HEAD = [
  '| | exact precision | recall | F1 | overlap precision | recall | F1 |',
  '|---|---|---|---|---|---|---|',
];

export function figureLines(
  first: readonly CorpusText[],
  firsts: readonly ChainWeights[],
  second: readonly Asked[],
  seconds: readonly ChainWeights[],
  favour: Float32Array,
): readonly string[] {
  return [
    ...FIGURE_HEAD,
    ...styles.flatMap((style, k) => [
      figureLine(
        `${style}, first look`,
        figures(
          first.filter((text) => text.style === k),
          firsts,
          0,
        ),
      ),
      figureLine(
        `${style}, first look, favoured`,
        figures(
          first.filter((text) => text.style === k),
          firsts,
          0.4,
        ),
      ),
      figureLine(
        `${style}, second look`,
        figures(
          second.filter((text) => text.style === k),
          seconds,
          favour[k]!,
        ),
      ),
    ]),
  ];
}
