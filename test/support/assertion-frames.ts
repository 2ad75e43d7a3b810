import { readFileSync } from 'node:fs';
import type { Assertion } from '../../src/extract/assertion/assertion.ts';

/** Parts of sentences in plain words, one a line, under their headings; what is asserted stands between « and ». */
const text = readFileSync(new URL('../fixtures/assertion-frames.txt', import.meta.url), 'utf8');
const parts = new Map(
  text.split(/^# /m).map((part) => {
    const [heading = '', ...lines] = part.trim().split('\n');
    return [heading.replace(/:.*/, ''), lines] as const;
  }),
);
const frames = (name: string): readonly string[] => parts.get(name)!;

/** A cue that takes a word from another one is seen by no sentence that was written for either: so all of them, with each other. */
function across(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce((heads, tails) =>
    heads.flatMap((head) => tails.map((tail) => (/^[?:(]/.test(tail) ? head + tail : `${head} ${tail}`))),
  );
}

const isDenied = ({ polarity }: Assertion): boolean => polarity === 'negated';
const isDoubted = ({ polarity, certainty }: Assertion): boolean =>
  polarity === 'affirmed' && certainty === 'uncertain';
const isOver = ({ temporality }: Assertion): boolean => temporality === 'historical';
const mayCome = ({ temporality }: Assertion): boolean => temporality === 'hypothetical';
const isOfFamily = ({ experiencer }: Assertion): boolean => experiencer === 'family';
const isThere = ({ polarity, certainty, temporality, experiencer }: Assertion): boolean =>
  polarity === 'affirmed' &&
  certainty === 'certain' &&
  temporality !== 'hypothetical' &&
  experiencer === 'patient';

const some = ['He', 'The patient', 'Pt', 'Mr. [NAME]', 'The child', 'Patient states that she'];
const pairs = [
  ['asthma', 'gout'],
  ['chest pain', 'hypertension'],
  ['pneumonia', 'COPD'],
  ['fever', 'migraine'],
] as const;
const contrasted = (marked: 'A' | 'B'): readonly string[] =>
  frames('contrasts').flatMap((frame) =>
    pairs.map(([a, b]) =>
      frame.replace(/\b[AB]\b/g, (letter) => {
        const word = letter === 'A' ? a : b;
        return letter === marked ? `«${word}»` : word;
      }),
    ),
  );

/** Sentences of one kind, the mention between « and », and what is right for all of them. */
export type FrameSet = readonly [
  what: string,
  sentences: readonly string[],
  is: (assertion: Assertion) => boolean,
];

export const frameSets: readonly FrameSet[] = [
  ['what is denied', across(frames('subjects'), frames('denials'), frames('lists')), isDenied],
  ['what is doubted', across(some, frames('doubts'), frames('things')), isDoubted],
  ['what relatives have', across(frames('relatives'), frames('suffers'), frames('things')), isOfFamily],
  ['what may come', across(frames('conditions'), frames('things')), mayCome],
  ['what is denied behind it', across(frames('openings'), frames('deniedBehind')), isDenied],
  ['what is doubted behind it', across(frames('openings'), frames('doubtedBehind')), isDoubted],
  ['what is over', across(frames('openings'), frames('pastBehind')), isOver],
  ['what is in the family', across(frames('openings'), frames('ofFamilyBehind')), isOfFamily],
  ['of two the one that is denied', contrasted('A'), isDenied],
  ['of two the one that is there', contrasted('B'), isThere],
];
