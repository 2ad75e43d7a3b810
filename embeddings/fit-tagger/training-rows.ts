import { BEGIN, END, INSIDE, NONE, SINGLE } from '../../src/extract/tagger/chain.ts';
import {
  AroundValues,
  aroundFeatures,
  besideFeatures,
  codeAt,
  codedFeatures,
  FAR,
  NEAR,
  nearFeature,
  plainAround,
  styledAround,
} from '../../src/extract/tagger/context-features.ts';
import type { ReadText } from '../../src/extract/tagger/read-text.ts';
import { boundary } from '../../src/extract/tagger/word-facts.ts';
import type { WordTable } from '../../src/extract/tagger/word-table.ts';
import { FeatureBuffer } from '../../src/feature-hashing.ts';
import type { Span } from '../../src/note/span.ts';

/** Sentences of a text as rows of features: token t has `features[start[t]]` to `features[start[t + 1]]`, of which the first `styled[t]` also count in the style's copy. */
export interface TextRows {
  readonly start: Int32Array;
  readonly styled: Int32Array;
  readonly features: Int32Array;
}

/** Tokens in no sentence have no features. */
export function rowsOf(text: ReadText, table: WordTable): TextRows {
  const { count } = text.tokens;
  const start = new Int32Array(count + 1);
  const styled = new Int32Array(count);
  const buffer = new FeatureBuffer();
  const plain = new FeatureBuffer();
  const around = new AroundValues();
  for (let s = 0, next = 0; s <= text.from.length; s += 1) {
    const last = s === text.from.length;
    for (; next < (last ? count : text.from[s]!); next += 1) start[next + 1] = buffer.length;
    if (last) break;
    const from = text.from[s]!;
    const to = text.to[s]!;
    for (let i = from; i < to; i += 1) {
      const begin = buffer.length;
      const { near, own } = table.facts[text.numbers[i]!]!;
      for (const feature of near) buffer.add(nearFeature(feature, 0));
      for (const feature of own) buffer.add(nearFeature(feature, 9));
      codedFeatures(table.facts[text.numbers[i]!]!, text.codes[i]!, buffer);
      plain.length = 0;
      for (let distance = -FAR; distance <= FAR; distance += 1) {
        if (distance === 0) continue;
        const at = i + distance;
        const word = at < from || at >= to ? boundary : table.facts[text.numbers[at]!]!;
        if (Math.abs(distance) <= NEAR) {
          const into = Math.abs(distance) < NEAR ? buffer : plain;
          for (const feature of word.near) into.add(nearFeature(feature, distance));
        }
        besideFeatures(word, codeAt(text, from, to, at), distance, plain);
      }
      aroundFeatures(text, s, i, around);
      for (const template of styledAround) buffer.add(around.featureOf(template)!);
      for (const template of plainAround) {
        const feature = around.featureOf(template);
        if (feature !== undefined) plain.add(feature);
      }
      styled[i] = buffer.length - begin;
      for (let at = 0; at < plain.length; at += 1) buffer.add(plain.values[at]!);
      start[i + 1] = buffer.length;
    }
    next = to;
  }
  return { start, styled, features: buffer.values.slice(0, buffer.length) };
}

/** The label of each token; a mention that begins or ends amid a token takes all of it. */
export function labelsOf(text: ReadText, mentions: readonly Span[]): Uint8Array {
  const { count, start, end } = text.tokens;
  const labels = new Uint8Array(count);
  for (const mention of mentions) {
    let first = -1;
    let last = -1;
    for (let i = 0; i < count; i += 1)
      if (start[i]! < mention.end && mention.start < end[i]!) {
        if (first < 0) first = i;
        last = i;
      }
    if (first < 0) continue;
    // over two sentences: as far as the first reaches
    for (let s = 0; s < text.from.length; s += 1)
      if (first >= text.from[s]! && first < text.to[s]!) last = Math.min(last, text.to[s]! - 1);
    for (let i = first; i <= last; i += 1) if (labels[i] !== NONE) last = i - 1;
    if (last < first) continue;
    labels.fill(INSIDE, first, last + 1);
    labels[first] = BEGIN;
    labels[last] = END;
    if (first === last) labels[first] = SINGLE;
  }
  return labels;
}
