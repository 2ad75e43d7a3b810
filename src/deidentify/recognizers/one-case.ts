import type { NoteInReading, PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { spreadPlaces } from '../repeats/folded-text.ts';
import { isOneCaseAt } from '../words/letter-case.ts';
import type { PatternHit } from './pattern-recognizer.ts';

/** So many places of a note are asked whether capitals say something there: a note of many parts may change its case. */
const asked = 12;

export const isOneCase = (hit: PatternHit): boolean => isOneCaseAt(hit.text, hit.start);

/** Whether some part of a note is written in capitals only, or without them. */
export const hasOneCase = ({ text, folded }: NoteInReading): boolean =>
  spreadPlaces(text, folded, asked).some((at) => isOneCaseAt(text, at));

/** Adds what only a note of one case needs: its patterns would cost every other note their time. */
export const withOneCase = (always: PhiRecognizer, oneCase: PhiRecognizer): PhiRecognizer => ({
  ...always,
  recognize: (note) => {
    const found = always.recognize(note) as readonly PhiFinding[];
    return hasOneCase(note) ? [...found, ...(oneCase.recognize(note) as readonly PhiFinding[])] : found;
  },
});
