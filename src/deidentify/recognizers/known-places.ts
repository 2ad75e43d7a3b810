import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { cityNames, countyNames } from '../words/city-names.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { isAmongEponyms, isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { foldedWord, isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { cities, largePlaces } from '../words/places.ts';

const id = 'known-places';
/** Scores, rules and classes that carry the name of a city. */
const namedAfter =
  /^-\p{L}|^ [A-Z]\d|^ (?:[IVX]{1,4}|[A-D])(?![\p{L}.'’-])|^ (?:neg|pos|rules?|classification|criteria|score|scale|grading|stool|coma|protocol|panel|method|variant|agreement|consensus)/iu;

/** Names of one word, and the first words of the others. */
const single: ReadonlySet<string> = new Set([...cityNames, ...countyNames, ...cities]);
const firstWords: ReadonlySet<string> = new Set(
  [...cityNames].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
);

const isSmall = (word: string): boolean => word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122;

const placeWords = wordsThat((word) => {
  if (isSmall(word) && word.length < 6) return false;
  const folded = isSmall(word) ? word : foldedWord(word);
  return firstWords.has(folded) || single.has(folded);
});

/** Cities and counties known by name, in texts whose capitals mean something. */
export const knownPlaces: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const words = wordsOf(text);
    const findings: PhiFinding[] = [];
    for (const index of placeWords(text)) {
      const word = words[index]!;
      const small = isSmall(word.text);
      const folded = small ? word.text : foldedWord(word.text);
      const next = firstWords.has(folded) ? words[index + 1] : undefined;
      const isPair =
        next !== undefined &&
        next.start === word.end + 1 &&
        cityNames.has(`${folded} ${foldedWord(next.text)}`);
      if (!isPair && (!single.has(folded) || isEponym(word.text) || isAlsoAWord(folded, word.text))) continue;
      if (isYardstick(text, word.start, word.text)) continue;
      const end = isPair ? next.end : word.end;
      if (!isPair && isClinicalName(word.text) && isAmongEponyms(text, word.start, end)) continue;
      if (
        largePlaces.has(word.text) ||
        hasClinicalContext(text, end) ||
        namedAfter.test(text.slice(end, end + 16))
      )
        continue;
      if (
        small &&
        letterCaseAt(text, word.start) !== 'lower' &&
        !/\b(?:in|from|near|to|at) $/u.test(text.slice(Math.max(0, word.start - 6), word.start))
      )
        continue;
      findings.push({ start: word.start, end, category: 'GEO', strength: 1, recognizer: id });
    }
    return findings;
  },
};

/** The older list holds words of the language too. */
function isAlsoAWord(folded: string, word: string): boolean {
  return !cityNames.has(folded) && !countyNames.has(folded) && isDictionaryWord(word);
}
