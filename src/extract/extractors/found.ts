import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { codedNames } from '../../note/written-code.ts';
import { findFractureSigns } from '../fracture-signs.ts';
import type { Inverted } from '../inverted.ts';
import { inHeader } from '../mention-at.ts';
import { withSide } from '../mention-words.ts';
import { endWithout } from '../written-without.ts';
import type { LexiconMatch } from './lexicon.ts';

/** A span that the lexicon or the tagger took. */
export interface Found {
  readonly span: Span;
  /** Of the lexicon, if it has the same span. */
  readonly match: LexiconMatch | undefined;
  /** Absent where the tagger took nothing. */
  readonly probability: number | undefined;
  /** Its words in their usual order, if they are not. */
  readonly inverted?: Inverted;
}

/** All that is found has spans of one kind of object: what reads them is compiled once. */
export const placed = ({ start, end }: Span): Span => ({ start, end });

/** With fractures that are written "#" where nothing else was found. */
export const withFractures = (
  note: DeidentifiedNote,
  structure: NoteStructure,
  found: readonly Found[],
): readonly Found[] => withOthers(findFractureSigns(note.text), note, structure, found);

/** With names that have the code of a disorder behind them, which are disorders for certain, also where nothing else was found: "Schatzki ring (K22.2)". */
export function withCoded(
  note: DeidentifiedNote,
  structure: NoteStructure,
  found: readonly Found[],
): readonly Found[] {
  const coded = codedNames(note.text);
  if (coded.length === 0) return found;
  const ends = new Set(coded.map(({ end }) => end));
  const sure = found.map((one) => {
    if (!ends.has(one.span.end)) return one;
    return { ...one, match: one.match && { ...one.match, unlisted: false }, probability: undefined };
  });
  return withOthers(coded, note, structure, sure);
}

function withOthers(
  spans: readonly Span[],
  note: DeidentifiedNote,
  structure: NoteStructure,
  found: readonly Found[],
): readonly Found[] {
  const added = spans.filter(
    (span) =>
      !note.offsets.touchesReplacement(span) &&
      !inHeader(span, structure) &&
      !found.some((one) => one.span.start < span.end && span.start < one.span.end),
  );
  if (added.length === 0) return found;
  return [...found, ...added.map((span) => ({ span, match: undefined, probability: undefined }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** With names that go on with what they are without, in place of what was found there. */
export function withAbsences(
  text: string,
  found: readonly Found[],
  isTerm: (wording: string) => boolean,
): readonly Found[] {
  if (!text.includes(' w/o ')) return found;
  const kept: Found[] = [];
  let last = 0;
  for (const one of found) {
    if (one.span.start < last) continue;
    const end = endWithout(text, one.span, isTerm);
    last = end;
    const span = { start: one.span.start, end };
    kept.push(end === one.span.end ? one : { span, match: undefined, probability: one.probability });
  }
  return kept;
}

/** In a note a side that stands right before a name belongs to it. */
export function withSides(text: string, found: readonly Found[]): readonly Found[] {
  const sided: Found[] = [];
  let end = 0;
  for (const one of found) {
    const span = placed(withSide(text, one.span));
    sided.push(span.start < end || span.start === one.span.start ? one : { ...one, span });
    end = one.span.end;
  }
  return sided;
}
