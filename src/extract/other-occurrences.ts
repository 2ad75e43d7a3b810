import { bySpan, overlaps, type Span } from '../note/span.ts';
import { falseFriends, generalWords } from './false-friends.ts';
import { type FoldedText, foldText, isWordBounded } from './fold-text.ts';

/** Short forms are looked for as they are written: "MS" is not "Ms". */
const shortForm = /^(?=.*[\p{Lu}\d].*[\p{Lu}\d])[\p{L}\d./-]{1,6}$/u;
/** The end of a sentence or paragraph: words on both sides of it are not one name. */
const sentenceEnd = /[.;:!?]\s|\n\s*\n/;
/** Around a word, what tells a false friend. */
const around = 24;

/**
 * Places where the same words stand once more. Models are asked for every occurrence and often name a disease once.
 * Short forms in the same case only and not where they are a known false friend; whole words; none that overlaps a
 * span in `taken`.
 * @returns the places of each span's words, by its index in `named`; a wording that is named twice is searched once
 */
export function otherOccurrences(
  text: string,
  named: readonly Span[],
  taken: readonly Span[],
): readonly { readonly span: Span; readonly like: number }[] {
  const source = foldText(text);
  const used: Span[] = [...taken];
  const seen = new Set<string>();
  const found: { span: Span; like: number }[] = [];
  // longer wordings first: "heart failure" must not be cut by "failure"
  const order = named.map((span, like) => ({ span, like }));
  order.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.like - b.like);
  for (const { span, like } of order) {
    const words = text.slice(span.start, span.end);
    const { folded } = foldText(words);
    const isShort = shortForm.test(words);
    const key = isShort ? words : folded;
    if (folded === '' || seen.has(key)) continue;
    seen.add(key);
    // "mass" and "fracture" say elsewhere something else
    if (generalWords.has(folded)) continue;
    const places = isShort ? exactPlaces(text, words) : foldedPlaces(source, folded);
    for (const place of places) {
      if (!isWordBounded(text, place) || used.some((other) => overlaps(other, place))) continue;
      const written = text.slice(place.start, place.end);
      if (sentenceEnd.test(written) && !sentenceEnd.test(words)) continue;
      used.push(place);
      found.push({ span: place, like });
    }
  }
  return found.sort((a, b) => bySpan(a.span, b.span));
}

function exactPlaces(text: string, words: string): Span[] {
  const friends = falseFriends.filter(({ short }) => short === words);
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - around), start);
    const after = text.slice(end, end + around);
    const isFriend = friends.some(
      (friend) => (friend.before?.test(before) ?? true) && (friend.after?.test(after) ?? true),
    );
    if (!isFriend) places.push({ start, end });
  }
  return places;
}

function foldedPlaces({ folded, starts, ends }: FoldedText, words: string): Span[] {
  const places: Span[] = [];
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + words.length)) {
    places.push({ start: starts[at]!, end: ends[at + words.length - 1]! });
  }
  return places;
}
