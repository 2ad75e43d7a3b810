import { searched } from '../patterns/search-pattern.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { stops } from '../words/hand-written-words.ts';
import { foldWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { cities, largePlaces, stateNames } from '../words/places.ts';

/** Behind a street line: ", Truro TR1 3QP", ", Ballarat VIC 3350", ", Redruth" at the end of a line. */
const cityWord = "(?![A-Z]{2,3}\\b)[A-Z][a-zÀ-ɏA-Z'’-]{2,20}";
const cityAfter = searched(
  `,?[ \\u00a0]{0,2}(?:,\\s?)?(?:\\r?\\n)?((?:${cityWord} ){0,2}${cityWord})(?=,|\\.(?:\\s|$)|\\s*(?:[\\n|]|$)| (?:${stateNames}|[A-Z]{2,3})?,? ?[A-Z\\d]{0,2}\\d)`,
  'y',
);

/** The city behind a street line or an institution that ends at `end`. */
export function cityBehind(text: string, end: number, recognizer: string): PhiFinding | undefined {
  cityAfter.lastIndex = end;
  const city = cityAfter.exec(text)?.[1];
  if (city === undefined || largePlaces.has(city)) return undefined;
  const words = city.split(' ');
  if (
    words.some((word) => stops.has(word.toLowerCase())) ||
    words.every((word) => isOrdinaryWord(word) && !cities.has(foldWord(word)))
  )
    return undefined;
  const start = cityAfter.lastIndex - city.length;
  return { start, end: start + city.length, category: 'GEO', strength: 2, recognizer };
}
