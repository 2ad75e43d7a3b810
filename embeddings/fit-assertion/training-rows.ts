import { readMention } from '../../src/extract/assertion/assert-in-note.ts';
import type { Assertion } from '../../src/extract/assertion/assertion.ts';
import { firstFeatures, type ReadMention } from '../../src/extract/opinion/second-opinion.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { frequentFeatures } from '../fit-phi-tagger/frequent-features.ts';
import { type LabelledNote, sentenceSources } from './labelled-notes.ts';

/** A note with its mentions as the opinion sees them. */
export interface NoteRows {
  readonly note: LabelledNote;
  readonly structure: ReturnType<typeof readStructure>;
  readonly mentions: readonly ReadMention[];
  /** Row of the first mention. */
  readonly from: number;
}

/** One row a mention, all notes after each other. */
export interface TrainingRows {
  readonly notes: readonly NoteRows[];
  /** Row r has the features from `start[r]` up to, not with, `start[r + 1]`. */
  readonly features: Int32Array;
  readonly start: readonly number[];
  readonly noteOf: readonly number[];
  readonly right: readonly Assertion[];
}

/** A feature that fewer notes have tells of them, not of notes. */
const LEAST_NOTES = 4;

export function rowsOf(labelled: readonly LabelledNote[]): TrainingRows {
  const notes: NoteRows[] = [];
  const all: number[] = [];
  const start = [0];
  const noteOf: number[] = [];
  const right: Assertion[] = [];
  for (const [at, note] of labelled.entries()) {
    const structure = readStructure(note.text);
    const from = noteOf.length;
    const mentions = note.mentions.map((mention) => {
      const read = readMention(note.text, structure, { start: mention.start, end: mention.end });
      const { values, length } = firstFeatures(note.text, structure, read);
      for (let i = 0; i < length; i += 1) all.push(values[i]!);
      start.push(all.length);
      noteOf.push(at);
      right.push(mention.right);
      return read;
    });
    notes.push({ note, structure, mentions, from });
  }
  return { notes, ...frequent(all, start, (row) => labelled[noteOf[row]!]!), noteOf, right };
}

/** Sentences of tables are one source: they are made of few words. */
function frequent(
  all: readonly number[],
  start: readonly number[],
  noteOf: (row: number) => LabelledNote,
): Pick<TrainingRows, 'features' | 'start'> {
  const sourceOf = (row: number): string => {
    const { id, source } = noteOf(row);
    return sentenceSources.has(source) ? 'sentences' : id;
  };
  const isFrequent = frequentFeatures({ features: Int32Array.from(all), start }, sourceOf, LEAST_NOTES);
  const kept: number[] = [];
  const starts = [0];
  for (let row = 0; row + 1 < start.length; row += 1) {
    for (let at = start[row]!; at < start[row + 1]!; at += 1) if (isFrequent(all[at]!)) kept.push(all[at]!);
    starts.push(kept.length);
  }
  return { features: Int32Array.from(kept), start: starts };
}
