import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { cityNames, countyNames } from '../words/city-names.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { isAmongEponyms, isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import { foldedWord, isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { cities, largePlaces } from '../words/places.ts';
import { smallCountyNames, townNames } from '../words/town-names.ts';
import { canBeName } from '../words/word-names.ts';

const id = 'known-places';
/** Scores, rules and classes that carry the name of a city. */
const namedAfter = late.iu`^-\p{L}|^ [A-Z]\d|^ (?:[IVX]{1,4}[A-E]?|[A-D])(?![\p{L}.'’-])|^ (?:wort|encephalitis|stag(?:e|ing)|virus|neg|pos|rules?|classification|criteria|score|scale|grading|stool|coma|protocol|panel|method|variant|agreement|consensus)`;

/** Names of one word, and the first words of the others. */
const single: ReadonlySet<string> = new Set([...cityNames, ...countyNames, ...cities]);
const firstWords: ReadonlySet<string> = new Set(
  [...cityNames].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
);

/** Short first words of names with a word that is none of the language: "chula vista", no "great falls". */
const shortFirst: ReadonlySet<string> = new Set(
  [...cityNames]
    .filter((name) => /^\p{L}{1,5} /u.test(name) && !name.split(' ').every((word) => isDictionaryWord(word)))
    .map((name) => name.split(' ')[0]!),
);

const small: ReadonlySet<string> = new Set([...townNames, ...smallCountyNames]);

const isSmall = (word: string): boolean => word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122;

const placeWords = wordsThat((word) => {
  if (isSmall(word) && word.length < 6) return shortFirst.has(word);
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
      const isLower = isSmall(word.text);
      const folded = isLower ? word.text : foldedWord(word.text);
      const last = firstWords.has(folded) ? lastOfName(words, index) : undefined;
      const isPair = last !== undefined;
      if (isLower && word.text.length < 6 && !(isPair && isNoPhrase(text.slice(word.start, last.end))))
        continue;
      if (!isPair && (!single.has(folded) || isEponym(word.text) || isAlsoAWord(folded, word.text))) continue;
      if (isYardstick(text, word.start, word.text)) continue;
      const end = last?.end ?? word.end;
      if (!isPair && isClinicalName(word.text) && isAmongEponyms(text, word.start, end)) continue;
      if (
        largePlaces.has(word.text) ||
        (hasClinicalContext(text, end) && !isBehindPreposition(text, word) && !isDated(text, end)) ||
        namedAfter.test(text.slice(end, end + 16))
      )
        continue;
      if (
        isLower &&
        letterCaseAt(text, word.start) !== 'lower' &&
        !/\b(?:in|from|near|to|at) $/u.test(text.slice(Math.max(0, word.start - 6), word.start))
      )
        continue;
      const strength = isPair || isNoWordElse(word.text) ? 2 : 1;
      findings.push({ start: word.start, end, category: 'GEO', strength, recognizer: id });
    }
    return findings;
  },
};

/** A town or county whose name is nobody's and no word of medicine: the judge needs better reasons to take it back. */
function isNoWordElse(word: string): boolean {
  return small.has(foldedWord(word)) && !isSmall(word) && !canBeName(word) && !isClinicalName(word);
}

/** "brings her from Parma 12-3": figures behind a town that is no other word are a date or an hour. */
function isBehindPreposition(text: string, word: NoteWord): boolean {
  return (
    isNoWordElse(word.text) &&
    /\b(?:from|in|near) $/u.test(text.slice(Math.max(0, word.start - 6), word.start))
  );
}

const isNoPhrase = (name: string): boolean => !name.split(' ').every((word) => isDictionaryWord(word));

/** "in the yard at North Platte 1-6-17" */
const isDated = (text: string, end: number): boolean =>
  /^ \d{1,2}([-/])\d{1,2}\1\d{2}/u.test(text.slice(end, end + 12));

/** The last word of a name of two or three words, written alike: "Truth or Consequences", no "Grand island". */
function lastOfName(words: readonly NoteWord[], index: number): NoteWord | undefined {
  const first = words[index]!;
  let name = foldedWord(first.text);
  let before = first;
  for (let at = index + 1; at < index + 3; at += 1) {
    const next = words[at];
    if (next === undefined || next.start > before.end + 2) return undefined;
    name += `${next.start === before.end + 2 ? '. ' : ' '}${foldedWord(next.text)}`;
    if (cityNames.has(name) && isSmall(first.text) === isSmall(next.text)) return next;
    before = next;
  }
  return undefined;
}

/** The older list holds words of the language too. */
function isAlsoAWord(folded: string, word: string): boolean {
  return !cityNames.has(folded) && !countyNames.has(folded) && isDictionaryWord(word);
}
