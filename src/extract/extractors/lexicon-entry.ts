import type { ConceptStore, TermRow } from '../../link/concept-store.ts';
import type { TermScope } from '../../terminology/concept.ts';
import { isStopWord, wordsKey } from '../../terminology/normalize-term.ts';
import { generalWords } from '../false-friends.ts';

/** What a wording may mean. */
export interface LexiconEntry {
  /** The name of the first concept, or of the uncoded term. */
  readonly standardName: string;
  /** Closest concepts; empty for a term that the index does not have. */
  readonly codes: readonly string[];
  /** Learned of annotated texts: it has no codes, but the index may know the disorder by another wording. */
  readonly learned: boolean;
  /** A wording of charts, which notes mean a concept by though no list says so: linking judges what it means here. */
  readonly charted: boolean;
  /** The concepts have the wording as a looser synonym only. */
  readonly loose: boolean;
  readonly abbreviation: boolean;
  /** An abbreviation of the index that clinicians' lists do not have. */
  readonly unlisted: boolean;
  /** Meant as a possessive only: "Graves'", not "Dr Graves". */
  readonly possessive: boolean;
  /** Abbreviations as the terminology writes them, letters and digits only. */
  readonly written: readonly string[];
  /** An abbreviation that is written in parts, such as "A-fib". */
  readonly inParts: boolean;
  /** Terms word for word, without small words: what a window of the note must say to be in the term's order. */
  readonly ordered: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** All entries are made here, with the same fields in the same order: what reads them is compiled for one kind of object. */
export const entryOf = ({
  standardName,
  codes,
  learned = false,
  charted = false,
  loose = false,
  abbreviation = false,
  unlisted = false,
  possessive = false,
  written = [],
  inParts = false,
  ordered = none,
}: Pick<LexiconEntry, 'standardName' | 'codes'> & Partial<LexiconEntry>): LexiconEntry => ({
  standardName,
  codes,
  learned,
  charted,
  loose,
  abbreviation,
  unlisted,
  possessive,
  written,
  inParts,
  ordered,
});

/**
 * What lists say of a wording or short form, made when that is first found: they have thousands, and opening should not wait for
 * them. Gets what was said of it before, and gives nothing where that stands.
 */
export type ListedEntry = (own: LexiconEntry | undefined) => LexiconEntry | undefined;

/** Files what a list says of a key behind what lists before it say. */
export function fileListed(listed: Map<string, ListedEntry>, key: string, make: ListedEntry): void {
  const before = listed.get(key);
  listed.set(
    key,
    before === undefined
      ? make
      : (own) => {
          const known = before(own) ?? own;
          return make(known) ?? known;
        },
  );
}

export const LOOSE = 2;

/** How closely a wording belongs to a concept; a wording means only its closest concepts. */
export const closeness: Readonly<Record<TermScope, number>> = {
  name: 0,
  exact: 1,
  abbreviation: 1,
  narrow: LOOSE,
  broad: LOOSE,
  related: LOOSE,
};

const CONJUNCTIONS = new Set(['and', 'or']);

/**
 * Like `wordsKey`, but "and" and "or" count: "fracture or bony abnormality" does not say "bony fracture",
 * though "hand and foot syndrome" is one term.
 */
export function lexiconKey(stems: readonly string[]): string {
  const kept: string[] = [];
  const joined: string[] = [];
  for (let i = 0; i < stems.length; i += 1) {
    const stem = stems[i]!;
    if (!isStopWord(stem)) kept.push(stem);
    else if (CONJUNCTIONS.has(stem)) joined.push(stem);
  }
  // "a fib" must not be found in "fib" alone
  if (kept.length === 1 && stems.length > 1) return stems.join(' ');
  const key =
    kept.length > 0 ? sorted(kept).join(' ') : wordsKey(stems.filter((stem) => !CONJUNCTIONS.has(stem)));
  return joined.length === 0 ? key : [key, ...joined.sort()].join(' ');
}

/** Most terms have two words. */
function sorted(words: string[]): readonly string[] {
  if (words.length !== 2) return words.sort();
  return words[0]! > words[1]! ? [words[1]!, words[0]!] : words;
}

export function writtenLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words of 2 to 5 letters; terminologies write the symbols of genes and syndromes so: "prop", "Psa". */
const smallSymbol = /^[A-Za-z][a-z]{1,4}$/;
/** Looser wordings that look like one, and are words. */
const shortWords = new Set('atopy boil mpox wart pest'.split(' '));

const isWord = (text: string): boolean => shortWords.has(text) || generalWords.has(text);

/** A symbol that is filed among the looser wordings of a concept: only capitals tell it from a word of the note. */
export const isSmallSymbol = (text: string, scope: TermScope): boolean =>
  smallSymbol.test(text) && closeness[scope] === LOOSE && !isWord(text.toLowerCase());

function writtenForm({ text, scope }: TermRow): string {
  return isSmallSymbol(text, scope) ? text.toUpperCase() : writtenLetters(text);
}

/**
 * @param rows of terms that are worded alike, in their order; at least one
 * @param ordered `orderedWords` of each; undefined for a short form
 */
export function toEntry(
  rows: readonly TermRow[],
  ordered: readonly string[] | undefined,
  concepts: ConceptStore,
): LexiconEntry {
  const abbreviation = ordered === undefined;
  const closest = Math.min(...rows.map((row) => closeness[row.scope]));
  const codes = [...new Set(rows.filter((row) => closeness[row.scope] === closest).map((row) => row.code))];
  return entryOf({
    // not through the concept, which a packed store parses anew for every entry
    standardName: concepts.nameAt(concepts.ordinalOf(codes[0]!)),
    codes,
    loose: closest === LOOSE,
    abbreviation,
    written: abbreviation ? [...new Set(rows.map(writtenForm))] : [],
    inParts: abbreviation && rows.some((row) => /[^\p{L}\p{N}]/u.test(row.text)),
    ordered: new Set(ordered),
  });
}

/** Stems in their order, without small words. */
export function orderedWords(stems: readonly string[]): string {
  return stems.filter((stem) => !isStopWord(stem)).join(' ');
}
