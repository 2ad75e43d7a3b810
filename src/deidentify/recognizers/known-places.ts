import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { cityNames, countyNames } from '../words/city-names.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { wordsOf } from '../words/note-words.ts';
import { foldedWord, isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { cities, largePlaces } from '../words/places.ts';

const id = 'known-places';
/** Scores, rules and classes that carry the name of a city. */
const namedAfter =
  /^-\p{L}|^ [A-Z]\d|^ (?:neg|pos|rules?|classification|criteria|score|scale|grading|stool|coma|protocol|panel|method|variant|agreement|consensus)/iu;

function isKnown(folded: string, word: string): boolean {
  return cityNames.has(folded) || countyNames.has(folded) || (cities.has(folded) && !isDictionaryWord(word));
}

/** Cities and counties known by name, in texts whose capitals mean something. */
export const knownPlaces: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const words = wordsOf(text);
    const findings: PhiFinding[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!;
      const code = word.text.charCodeAt(0);
      if (code >= 97 && code <= 122) continue;
      const folded = foldedWord(word.text);
      const next = words[index + 1];
      const isPair =
        next !== undefined &&
        next.start === word.end + 1 &&
        cityNames.has(`${folded} ${foldedWord(next.text)}`);
      if (!isPair && (!isKnown(folded, word.text) || isEponym(word.text))) continue;
      const end = isPair ? next.end : word.end;
      if (
        largePlaces.has(word.text) ||
        hasClinicalContext(text, end) ||
        namedAfter.test(text.slice(end, end + 16))
      )
        continue;
      if (letterCaseAt(text, word.start) === 'lower') continue;
      findings.push({ start: word.start, end, category: 'GEO', strength: 1, recognizer: id });
    }
    return findings;
  },
};
