import { cityNames } from '../../src/deidentify/words/city-names.ts';
import { englishGivenNames } from '../../src/deidentify/words/english-given-names.ts';
import { givenNames } from '../../src/deidentify/words/given-names.ts';
import { foldWord, isDictionaryWord } from '../../src/deidentify/words/ordinary-word.ts';
import { isGivenName, isKnownName, particles, suffixes } from '../../src/deidentify/words/person-name.ts';
import { roles, titles } from '../../src/deidentify/words/person-roles.ts';
import { cities } from '../../src/deidentify/words/places.ts';
import { surnames } from '../../src/deidentify/words/surnames.ts';
import { type Edit, edited } from './edited-note.ts';
import { moreGivenNames, moreSurnames, wordMaker } from './invented-names.ts';
import type { TrainingNote } from './training-notes.ts';

/** Answers a function that gives a note other names and places, listed, rare and invented ones, and now and then other capitals. */
export function nameVarier(random: () => number): (note: TrainingNote, copy: number) => TrainingNote {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const [given, english, family] = [[...givenNames], [...englishGivenNames], [...surnames]];
  const towns = [...cityNames, ...cities].filter((name) => /^\p{L}{4,}$/u.test(name));
  const makeGiven = wordMaker([...given, ...english, ...moreGivenNames], random);
  const makeSurname = wordMaker([...family, ...moreSurnames], random);
  const makeTown = wordMaker(towns, random);
  const another = {
    given: () =>
      pick([
        () => pick(given),
        () => pick(given),
        () => pick(english),
        () => pick(moreGivenNames),
        makeGiven,
      ])(),
    surname: () => pick([() => pick(family), () => pick(moreSurnames), makeSurname])(),
    town: () => pick([() => pick(towns), () => pick(moreSurnames), makeTown])(),
  };

  const editsOf = ({ text, spans }: TrainingNote): readonly Edit[] => {
    const chosen = new Map<string, string>();
    return spans
      .filter(({ category }) => category === 'NAME' || category === 'GEO')
      .flatMap(({ start, end, category, type }) => {
        const isName = category === 'NAME' && type !== 'EMPLOYER';
        return [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
          if (!(isName ? isPartOfName(word) && random() > 0.1 : isPartOfPlace(word))) return [];
          const folded = foldWord(word);
          const value =
            chosen.get(folded) ??
            (isName ? (isGivenName(word) ? another.given() : another.surname()) : another.town());
          chosen.set(folded, value);
          return [{ start: start + index, end: start + index + word.length, text: written(value, word) }];
        });
      });
  };

  return (note, copy) => {
    const other = edited(note, editsOf(note));
    const habit = random();
    const { text } = other;
    const cased = habit < 0.12 ? text.toLowerCase() : habit < 0.2 ? text.toUpperCase() : text;
    // a few letters change their length with their case
    return {
      ...other,
      id: `${note.id} names ${copy}`,
      text: cased.length === text.length ? cased : text,
      varied: 'names',
    };
  };
}

function isPartOfName(word: string): boolean {
  const folded = foldWord(word);
  return (
    word.length > 2 &&
    !particles.test(word) &&
    !suffixes.test(word) &&
    !titles.has(folded) &&
    !(roles.has(folded) && !isKnownName(word))
  );
}

/** "Mercy" of "Mercy Clinic", no word that says what a place is. */
function isPartOfPlace(word: string): boolean {
  if (word.length < 3 || particles.test(word) || (word === word.toUpperCase() && word.length < 5))
    return false;
  return !isDictionaryWord(word) || isKnownName(word);
}

function written(value: string, like: string): string {
  if (like === like.toUpperCase()) return value.toUpperCase();
  return like === like.toLowerCase() ? value : value.charAt(0).toUpperCase() + value.slice(1);
}
