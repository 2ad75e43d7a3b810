import type { ClinicalNote } from '../note/clinical-note.ts';
import type { Span } from '../note/span.ts';
import type { PhiCategory } from './phi-category.ts';
import type { FoldedText } from './repeats/folded-text.ts';

/** A place where a recognizer sees an identifier of a person. */
export interface PhiFinding extends Span {
  readonly category: PhiCategory;
  /** Decides between overlapping findings: 3 a known value or a checked number, 2 a pattern with context, 1 a guess. */
  readonly strength: 1 | 2 | 3;
  /** Id of the recognizer that saw it. */
  readonly recognizer: string;
}

/** A note as a recognizer reads it. */
export interface NoteInReading extends ClinicalNote {
  /** What was left out of a text that repeats itself; absent if `text` is all of it. */
  readonly folded?: FoldedText;
}

/**
 * PORT. Finds identifiers of a kind in a note. Findings may overlap each other and those of other
 * recognizers; the stage resolves that. A recognizer never changes the text and never throws on one.
 */
export interface PhiRecognizer {
  readonly id: string;
  readonly version: string;
  /** Finds the same in each turn of a text that repeats itself, so that only some turns need be read: what is far away has no say, and counts ask `NoteInReading`. */
  readonly readsTurns?: true;
  recognize(note: NoteInReading): readonly PhiFinding[] | Promise<readonly PhiFinding[]>;
  /** A second look, at what all recognizers found: answers the findings that hold, its own among them. */
  review?(note: NoteInReading, findings: readonly PhiFinding[]): readonly PhiFinding[];
}
