import { FeatureBuffer } from '../../feature-hashing.ts';
import { createTreeScorer } from '../../link/boosted-trees.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { Chain, LABELS } from './chain.ts';
import { contextFeatures, NEAR, nearFeature, styledFeature } from './context-features.ts';
import { pickSpans } from './pick-spans.ts';
import { type ReadText, readText } from './read-text.ts';
import { lookElsewhere, secondFeatures } from './second-look.ts';
import { SpanCandidates } from './span-candidates.ts';
import { countLookup } from './span-counts.ts';
import { spanFeatureNames, spanFeatures } from './span-features.ts';
import { pickStyle } from './style-of-text.ts';
import { type Style, styles } from './styles.ts';
import type { FeatureScores, TaggerModel } from './tagger-model.ts';
import { termTable } from './term-table.ts';
import { type WordVectors, wordClusters } from './word-clusters.ts';
import { boundary, readWord, type WordFacts } from './word-facts.ts';

/** A span that the tagger takes for a mention, with the probability that exactly this span is one: calibrated on held-out texts. */
export interface TaggedSpan extends Span {
  readonly probability: number;
}

export interface Tagged {
  readonly style: Style;
  /** Disjoint, in reading order. */
  readonly spans: readonly TaggedSpan[];
}

export interface Tagger {
  /** @param style how the mentions are annotated; by the text itself if it is not given */
  tag(text: string, structure: NoteStructure, style?: Style | ((own: Style) => Style)): Tagged;
}

/** Scores that a word adds to its own token and to those one and two away: [own, -2, -1, 1, 2] × 4. */
interface KnownWord extends WordFacts {
  readonly scores: (Float32Array | undefined)[];
}

const ROW = 4;
const DISTANCES = [0, -2, -1, 1, 2] as const;
/** Notes use the same words over and over; what a text made up is forgotten with the rest. */
const MAX_WORDS = 32_768;

export function createTagger(model: TaggerModel, vectorOf: WordVectors): Tagger {
  const sources = {
    terms: termTable(model.terms.keys, model.terms.kinds),
    clusters: wordClusters(model.centres, vectorOf),
  };
  let words = new Map<string, KnownWord>();
  const factsOf = (word: string): KnownWord => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= MAX_WORDS) words = new Map();
    // else a slice would keep the whole note alive
    const own = word.length > 40 ? word : `${word}\0`.slice(0, -1);
    const facts = { ...readWord(own, sources), scores: [] };
    words.set(own, facts);
    return facts;
  };
  const edge: KnownWord = { ...boundary, scores: [] };
  const first = packed(model.first);
  const second = packed(model.second);
  const counts = countLookup(model.counts);
  const trees = createTreeScorer(model.trees);
  const buffer = new FeatureBuffer();
  const chain = new Chain();

  function addWord(word: KnownWord, style: number, k: number, scores: Float32Array): void {
    const distance = DISTANCES[k]!;
    for (let f = 0; f < word.near.length; f += 1) {
      const feature = nearFeature(word.near[f]!, distance);
      addRow(first, feature, scores, k * ROW);
      if (Math.abs(distance) < NEAR) addRow(first, styledFeature(feature, style), scores, k * ROW);
    }
    if (distance !== 0) return;
    for (let f = 0; f < word.own.length; f += 1) {
      const feature = nearFeature(word.own[f]!, 9);
      addRow(first, feature, scores, k * ROW);
      addRow(first, styledFeature(feature, style), scores, k * ROW);
    }
  }

  function wordScores(word: KnownWord, style: number): Float32Array {
    const known = word.scores[style];
    if (known !== undefined) return known;
    const scores = new Float32Array(DISTANCES.length * ROW);
    for (let k = 0; k < DISTANCES.length; k += 1) addWord(word, style, k, scores);
    word.scores[style] = scores;
    return scores;
  }

  /** Scores of the tokens of sentence s as the first look has them. */
  function firstScores(text: ReadText, s: number, style: number, into: Float32Array): void {
    const from = text.from[s]!;
    const to = text.to[s]!;
    const facts = text.facts as readonly KnownWord[];
    const beyond = wordScores(edge, style);
    let [p2, p1, me] = [beyond, beyond, wordScores(facts[from]!, style)];
    let n1 = from + 1 < to ? wordScores(facts[from + 1]!, style) : beyond;
    for (let i = from; i < to; i += 1) {
      const n2 = i + 2 < to ? wordScores(facts[i + 2]!, style) : beyond;
      const row = (i - from) * LABELS;
      into[row] = 0;
      for (let y = 0; y < ROW; y += 1) {
        // in the order of DISTANCES: a word scores for the token that it is at that distance from
        into[row + 1 + y] = me[y]! + p2[ROW + y]! + p1[2 * ROW + y]! + n1[3 * ROW + y]! + n2[4 * ROW + y]!;
      }
      [p2, p1, me, n1] = [p1, me, n1, n2];
      buffer.length = 0;
      const styled = contextFeatures(text, s, i, buffer);
      const { values, length } = buffer;
      for (let at = 0; at < length; at += 1) {
        addRow(first, values[at]!, into, row + 1);
        if (at < styled) addRow(first, styledFeature(values[at]!, style), into, row + 1);
      }
    }
  }

  return {
    tag(text, structure, asked) {
      const read = readText(text, structure, sources, factsOf);
      const own = typeof asked === 'string' ? asked : pickStyle(model.styleOf, read);
      const style = typeof asked === 'function' ? asked(own) : own;
      const number = styles.indexOf(style);
      const { count, start, end } = read.tokens;
      const scores = new Float32Array(count * LABELS);
      const chances = new Float32Array(count * LABELS);
      const steps = (of: Float32Array) =>
        of.subarray(number * LABELS * LABELS, (number + 1) * LABELS * LABELS);
      const candidates = new SpanCandidates();
      chain.setSteps(steps(model.firstSteps));
      for (let s = 0; s < read.from.length; s += 1) {
        const [from, to] = [read.from[s]!, read.to[s]!];
        if (from === to) continue;
        const place = scores.subarray(from * LABELS, to * LABELS);
        firstScores(read, s, number, place);
        chain.resize(to - from);
        chain.run(place);
        chances.set(chain.chances.subarray(0, (to - from) * LABELS), from * LABELS);
        candidates.add('before', chain, s, from);
      }
      const elsewhere = lookElsewhere(read, chances);
      const inside = new Float32Array(count);
      chain.setSteps(steps(model.secondSteps));
      for (let s = 0; s < read.from.length; s += 1) {
        const [from, to] = [read.from[s]!, read.to[s]!];
        if (from === to) continue;
        const place = scores.subarray(from * LABELS, to * LABELS);
        for (let i = from; i < to; i += 1) {
          buffer.length = 0;
          secondFeatures(read, elsewhere, i, buffer);
          const row = (i - from) * LABELS;
          for (let at = 0; at < buffer.length; at += 1) {
            addRow(second, buffer.values[at]!, place, row + 1);
            addRow(second, styledFeature(buffer.values[at]!, number), place, row + 1);
          }
        }
        chain.resize(to - from);
        chain.run(place);
        for (let i = 0; i < to - from; i += 1) inside[from + i] = 1 - chain.chances[i * LABELS]!;
        candidates.add('sure', chain, s, from);
      }
      const likely = candidates.likely();
      const rows = spanFeatures(read, text, likely, inside, counts, number);
      const sure = new Float64Array(likely.length);
      trees.scoreRows(rows, likely.length, spanFeatureNames.length, sure);
      for (let i = 0; i < sure.length; i += 1) sure[i] = 1 / (1 + Math.exp(-sure[i]!));
      const spans = pickSpans(likely, sure, model.least[number]!).map((i): TaggedSpan => {
        const { first, last } = likely[i]!;
        return { start: start[first]!, end: end[last]!, probability: sure[i]! };
      });
      return { style, spans };
    },
  };
}

/** Rows of four bytes as one number each, so that a row is read at once. */
interface PackedScores {
  readonly rows: Int32Array;
  readonly mask: number;
  readonly unit: number;
}

function packed({ bits, scale, rows }: FeatureScores): PackedScores {
  const aligned = rows.byteOffset % 4 === 0 ? rows : rows.slice();
  return {
    rows: new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4),
    mask: (1 << bits) - 1,
    unit: 1 / scale,
  };
}

function addRow({ rows, mask, unit }: PackedScores, feature: number, scores: Float32Array, at: number): void {
  const row = rows[feature & mask]!;
  if (row === 0) return;
  scores[at]! += ((row << 24) >> 24) * unit;
  scores[at + 1]! += ((row << 16) >> 24) * unit;
  scores[at + 2]! += ((row << 8) >> 24) * unit;
  scores[at + 3]! += (row >> 24) * unit;
}
