import { bySpan, contains, type Span } from '../note/span.ts';
import { type FoldedText, foldText, isWordBounded } from './fold-text.ts';
import { findNearMatches } from './near-match.ts';

/** What a model says it read. */
export interface Quote {
  readonly quote: string;
  /** Verbatim sentence that holds it: tells occurrences of the same words apart. */
  readonly sentence?: string | undefined;
}

export interface GroundedQuote {
  readonly span: Span;
  /** Index into the quotes that were given. */
  readonly quoteIndex: number;
  /** True if the quote's own sentence is in the text, and the span is not in it: what the model said of that sentence may not hold here. */
  readonly elsewhere: boolean;
}

export interface Grounding {
  /** Disjoint, sorted by start. `text.slice(span.start, span.end)` is what was located. */
  readonly grounded: readonly GroundedQuote[];
  /** Quotes that are nowhere in the text. Duplicates and quotes nested in a longer one do not count. */
  readonly rejected: number;
}

interface Places {
  /** Letters and digits. */
  readonly length: number;
  readonly exact: readonly Span[];
  readonly loose: readonly Span[];
}

/**
 * Up to this many letters a quote is matched case-sensitively unless its sentence was found:
 * the second "ALL" of a model must not land on the word "all", nor "MS" on "5 ms".
 */
const shortQuote = 3;

/** More letters are no mention, and would take the places of those inside. */
const longestQuote = 250;

/** A "sentence" that stands in more places than this tells none of them apart, and is not used. */
const maxSentencePlaces = 50;

/**
 * Locates a model's quotes in the text: as written; else without regard to case, accents, whitespace,
 * punctuation and hyphens; else, inside the quote's own sentence, with a typing error. Always whole words.
 * Equal quotes take successive occurrences, so a disease quoted twice is grounded in two places.
 * @param isBarred where no quote may lie; it takes no place from others there
 */
export function groundQuotes(
  text: string,
  quotes: readonly Quote[],
  isBarred: (span: Span) => boolean = () => false,
): Grounding {
  const folded = foldText(text);
  const places = memoize((quote: string) => findPlaces(text, folded, quote));
  const sentences = memoize((sentence: string) => findSentences(text, folded, sentence));
  // Quotes repeat, and a hostile answer repeats them without end: what is found for a pair is found once.
  const tiers = memoizePairs((quote: string, sentence: string) =>
    findTiers(text, quote, places(quote), sentences(sentence), isBarred),
  );
  const wanted = quotes.map(({ quote, sentence = '' }, quoteIndex) => {
    const trimmed = trimQuote(quote);
    const own = sentences(sentence.trim());
    return { quoteIndex, length: places(trimmed).length, own, tiers: tiers(trimmed, sentence.trim()) };
  });
  // Longer quotes choose first, so that "pneumonia" cannot take the place inside "aspiration pneumonia"
  // and lose it, while it stands alone further on. Among equals, those that know their sentence choose first.
  wanted.sort(
    (a, b) =>
      b.length - a.length ||
      Number(b.own.length > 0) - Number(a.own.length > 0) ||
      a.quoteIndex - b.quoteIndex,
  );

  const taken = new Uint8Array(text.length);
  const grounded: GroundedQuote[] = [];
  let rejected = 0;
  for (const { quoteIndex, own, tiers: found } of wanted) {
    const free = (span: Span) => isFree(taken, span);
    const inside = firstMatch(found.inside, free);
    const chosen = inside ?? firstMatch(found.anywhere, free);
    if (chosen !== undefined) {
      taken.fill(1, chosen.start, chosen.end);
      grounded.push({ span: chosen, quoteIndex, elsewhere: own.length > 0 && inside === undefined });
    } else if (![...found.inside, ...found.anywhere].some((spans) => spans.length > 0)) rejected += 1;
  }
  return { grounded: grounded.sort((a, b) => bySpan(a.span, b.span)), rejected };
}

interface Tiers {
  /** In the quote's own sentence. */
  readonly inside: readonly (readonly Span[])[];
  readonly anywhere: readonly (readonly Span[])[];
}

function findTiers(
  text: string,
  quote: string,
  places: Places,
  own: readonly Span[],
  isBarred: (span: Span) => boolean,
): Tiers {
  // the note itself, or a paragraph of it
  if (places.length > longestQuote) return { inside: [], anywhere: [] };
  const isOpen = (span: Span) => !isBarred(span);
  const exact = places.exact.filter(isOpen);
  const loose = places.loose.filter(isOpen);
  const inOwn = (span: Span) => own.some((sentence) => contains(sentence, span));
  return {
    inside: [
      exact.filter(inOwn),
      loose.filter(inOwn),
      own.flatMap((sentence) => findNearMatches(text, sentence, quote)).filter(isOpen),
    ],
    anywhere: [exact, places.length > shortQuote ? loose : []],
  };
}

function firstMatch(tiers: readonly (readonly Span[])[], isMatch: (span: Span) => boolean): Span | undefined {
  for (const spans of tiers) {
    const match = spans.find(isMatch);
    if (match !== undefined) return match;
  }
  return undefined;
}

function isFree(taken: Uint8Array, span: Span): boolean {
  for (let position = span.start; position < span.end; position += 1) {
    if (taken[position] === 1) return false;
  }
  return true;
}

function findPlaces(text: string, source: FoldedText, quote: string): Places {
  const { folded } = foldText(quote);
  // A quote without a letter or digit is no mention, wherever it stands.
  if (folded === '') return { length: 0, exact: [], loose: [] };
  const exact = occurrences(text, quote).map((start) => ({ start, end: start + quote.length }));
  const loose = foldedOccurrences(source, folded);
  const bounded = (span: Span) => isWordBounded(text, span);
  return { length: folded.length, exact: exact.filter(bounded), loose: loose.filter(bounded) };
}

function findSentences(text: string, source: FoldedText, sentence: string): readonly Span[] {
  if (sentence === '') return [];
  const exact = occurrences(text, sentence).map((start) => ({ start, end: start + sentence.length }));
  const { folded } = foldText(sentence);
  const found = exact.length > 0 || folded === '' ? exact : foldedOccurrences(source, folded);
  return found.length > maxSentencePlaces ? [] : found;
}

function foldedOccurrences(source: FoldedText, folded: string): readonly Span[] {
  return occurrences(source.folded, folded).map((first) => ({
    start: source.starts[first]!,
    end: source.ends[first + folded.length - 1]!,
  }));
}

/** Starts of all occurrences, overlapping ones too: whole-word checks come later. */
function occurrences(text: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) starts.push(at);
  return starts;
}

/** Models add quotation marks and the full stop of the sentence. */
function trimQuote(quote: string): string {
  const around = /[\s"'“”‘’`.,;:]/u;
  let start = 0;
  let end = quote.length;
  while (start < end && around.test(quote[start]!)) start += 1;
  while (end > start && around.test(quote[end - 1]!)) end -= 1;
  return quote.slice(start, end);
}

function memoize<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

function memoizePairs<Value>(compute: (a: string, b: string) => Value): (a: string, b: string) => Value {
  const ofFirst = memoize((a: string) => memoize((b: string) => compute(a, b)));
  return (a, b) => ofFirst(a)(b);
}
