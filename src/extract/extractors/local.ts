import { definitionOf, findDefinitions } from '../../note/find-definitions.ts';
import { readStructure } from '../../note/note-structure.ts';
import { overlaps, type Span } from '../../note/span.ts';
import type { LocalOptions } from '../local-options.ts';
import type { Mention } from '../mention.ts';
import { inHeader, mentionAt } from '../mention-at.ts';
import type { MentionExtractor } from '../mention-extractor.ts';
import type { Style } from '../tagger/styles.ts';
import type { Tagged, TaggedSpan, Tagger } from '../tagger/tagger.ts';
import type { LexiconExtractor, LexiconMatch } from './lexicon.ts';

/** A case report is told like a note, and what its annotators left out a coder would not. */
const asNotes: ReadonlySet<Style> = new Set(['clinical', 'findings', 'maccrobat']);

/**
 * In a note a match of the lexicon that the tagger did not take counts from this probability on that something there is a
 * mention. Low: what the terminology has as a name is hardly ever no mention.
 */
const LEAST_COVER = 0.05;

/**
 * The lexicon and the tagger together. In a note the tagger's mentions count, and those of the lexicon beside them unless the tagger
 * is sure that there is none; an article is annotated by other rules than a note, which only the tagger knows.
 */
export function createLocalExtractor(
  lexicon: LexiconExtractor,
  tagger: Tagger,
  { scope = 'disorders+findings', style }: LocalOptions = {},
): MentionExtractor {
  const ofNotes: Style = scope === 'disorders' ? 'clinical' : 'findings';
  return {
    id: 'local',
    version: '1',
    async extract(note) {
      const { text } = note;
      const structure = readStructure(text);
      const tagged = tagger.tag(text, structure, (own) => style ?? (asNotes.has(own) ? ofNotes : own));
      const isNote = asNotes.has(tagged.style);
      const spans = tagged.spans.filter(
        (span) => !note.offsets.touchesReplacement(span) && !inHeader(span, structure),
      );
      const matches = lexicon.findMatches(note, structure);
      const definitions = findDefinitions(text);
      const found = isNote ? joined(spans, matches, tagged) : named(spans, matches);
      return {
        mentions: found.map(({ span, match, probability }): Mention => {
          const own = text.slice(span.start, span.end);
          const standardName = match?.standardName ?? definitionOf(own, definitions) ?? own;
          return mentionAt(text, structure, span, {
            standardName,
            ...(match && { conceptCodes: match.codes }),
            probability,
          });
        }),
        rejectedQuotes: 0,
        warnings: [],
        textType: isNote ? 'note' : 'article',
      };
    },
  };
}

interface Found {
  readonly span: Span;
  /** Of the lexicon, if it has the same span. */
  readonly match?: LexiconMatch;
  readonly probability: number;
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** The tagger's spans, each with the lexicon's match of the same span. */
function named(spans: readonly TaggedSpan[], matches: readonly LexiconMatch[]): readonly Found[] {
  const known = new Map(matches.map((match) => [placeOf(match), match]));
  return spans.map((span) => {
    const match = known.get(placeOf(span));
    return { span, ...(match && { match }), probability: span.probability };
  });
}

function joined(
  spans: readonly TaggedSpan[],
  matches: readonly LexiconMatch[],
  tagged: Tagged,
): readonly Found[] {
  const alone: Found[] = [];
  let next = 0;
  for (const match of matches) {
    while (next < spans.length && spans[next]!.end <= match.start) next += 1;
    if (next < spans.length && overlaps(spans[next]!, match)) continue;
    const probability = tagged.coverAt(match);
    if (probability >= LEAST_COVER) alone.push({ span: match, match, probability });
  }
  return [...named(spans, matches), ...alone].sort((a, b) => a.span.start - b.span.start);
}
