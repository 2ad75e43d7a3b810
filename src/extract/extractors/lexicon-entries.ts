import { hashText } from '../../feature-hashing.ts';
import type { ConceptStore, TermRow } from '../../link/concept-store.ts';
import type { TermScope } from '../../terminology/concept.ts';
import {
  abbreviationKey,
  isStopWord,
  termKey,
  termTokens,
  wordsKey,
} from '../../terminology/normalize-term.ts';
import { generalWords } from '../false-friends.ts';
import { type LearnedTerms, shippedTerms } from '../learned-terms.ts';
import type { ShortForm } from '../short-form.ts';
import { uncodedTerms } from '../uncoded-terms.ts';

/** What a wording may mean. */
export interface LexiconEntry {
  /** The name of the first concept, or of the uncoded term. */
  readonly standardName: string;
  /** Closest concepts; empty for a term that the index does not have. */
  readonly codes: readonly string[];
  /** The concepts have the wording as a looser synonym only. */
  readonly loose: boolean;
  readonly abbreviation: boolean;
  /** Abbreviations as the terminology writes them, letters and digits only. */
  readonly written: readonly string[];
  /** An abbreviation that is written in parts, such as "A-fib". */
  readonly inParts: boolean;
  /** Terms word for word, without small words: what a window of the note must say to be in the term's order. */
  readonly ordered: ReadonlySet<string>;
}

export interface Lexicon {
  /** By `wordsKey`. */
  readonly terms: ReadonlyMap<string, LexiconEntry>;
  /** By `abbreviationKey`. */
  readonly abbreviations: ReadonlyMap<string, LexiconEntry>;
  /** Stems of all words of `terms`, each with the number that it adds to the sum of a term. */
  readonly words: ReadonlyMap<string, number>;
  /** Sums of the words of each term: a window of a note whose sum is none of them is no term, so no key is made of it. */
  readonly sums: ReadonlySet<number>;
  /** Letters and digits of the longest abbreviation. */
  readonly longestAbbreviation: number;
  /** Stems of terms that say nothing by themselves. */
  readonly silent: ReadonlySet<string>;
}

const LOOSE = 2;

/** How closely a wording belongs to a concept; a wording means only its closest concepts. */
const closeness: Readonly<Record<TermScope, number>> = {
  name: 0,
  exact: 1,
  abbreviation: 1,
  narrow: LOOSE,
  broad: LOOSE,
  related: LOOSE,
};

/** "ALL", "T2DM", "HbSS": two capitals or a digit in one short word. Terminologies file many as plain synonyms. */
const ABBREVIATION = /^(?=(?:.*[A-Z]){2}|.*\d)[A-Z][A-Za-z0-9-]{1,7}$/;
/** "a-fib", "A flutter": a letter for a word, so it is matched as an abbreviation in parts. */
const SPOKEN_LETTER = /^a[- ][a-z]+$/i;
const MIN_TERM_LETTERS = 3;

const CONJUNCTIONS = new Set(['and', 'or']);

/**
 * Like `wordsKey`, but "and" and "or" count: "fracture or bony abnormality" does not say "bony fracture",
 * though "hand and foot syndrome" is one term.
 */
export function lexiconKey(stems: readonly string[]): string {
  // "a fib" must not be found in "fib" alone
  if (stems.length > 1 && stems.filter((stem) => !isStopWord(stem)).length === 1) return stems.join(' ');
  const joined = stems.filter((stem) => CONJUNCTIONS.has(stem)).sort();
  return [wordsKey(stems.filter((stem) => !CONJUNCTIONS.has(stem))), ...joined].join(' ');
}

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
  const terms = new Map<string, TermRow[]>();
  const abbreviations = new Map<string, TermRow[]>();
  const words = new Map<string, number>();
  const sums = new Set<number>();
  let longestAbbreviation = 0;
  let filed = 0;
  for (const term of concepts.terms()) {
    if (++filed % TERMS_A_STEP === 0) yield;
    if (term.scope === 'abbreviation' || ABBREVIATION.test(term.text) || SPOKEN_LETTER.test(term.text)) {
      const key = abbreviationKey(term.text);
      if (key.length < 2) continue;
      longestAbbreviation = Math.max(longestAbbreviation, key.length);
      file(abbreviations, key, term);
      continue;
    }
    const stems = termTokens(term.text).map((token) => token.stem);
    if (stems.join('').length < MIN_TERM_LETTERS) continue;
    sums.add(addedUp(stems, words));
    file(terms, lexiconKey(stems), term);
  }
  const lexicon = {
    terms: yield* entriesOf(terms, false, concepts),
    abbreviations: yield* entriesOf(abbreviations, true, concepts),
    words,
    sums,
    longestAbbreviation,
    silent: silentTerms(learned),
  };
  addShortForms(lexicon, shortForms, concepts);
  addUncodedTerms(lexicon);
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
function addUncodedTerms(lexicon: {
  terms: Map<string, LexiconEntry>;
  abbreviations: Map<string, LexiconEntry>;
  words: Map<string, number>;
  sums: Set<number>;
  longestAbbreviation: number;
}): void {
  for (const line of uncodedTerms.trim().split('\n')) {
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
    readonly terms: Map<string, LexiconEntry>;
    readonly words: Map<string, number>;
    readonly sums: Set<number>;
  },
  wording: string,
  entry: Pick<LexiconEntry, 'standardName' | 'codes' | 'loose'>,
): void {
  const stems = termTokens(wording).map((token) => token.stem);
  const key = lexiconKey(stems);
  const known = lexicon.terms.get(key);
  if (known !== undefined && (!known.loose || entry.loose)) return;
  lexicon.terms.set(key, {
    ...entry,
    abbreviation: false,
    written: [],
    inParts: false,
    ordered: new Set([orderedWords(stems)]),
  });
  lexicon.sums.add(addedUp(stems, lexicon.words));
}

function listed(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function writtenLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function toEntry(rows: readonly TermRow[], abbreviation: boolean, concepts: ConceptStore): LexiconEntry {
  const closest = Math.min(...rows.map((row) => closeness[row.scope]));
  const codes = [...new Set(rows.filter((row) => closeness[row.scope] === closest).map((row) => row.code))];
  return {
    // not through the concept, which a packed store parses anew for every entry
    standardName: concepts.nameAt(concepts.ordinalOf(codes[0]!)),
    codes,
    loose: closest === LOOSE,
    abbreviation,
    written: abbreviation ? [...new Set(rows.map((row) => writtenLetters(row.text)))] : [],
    inParts: abbreviation && rows.some((row) => /[^\p{L}\p{N}]/u.test(row.text)),
    ordered: new Set(
      abbreviation ? [] : rows.map((row) => orderedWords(termTokens(row.text).map((token) => token.stem))),
    ),
  };
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

/** Stems in their order, without small words. */
export function orderedWords(stems: readonly string[]): string {
  return stems.filter((stem) => !isStopWord(stem)).join(' ');
}

function file(map: Map<string, TermRow[]>, key: string, row: TermRow): void {
  const filed = map.get(key);
  if (filed === undefined) map.set(key, [row]);
  else filed.push(row);
}

function* entriesOf(
  filed: ReadonlyMap<string, readonly TermRow[]>,
  abbreviation: boolean,
  concepts: ConceptStore,
): Generator<void, Map<string, LexiconEntry>, void> {
  const entries = new Map<string, LexiconEntry>();
  for (const [key, rows] of filed) {
    entries.set(key, toEntry(rows, abbreviation, concepts));
    if (entries.size % TERMS_A_STEP === 0) yield;
  }
  return entries;
}
