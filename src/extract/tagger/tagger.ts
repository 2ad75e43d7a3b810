import { FeatureBuffer } from '../../feature-hashing.ts';
import { createTreeScorer } from '../../link/boosted-trees.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { Chain, LABELS } from './chain.ts';
import { FirstLook } from './first-look.ts';
import { NumberRoom } from './number-room.ts';
import { addUnclear, pickSpans } from './pick-spans.ts';
import { type ReadText, readText } from './read-text.ts';
import { ROW, ScoreRows } from './score-rows.ts';
import { type Elsewhere, lookElsewhere, secondFeatures } from './second-look.ts';
import { SpanCandidates } from './span-candidates.ts';
import { countLookup } from './span-counts.ts';
import { spanFeatureNames, spanFeatures } from './span-features.ts';
import { pickStyle } from './style-of-text.ts';
import { noteStyles, type Style, styles } from './styles.ts';
import type { TaggerModel } from './tagger-model.ts';
import { termTable } from './term-table.ts';
import { type WordVectors, wordClusters } from './word-clusters.ts';
import { WordTable } from './word-table.ts';

/** A span that the tagger takes for a mention, with the probability that exactly this span is one: calibrated on held-out texts. */
export interface TaggedSpan extends Span {
  readonly probability: number;
}

export interface Tagged {
  readonly style: Style;
  /** Disjoint, in reading order. */
  readonly spans: readonly TaggedSpan[];
  /** The greatest chance that a word of a span is part of a mention, whether one was taken there or not. */
  chanceWithin(span: Span): number;
}

export interface Tagger {
  /** @param style how the mentions are annotated; by the text itself if it is not given */
  tag(text: string, structure: NoteStructure, style?: Style | ((own: Style) => Style)): Tagged;
}

/** Notes use the same words over and over; what a text made up is forgotten with the rest. */
const MAX_WORDS = 32_768;
/** Numbers of two bytes for each word. */
const MAX_SCORES = 122;

/** @param maxWords words that are remembered, .6 kB each: with more all are forgotten before the next text */
export function createTagger(model: TaggerModel, vectorOf: WordVectors, maxWords = MAX_WORDS): Tagger {
  const sources = {
    terms: termTable(model.terms.keys, model.terms.kinds),
    clusters: wordClusters(model.centres, vectorOf),
  };
  const table = new WordTable(sources);
  const first = new FirstLook(model.first, table);
  const second = new ScoreRows(model.second);
  const counts = countLookup(model.counts);
  const trees = createTreeScorer(model.trees);
  const buffer = new FeatureBuffer();
  const chain = new Chain();

  /** Adds what the second look says to the scores of the tokens of a sentence. */
  function addSecond(read: ReadText, elsewhere: Elsewhere, s: number, style: number, scores: Float32Array) {
    const from = read.from[s]!;
    for (let i = from, row = 0; i < read.to[s]!; i += 1, row += LABELS) {
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
      if (table.size > maxWords || first.size > maxWords * MAX_SCORES) {
        table.clear();
        first.clear();
      }
      const read = readText(text, structure, sources.terms, table);
      const own = typeof asked === 'string' ? asked : pickStyle(model.styleOf, read, text);
      const style = typeof asked === 'function' ? asked(own) : own;
      const number = styles.indexOf(style);
      const { count, start, end } = read.tokens;
      const room = new NumberRoom(4 * count * (2 * LABELS + 1) + 32);
      const scores = room.floats(count * LABELS);
      const chances = room.floats(count * LABELS);
      const steps = (of: Float32Array) =>
        of.subarray(number * LABELS * LABELS, (number + 1) * LABELS * LABELS);
      const candidates = new SpanCandidates();
      chain.setSteps(steps(model.firstSteps));
      for (let s = 0; s < read.from.length; s += 1) {
        const [from, to] = [read.from[s]!, read.to[s]!];
        if (from === to) continue;
        const place = scores.subarray(from * LABELS, to * LABELS);
        first.scoreSentence(read, s, number, place);
        chain.resize(to - from);
        chain.run(place);
        for (let at = from * LABELS, k = 0; at < to * LABELS; at += 1, k += 1)
          chances[at] = chain.chances[k]!;
        candidates.add('before', chain, s, from);
      }
      const elsewhere = lookElsewhere(read, chances);
      const inside = room.floats(count);
      chain.setSteps(steps(model.secondSteps));
      for (let s = 0; s < read.from.length; s += 1) {
        const [from, to] = [read.from[s]!, read.to[s]!];
        if (from === to) continue;
        const place = scores.subarray(from * LABELS, to * LABELS);
        addSecond(read, elsewhere, s, number, place);
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
      const spans: TaggedSpan[] = [];
      const picked = pickSpans(likely, sure, model.least[number]!);
      // in an article, where the tagger is the only one, it costs more exact spans than it finds
      const all = noteStyles.has(style) ? addUnclear(picked, likely, sure, inside) : picked;
      for (const i of all) {
        const { first, last } = likely[i]!;
        spans.push({ start: start[first]!, end: end[last]!, probability: sure[i]! });
      }
      return {
        style,
        spans,
        chanceWithin(span) {
          let most = 0;
          for (let i = firstBehind(end, count, span.start); i < count && start[i]! < span.end; i += 1)
            most = Math.max(most, inside[i]!);
          return most;
        },
      };
    },
  };
}

/** The first token that ends behind `position`. */
function firstBehind(end: ArrayLike<number>, count: number, position: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
