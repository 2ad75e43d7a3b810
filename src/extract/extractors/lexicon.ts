import type { ConceptStore } from '../../link/concept-store.ts';
import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import { type Span, spanLength } from '../../note/span.ts';
import { abbreviationKey, isStopWord, type TermToken, termTokens } from '../../terminology/normalize-term.ts';
import { isWrittenLike } from '../abbreviation.ts';
import { assertMention } from '../assert-mention.ts';
import { chartAbbreviations, falseFriends, generalWords } from '../false-friends.ts';
import type { Mention } from '../mention.ts';
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
const CONTEXT = 24;

interface Match extends Span {
  readonly entry: LexiconEntry;
  readonly words: number;
}

/**
 * Finds the index's own terms and abbreviations in a note: longest match first, singular or plural, in
 * any word order, not across a comma or a sentence.
 * @param shortForms abbreviations beside those of the index, see `lexiconSteps`
 */
export function createLexiconExtractor(
  concepts: ConceptStore,
  shortForms: readonly ShortForm[] = [],
): MentionExtractor {
  const steps = lexiconExtractorSteps(concepts, shortForms);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, see `lexiconSteps`. */
export function* lexiconExtractorSteps(
  concepts: ConceptStore,
  shortForms: readonly ShortForm[] = [],
): Generator<void, MentionExtractor, void> {
  const lexicon = yield* lexiconSteps(concepts, shortForms);
  return {
    id: 'lexicon',
    version: '1',
    async extract(note) {
      const { text } = note;
      const structure = readStructure(text);
      const matches = findMatches(text, structure, lexicon)
        .filter((match) => !note.offsets.touchesReplacement(match))
        .filter((match) => !inHeader(match, structure));
      return {
        mentions: matches.map((match) => toMention(text, match, structure)),
        rejectedQuotes: 0,
        warnings: [],
      };
    },
  };
}

function toMention(text: string, match: Match, structure: NoteStructure): Mention {
  const { standardName, codes } = match.entry;
  const span = { start: match.start, end: match.end };
  const sentence = structure.sentenceAt(match.start);
  const { kind, title } = structure.sectionAt(match.start);
  return {
    span,
    text: text.slice(span.start, span.end),
    standardName,
    section: { kind, title },
    assertion: assertMention({ text, sentence, section: { kind, title }, span }),
    evidence: sentence,
    conceptCodes: codes,
  };
}

function findMatches(text: string, structure: NoteStructure, lexicon: Lexicon): Match[] {
  const all: Match[] = [];
  for (const sentence of structure.sentences) {
    const matches: Match[] = [];
    const sentenceText = text.slice(sentence.start, sentence.end);
    const shouting = sentenceText === sentenceText.toUpperCase() && /\p{L}{4}/u.test(sentenceText);
    const tokens = termTokens(sentenceText);
    for (let first = 0; first < tokens.length; first++) {
      matchesFrom(first, tokens, sentenceText, lexicon, shouting, (last, entry) => {
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

function matchesFrom(
  first: number,
  tokens: readonly TermToken[],
  text: string,
  lexicon: Lexicon,
  shouting: boolean,
  found: (last: number, entry: LexiconEntry) => void,
): void {
  const stems: string[] = [];
  let letters = '';
  /** "a fib" begins with a small word, as no term does; a word that no term has ends the terms. */
  let onlyShort = false;
  for (let last = first; last < tokens.length && last < first + MAX_WORDS; last++) {
    const token = tokens[last]!;
    if (last > first && !JOINING.test(text.slice(tokens[last - 1]!.end, token.start))) return;
    letters += token.written.replace(/['’]s?$/, '');
    if (letters.length <= lexicon.longestAbbreviation) {
      const entry = lexicon.abbreviations.get(abbreviationKey(letters));
      if (entry !== undefined && isWrittenLike({ letters, words: last - first + 1, shouting }, entry))
        found(last, entry);
    }
    const small = isStopWord(token.stem);
    if (last === first && small) onlyShort = true;
    if (onlyShort || !(small || lexicon.words.has(token.stem))) {
      onlyShort = true;
      if (letters.length > lexicon.longestAbbreviation) return;
      continue;
    }
    stems.push(token.stem);
    if (small) continue;
    const entry = lexicon.terms.get(lexiconKey(stems));
    if (
      entry !== undefined &&
      !(stems.length === 1 && generalWords.has(token.stem)) &&
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

function isFalseFriend(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  const short = written.toUpperCase();
  // as written: "PSA" is an antigen, "PsA" psoriatic arthritis
  if (chartAbbreviations.has(written)) return true;
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, span.end + CONTEXT);
  return falseFriends.some(
    (friend) =>
      friend.short === short &&
      (friend.before === undefined || friend.before.test(before)) &&
      (friend.after === undefined || friend.after.test(after)),
  );
}

/** Headers say what a section is about ("Past Medical History"); a problem as a heading is kind `other`. */
function inHeader(span: Span, structure: NoteStructure): boolean {
  const section = structure.sectionAt(span.start);
  return section.kind === 'administrative' || (section.kind !== 'other' && span.start < section.body.start);
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
