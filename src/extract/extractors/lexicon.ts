import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import { type Span, spanLength } from '../../note/span.ts';
import { isStopWord, type TermToken, termTokens } from '../../terminology/normalize-term.ts';
import { isWrittenLike } from '../abbreviation.ts';
import { agreeingWithDefinitions } from '../defined-matches.ts';
import { isFalseFriend } from '../false-friends.ts';
import type { LearnedTerms } from '../learned-terms.ts';
import { inHeader, mentionAt } from '../mention-at.ts';
import type { MentionExtractor } from '../mention-extractor.ts';
import type { ShortForm } from '../short-form.ts';
import { type Lexicon, type LexiconSource, lexiconSteps } from './lexicon-entries.ts';
import { type LexiconEntry, lexiconKey, orderedWords } from './lexicon-entry.ts';
import { type LexiconWord, LexiconWords } from './lexicon-words.ts';

/** Longest window of words that is compared with terms. */
const MAX_WORDS = 9;
/** Between two words of one mention: spaces, a hyphen or slash without them; a comma or a dash ends a mention. */
const joiningSpace = /^[ \t]*\r?\n?[ \t]*$/;
const joiningMarks: ReadonlySet<number> = new Set(Array.from("-‐/'’", (mark) => mark.charCodeAt(0)));

interface Match extends Span {
  readonly entry: LexiconEntry;
  readonly words: number;
}

/** A term of the index, or of the uncoded ones, in a note. */
export interface LexiconMatch extends Span {
  readonly standardName: string;
  readonly codes: readonly string[];
  /** A short form that only the index has, see `LexiconEntry`. */
  readonly unlisted?: boolean;
}

export interface LexiconExtractor extends MentionExtractor {
  /** The matches alone, disjoint, in reading order; none in a header or on a replacement. */
  findMatches(note: DeidentifiedNote, structure: NoteStructure): readonly LexiconMatch[];
}

/**
 * Finds the index's own terms and abbreviations in a note: longest match first, singular or plural, in
 * any word order, not across a comma or a sentence. What the note itself says of a short form comes first.
 * @param shortForms abbreviations beside those of the index, see `lexiconSteps`, as for `learned`
 */
export function createLexiconExtractor(
  source: LexiconSource,
  shortForms: readonly ShortForm[] = [],
  learned?: LearnedTerms,
): LexiconExtractor {
  const steps = lexiconExtractorSteps(source, shortForms, learned);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, see `lexiconSteps`. */
export function* lexiconExtractorSteps(
  source: LexiconSource,
  shortForms: readonly ShortForm[] = [],
  learned?: LearnedTerms,
): Generator<void, LexiconExtractor, void> {
  const lexicon = yield* lexiconSteps(source, shortForms, learned);
  const words = new LexiconWords(lexicon);
  const matchesOf = (note: DeidentifiedNote, structure: NoteStructure): readonly Match[] =>
    agreeingWithDefinitions(
      note.text,
      structure.definitions,
      findMatches(note.text, structure, lexicon, words),
    )
      .filter((match) => !note.offsets.touchesReplacement(match))
      .filter((match) => !inHeader(match, structure));
  return {
    id: 'lexicon',
    version: '1',
    async extract(note) {
      const structure = readStructure(note.text);
      return {
        mentions: matchesOf(note, structure).map(({ start, end, entry: { standardName, codes } }) =>
          mentionAt(note.text, structure, { start, end }, { standardName, conceptCodes: codes }),
        ),
        rejectedQuotes: 0,
        warnings: [],
      };
    },
    findMatches: (note, structure) =>
      matchesOf(note, structure).map(({ start, end, entry: { standardName, codes, unlisted } }) => ({
        start,
        end,
        standardName,
        codes,
        ...(unlisted && { unlisted }),
      })),
  };
}

function findMatches(
  text: string,
  structure: NoteStructure,
  lexicon: Lexicon,
  known: LexiconWords,
): readonly Match[] {
  const all: Match[] = [];
  for (const sentence of structure.sentences) {
    const sentenceText = text.slice(sentence.start, sentence.end);
    const shouting =
      !smallLetter.test(sentenceText) &&
      sentenceText === sentenceText.toUpperCase() &&
      /\p{L}{4}/u.test(sentenceText);
    const tokens = termTokens(sentenceText);
    const words: LexiconWord[] = [];
    const joined: boolean[] = [];
    let end = -1;
    for (const token of tokens) {
      words.push(known.of(token));
      joined.push(end >= 0 && isJoined(sentenceText, end, token.start));
      end = token.end;
    }
    const line: Line = { tokens, words, joined, shouting };
    const matches: Match[] = [];
    for (let first = 0; first < tokens.length; first++)
      for (const { last, entry } of matchesFrom(first, line, lexicon, known)) {
        const span = {
          start: sentence.start + tokens[first]!.start,
          end: sentence.start + tokens[last]!.end,
        };
        if (entry.abbreviation && isFalseFriend(text, span)) continue;
        matches.push({ ...span, entry, words: last - first + 1 });
      }
    if (matches.length > 0) all.push(...longestFirst(matches, sentence));
  }
  return all;
}

const smallLetter = /[a-z]/;

/** A sentence as the windows need it. */
interface Line {
  readonly tokens: readonly TermToken[];
  readonly words: readonly LexiconWord[];
  /** Whether a word may be of one mention with the one before. */
  readonly joined: readonly boolean[];
  readonly shouting: boolean;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function isJoined(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (to === from + 1) return isSpace(code) || joiningMarks.has(code);
  return to === from || (isSpace(code) && joiningSpace.test(text.slice(from, to)));
}

interface Window {
  readonly last: number;
  readonly entry: LexiconEntry;
}

const none: readonly Window[] = [];

/** The terms that begin with a word. Strings are made of windows only that have the hash of a short form or the sum of a term. */
function matchesFrom(
  first: number,
  { tokens, words, joined, shouting }: Line,
  lexicon: Lexicon,
  known: LexiconWords,
): readonly Window[] {
  const longestShort = lexicon.abbreviations.maxLetters;
  let found = none;
  let letters = 0;
  let hash = 0;
  let sum = 0;
  /** "a fib" begins with a small word, as no term does; a word that no term has ends the terms. */
  let onlyShort = words[first]!.small;
  for (let last = first; last < tokens.length && last < first + MAX_WORDS; last++) {
    if (last > first && !joined[last]) break;
    const word = words[last]!;
    letters += word.written.length;
    hash = (Math.imul(hash, word.power) + word.hash) | 0;
    if (letters <= longestShort && known.mayBeShort(hash)) {
      const entry = shortFormOf(words, first, last, shouting, lexicon);
      if (entry !== undefined) found = [...found, { last, entry }];
    }
    if (onlyShort || !(word.small || word.number !== undefined)) {
      onlyShort = true;
      if (letters > longestShort) break;
      continue;
    }
    if (word.small) continue;
    sum = (sum + word.number!) | 0;
    if (!lexicon.terms.has(sum)) continue;
    const stems = tokens.slice(first, last + 1).map(({ stem }) => stem);
    const entry = lexicon.terms.get(sum, lexiconKey(stems));
    if (
      entry !== undefined &&
      !lexicon.silent.has(stems.length === 1 ? stems[0]! : stems.join(' ')) &&
      mayBeReordered(stems, entry)
    )
      found = [...found, { last, entry }];
  }
  return found;
}

function shortFormOf(
  words: readonly LexiconWord[],
  first: number,
  last: number,
  shouting: boolean,
  lexicon: Lexicon,
): LexiconEntry | undefined {
  const window = words.slice(first, last + 1);
  const entry = lexicon.abbreviations.get(window.map(({ short }) => short).join(''));
  if (entry === undefined) return undefined;
  const letters = window.map(({ written }) => written).join('');
  return isWrittenLike({ letters, words: window.length, shouting }, entry) ? entry : undefined;
}

/** Small words over which a term may be turned round: "sprain of the ankle", but not "cancer with metastatic". */
const TURNING = new Set(['of', 'to', 'in', 'the', 'a', 'an']);

function mayBeReordered(stems: readonly string[], entry: LexiconEntry): boolean {
  return (
    stems.every((stem) => !isStopWord(stem) || TURNING.has(stem)) || entry.ordered.has(orderedWords(stems))
  );
}

/** Disjoint matches of one sentence, in reading order. */
function longestFirst(matches: readonly Match[], sentence: Span): readonly Match[] {
  if (matches.length === 1) return matches;
  const byLength = [...matches].sort(
    (a, b) => b.words - a.words || spanLength(b) - spanLength(a) || a.start - b.start,
  );
  // by character, since a note may be one sentence of a megabyte
  const taken = new Uint8Array(spanLength(sentence));
  const kept = byLength.filter(({ start, end }) => {
    const place = taken.subarray(start - sentence.start, end - sentence.start);
    if (place.includes(1)) return false;
    place.fill(1);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
