import { FeatureBuffer } from '../../feature-hashing.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { BEGIN, Chain, END, LABELS, mayFollow, NONE, SINGLE } from './chain.ts';
import { FirstLook } from './first-look.ts';
import { type ReadText, readText } from './read-text.ts';
import { ROW, ScoreRows } from './score-rows.ts';
import { type Elsewhere, lookElsewhere, secondFeatures } from './second-look.ts';
import { pickStyle } from './style-of-text.ts';
import { type Style, styles } from './styles.ts';
import type { TaggerModel } from './tagger-model.ts';
import { termTable } from './term-table.ts';
import { type WordVectors, wordClusters } from './word-clusters.ts';
import { WordTable } from './word-table.ts';

/** A span that the tagger takes for a mention, with the probability that exactly this span is one. */
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

/** Notes use the same words over and over; what a text made up is forgotten with the rest. */
const MAX_WORDS = 32_768;
/** Numbers of two bytes. */
const MAX_SCORES = 4_000_000;

export function createTagger(model: TaggerModel, vectorOf: WordVectors): Tagger {
  const sources = {
    terms: termTable(model.terms.keys, model.terms.kinds),
    clusters: wordClusters(model.centres, vectorOf),
  };
  const table = new WordTable(sources);
  const first = new FirstLook(model.first, table);
  const second = new ScoreRows(model.second);
  const buffer = new FeatureBuffer();
  const chain = new Chain();
  let labels = new Uint8Array(256);

  /** Adds what the second look says to the scores of the tokens of a sentence. */
  function addSecond(read: ReadText, elsewhere: Elsewhere, s: number, style: number, scores: Float32Array) {
    const from = read.from[s]!;
    for (let i = from, row = 0; i < read.to[s]!; i += 1, row += LABELS) {
      scores[row] = -model.favour[style]!;
      buffer.length = 0;
      secondFeatures(read, elsewhere, i, buffer);
      if (buffer.length === 0) continue;
      second.clear();
      second.addStyled(buffer, style);
      for (let y = 0; y < ROW; y += 1) scores[row + 1 + y]! += second.sums[y]! * second.unit;
    }
  }

  return {
    tag(text, structure, asked) {
      if (table.size > MAX_WORDS || first.size > MAX_SCORES) {
        table.clear();
        first.clear();
      }
      const read = readText(text, structure, sources.terms, table);
      const own = typeof asked === 'string' ? asked : pickStyle(model.styleOf, read);
      const style = typeof asked === 'function' ? asked(own) : own;
      const number = styles.indexOf(style);
      const { count, start, end } = read.tokens;
      const scores = new Float32Array(count * LABELS);
      const chances = new Float32Array(count * LABELS);
      const steps = (of: Float32Array) =>
        of.subarray(number * LABELS * LABELS, (number + 1) * LABELS * LABELS);
      chain.setSteps(steps(model.firstSteps));
      for (let s = 0; s < read.from.length; s += 1) {
        const [from, to] = [read.from[s]!, read.to[s]!];
        if (from === to) continue;
        const place = scores.subarray(from * LABELS, to * LABELS);
        first.scoreSentence(read, s, number, place);
        chain.resize(to - from);
        chain.run(place);
        chances.set(chain.chances.subarray(0, (to - from) * LABELS), from * LABELS);
      }
      const elsewhere = lookElsewhere(read, chances);
      const spans: TaggedSpan[] = [];
      const secondSteps = steps(model.secondSteps);
      chain.setSteps(secondSteps);
      const dearest = dearestStep(secondSteps);
      for (let s = 0; s < read.from.length; s += 1) {
        const [from, to] = [read.from[s]!, read.to[s]!];
        if (from === to) continue;
        const place = scores.subarray(from * LABELS, to * LABELS);
        addSecond(read, elsewhere, s, number, place);
        if (!mayHoldMention(place, to - from, dearest)) continue;
        if (labels.length < to - from) labels = new Uint8Array(2 * (to - from));
        chain.resize(to - from);
        chain.best(place, secondSteps, labels);
        if (labels.subarray(0, to - from).every((label) => label === NONE)) continue;
        chain.run(place);
        for (let i = 0, begin = 0; i < to - from; i += 1) {
          if (labels[i] === BEGIN || labels[i] === SINGLE) begin = i;
          if (labels[i] !== END && labels[i] !== SINGLE) continue;
          spans.push({
            start: start[from + begin]!,
            end: end[from + i]!,
            probability: Math.min(1, chain.mentionChance(begin, i)),
          });
        }
      }
      return { style, spans };
    },
  };
}

/** By how much a label after another is favoured over none after none, at most. */
function dearestStep(steps: Float32Array): number {
  let most = 0;
  for (let a = 0; a < LABELS; a += 1)
    for (let b = 0; b < LABELS; b += 1)
      if (mayFollow(a, b)) most = Math.max(most, steps[a * LABELS + b]! - steps[0]!);
  return most;
}

/** More than the rounding of a sum over any sentence. */
const MARGIN = 0.01;

/**
 * False if no labelling with a mention can be as good as the one without: a token of a mention takes part in two
 * steps, so that it costs more than both could be worth.
 */
function mayHoldMention(scores: Float32Array, length: number, dearest: number): boolean {
  for (let row = 0; row < length * LABELS; row += LABELS) {
    const enough = scores[row]! - 2 * dearest - MARGIN;
    for (let y = 1; y < LABELS; y += 1) if (scores[row + y]! > enough) return true;
  }
  return false;
}
