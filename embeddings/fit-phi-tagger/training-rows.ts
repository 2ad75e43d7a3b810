import type { PhiFinding, PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { propagateNames } from '../../src/deidentify/propagate-names.ts';
import { readNote } from '../../src/deidentify/tagger/read-note.ts';
import { isScored } from '../../src/deidentify/tagger/tag-chances.ts';
import { featuresOf, type ReadNote } from '../../src/deidentify/tagger/token-features.ts';
import { latinText } from '../../src/deidentify/words/latin-text.ts';
import { FeatureBuffer } from '../../src/feature-hashing.ts';
import { frequentFeatures } from './frequent-features.ts';
import type { TrainingNote } from './training-notes.ts';

/** What a word is: nothing, (part of) a name, a place or institution, or not known. */
export const NONE = 0;
const NAME = 1;
export const PLACE = 2;
const UNKNOWN = -1;

/** Words as rows of feature numbers. Row r has those from `start[r]`; those that come from the rules begin at `rules[r]`. */
export interface TrainingRows {
  readonly features: Int32Array;
  readonly start: readonly number[];
  readonly rules: readonly number[];
  readonly label: readonly number[];
  readonly note: readonly number[];
}

/** A note as the judge reads it, with what each word is. */
export interface LabelledNote {
  readonly note: TrainingNote;
  readonly read: ReadNote;
  readonly label: Int8Array;
}

/** @param rules what the judge at work will read the findings of */
export async function labelledNote(
  note: TrainingNote,
  rules: readonly PhiRecognizer[],
): Promise<LabelledNote> {
  const text = latinText(note.text);
  const found = (await Promise.all(rules.map((rule) => rule.recognize({ id: note.id, text })))).flat();
  const read = readNote(text, [...found, ...propagateNames(text, found)]);
  return { note, read, label: labelsOf(note, read) };
}

/** Words that count, by their places: what is not known is left out. */
export function countedWords({ read, label }: LabelledNote): readonly number[] {
  return Array.from(label, (_, i) => i).filter((i) => label[i] !== UNKNOWN && isScored(read, i));
}

export function rowsOf(notes: readonly LabelledNote[]): TrainingRows {
  const buffer = new FeatureBuffer();
  const [start, ruleStart, labels, of]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [index, labelled] of notes.entries()) {
    for (const i of countedWords(labelled)) {
      start.push(buffer.length);
      ruleStart.push(featuresOf(labelled.read, i, buffer));
      labels.push(labelled.label[i]!);
      of.push(index);
    }
  }
  start.push(buffer.length);
  const sources = notes.map(({ note }) => note.source);
  return withoutRare({ features: buffer.values, start, rules: ruleStart, label: labels, note: of }, sources);
}

/** Sources that a feature must be seen in: what one writer wrote once is not learned, and the file stays small. */
const LEAST_SOURCES = 3;

function withoutRare(rows: TrainingRows, sources: readonly string[]): TrainingRows {
  const isFrequent = frequentFeatures(rows, (row) => sources[rows.note[row]!]!, LEAST_SOURCES);
  const features = new Int32Array(rows.start.at(-1)!);
  const [start, ruleStart]: [number[], number[]] = [[], []];
  let length = 0;
  for (let row = 0; row < rows.label.length; row += 1) {
    start.push(length);
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1) {
      if (at === rows.rules[row]) ruleStart.push(length);
      if (!isFrequent(rows.features[at]!)) continue;
      features[length] = rows.features[at]!;
      length += 1;
    }
  }
  start.push(length);
  return { ...rows, features: features.slice(0, length), start, rules: ruleStart };
}

function labelsOf(note: TrainingNote, { tokens, hits }: ReadNote): Int8Array {
  const label = new Int8Array(tokens.count);
  const mark = ({ start, end }: Pick<PhiFinding, 'start' | 'end'>, value: number): void => {
    for (let i = 0; i < tokens.count; i += 1)
      if (tokens.start[i]! < end && tokens.end[i]! > start) label[i] = value;
  };
  // Without gold, and for numbers that were not marked, what the rules are sure of is not known
  const sure = note.corpus === 'article' ? 3 : note.corpus === 'note' || note.corpus === 'marked' ? 2 : 9;
  for (let i = 0; i < tokens.count; i += 1)
    if (hits.strength[i]! >= sure && (note.corpus !== 'marked' || hits.kinds[i] === 8)) label[i] = UNKNOWN;
  for (const span of note.neutral) mark(span, UNKNOWN);
  for (const span of note.spans)
    mark(
      span,
      span.type === 'EMPLOYER' || span.category === 'GEO' ? PLACE : span.category === 'NAME' ? NAME : UNKNOWN,
    );
  return label;
}
