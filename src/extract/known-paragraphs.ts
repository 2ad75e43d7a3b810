import type { DeidentifiedText } from '../deidentify/deidentified-note.ts';
import { type NoteStructure, readStructure } from '../note/note-structure.ts';
import { contains, overlaps, type Span } from '../note/span.ts';
import type { CachedMention, MentionCache } from './mention-cache.ts';
import type { LocatedMention } from './read-pieces.ts';

/** What of a text a model has answered before. */
export interface KnownParagraphs {
  /** Mentions of the known paragraphs, sorted by start. */
  readonly located: readonly LocatedMention[];
  /** Runs of paragraphs that have to be asked for; none where all are known. */
  readonly unknown: readonly Span[];
  /** Sentences that begin in known paragraphs. */
  readonly sentences: number;
  /** Keeps the mentions of the paragraphs that were asked for. @param mentions of the whole text, sorted by start */
  remember(mentions: readonly LocatedMention[]): void;
  /** Has to be called in the end, also after a failure: other notes wait for it. */
  release(): void;
}

/** Raised when what is kept of a mention, or how paragraphs are cut, changes. */
const keyVersion = 1;

/** A blank line, and those behind it. */
const blankLines = /\n(?:[ \t\r]*\n)+/g;

interface Paragraph extends Span {
  readonly key: string;
}

/**
 * Looks the paragraphs of a text up. A paragraph ends at a blank line or where a section begins; a header belongs to the
 * first one of its section. Smaller parts would be kept more often, but a line of a list, or a sentence that begins with "It", says
 * something else alone.
 * @param versions what else an answer depends on: model, prompt
 */
export async function knownParagraphs(
  text: DeidentifiedText,
  cache: MentionCache,
  versions: readonly string[],
  signal?: AbortSignal,
): Promise<KnownParagraphs> {
  const structure = readStructure(text);
  const paragraphs = await Promise.all(
    paragraphsOf(text, structure).map(async (span): Promise<Paragraph> => {
      const { kind, title } = structure.sectionAt(span.start);
      const words = text.slice(span.start, span.end).trimEnd();
      return {
        ...span,
        key: await cache.keyOf(JSON.stringify([keyVersion, ...versions, kind, title, words])),
      };
    }),
  );
  const release = await cache.claim([...new Set(paragraphs.map(({ key }) => key))], signal);
  const located: LocatedMention[] = [];
  const asked: Paragraph[] = [];
  const known: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const mentions = placed(text, paragraph, cache.get(paragraph.key));
    if (mentions === undefined) asked.push(paragraph);
    else {
      located.push(...mentions);
      known.push(paragraph);
    }
  }
  return {
    located,
    unknown: runsOf(asked),
    sentences: known.length === 0 ? 0 : countStarts(structure.sentences, known),
    remember: (mentions) => remember(cache, asked, mentions),
    release,
  };
}

/** Spans that follow each other and cover the text. */
export function paragraphsOf(text: string, structure: NoteStructure): readonly Span[] {
  const starts = new Set([0, ...structure.sections.map(({ span }) => span.start)]);
  for (const { 0: blank, index } of text.matchAll(blankLines)) {
    const start = index + blank.length;
    const { body } = structure.sectionAt(start);
    const isAfterHeader = start >= body.start && text.slice(body.start, start).trim() === '';
    if (start < text.length && start > body.start && !isAfterHeader) starts.add(start);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, i) => ({ start, end: sorted[i + 1] ?? text.length }));
}

/** Undefined where nothing is known, or what is said to be known does not fit: the cache may come from a file. */
function placed(
  text: string,
  paragraph: Span,
  mentions: readonly CachedMention[] | undefined,
): readonly LocatedMention[] | undefined {
  let read = 0;
  for (const { start, end } of mentions ?? []) {
    if (start < read || end <= start || paragraph.start + end > paragraph.end) return undefined;
    read = end;
  }
  return mentions?.map(({ start, end, elsewhere, ...stated }) => {
    const span = { start: paragraph.start + start, end: paragraph.start + end };
    return { span, elsewhere, stated: { quote: text.slice(span.start, span.end), ...stated } };
  });
}

function remember(
  cache: MentionCache,
  asked: readonly Paragraph[],
  mentions: readonly LocatedMention[],
): void {
  let next = 0;
  for (const paragraph of asked) {
    while (next < mentions.length && mentions[next]!.span.end <= paragraph.start) next += 1;
    const own: LocatedMention[] = [];
    for (let k = next; k < mentions.length && overlaps(mentions[k]!.span, paragraph); k += 1)
      own.push(mentions[k]!);
    // a mention over the end of a paragraph belongs to none
    if (!own.every(({ span }) => contains(paragraph, span))) continue;
    cache.set(
      paragraph.key,
      own.map(({ span, elsewhere, stated }): CachedMention => {
        const { standardName, polarity, certainty, temporality, experiencer } = stated;
        return {
          start: span.start - paragraph.start,
          end: span.end - paragraph.start,
          standardName,
          elsewhere,
          ...(polarity && { polarity }),
          ...(certainty && { certainty }),
          ...(temporality && { temporality }),
          ...(experiencer && { experiencer }),
        };
      }),
    );
  }
}

function runsOf(paragraphs: readonly Span[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs) {
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function countStarts(sentences: readonly Span[], within: readonly Span[]): number {
  let count = 0;
  let at = 0;
  for (const { start } of sentences) {
    while (at < within.length && within[at]!.end <= start) at += 1;
    if (at < within.length && within[at]!.start <= start) count += 1;
  }
  return count;
}
