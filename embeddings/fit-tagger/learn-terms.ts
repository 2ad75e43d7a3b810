import type { DeidentifiedNote } from '../../src/deidentify/deidentified-note.ts';
import type { LearnedTerms } from '../../src/extract/learned-terms.ts';
import { type NoteStructure, readStructure } from '../../src/note/note-structure.ts';
import type { Span } from '../../src/note/span.ts';
import { type TermToken, termTokens } from '../../src/terminology/normalize-term.ts';
import type { GoldText } from './gold-texts.ts';

/** A wording, how often it was a mention and how often it could have been. */
export interface LearnedTerm {
  readonly wording: string;
  readonly was: number;
  readonly of: number;
}

export interface LearnedCounts {
  readonly terms: readonly LearnedTerm[];
  readonly stopped: readonly LearnedTerm[];
}

const MAX_WORDS = 4;
/** Two capitals or a digit: a short form says something else in the next text. */
const SHORT = /\p{Lu}.*\p{Lu}|\p{N}/u;
const articles: ReadonlySet<string> = new Set(['ncbi', 'bc5cdr', 'biored']);

interface Tally {
  mentions: number;
  places: number;
  /** Places that the lexicon has without learning. */
  known: number;
  inNotes: number;
  inNotesMentions: number;
  readonly texts: Set<string>;
  readonly written: Map<string, number>;
}

interface Read {
  readonly gold: GoldText;
  readonly tokens: readonly TermToken[];
  readonly matches: readonly Span[];
}

const stemsOf = (tokens: readonly TermToken[]): string => tokens.map(({ stem }) => stem).join(' ');
const placeOf = ({ start, end }: Span): string => `${start}-${end}`;
const within = (tokens: readonly TermToken[], { start, end }: Span): readonly TermToken[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/**
 * What abstracts and made-up notes are annotated with and the lexicon lacks, and its terms that are hardly ever annotated. A wording counts from two
 * documents on and, if other notes have it, where it is a disorder in them too.
 * @param lexicon without anything learned
 */
export function learnTerms(
  gold: readonly GoldText[],
  lexicon: { findMatches(note: DeidentifiedNote, structure: NoteStructure): readonly Span[] },
): LearnedCounts {
  const texts = gold
    .filter(({ style }) => articles.has(style) || style === 'clinical')
    .map((one): Read => {
      const { note } = one;
      const matches = lexicon.findMatches(note, readStructure(note.text));
      return { gold: one, tokens: termTokens(note.text), matches };
    });
  const given = texts.filter(({ gold }) => !gold.madeUp);
  const ofArticles = newTerms(given, ({ style }) => articles.has(style));
  // what is learned of notes: symptoms of articles are none there, and made-up notes are no measure of articles
  const notes = texts.filter(({ gold }) => !articles.has(gold.style));
  const ofNotes = newTerms(notes, ({ madeUp }) => madeUp);
  const known = new Set(ofArticles.map(({ wording }) => wording));
  return {
    terms: [...ofArticles, ...ofNotes.filter(({ wording }) => !known.has(wording))].sort(byWording),
    stopped: stoppedTerms(given),
  };
}

function newTerms(texts: readonly Read[], isSource: (gold: GoldText) => boolean): readonly LearnedTerm[] {
  const tallies = new Map<string, Tally>();
  for (const { gold, tokens } of texts) {
    if (!isSource(gold)) continue;
    for (const mention of gold.mentions) {
      const words = within(tokens, mention);
      const written = gold.note.text.slice(mention.start, mention.end);
      if (words.length === 0 || words.length > MAX_WORDS || SHORT.test(written) || written.length < 4)
        continue;
      const key = stemsOf(words);
      const tally: Tally = tallies.get(key) ?? {
        ...{ mentions: 0, places: 0, known: 0, inNotes: 0, inNotesMentions: 0 },
        ...{ texts: new Set(), written: new Map() },
      };
      tallies.set(key, tally);
      tally.mentions += 1;
      tally.texts.add(gold.id);
      const lower = written.toLowerCase().replace(/\s+/g, ' ');
      tally.written.set(lower, (tally.written.get(lower) ?? 0) + 1);
    }
  }
  for (const text of texts) countPlaces(text, tallies, isSource);
  const learned: LearnedTerm[] = [];
  for (const { mentions, places, known, inNotes, inNotesMentions, texts: own, written } of tallies.values()) {
    if (own.size < 2 || mentions < places / 2 || known * 2 >= places) continue;
    if (inNotesMentions < inNotes / 2) continue;
    const [wording] = [...written].reduce((most, one) => (one[1] > most[1] ? one : most));
    // the data file separates by these
    if (!/[;`\\$]/.test(wording)) learned.push({ wording, was: mentions, of: places });
  }
  return learned.sort(byWording);
}

const byWording = (a: LearnedTerm, b: LearnedTerm): number => (a.wording < b.wording ? -1 : 1);

function countPlaces(
  { gold, tokens, matches }: Read,
  tallies: ReadonlyMap<string, Tally>,
  isSource: (gold: GoldText) => boolean,
): void {
  const exact = new Set(matches.map(placeOf));
  const mentions = new Set(gold.mentions.map(placeOf));
  for (let first = 0; first < tokens.length; first += 1)
    for (let last = first; last < Math.min(tokens.length, first + MAX_WORDS); last += 1) {
      const tally = tallies.get(stemsOf(tokens.slice(first, last + 1)));
      if (tally === undefined) continue;
      const span = { start: tokens[first]!.start, end: tokens[last]!.end };
      // a word of a longer term is not asked for by itself
      if (matches.some((one) => one.start <= span.start && one.end >= span.end && !exact.has(placeOf(span))))
        continue;
      if (isSource(gold)) {
        tally.places += 1;
        if (exact.has(placeOf(span))) tally.known += 1;
      } else {
        tally.inNotes += 1;
        if (mentions.has(placeOf(span))) tally.inNotesMentions += 1;
      }
    }
}

/** Terms of the lexicon that touch a mention in fewer than a quarter of their places. */
function stoppedTerms(texts: readonly Read[]): readonly LearnedTerm[] {
  const tallies = new Map<string, { was: number; of: number; texts: Set<string>; wording: string }>();
  const inNotes = new Set<string>();
  for (const { gold, tokens, matches } of texts)
    for (const match of matches) {
      const key = stemsOf(within(tokens, match));
      const written = gold.note.text.slice(match.start, match.end);
      const isMention = gold.mentions.some((one) => one.start < match.end && match.start < one.end);
      if (!articles.has(gold.style)) {
        if (isMention) inNotes.add(key);
        continue;
      }
      if (SHORT.test(written)) inNotes.add(key);
      const tally = tallies.get(key) ?? { was: 0, of: 0, texts: new Set(), wording: written.toLowerCase() };
      tallies.set(key, tally);
      if (isMention) tally.was += 1;
      tally.of += 1;
      tally.texts.add(gold.id);
    }
  return [...tallies]
    .filter(([key, { was, of, texts: own }]) => of >= 3 && own.size >= 2 && was * 4 < of && !inNotes.has(key))
    .map(([, { wording, was, of }]) => ({ wording: wording.replace(/\s+/g, ' '), was, of }))
    .sort(byWording);
}

/** As the extractor takes them. */
export const asLearned = ({ terms, stopped }: LearnedCounts): LearnedTerms => ({
  terms: terms.map(({ wording }) => wording),
  stopped: stopped.map(({ wording }) => wording),
});

const MAX_LINE = 240;

/** The text of src/extract/learned-wordings.ts. Counts are comments, which no build carries along. */
export function learnedFile({ terms, stopped }: LearnedCounts): string {
  const listed = (of: readonly LearnedTerm[]): string => {
    const lines: { wordings: string; counts: string }[] = [];
    for (const { wording, was, of: places } of of) {
      const count = `${was}/${places}`;
      const line = lines.at(-1);
      if (line === undefined || line.wordings.length + wording.length > MAX_LINE)
        lines.push({ wordings: wording, counts: count });
      else {
        line.wordings += `; ${wording}`;
        line.counts += `; ${count}`;
      }
    }
    return lines
      .map(({ wordings, counts }) => {
        const quote = wordings.includes("'") ? '"' : "'";
        return `  // ${counts}\n  ${quote}${wordings}${quote},`;
      })
      .join('\n');
  };
  return [
    '/**',
    ' * Made by `npm run fit:tagger -- --terms --index INDEX` of the development parts of the corpora; not to be edited. Above each line how often',
    ' * each of its wordings was a mention, or touched one, and how often it could have been.',
    ' */',
    'export const learnedWordings = [',
    listed(terms),
    '];',
    '',
    'export const stoppedWordings = [',
    listed(stopped),
    '];',
    '',
  ].join('\n');
}
