import type { Span } from '../../note/span.ts';
import type { AnsweredMention } from './coded-answer.ts';
import type { CodingError } from './coding-errors.ts';
import type { GoldMention } from './gold-coding.ts';

/** Characters of the note on either side of an error. */
const AROUND = 60;

/** A place to look at. It quotes the note, so it belongs into files that stay where the notes may be. */
export function codingErrorRow({ id, kind, section, span, gold, found }: CodingError, text: string) {
  const { start, end } = span;
  const quoted = (of: Span) => ({ start: of.start, end: of.end, text: text.slice(of.start, of.end) });
  return {
    id,
    kind,
    section,
    start,
    end,
    before: text.slice(Math.max(0, start - AROUND), start),
    text: text.slice(start, end),
    after: text.slice(end, end + AROUND),
    gold: gold.map((mention: GoldMention) => {
      const { type, standardName, codes, assertion } = mention;
      return {
        ...quoted(mention),
        type,
        ...(standardName !== undefined && { standardName }),
        codes,
        assertion,
      };
    }),
    found: found.map((mention: AnsweredMention) => {
      const { status, first, candidates, assertion } = mention;
      return { ...quoted(mention), status, first, candidates, assertion };
    }),
  };
}
