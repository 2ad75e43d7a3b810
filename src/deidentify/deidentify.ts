import type { ClinicalNote } from '../note/clinical-note.ts';
import { OffsetMap } from '../note/offset-map.ts';
import type { Span } from '../note/span.ts';
import type { DeidentifiedNote, DeidentifiedText, PhiSpan } from './deidentified-note.ts';
import { behindMarks } from './lines/joined-marks.ts';
import { plainLines } from './lines/plain-lines.ts';
import { readingText } from './patterns/search-pattern.ts';
import { placeholderSource } from './phi-category.ts';
import type { NoteInReading, PhiFinding, PhiRecognizer } from './phi-recognizer.ts';
import { propagateNames } from './propagate-names.ts';
import { foldedTexts } from './repeats/folded-text.ts';
import { unfoldSpans } from './repeats/unfold-spans.ts';
import { type ResolvedSpan, resolveOverlaps } from './resolve-overlaps.ts';
import { placeholder, replacementsOf, type StyleOptions } from './styles/replacement-style.ts';
import { trimmedName } from './trim-names.ts';
import { widenSpans } from './widen/widen-spans.ts';
import { latinText } from './words/latin-text.ts';
import { startsSmall } from './words/letter-case.ts';

const placeholders = new RegExp(placeholderSource, 'g');

/**
 * Replaces every identifier of a note by its category in brackets: "Dr. Smith on 3/14/2021" becomes "Dr. [NAME] on [DATE]",
 * or as `style` says. Offsets of the result are in the caller's text. The only place where text becomes `DeidentifiedText`.
 */
export async function deidentify(
  note: ClinicalNote,
  recognizers: readonly PhiRecognizer[],
  style?: StyleOptions,
): Promise<DeidentifiedNote> {
  const [lines, plain] = readingText(isLatin(note.text), () => {
    const given = plainLines(note.text);
    return [given, latinText(given.text)];
  });
  const placed = (await spansIn(note, plain, recognizers)).map((span) => ({
    ...span,
    start: lines.given(span.start),
    end: behindMarks(note.text, lines.given(span.end - 1) + 1),
  }));
  const replace = style === undefined ? placeholder : await replacementsOf(note, placed, style);
  const spans = placed.map((span): PhiSpan => ({ ...span, replacement: replace(span) }));
  const { text, map } = OffsetMap.replace(
    note.text,
    spans.map(({ start, end, replacement }) => ({ source: { start, end }, text: replacement })),
  );
  const values = new Set(spans.map(({ start, end }) => note.text.slice(start, end)));
  return {
    id: note.id,
    text: text as DeidentifiedText,
    spans,
    offsets: map,
    replacedValues: [...values].filter((value) => value.length >= 3),
  };
}

/** The identifiers of a text: of one that repeats itself a few turns are read, if all who read it are content with that. */
async function spansIn(
  note: ClinicalNote,
  text: string,
  recognizers: readonly PhiRecognizer[],
): Promise<readonly ResolvedSpan[]> {
  const isContent = recognizers.every(({ readsTurns }) => readsTurns);
  for (const folded of isContent ? foldedTexts(text) : []) {
    if (startsSmall(text) !== startsSmall(folded.text)) continue;
    const spans = await readSpans({ ...note, text: folded.text, folded }, recognizers);
    const unfolded = folded.isTorn ? undefined : unfoldSpans(folded, spans);
    if (unfolded !== undefined) return unfolded;
  }
  return readSpans({ ...note, text }, recognizers);
}

async function readSpans(
  read: NoteInReading,
  recognizers: readonly PhiRecognizer[],
): Promise<readonly ResolvedSpan[]> {
  const { text, patient } = read;
  const asLatin = isLatin(text) && isLatin(JSON.stringify(patient ?? ''));
  const found: PhiFinding[] = [];
  for (const recognizer of recognizers) {
    const findings = readingText(asLatin, () => recognizer.recognize(read));
    // Nearly all answer at once: forty promises a note cost more than some of them
    for (const finding of Array.isArray(findings) ? findings : await findings) found.push(finding);
  }
  return readingText(asLatin, () => reviewed(read, found, recognizers));
}

const isLatin = (text: string): boolean => /^[\0-\xff]*$/.test(text);

/** The spans that are left of what all recognizers found. */
function reviewed(
  read: NoteInReading,
  found: readonly PhiFinding[],
  recognizers: readonly PhiRecognizer[],
): readonly ResolvedSpan[] {
  const { text } = read;
  const replaced = [...text.matchAll(placeholders)].map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
  }));
  const held = recognizers.reduce<readonly PhiFinding[]>(
    (findings, recognizer) => recognizer.review?.(read, findings) ?? findings,
    [...found, ...propagateNames(text, found)],
  );
  const findings = outsideOf(
    replaced,
    held.map((finding) => trimmedName(text, finding)),
  );
  return widenSpans(text, resolveOverlaps(findings));
}

/** Placeholders of an earlier run are kept as they are, so that a second run changes nothing. */
function outsideOf(holes: readonly Span[], findings: readonly PhiFinding[]): readonly PhiFinding[] {
  if (holes.length === 0) return findings;
  return findings.flatMap((finding) => {
    const pieces: PhiFinding[] = [];
    let from = finding.start;
    for (const hole of holes) {
      if (hole.end <= from || hole.start >= finding.end) continue;
      if (hole.start > from) pieces.push({ ...finding, start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < finding.end) pieces.push({ ...finding, start: from });
    return pieces;
  });
}
