import type { ReadText } from './read-text.ts';
import type { SpanCandidate } from './span-candidates.ts';
import { phraseKey } from './span-counts.ts';
import { wordKey } from './word-columns.ts';

/** The wordings of candidates and where else the text has them. */
export interface SpanPlaces {
  /** Of each candidate. */
  readonly keys: Uint32Array;
  /** Of each wording the candidates: the sum of their chances, the largest and the next. */
  readonly groups: ReadonlyMap<number, { sum: number; most: number; second: number }>;
  /** How often the text has each wording, candidate or not. */
  readonly often: ReadonlyMap<number, number>;
}

export function spanPlaces({ words, from, to }: ReadText, candidates: readonly SpanCandidate[]): SpanPlaces {
  const keys = new Uint32Array(candidates.length);
  const groups = new Map<number, { sum: number; most: number; second: number }>();
  const often = new Map<number, number>();
  /** Of each word with which a candidate begins the most words of one. */
  const begins = new Map<number, number>();
  for (const [n, { first, last, sure }] of candidates.entries()) {
    let hash = 0;
    for (let i = first; i <= last; i += 1) hash = phraseKey(hash, wordKey(words, i));
    const key = hash >>> 0;
    keys[n] = key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sum: sure, most: sure, second: 0 });
    else {
      group.sum += sure;
      group.second = Math.max(group.second, Math.min(group.most, sure));
      group.most = Math.max(group.most, sure);
    }
    const word = wordKey(words, first);
    begins.set(word, Math.max(begins.get(word) ?? 0, last - first + 1));
  }
  for (let s = 0; s < from.length; s += 1)
    for (let first = from[s]!; first < to[s]!; first += 1) {
      const most = begins.get(wordKey(words, first));
      if (most === undefined) continue;
      let hash = 0;
      for (let at = first; at < to[s]! && at < first + most; at += 1) {
        hash = phraseKey(hash, wordKey(words, at));
        const key = hash >>> 0;
        if (groups.has(key)) often.set(key, (often.get(key) ?? 0) + 1);
      }
    }
  return { keys, groups, often };
}

/** What a short form and its long form say of each other. */
export interface DefinedSpans {
  /** Of a short form: how sure its long form is a mention, how sure one ends with it, and how sure the short form is, its mean; NaN for no short form. */
  ofShort(text: string): readonly [number, number, number];
  /** Of a long form, and of a span that ends as it does: how sure its short form is. */
  ofLong(first: number, last: number): readonly [number, number];
}

const none = [Number.NaN, Number.NaN, Number.NaN] as const;

export function definedSpans(
  { definitions, defined }: ReadText,
  candidates: readonly SpanCandidate[],
  inside: Float32Array,
): DefinedSpans {
  if (definitions.length === 0) return { ofShort: () => none, ofLong: () => [Number.NaN, Number.NaN] };
  const sums = new Float64Array(definitions.length);
  const counts = new Uint16Array(definitions.length);
  for (let i = 0; i < defined.length; i += 1)
    if (defined[i]! >= 0) {
      sums[defined[i]!]! += inside[i]!;
      counts[defined[i]!]! += 1;
    }
  const sides = definitions.map(({ from, to }, d) => {
    let exact = 0;
    let ends = 0;
    for (const { first, last, sure } of candidates)
      if (last === to - 1) {
        ends += sure;
        if (first === from) exact = sure;
      }
    return [exact, ends, counts[d] === 0 ? Number.NaN : sums[d]! / counts[d]!] as const;
  });
  const shorts = new Map(definitions.map(({ short }, d) => [short, d]));
  return {
    ofShort(text) {
      const number = shorts.get(text) ?? (text.endsWith('s') ? shorts.get(text.slice(0, -1)) : undefined);
      return number === undefined ? none : sides[number]!;
    },
    ofLong(first, last) {
      const answer: [number, number] = [Number.NaN, Number.NaN];
      for (const [d, { from, to }] of definitions.entries()) {
        if (to - 1 !== last) continue;
        answer[1] = sides[d]![2];
        if (from === first) answer[0] = answer[1];
      }
      return answer;
    },
  };
}
