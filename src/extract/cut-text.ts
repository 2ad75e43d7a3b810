import { type DeidentifiedText, linesOf, partOf } from '../deidentify/deidentified-note.ts';
import { readStructure } from '../note/note-structure.ts';
import type { Section } from '../note/section.ts';
import { type Span, spanLength } from '../note/span.ts';

/** A piece of a text that is asked for by itself. */
export interface TextPiece {
  /** What is sent: the header of its section, where the piece begins inside one, and the words of `span`. */
  readonly text: DeidentifiedText;
  /** Where the words of `span` begin in `text`. */
  readonly lead: number;
  /** In the whole text, with what it shares with the piece before. */
  readonly span: Span;
  /** What only this piece answers for. The cores follow each other and cover the text. */
  readonly core: Span;
}

export interface PieceLimits {
  /** UTF-16 units of a core. */
  readonly maxChars: number;
  /** Up to so much of what stands before a core is sent with it, from the start of a sentence. */
  readonly overlapChars: number;
}

/**
 * Cuts a text where it may be cut: at the start of a section, else of a sentence, else between words, and the latest
 * of them in the second half of what is allowed. A text within the limit is one piece.
 * @param range what to cut; nothing before it is sent but a header. Default: the whole text
 */
export function cutText(
  text: DeidentifiedText,
  limits: PieceLimits,
  range: Span = { start: 0, end: text.length },
): readonly TextPiece[] {
  if (spanLength(range) === text.length && text.length <= limits.maxChars)
    return [{ text, lead: 0, span: range, core: range }];
  const { sections, sentences } = readStructure(text);
  const sectionStarts = sections.map(({ span }) => span.start);
  const sentenceStarts = sentences.map(({ start }) => start);
  const pieces: TextPiece[] = [];
  for (let start = range.start; start < range.end; ) {
    const last = start + limits.maxChars;
    let end = range.end;
    if (last < range.end) {
      const first = start + Math.ceil(limits.maxChars / 2);
      end =
        latestIn(sectionStarts, first, last) ??
        latestIn(sentenceStarts, first, last) ??
        betweenWords(text, first, last);
    }
    const overlapChars = Math.min(limits.overlapChars, start - range.start);
    pieces.push(pieceOf(text, { start, end }, sections, sentenceStarts, overlapChars));
    start = end;
  }
  return pieces;
}

/** Two halves of a piece whose answer was too long, or undefined where it is too small to be cut. */
export function halve(
  text: DeidentifiedText,
  piece: TextPiece,
  smallestChars: number,
): readonly TextPiece[] | undefined {
  const { start, end } = piece.core;
  if (end - start < 2 * smallestChars) return undefined;
  const core = partOf(text, piece.core);
  // a little more than half, so that two pieces are enough
  const maxChars = Math.ceil((end - start) * 0.6);
  return cutText(core, { maxChars, overlapChars: 0 }).map((half) => {
    const { sections } = readStructure(text);
    const span = { start: start + half.core.start, end: start + half.core.end };
    return pieceOf(text, span, sections, [], 0);
  });
}

function pieceOf(
  text: DeidentifiedText,
  core: Span,
  sections: readonly Section[],
  sentenceStarts: readonly number[],
  overlapChars: number,
): TextPiece {
  const section = sections.findLast(({ span }) => span.start <= core.start);
  // What stands before a section says nothing of it, so nothing is shared across its header.
  const earliest = Math.max(core.start - overlapChars, section?.span.start ?? 0);
  const start = sentenceStarts.find((at) => at >= earliest && at <= core.start) ?? core.start;
  const span: Span = { start, end: core.end };
  const words = partOf(text, span);
  const header = section === undefined ? undefined : { start: section.span.start, end: section.body.start };
  if (header === undefined || header.end <= header.start || span.start < header.end) {
    return { text: words, lead: 0, span, core };
  }
  // "Family history:" changes what a line means, so it goes with every piece of its section.
  const title = partOf(text, {
    start: header.start,
    end: header.start + text.slice(header.start, header.end).trimEnd().length,
  });
  const sent = linesOf([title, words]);
  return { text: sent, lead: sent.length - words.length, span, core };
}

/** The last of the sorted positions in (first, last]. */
function latestIn(positions: readonly number[], first: number, last: number): number | undefined {
  const found = positions.findLast((at) => at <= last);
  return found !== undefined && found > first ? found : undefined;
}

function betweenWords(text: string, first: number, last: number): number {
  for (let at = last; at > first; at -= 1) if (/\s/.test(text[at - 1]!)) return at;
  // not amid a surrogate pair
  return /[\uDC00-\uDFFF]/.test(text[last]!) ? last - 1 : last;
}
