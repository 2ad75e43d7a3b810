import { cityNames } from '../../src/deidentify/words/city-names.ts';
import { englishGivenNames } from '../../src/deidentify/words/english-given-names.ts';
import { givenNames } from '../../src/deidentify/words/given-names.ts';
import { foldWord, isDictionaryWord } from '../../src/deidentify/words/ordinary-word.ts';
import { isGivenName, isKnownName, particles, suffixes } from '../../src/deidentify/words/person-name.ts';
import { roles, titles } from '../../src/deidentify/words/person-roles.ts';
import { cities } from '../../src/deidentify/words/places.ts';
import { surnames } from '../../src/deidentify/words/surnames.ts';
import type { Span } from '../../src/note/span.ts';
import { moreGivenNames, moreSurnames, wordMaker } from './invented-names.ts';
import type { TrainingNote } from './training-notes.ts';

interface Edit extends Span {
  readonly text: string;
}

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
      })
      .sort((a, b) => a.start - b.start);
  };

  return (note, copy) => {
    const edits = editsOf(note);
    let text = '';
    let from = 0;
    const moves: { from: number; by: number }[] = [];
    for (const edit of edits) {
      if (edit.start < from) continue;
      text += note.text.slice(from, edit.start) + edit.text;
      from = edit.end;
      moves.push({ from, by: text.length - from });
    }
    text += note.text.slice(from);
    const habit = random();
    const cased = habit < 0.12 ? text.toLowerCase() : habit < 0.2 ? text.toUpperCase() : text;
    const moved = (at: number): number => at + (moves.findLast((move) => move.from <= at)?.by ?? 0);
    const move = <T extends Span>(span: T): T => ({
      ...span,
      start: moved(span.start),
      end: moved(span.end),
    });
    return {
      ...note,
      id: `${note.id} ${copy}`,
      // a few letters change their length with their case
      text: cased.length === text.length ? cased : text,
      spans: note.spans.map(move),
      protected: note.protected.map(move),
      neutral: note.neutral.map(move),
      varied: true,
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
