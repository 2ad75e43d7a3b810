import type { AskedPattern } from '../patterns/search-pattern.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';

const joint = /[-'’]/;
const maxWords = 16_384;

/**
 * Where the words of a text begin, by the kinds whose pattern they match; parts joined by a hyphen or an apostrophe
 * count as words. Each different word is judged once and each text read once, so that slow patterns are tried at few places.
 */
export function wordPlaces<Kind extends string>(
  keys: Readonly<Record<Kind, AskedPattern>>,
): (text: string) => Readonly<Record<Kind, readonly number[]>> {
  const kinds = Object.keys(keys) as Kind[];
  const known = new Map<string, readonly (readonly [kind: Kind, at: number])[]>();
  const judge = (word: string) => {
    const found: [Kind, number][] = [];
    let at = 0;
    for (const part of word.split(joint)) {
      for (const kind of kinds) if (keys[kind].test(part)) found.push([kind, at]);
      at += part.length + 1;
    }
    if (found.length > 0) {
      if (known.size >= maxWords) known.clear();
      known.set(word, found);
    }
    return found;
  };
  const keyed = wordsThat((word) => judge(word).length > 0);
  return (text) => {
    const places = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, number[]>;
    const words = wordsOf(text);
    for (const index of keyed(text)) {
      const { start, text: word } = words[index]!;
      for (const [kind, at] of known.get(word) ?? judge(word)) places[kind].push(start + at);
    }
    return places;
  };
}
