import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { isWrittenLike } from '../abbreviation.ts';
import { agreeingWithDefinitions } from '../defined-matches.ts';
import { isFalseFriend } from '../false-friends.ts';
import type { ConceptsOf } from '../inverted.ts';
import type { LearnedTerms } from '../learned-terms.ts';
import { inHeader, mentionsOf } from '../mention-at.ts';
import type { MentionExtractor } from '../mention-extractor.ts';
import { isMeasure, isOfCause, isTypeOfNext } from '../no-disorders.ts';
import type { ShortForm } from '../short-form.ts';
import { longestFirst, type Match } from './lexicon-disjoint.ts';
import { type Lexicon, type LexiconSource, lexiconSteps } from './lexicon-entries.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { isCutAside, isCutNumber, LexiconLine } from './lexicon-line.ts';
import { entryOf, isTermOf, termOf } from './lexicon-term-of.ts';
import { type LexiconWord, LexiconWords } from './lexicon-words.ts';

/** Longest window of words that is compared with terms. */
const MAX_WORDS = 9;

/** A term of the index, or of the uncoded ones, in a note. */
export interface LexiconMatch extends Span {
  readonly standardName: string;
  readonly codes: readonly string[];
  /** Learned of annotated texts, see `LexiconEntry`. */
  readonly learned: boolean;
  /** A wording of charts, see `LexiconEntry`. */
  readonly charted: boolean;
  /** A short form that only the index has, see `LexiconEntry`. */
  readonly unlisted: boolean;
  /** Of a wording without a concept: what is found where it is none, "claudication" in "calf claudication". */
  readonly hidden?: readonly LexiconMatch[];
}

export interface LexiconExtractor extends MentionExtractor {
  /** The matches alone, disjoint, in reading order; none in a header or on a replacement. */
  findMatches(note: DeidentifiedNote, structure: NoteStructure): readonly LexiconMatch[];
  /** Whether words are a term, in its order or one that it may be turned round to. */
  isTerm(wording: string): boolean;
  /** Codes of the concepts that have them as a term, none for a term without a concept; undefined for other words, wordings of charts too. */
  conceptsOf: ConceptsOf;
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
  const line = new LexiconLine(words);
  const matchesOf = (note: DeidentifiedNote, structure: NoteStructure): readonly Match[] => {
    const all = findMatches(note.text, structure, lexicon, words, line);
    const agreeing = agreeingWithDefinitions(note.text, structure.definitions, all);
    const kept: Match[] = [];
    for (let i = 0; i < agreeing.length; i += 1) {
      const match = agreeing[i]!;
      if (!note.offsets.touchesReplacement(match) && !inHeader(match, structure)) kept.push(match);
    }
    return kept;
  };
  return {
    id: 'lexicon',
    version: '1',
    async extract(note) {
      const structure = readStructure(note.text);
      return {
        mentions: mentionsOf(
          note.text,
          structure,
          matchesOf(note, structure).map(({ start, end, entry: { standardName, codes, charted } }) =>
            charted
              ? { span: { start, end }, standardName: note.text.slice(start, end) }
              : { span: { start, end }, standardName, conceptCodes: codes },
          ),
        ),
        rejectedQuotes: 0,
        warnings: [],
      };
    },
    isTerm: (wording) => isTermOf(wording, lexicon),
    conceptsOf: (wording) => {
      const entry = entryOf(wording, lexicon);
      return entry === undefined || entry.charted ? undefined : entry.codes;
    },
    findMatches(note, structure) {
      const found: LexiconMatch[] = [];
      for (const match of matchesOf(note, structure)) found.push(toMatch(match));
      return found;
    },
  };
}

function toMatch({ start, end, entry, hidden }: Match): LexiconMatch {
  const { standardName, codes, learned, charted, unlisted } = entry;
  const match = { start, end, standardName, codes, learned, charted, unlisted };
  return hidden === undefined ? match : { ...match, hidden: hidden.map(toMatch) };
}

function findMatches(
  text: string,
  structure: NoteStructure,
  lexicon: Lexicon,
  known: LexiconWords,
  line: LexiconLine,
): readonly Match[] {
  const all: Match[] = [];
  const { sentences } = structure;
  for (let s = 0; s < sentences.length; s += 1) {
    const sentence = sentences[s]!;
    line.read(text, sentence);
    const matches: Match[] = [];
    for (let first = 0; first < line.count; first++) addMatches(text, first, line, lexicon, known, matches);
    // one by one: a sentence may have more than the arguments that a call takes
    if (matches.length > 0) for (const match of longestFirst(matches, sentence)) all.push(match);
  }
  return all;
}

/**
 * Adds the terms that begin with a word. Strings are made of windows only that have the hash of a short form or the sum of
 * a term, and what a single word is stays with the word.
 */
function addMatches(
  text: string,
  first: number,
  line: LexiconLine,
  lexicon: Lexicon,
  known: LexiconWords,
  into: Match[],
): void {
  const { words, joined, shouting } = line;
  const longestShort = lexicon.abbreviations.maxLetters;
  const end = Math.min(line.count, first + MAX_WORDS);
  let letters = 0;
  let hash = 0;
  let sum = 0;
  let order = 0;
  let mayBeShort = true;
  /** "a fib" begins with a small word, as no term does; a word that no term has ends the terms. */
  let mayBeTerm = !words[first]!.small;
  for (let last = first; last < end && (mayBeShort || mayBeTerm); last++) {
    if (last > first && !joined[last]) break;
    const word = words[last]!;
    const isAlone = last === first;
    order = Math.imul(order ^ word.hash, 0x01000193) | 0;
    if (mayBeShort) {
      letters += word.letters;
      hash = (Math.imul(hash, word.power) + word.hash) | 0;
      mayBeShort = isAlone ? word.mayBegin : letters <= longestShort && known.mayBeginShort(hash);
      if (mayBeShort && (isAlone ? word.mayBeShort : known.mayBeShort(hash))) {
        const isKnown = isAlone && !shouting && word.shortForm !== undefined;
        const entry = isKnown ? word.shortForm! : shortFormOf(words, first, last, shouting, lexicon);
        if (entry !== null) add(text, first, last, line, entry, into);
      }
    }
    // "hemophilia A": a small word that is the last of a term
    const isLetter = !isAlone && word.written === 'A';
    if (!mayBeTerm || (word.small && !isLetter)) continue;
    mayBeTerm = word.isKnown || isLetter;
    if (!mayBeTerm) continue;
    if (!isLetter) sum = (sum + word.number) | 0;
    let entry = isAlone ? word.term : undefined;
    if (entry === undefined) {
      entry = lexicon.terms.has(sum) ? known.windowOf(words, first, last, order) : null;
      if (entry === undefined) {
        entry = termOf(words, first, last, sum, lexicon);
        if (!isAlone) known.keepWindow(words, first, last, order, entry);
      }
      if (isAlone) word.term = entry;
    }
    if (entry !== null) add(text, first, last, line, entry, into);
  }
}

function add(
  text: string,
  first: number,
  last: number,
  { starts, ends }: LexiconLine,
  entry: LexiconEntry,
  into: Match[],
): void {
  if (isCutNumber(text, starts[first]!, ends[last]!)) return;
  if (first < last && isCutAside(text, starts[first]!, ends[last]!)) return;
  if (entry.possessive && !isPossessive(text, ends[last]!)) return;
  if (isTypeOfNext(text, { start: starts[first]!, end: ends[last]! })) return;
  const match = { start: starts[first]!, end: ends[last]!, entry, words: last - first + 1 };
  if (isMeasure(text, match) || (last > first && isOfCause(text, match))) return;
  if (!entry.abbreviation || !isFalseFriend(text, match)) into.push(match);
}

const ofPlaceOrSign =
  /^['’]?s? (?:signs?|tests?|triad|reflex|response|area|aphasia|point|nodes?|criteria|score|operation|procedure|manoeuvre|maneuver|hospital|ward|house)\b/i;

/** "Graves'" and "Crohns" are, "Wilson", "Cushing's triad" and "Wernicke's area" are none. */
function isPossessive(text: string, end: number): boolean {
  const after = text.slice(end, end + 16);
  return /s$/i.test(text.slice(end - 1, end)) || /^['’]/.test(after) ? !ofPlaceOrSign.test(after) : false;
}

function shortFormOf(
  words: readonly LexiconWord[],
  first: number,
  last: number,
  shouting: boolean,
  lexicon: Lexicon,
): LexiconEntry | null {
  let short = '';
  let letters = '';
  for (let at = first; at <= last; at += 1) {
    short += words[at]!.short;
    letters += words[at]!.written;
  }
  const entry = lexicon.abbreviations.get(short);
  const isMeant = entry !== undefined && isWrittenLike({ letters, words: last - first + 1, shouting }, entry);
  const meant = isMeant ? entry : null;
  if (first === last && !shouting) words[first]!.shortForm = meant;
  return meant;
}
