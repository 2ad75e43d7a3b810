import { hashText } from '../../feature-hashing.ts';
import type { ConceptStore, TermRow } from '../../link/concept-store.ts';
import { abbreviationKey, isStopWord, termKey, termTokens } from '../../terminology/normalize-term.ts';
import { generalWords } from '../false-friends.ts';
import { type LearnedTerms, shippedTerms } from '../learned-terms.ts';
import type { ShortForm } from '../short-form.ts';
import { uncodedTerms } from '../uncoded-terms.ts';
import {
  closeness,
  type LexiconEntry,
  LOOSE,
  lexiconKey,
  orderedWords,
  toEntry,
  writtenLetters,
} from './lexicon-entry.ts';
import { LexiconTerms } from './lexicon-terms.ts';

export interface Lexicon {
  readonly terms: LexiconTerms;
  /** By `abbreviationKey`. */
  readonly abbreviations: ReadonlyMap<string, LexiconEntry>;
  /** Stems of all words of `terms`, each with the number that it adds to the sum of a term. */
  readonly words: ReadonlyMap<string, number>;
  /** Letters and digits of the longest abbreviation. */
  readonly longestAbbreviation: number;
  /** Stems of terms that say nothing by themselves. */
  readonly silent: ReadonlySet<string>;
}

/** "ALL", "T2DM", "HbSS": two capitals or a digit in one short word. Terminologies file many as plain synonyms. */
const ABBREVIATION = /^(?=(?:.*[A-Z]){2}|.*\d)[A-Z][A-Za-z0-9-]{1,7}$/;
/** "a-fib", "A flutter": a letter for a word, so it is matched as an abbreviation in parts. */
const SPOKEN_LETTER = /^a[- ][a-z]+$/i;
const mayBeAbbreviation = /^(?:[A-Z][A-Za-z0-9-]{1,7}$|[aA][- ])/;
const MIN_TERM_LETTERS = 3;
/** More than any line of the uncoded terms has. */
const WORDINGS_A_LINE = 32;

/** Terms between two steps: about a millisecond. */
const TERMS_A_STEP = 64;

/**
 * The lexicon of a terminology, in steps: for a hundred thousand terms it takes seconds, in which a server
 * must answer.
 * @param shortForms abbreviations for concepts whose name the index has and whose abbreviation it lacks; what
 *   the index itself says of a short form counts alone
 * @param learned wordings that annotators take for a disorder, and terms that they do not
 */
export function* lexiconSteps(
  concepts: ConceptStore,
  shortForms: readonly ShortForm[] = [],
  learned: LearnedTerms = shippedTerms(),
): Generator<void, Lexicon, void> {
  const uncoded = uncodedTerms.trim().split('\n');
  const terms = new LexiconTerms(concepts, uncoded.length * WORDINGS_A_LINE + learned.terms.length);
  const abbreviations = new Map<string, TermRow[]>();
  const words = new Map<string, number>();
  let longestAbbreviation = 0;
  for (let row = 0; row < concepts.termCount; row++) {
    if (row % TERMS_A_STEP === TERMS_A_STEP - 1) yield;
    const text = concepts.textOfRow(row);
    if (
      concepts.scopeOfRow(row) === 'abbreviation' ||
      // before the costly patterns: each needs one of these
      (mayBeAbbreviation.test(text) && (ABBREVIATION.test(text) || SPOKEN_LETTER.test(text)))
    ) {
      const key = abbreviationKey(text);
      if (key.length < 2) continue;
      longestAbbreviation = Math.max(longestAbbreviation, key.length);
      file(abbreviations, key, concepts.term(row));
      continue;
    }
    const stems = termTokens(text).map((token) => token.stem);
    if (stems.join('').length < MIN_TERM_LETTERS) continue;
    terms.add(addedUp(stems, words), row);
  }
  const lexicon = {
    terms,
    abbreviations: yield* entriesOf(abbreviations, concepts),
    words,
    longestAbbreviation,
    silent: silentTerms(learned),
  };
  markUnlisted(lexicon.abbreviations, shortForms);
  addShortForms(lexicon, shortForms, concepts);
  addUncodedTerms(lexicon, uncoded);
  for (const wording of learned.terms) {
    const name = `${wording[0]!.toUpperCase()}${wording.slice(1)}`;
    addTerm(lexicon, wording, { standardName: name, codes: [], loose: true });
  }
  return lexicon;
}

/** A word that is too general in most terminologies may have been learned. */
function silentTerms({ terms, stopped }: LearnedTerms): ReadonlySet<string> {
  const silent = new Set([...generalWords, ...stopped.map(spokenStems)]);
  for (const wording of terms) silent.delete(spokenStems(wording));
  return silent;
}

const spokenStems = (wording: string): string =>
  termTokens(wording)
    .map((token) => token.stem)
    .join(' ');

/** Without a list nothing is known of what clinicians write. */
function markUnlisted(abbreviations: Map<string, LexiconEntry>, shortForms: readonly ShortForm[]): void {
  if (shortForms.length === 0) return;
  const known = new Set(shortForms.map(({ short }) => abbreviationKey(short)));
  for (const [key, entry] of abbreviations)
    if (!known.has(key)) abbreviations.set(key, { ...entry, unlisted: true });
}

function addShortForms(
  lexicon: { abbreviations: Map<string, LexiconEntry>; longestAbbreviation: number },
  shortForms: readonly ShortForm[],
  concepts: ConceptStore,
): void {
  const added = new Map<string, { codes: Set<string>; written: Set<string> }>();
  for (const { short, names } of shortForms) {
    const key = abbreviationKey(short);
    if (lexicon.abbreviations.has(key)) continue;
    const code = codeOfName(names, concepts);
    if (code === undefined) continue;
    const entry = added.get(key) ?? { codes: new Set(), written: new Set() };
    entry.codes.add(code);
    entry.written.add(short);
    added.set(key, entry);
  }
  for (const [key, { codes, written }] of added) {
    lexicon.abbreviations.set(key, {
      standardName: concepts.concept([...codes][0]!)!.name,
      codes: [...codes],
      loose: false,
      abbreviation: true,
      written: [...written].map(writtenLetters),
      inParts: [...written].some((form) => /[^\p{L}\p{N}]/u.test(form)),
      ordered: new Set(),
    });
    lexicon.longestAbbreviation = Math.max(lexicon.longestAbbreviation, key.length);
  }
}

/** The concept that has one of the names, its own name before a synonym; undefined if none or several have it. */
function codeOfName(names: readonly string[], concepts: ConceptStore): string | undefined {
  for (const name of names) {
    const rows = concepts.termsByKey(termKey(name)).filter((row) => closeness[row.scope] < LOOSE);
    const closest = Math.min(...rows.map((row) => closeness[row.scope]));
    const codes = new Set(rows.filter((row) => closeness[row.scope] === closest).map((row) => row.code));
    if (codes.size === 1) return [...codes][0];
  }
  return undefined;
}

/** Terms that the index lacks. One that it has, under whatever concept, stays the index's. */
function addUncodedTerms(
  lexicon: {
    terms: LexiconTerms;
    abbreviations: Map<string, LexiconEntry>;
    words: Map<string, number>;
    longestAbbreviation: number;
  },
  lines: readonly string[],
): void {
  for (const line of lines) {
    const [name = '', wordings = '', short = ''] = line.split('|').map((cell) => cell.trim());
    const entry = { standardName: name, codes: [], loose: false };
    for (const wording of [name, ...listed(wordings)]) addTerm(lexicon, wording, entry);
    for (const written of listed(short)) {
      const key = abbreviationKey(written);
      if (lexicon.abbreviations.get(key)?.loose === false) continue;
      lexicon.abbreviations.set(key, {
        ...entry,
        abbreviation: true,
        written: [writtenLetters(written)],
        inParts: false,
        ordered: new Set(),
      });
      lexicon.longestAbbreviation = Math.max(lexicon.longestAbbreviation, key.length);
    }
  }
}

/** A term that the index lacks. One that it has as a looser wording is taken from it unless the new one is looser itself. */
function addTerm(
  lexicon: {
    readonly terms: LexiconTerms;
    readonly words: Map<string, number>;
  },
  wording: string,
  entry: Pick<LexiconEntry, 'standardName' | 'codes' | 'loose'>,
): void {
  const stems = termTokens(wording).map((token) => token.stem);
  const key = lexiconKey(stems);
  const sum = addedUp(stems, lexicon.words);
  const known = lexicon.terms.get(sum, key);
  if (known !== undefined && (!known.loose || entry.loose)) return;
  lexicon.terms.set(sum, key, {
    ...entry,
    abbreviation: false,
    written: [],
    inParts: false,
    ordered: new Set([orderedWords(stems)]),
  });
}

function listed(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The sum of the words of a term, small ones left out; words that are new get their numbers. */
function addedUp(stems: readonly string[], words: Map<string, number>): number {
  let sum = 0;
  for (const stem of stems) {
    if (isStopWord(stem)) continue;
    let number = words.get(stem);
    if (number === undefined) {
      number = hashText(stem, 1) | 0;
      words.set(stem, number);
    }
    sum = (sum + number) | 0;
  }
  return sum;
}

function file(map: Map<string, TermRow[]>, key: string, row: TermRow): void {
  const filed = map.get(key);
  if (filed === undefined) map.set(key, [row]);
  else filed.push(row);
}

function* entriesOf(
  filed: ReadonlyMap<string, readonly TermRow[]>,
  concepts: ConceptStore,
): Generator<void, Map<string, LexiconEntry>, void> {
  const entries = new Map<string, LexiconEntry>();
  for (const [key, rows] of filed) {
    entries.set(key, toEntry(rows, true, concepts));
    if (entries.size % TERMS_A_STEP === 0) yield;
  }
  return entries;
}
