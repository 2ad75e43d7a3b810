import { GAP_BLANK, type ReadText } from './read-text.ts';
import type { SpanCandidate } from './span-candidates.ts';
import { type CountLookup, headKey, leftKey, rightKey } from './span-counts.ts';
import { definedSpans, type SpanPlaces, spanPlaces } from './span-places.ts';
import { MARK, SMALL } from './word-columns.ts';

/** What trees are told of a candidate, in this order; what does not apply is NaN. */
export const spanFeatureNames = (
  'style sure before largest together longer shorter sameEnd words letters meanInside leastInside insideLeft insideRight ' +
  'term termBehind termGoesOn unbalanced joined commas small places placesMean placesMost ' +
  'longSure longEnds shortSure long longEnd useFirst useLast kindLeft kindRight blank title ' +
  'phraseOwn phraseAll phraseOften leftAll leftOwn leftOften firstAll firstOwn rightAll lastAll headAll headOwn'
).split(' ');
const WIDTH = spanFeatureNames.length;

const logit = (chance: number): number => Math.log(chance / Math.max(1e-4, 1 - chance));

/** Marks beside a span that say something. */
const marks: ReadonlyMap<number, number> = new Map([
  [45, 2], // -
  [40, 3], // (
  [41, 4], // )
  [44, 5], // ,
]);

function kindOf(read: ReadText, text: string, s: number, i: number): number {
  if (i < read.from[s]! || i >= read.to[s]!) return 0;
  const flags = read.words.flags[i]!;
  if ((flags & MARK) === 0) return (flags & SMALL) === 0 ? 7 : 6;
  const start = read.tokens.start[i]!;
  return (read.tokens.end[i]! === start + 1 && marks.get(text.charCodeAt(start))) || 1;
}

interface Surroundings {
  largest: number;
  together: number;
  longer: number;
  shorter: number;
  sameEnd: number;
}

/**
 * What the other candidates are that have a token of this one.
 * @param reach of each candidate, the last token of those up to it: a sentence may have a hundred thousand candidates
 */
function surroundings(candidates: readonly SpanCandidate[], number: number, reach: Int32Array): Surroundings {
  const me = candidates[number]!;
  const found = { largest: 0, together: 0, longer: 0, shorter: 0, sameEnd: 0 };
  const look = (other: SpanCandidate): void => {
    if (other.last < me.first || other.first > me.last) return;
    const { sure } = other;
    found.together += sure;
    found.largest = Math.max(found.largest, sure);
    if (other.last === me.last) found.sameEnd += sure;
    if (other.first <= me.first && other.last >= me.last) found.longer = Math.max(found.longer, sure);
    else if (other.first >= me.first && other.last <= me.last) found.shorter = Math.max(found.shorter, sure);
  };
  for (let k = number - 1; k >= 0 && reach[k]! >= me.first; k -= 1)
    if (candidates[k]!.sentence === me.sentence) look(candidates[k]!);
  for (let k = number + 1; k < candidates.length && candidates[k]!.first <= me.last; k += 1)
    if (candidates[k]!.sentence === me.sentence) look(candidates[k]!);
  return found;
}

function reachOf(candidates: readonly SpanCandidate[]): Int32Array {
  const reach = new Int32Array(candidates.length);
  let last = 0;
  for (const [i, candidate] of candidates.entries()) {
    last = Math.max(last, candidate.last);
    reach[i] = last;
  }
  return reach;
}

/**
 * @param candidates by their first token
 * @param inside chance of each token to be part of a mention, by the second look
 * @returns a row of `spanFeatureNames.length` for each candidate
 */
export function spanFeatures(
  read: ReadText,
  text: string,
  candidates: readonly SpanCandidate[],
  inside: Float32Array,
  counts: CountLookup,
  style: number,
): Float32Array {
  const rows = new Float32Array(candidates.length * WIDTH);
  const reach = reachOf(candidates);
  const places = spanPlaces(read, candidates);
  const defined = definedSpans(read, candidates, inside);
  for (let number = 0; number < candidates.length; number += 1) {
    const row = rowOf(number);
    if (row.length !== WIDTH) throw new RangeError(`${row.length} features, not ${WIDTH}`);
    for (let k = 0, at = number * WIDTH; k < WIDTH; k += 1, at += 1) rows[at] = row[k]!;
  }
  return rows;

  function rowOf(number: number): number[] {
    const { sentence, first, last, before, sure } = candidates[number]!;
    const { words, matches, tokens, gaps } = read;
    const [from, to] = [read.from[sentence]!, read.to[sentence]!];
    const around = surroundings(candidates, number, reach);
    const own = text.slice(tokens.start[first]!, tokens.end[last]!);
    const length = last - first + 1;
    let sum = 0;
    let least = 1;
    let small = 0;
    for (let i = first; i <= last; i += 1) {
      sum += inside[i]!;
      least = Math.min(least, inside[i]!);
      if ((words.flags[i]! & (SMALL | MARK)) === SMALL) small += 1;
    }
    const isTermAt = (at: number, words: number): boolean =>
      matches.place[at] === 0 && matches.length[at] === words;
    const short = defined.ofShort(own);
    const long = defined.ofLong(first, last);
    const elsewhere = placesOf(places, number, sure);
    const phrase = counts(places.keys[number]!, style);
    const left = first > from ? counts(leftKey(words, first - 1), style) : undefined;
    const right = last + 1 < to ? counts(rightKey(words, last + 1), style) : undefined;
    const firstWord = length > 1 ? counts(leftKey(words, first), style) : undefined;
    const lastWord = length > 1 ? counts(rightKey(words, last), style) : undefined;
    const head = counts(headKey(words, last), style);
    return [
      style,
      logit(sure),
      logit(before),
      around.largest,
      around.together,
      around.longer,
      around.shorter,
      around.sameEnd,
      length,
      own.length,
      sum / length,
      least,
      first > from ? inside[first - 1]! : Number.NaN,
      last + 1 < to ? inside[last + 1]! : Number.NaN,
      isTermAt(first, length) ? matches.kind[first]! : 0,
      length === 1 || matches.place[first + 1] !== 0 ? 0 : isTermAt(first + 1, length - 1) ? 2 : 1,
      matches.length[first]! > length ? 1 : 0,
      isUnbalanced(own) ? 1 : 0,
      /\b(?:and|or)\b/i.test(own) ? 1 : 0,
      commasOf(own),
      small,
      elsewhere[0],
      elsewhere[1],
      elsewhere[2],
      short[0],
      short[1],
      short[2],
      long[0],
      long[1],
      words.use[first]!,
      words.use[last]!,
      kindOf(read, text, sentence, first - 1),
      kindOf(read, text, sentence, last + 1),
      gaps[first]! & GAP_BLANK,
      sentence === 0 ? 1 : 0,
      phrase.own,
      phrase.all,
      phrase.often,
      left?.all ?? Number.NaN,
      left?.own ?? Number.NaN,
      left?.often ?? 0,
      firstWord?.all ?? Number.NaN,
      firstWord?.own ?? Number.NaN,
      right?.all ?? Number.NaN,
      lastWord?.all ?? Number.NaN,
      head.all,
      head.own,
    ];
  }
}

const nowhere = [0, Number.NaN, Number.NaN] as const;

/** The same phrase elsewhere in the text: how often, and how sure those places are, their mean and the surest. */
function placesOf(
  { groups, often, keys }: SpanPlaces,
  number: number,
  sure: number,
): readonly [number, number, number] {
  const others = often.get(keys[number]!)! - 1;
  if (others === 0) return nowhere;
  const { sum, most, second } = groups.get(keys[number]!)!;
  return [others, (sum - sure) / others, sure === most ? second : most];
}

function commasOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count += 1;
  return count;
}

function isUnbalanced(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91) open += 1;
    else if (code === 41 || code === 93) open -= 1;
    if (open < 0) return true;
  }
  return open > 0;
}
