import type { DeidentifiedText } from '../deidentify/deidentified-note.ts';
import { ClincodeError, type ErrorCode } from '../errors.ts';
import { bySpan, overlaps, type Span, spanLength } from '../note/span.ts';
import type { Asker } from './ask-model.ts';
import { cutText, halve, type PieceLimits, type TextPiece } from './cut-text.ts';
import type { StatedMention } from './extraction-schema.ts';
import { groundQuotes } from './ground-quotes.ts';

/** A mention that the model stated, where it stands in the whole text. */
export interface LocatedMention {
  readonly span: Span;
  readonly stated: StatedMention;
  /** As of a grounded quote: what the model said of its sentence may not hold here. */
  readonly elsewhere: boolean;
}

export interface ReadText {
  /** Disjoint, sorted by start. */
  readonly located: readonly LocatedMention[];
  /** Quotes that are not in the piece that they were given for. */
  readonly rejected: number;
  /** Pieces that were answered. */
  readonly pieces: number;
}

/** A piece whose answer is cut is asked for in halves, down to cores of so many characters. */
const smallestPiece = 200;

/** What a smaller piece may mend: an answer, or a request, that was too long. */
const tooLong: ReadonlySet<ErrorCode> = new Set(['model_truncated', 'text_too_large']);

interface PieceAnswer {
  readonly piece: TextPiece;
  readonly mentions: readonly StatedMention[];
}

/**
 * Asks for a text, in pieces side by side where it is long, and puts the answers together. The first piece that fails
 * stops the others: a note that was read in part would look like one without diseases.
 * @param isBarred where in the text no mention may lie
 * @param ranges what of the text to ask for, disjoint; default: all of it
 * @throws ClincodeError of the model
 */
export async function readInPieces(
  text: DeidentifiedText,
  asker: Asker<Pick<PieceAnswer, 'mentions'>>,
  limits: PieceLimits,
  caller?: AbortSignal,
  ranges: readonly Span[] = [{ start: 0, end: text.length }],
  isBarred: (span: Span) => boolean = () => false,
): Promise<ReadText> {
  const stop = new AbortController();
  const signal = caller === undefined ? stop.signal : AbortSignal.any([caller, stop.signal]);
  let failed: { readonly error: unknown } | undefined;

  async function read(piece: TextPiece): Promise<readonly PieceAnswer[]> {
    try {
      return [{ piece, ...(await asker.ask(piece.text, signal)) }];
    } catch (error) {
      const isTooLong = error instanceof ClincodeError && tooLong.has(error.code);
      const halves = isTooLong ? halve(text, piece, smallestPiece) : undefined;
      if (halves === undefined) throw error;
      const answers: PieceAnswer[] = [];
      for (const half of halves) answers.push(...(await read(half)));
      return answers;
    }
  }

  const settled = await Promise.allSettled(
    ranges
      .flatMap((range) => cutText(text, limits, range))
      .map((piece) =>
        read(piece).catch((error: unknown) => {
          failed ??= { error };
          stop.abort();
          return [];
        }),
      ),
  );
  if (failed !== undefined) throw failed.error;
  const answers = settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  return merge(text, answers, isBarred);
}

function merge(
  text: DeidentifiedText,
  answers: readonly PieceAnswer[],
  isBarred: (span: Span) => boolean,
): ReadText {
  const found: (LocatedMention & { readonly isOwn: boolean })[] = [];
  let rejected = 0;
  for (const { piece, mentions } of answers) {
    const { start, end } = piece.span;
    const inWords = groundQuotes(text.slice(start, end), mentions, (span) =>
      isBarred({ start: span.start + start, end: span.end + start }),
    );
    // A quote of the header that was sent along is no invention; the piece of the header answers for it.
    rejected += piece.lead === 0 ? inWords.rejected : groundQuotes(piece.text, mentions).rejected;
    for (const { span, quoteIndex, elsewhere } of inWords.grounded) {
      const at: Span = { start: span.start + start, end: span.end + start };
      const isOwn = at.start >= piece.core.start;
      found.push({ span: at, stated: mentions[quoteIndex]!, elsewhere, isOwn });
    }
  }
  // In what two pieces share, the one with the words in its core has seen more around them.
  found.sort(
    (a, b) =>
      Number(b.isOwn) - Number(a.isOwn) || spanLength(b.span) - spanLength(a.span) || bySpan(a.span, b.span),
  );
  const located: LocatedMention[] = [];
  for (const { isOwn, ...mention } of found) {
    if (isOwn || !located.some(({ span }) => overlaps(span, mention.span))) located.push(mention);
  }
  return { located: located.sort((a, b) => bySpan(a.span, b.span)), rejected, pieces: answers.length };
}
