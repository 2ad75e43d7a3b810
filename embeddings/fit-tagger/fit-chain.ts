import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { Chain, LABELS } from '../../src/extract/tagger/chain.ts';
import { styledFeature } from '../../src/extract/tagger/context-features.ts';
import type { ReadText } from '../../src/extract/tagger/read-text.ts';
import type { TextRows } from './training-rows.ts';

export interface ChainText {
  readonly text: ReadText;
  readonly rows: TextRows;
  readonly labels: Uint8Array;
  /** Number of the annotation style. */
  readonly style: number;
  readonly weight: number;
  /** Scores that are there already, LABELS a token. */
  readonly base?: Float32Array;
}

export interface FitOptions {
  readonly bits: number;
  readonly styles: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed?: number;
  /** Transitions to begin with. */
  readonly steps?: readonly Float32Array[];
  /** Share of features that are not looked at, other ones each time. */
  readonly dropout?: number;
}

/** Scores of labels but "none", whose score is 0; a row of 4 for each feature. */
export interface ChainWeights {
  readonly bits: number;
  readonly weights: Float32Array;
  /** For each style LABELS × LABELS. */
  readonly transitions: readonly Float32Array[];
}

const ROW = LABELS - 1;

/** A linear-chain conditional random field, by stochastic gradient descent with AdaGrad over sentences. */
export function fitChain(texts: readonly ChainText[], options: FitOptions): ChainWeights {
  const { bits, styles, epochs, rate, decay } = options;
  const mask = (1 << bits) - 1;
  const dropped = Math.round((options.dropout ?? 0) * 65536);
  // weights and, behind those of a row, their sums of squares
  const table = new Float32Array((1 << bits) * ROW * 2);
  for (let row = 0; row < 1 << bits; row += 1) table.fill(0.1, row * ROW * 2 + ROW, (row + 1) * ROW * 2);
  const steps = Array.from({ length: styles }, (_, k) =>
    Float64Array.from(options.steps?.[k] ?? new Float64Array(LABELS * LABELS)),
  );
  const stepSquares = Array.from({ length: styles }, () => new Float64Array(LABELS * LABELS).fill(0.1));
  const random = seededRandom(options.seed ?? 1);
  const order = texts.flatMap((text, t) => Array.from(text.text.from, (_, s) => [t, s] as const));
  const chain = new Chain();
  let scores = new Float64Array(0);
  const half = Math.max(1, Math.floor(epochs / 2));
  const sums = new Float32Array((1 << bits) * ROW);
  const stepSums = steps.map((step) => new Float64Array(step.length));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const [t, s] of order) {
      const { text, rows, style, weight } = texts[t]!;
      const from = text.from[s]!;
      const length = text.to[s]! - from;
      if (length === 0) continue;
      if (scores.length < length * LABELS) scores = new Float64Array(length * LABELS * 2);
      for (let i = 0; i < length; i += 1)
        scoreRow(rows, from + i, style, table, mask, scores, i * LABELS, dropped, saltOf(epoch, from + i));
      addBase(texts[t]!.base, from, length, scores);
      chain.resize(length);
      chain.setSteps(steps[style]!);
      chain.run(scores);
      learn(from, length, texts[t]!, weight, epoch);
    }
    if (epochs - epoch <= half) {
      for (let row = 0; row < 1 << bits; row += 1)
        for (let y = 0; y < ROW; y += 1) sums[row * ROW + y]! += table[row * ROW * 2 + y]!;
      steps.forEach((step, k) => {
        step.forEach((value, i) => {
          stepSums[k]![i]! += value;
        });
      });
    }
  }
  return {
    bits,
    weights: sums.map((sum) => sum / half),
    transitions: stepSums.map((step) => Float32Array.from(step, (sum) => sum / half)),
  };

  function learn(
    from: number,
    length: number,
    { rows, labels, style }: ChainText,
    weight: number,
    epoch: number,
  ): void {
    const { chances } = chain;
    const step = steps[style]!;
    const squares = stepSquares[style]!;
    const gradient = new Float64Array(LABELS);
    // expected and observed transitions
    for (let i = 1; i < length; i += 1) {
      const wrong = 1 - chances[i * LABELS + labels[from + i]!]!;
      const wrongBefore = 1 - chances[(i - 1) * LABELS + labels[from + i - 1]!]!;
      if (wrong < 1e-3 && wrongBefore < 1e-3) continue;
      for (let x = 0; x < LABELS; x += 1)
        for (let y = 0; y < LABELS; y += 1) {
          const k = x * LABELS + y;
          if (chain.steps[k] === 0) continue;
          const expected =
            (chain.forward[(i - 1) * LABELS + x]! *
              chain.steps[k]! *
              chain.weights[i * LABELS + y]! *
              chain.backward[i * LABELS + y]!) /
            chain.scales[i]!;
          const g = weight * (expected - (labels[from + i - 1] === x && labels[from + i] === y ? 1 : 0));
          if (Math.abs(g) < 1e-4) continue;
          squares[k]! += g * g;
          step[k]! -= (rate * g) / Math.sqrt(squares[k]!);
        }
    }
    for (let i = 0; i < length; i += 1) {
      const gold = labels[from + i]!;
      let most = 0;
      for (let y = 1; y < LABELS; y += 1) {
        gradient[y] = weight * (chances[i * LABELS + y]! - (y === gold ? 1 : 0));
        most = Math.max(most, Math.abs(gradient[y]!));
      }
      if (most < 2e-3) continue;
      const [begin, end] = [rows.start[from + i]!, rows.start[from + i + 1]!];
      const styledEnd = begin + rows.styled[from + i]!;
      const salt = saltOf(epoch, from + i);
      for (let at = begin; at < end; at += 1) {
        const feature = rows.features[at]!;
        if (dropped > 0 && isDropped(feature, salt, dropped)) continue;
        update((feature & mask) * ROW * 2, gradient);
        if (at < styledEnd) update((styledFeature(feature, style) & mask) * ROW * 2, gradient);
      }
    }
  }

  function update(row: number, gradient: Float64Array): void {
    for (let y = 0; y < ROW; y += 1) {
      const g = gradient[y + 1]! + decay * table[row + y]!;
      const sum = table[row + ROW + y]! + g * g;
      table[row + ROW + y] = sum;
      table[row + y]! -= (rate * g) / Math.sqrt(sum);
    }
  }
}

function scoreRow(
  rows: TextRows,
  token: number,
  style: number,
  table: Float32Array,
  mask: number,
  scores: Float64Array,
  into: number,
  dropped: number,
  salt: number,
): void {
  const end = rows.start[token + 1]!;
  const begin = rows.start[token]!;
  const styledEnd = begin + rows.styled[token]!;
  let [b, i, e, s] = [0, 0, 0, 0];
  for (let at = begin; at < end; at += 1) {
    const feature = rows.features[at]!;
    if (dropped > 0 && isDropped(feature, salt, dropped)) continue;
    let row = (feature & mask) * ROW * 2;
    b += table[row]!;
    i += table[row + 1]!;
    e += table[row + 2]!;
    s += table[row + 3]!;
    if (at >= styledEnd) continue;
    row = (styledFeature(feature, style) & mask) * ROW * 2;
    b += table[row]!;
    i += table[row + 1]!;
    e += table[row + 2]!;
    s += table[row + 3]!;
  }
  const scale = dropped > 0 ? 1 / (1 - dropped / 65536) : 1;
  scores[into] = 0;
  scores[into + 1] = b * scale;
  scores[into + 2] = i * scale;
  scores[into + 3] = e * scale;
  scores[into + 4] = s * scale;
}

function addBase(base: Float32Array | undefined, from: number, length: number, scores: Float64Array): void {
  if (base === undefined) return;
  for (let k = 0; k < length * LABELS; k += 1) scores[k]! += base[from * LABELS + k]!;
}

/** Scores of the tokens of a sentence by fitted weights; `style` -1 for none. */
export function scoreSentence(
  { bits, weights }: ChainWeights,
  { text, rows, base }: Pick<ChainText, 'text' | 'rows' | 'base'>,
  s: number,
  style: number,
  scores: Float64Array,
): void {
  const mask = (1 << bits) - 1;
  for (let token = text.from[s]!, into = 0; token < text.to[s]!; token += 1, into += LABELS) {
    const begin = rows.start[token]!;
    const styledEnd = style < 0 ? begin : begin + rows.styled[token]!;
    scores.fill(0, into, into + LABELS);
    for (let at = begin; at < rows.start[token + 1]!; at += 1) {
      const feature = rows.features[at]!;
      let row = (feature & mask) * ROW;
      for (let y = 0; y < ROW; y += 1) scores[into + 1 + y]! += weights[row + y]!;
      if (at >= styledEnd) continue;
      row = (styledFeature(feature, style) & mask) * ROW;
      for (let y = 0; y < ROW; y += 1) scores[into + 1 + y]! += weights[row + y]!;
    }
  }
  addBase(base, text.from[s]!, text.to[s]! - text.from[s]!, scores);
}

function shuffle<T>(values: T[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
}

function saltOf(epoch: number, token: number): number {
  return Math.imul(token + 1, 0x9e3779b1) ^ Math.imul(epoch + 1, 0x85ebca6b);
}

function isDropped(feature: number, salt: number, dropped: number): boolean {
  const hash = Math.imul(feature ^ salt, 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) >>> 16 < dropped;
}
