import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import type { ConceptStore } from '../../link/concept-store.ts';
import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import { type Span, spanLength } from '../../note/span.ts';
import { abbreviationKey, isStopWord, type TermToken, termTokens } from '../../terminology/normalize-term.ts';
import { isWrittenLike } from '../abbreviation.ts';
import { agreeingWithDefinitions } from '../defined-matches.ts';
import { isFalseFriend } from '../false-friends.ts';
import type { LearnedTerms } from '../learned-terms.ts';
import { inHeader, mentionAt } from '../mention-at.ts';
import type { MentionExtractor } from '../mention-extractor.ts';
import type { ShortForm } from '../short-form.ts';
import {
  type Lexicon,
  type LexiconEntry,
  lexiconKey,
  lexiconSteps,
  orderedWords,
} from './lexicon-entries.ts';

/** Longest window of words that is compared with terms. */
const MAX_WORDS = 9;
/** Between two words of one mention: spaces, a hyphen or slash without them; a comma or a dash ends a mention. */
const JOINING = /^(?:[ \t]*\r?\n?[ \t]*|[-‐/'’])$/;

interface Match extends Span {
  readonly entry: LexiconEntry;
  readonly words: number;
}

/** A term of the index, or of the uncoded ones, in a note. */
export interface LexiconMatch extends Span {
  readonly standardName: string;
  readonly codes: readonly string[];
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
  concepts: ConceptStore,
  shortForms: readonly ShortForm[] = [],
  learned?: LearnedTerms,
): LexiconExtractor {
  const steps = lexiconExtractorSteps(concepts, shortForms, learned);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, see `lexiconSteps`. */
export function* lexiconExtractorSteps(
  concepts: ConceptStore,
  shortForms: readonly ShortForm[] = [],
  learned?: LearnedTerms,
): Generator<void, LexiconExtractor, void> {
  const lexicon = yield* lexiconSteps(concepts, shortForms, learned);
  const matchesOf = (note: DeidentifiedNote, structure: NoteStructure): readonly Match[] =>
    agreeingWithDefinitions(note.text, findMatches(note.text, structure, lexicon))
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
      matchesOf(note, structure).map(({ start, end, entry: { standardName, codes } }) => ({
        start,
        end,
        standardName,
        codes,
      })),
  };
}

function findMatches(text: string, structure: NoteStructure, lexicon: Lexicon): Match[] {
  const all: Match[] = [];
  for (const sentence of structure.sentences) {
    const matches: Match[] = [];
    const sentenceText = text.slice(sentence.start, sentence.end);
    const shouting = sentenceText === sentenceText.toUpperCase() && /\p{L}{4}/u.test(sentenceText);
    const tokens = termTokens(sentenceText);
    const words = tokens.map((token) => wordOf(token, lexicon));
    for (let first = 0; first < tokens.length; first++) {
      matchesFrom(first, tokens, words, sentenceText, lexicon, shouting, (last, entry) => {
        const span = {
          start: sentence.start + tokens[first]!.start,
          end: sentence.start + tokens[last]!.end,
        };
        if (entry.abbreviation && isFalseFriend(text, span)) return;
        matches.push({ ...span, entry, words: last - first + 1 });
      });
    }
    all.push(...longestFirst(matches, sentence));
  }
  return all;
}

/** A word of a note as the windows need it. */
interface LexiconWord {
  /** Without a possessive. */
  readonly written: string;
  /** Letters and digits, as `abbreviationKey` has them. */
  readonly short: string;
  readonly small: boolean;
  /** See `Lexicon.words`; undefined for a word that no term has. */
  readonly number: number | undefined;
}

function wordOf({ written, stem }: TermToken, lexicon: Lexicon): LexiconWord {
  const bare = /['’]/.test(written) ? written.replace(/['’]s?$/, '') : written;
  return {
    written: bare,
    // a longer word is no abbreviation, and its key is not asked for
    short: bare.length <= lexicon.longestAbbreviation ? abbreviationKey(bare) : bare,
    small: isStopWord(stem),
    number: lexicon.words.get(stem),
  };
}

function isJoined(text: string, from: number, to: number): boolean {
  return (to === from + 1 && text.charCodeAt(from) === 32) || JOINING.test(text.slice(from, to));
}

function matchesFrom(
  first: number,
  tokens: readonly TermToken[],
  words: readonly LexiconWord[],
  text: string,
  lexicon: Lexicon,
  shouting: boolean,
  found: (last: number, entry: LexiconEntry) => void,
): void {
  let letters = '';
  let key = '';
  let sum = 0;
  /** "a fib" begins with a small word, as no term does; a word that no term has ends the terms. */
  let onlyShort = false;
  for (let last = first; last < tokens.length && last < first + MAX_WORDS; last++) {
    const token = tokens[last]!;
    if (last > first && !isJoined(text, tokens[last - 1]!.end, token.start)) return;
    const { written, short, small, number } = words[last]!;
    letters += written;
    key += short;
    if (letters.length <= lexicon.longestAbbreviation) {
      const entry = lexicon.abbreviations.get(key);
      if (entry !== undefined && isWrittenLike({ letters, words: last - first + 1, shouting }, entry))
        found(last, entry);
    }
    if (last === first && small) onlyShort = true;
    if (onlyShort || !(small || number !== undefined)) {
      onlyShort = true;
      if (letters.length > lexicon.longestAbbreviation) return;
      continue;
    }
    if (small) continue;
    sum = (sum + number!) | 0;
    if (!lexicon.sums.has(sum)) continue;
    const stems = tokens.slice(first, last + 1).map((word) => word.stem);
    const entry = lexicon.terms.get(lexiconKey(stems));
    if (
      entry !== undefined &&
      !lexicon.silent.has(stems.length === 1 ? token.stem : stems.join(' ')) &&
      mayBeReordered(stems, entry)
    ) {
      found(last, entry);
    }
  }
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
