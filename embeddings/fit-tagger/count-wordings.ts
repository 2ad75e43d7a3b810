import { BEGIN, END, INSIDE, NONE, SINGLE } from '../../src/extract/tagger/chain.ts';
import type { ReadText } from '../../src/extract/tagger/read-text.ts';
import {
  COUNT_COLUMNS,
  headKey,
  leftKey,
  phraseKey,
  rightKey,
  type SpanCounts,
} from '../../src/extract/tagger/span-counts.ts';
import { wordKey } from '../../src/extract/tagger/word-columns.ts';

export interface LabelledText {
  readonly text: ReadText;
  readonly labels: Uint8Array;
  readonly style: number;
}

const MAX_WORDS = 10;
const LARGEST = 255;

/** Counts of the wordings of mentions, of the words beside what is in a mention and of the words that end one. */
export function countWordings(texts: readonly LabelledText[]): SpanCounts {
  const { phrases, begins, heads } = wordingsOf(texts);
  const counts = new Map<number, Float64Array>();
  const count = (key: number, style: number, was: boolean): void => {
    const row = counts.get(key) ?? new Float64Array(COUNT_COLUMNS);
    counts.set(key, row);
    if (was) row[style * 2]! += 1;
    row[style * 2 + 1]! += 1;
  };
  for (const { text, labels, style } of texts) {
    const { words, from, to } = text;
    for (let s = 0; s < from.length; s += 1)
      for (let i = from[s]!; i < to[s]!; i += 1) {
        const label = labels[i]!;
        const most = begins.get(wordKey(words, i)) ?? 0;
        for (let last = i, hash = 0; last < to[s]! && last < i + most; last += 1) {
          hash = phraseKey(hash, wordKey(words, last));
          if (phrases.has(hash >>> 0)) count(hash >>> 0, style, isMention(labels, i, last));
        }
        const next = i + 1 < to[s]! ? labels[i + 1]! : NONE;
        // two mentions that touch say nothing of what is between a mention and its surroundings
        if (next !== NONE && (label === NONE || next === INSIDE || next === END))
          count(leftKey(words, i), style, label !== NONE);
        const before = i > from[s]! ? labels[i - 1]! : NONE;
        if (before !== NONE && (label === NONE || label === INSIDE || label === END))
          count(rightKey(words, i), style, label !== NONE);
        if (heads.has(headKey(words, i))) count(headKey(words, i), style, label === END || label === SINGLE);
      }
  }
  return packed(counts, phrases);
}

interface Wordings {
  readonly phrases: ReadonlySet<number>;
  /** Of each word with which one begins the most words of one. */
  readonly begins: ReadonlyMap<number, number>;
  readonly heads: ReadonlySet<number>;
}

function wordingsOf(texts: readonly LabelledText[]): Wordings {
  const phrases = new Set<number>();
  const begins = new Map<number, number>();
  const heads = new Set<number>();
  for (const { text, labels } of texts)
    for (let first = 0; first < labels.length; first += 1) {
      if (labels[first] !== BEGIN && labels[first] !== SINGLE) continue;
      let last = first;
      while (labels[last] === BEGIN || labels[last] === INSIDE) last += 1;
      heads.add(headKey(text.words, last));
      if (last - first >= MAX_WORDS) continue;
      let hash = 0;
      for (let i = first; i <= last; i += 1) hash = phraseKey(hash, wordKey(text.words, i));
      phrases.add(hash >>> 0);
      const word = wordKey(text.words, first);
      begins.set(word, Math.max(begins.get(word) ?? 0, last - first + 1));
    }
  return { phrases, begins, heads };
}

function isMention(labels: Uint8Array, first: number, last: number): boolean {
  if (first === last) return labels[first] === SINGLE;
  if (labels[first] !== BEGIN || labels[last] !== END) return false;
  for (let i = first + 1; i < last; i += 1) if (labels[i] !== INSIDE) return false;
  return true;
}

/** Bytes: a count that is too large is brought down with its share. A phrase that a style never has as a mention is as good as unseen. */
function packed(counts: ReadonlyMap<number, Float64Array>, phrases: ReadonlySet<number>): SpanCounts {
  const keys = Uint32Array.from(counts.keys()).sort();
  const rows = new Uint8Array(keys.length * COUNT_COLUMNS);
  for (const [i, key] of keys.entries()) {
    const row = counts.get(key)!;
    for (let k = 0; k < COUNT_COLUMNS; k += 2) {
      const [was, often] = [row[k]!, row[k + 1]!];
      if (phrases.has(key) && was === 0) continue;
      const scale = often > LARGEST ? LARGEST / often : 1;
      rows[i * COUNT_COLUMNS + k] = Math.round(was * scale);
      rows[i * COUNT_COLUMNS + k + 1] = Math.round(often * scale);
    }
  }
  return { keys, rows };
}
