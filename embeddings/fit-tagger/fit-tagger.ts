import { Chain, LABELS } from '../../src/extract/tagger/chain.ts';
import { lookElsewhere, secondFeatures } from '../../src/extract/tagger/second-look.ts';
import { styles } from '../../src/extract/tagger/styles.ts';
import type { FeatureScores, TaggerModel } from '../../src/extract/tagger/tagger-model.ts';
import { FeatureBuffer } from '../../src/feature-hashing.ts';
import type { Corpus, CorpusText } from './corpus.ts';
import { type ChainText, type ChainWeights, fitChain, scoreSentence } from './fit-chain.ts';
import { fitStyles } from './fit-styles.ts';

export const firstOptions = {
  bits: 20,
  styles: styles.length,
  epochs: 8,
  rate: 0.03,
  decay: 1e-3,
  dropout: 0.3,
};
const secondOptions = { bits: 14, styles: styles.length, epochs: 6, rate: 0.03, decay: 1e-3 };

/** A text as the second look gets it: scores of a first look that was not fitted on it. */
export interface SecondText extends ChainText {
  readonly gold: CorpusText['gold'];
  readonly base: Float32Array;
}

export function secondText(text: CorpusText, first: ChainWeights): SecondText {
  const { count } = text.text.tokens;
  const base = new Float32Array(count * LABELS);
  const chances = new Float32Array(count * LABELS);
  const chain = new Chain();
  let scores = new Float64Array(0);
  chain.setSteps(first.transitions[text.style]!);
  for (let s = 0; s < text.text.from.length; s += 1) {
    const from = text.text.from[s]!;
    const length = text.text.to[s]! - from;
    if (length === 0) continue;
    if (scores.length < length * LABELS) scores = new Float64Array(length * LABELS * 2);
    scoreSentence(first, text, s, text.style, scores);
    base.set(scores.subarray(0, length * LABELS), from * LABELS);
    chain.resize(length);
    chain.run(scores);
    chances.set(chain.chances.subarray(0, length * LABELS), from * LABELS);
  }
  const elsewhere = lookElsewhere(text.text, chances);
  const start = new Int32Array(count + 1);
  const styled = new Int32Array(count);
  const buffer = new FeatureBuffer();
  for (let i = 0; i < count; i += 1) {
    const begin = buffer.length;
    secondFeatures(text.text, elsewhere, i, buffer);
    start[i + 1] = buffer.length;
    styled[i] = buffer.length - begin;
  }
  return {
    ...text,
    rows: { start, styled, features: buffer.values.slice(0, buffer.length) },
    base,
  };
}

export const fitFirst = (texts: readonly ChainText[]): ChainWeights =>
  asStored(fitChain(texts, firstOptions));

/** @param first of the first looks, one; the second begins with its transitions */
export const fitSecond = (texts: readonly ChainText[], first: ChainWeights): ChainWeights =>
  fitChain(texts, { ...secondOptions, steps: first.transitions });

/** The first look as a model has it. The second look is fitted on what that answers. */
function asStored(first: ChainWeights): ChainWeights {
  const { bits, scale, rows } = rounded(first);
  return {
    bits,
    weights: Float32Array.from(rows, (weight) => weight / scale),
    transitions: first.transitions,
  };
}

/** The first look of a model. */
export function firstOf({ first: { bits, scale, rows }, firstSteps }: TaggerModel): ChainWeights {
  const size = LABELS * LABELS;
  return {
    bits,
    weights: Float32Array.from(rows, (weight) => weight / scale),
    transitions: styles.map((_, k) => firstSteps.slice(k * size, (k + 1) * size)),
  };
}

const LARGEST = 2.5;

/** Weights in 8 bits. */
function rounded({ bits, weights }: ChainWeights): FeatureScores {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  // a few weights are far larger than all others, and are cut; what was rounded once stays as it is
  const scale = 127 / Math.min(most, LARGEST);
  return {
    bits,
    scale,
    rows: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
  };
}

export function modelOf(
  first: ChainWeights,
  second: ChainWeights,
  corpus: Corpus,
  { fold, ...spans }: { fold: number } & Pick<TaggerModel, 'counts' | 'trees' | 'least'>,
): TaggerModel {
  const joined = (parts: readonly Float32Array[]): Float32Array => {
    const all = new Float32Array(parts.length * LABELS * LABELS);
    parts.forEach((part, k) => {
      all.set(part, k * LABELS * LABELS);
    });
    return all;
  };
  return {
    first: rounded(first),
    second: rounded(second),
    firstSteps: joined(first.transitions),
    secondSteps: joined(second.transitions),
    ...spans,
    styleOf: fitStyles(corpus.styledTexts(fold)),
    ...corpus.parts,
  };
}
