import type { ConceptStore } from '../../link/concept-store.ts';
import type { LexicalIndex } from '../../link/lexical-index.ts';
import type { LinkIndex } from '../../link/link-index.ts';
import { abbreviationKey, termStems } from '../../terminology/normalize-term.ts';
import { eponyms } from '../eponyms.ts';
import { everydayTerms } from '../everyday-terms.ts';
import { generalWords } from '../false-friends.ts';
import { type LearnedTerms, shippedTerms } from '../learned-terms.ts';
import { bodyParts, commonPhrases } from '../no-disorders.ts';
import type { ShortForm } from '../short-form.ts';
import { uncodedTerms } from '../uncoded-terms.ts';
import { LexiconAbbreviations } from './lexicon-abbreviations.ts';
import { chartedSteps, countCharted } from './lexicon-charted.ts';
import { entryOf, isSmallSymbol, type LexiconEntry, writtenLetters } from './lexicon-entry.ts';
import { addListedTerms, addTerm, codeOfName, type LexiconFiles } from './lexicon-lists.ts';
import { LexiconNumbers } from './lexicon-numbers.ts';
import { LexiconTerms } from './lexicon-terms.ts';

/** What of an index a lexicon is made of: its terms, and the words that each has. */
export type LexiconSource = Pick<LinkIndex, 'concepts' | 'lexical'> & {
  readonly senses?: LinkIndex['senses'] | undefined;
  readonly ranker?: Pick<LinkIndex['ranker'], 'ranker'> | undefined;
};

/** `numbers`: what each word adds to the sum of a term. */
export interface Lexicon extends LexiconFiles {
  /** Stems of terms that say nothing by themselves. */
  readonly silent: ReadonlySet<string>;
}

/** "ALL", "T2DM", "HbSS": two capitals or a digit in one short word. Terminologies file many as plain synonyms. */
const ABBREVIATION = /^(?=(?:.*[A-Z]){2}|.*\d)[A-Z][A-Za-z0-9-]{1,7}$/;
/** "a-fib", "A flutter": a letter for a word, so it is matched as an abbreviation in parts. */
const SPOKEN_LETTER = /^a[- ][a-z]+$/i;
const mayBeAbbreviation = /^(?:[A-Z][A-Za-z0-9-]{1,7}$|[aA][- ])/;
const MIN_TERM_LETTERS = 3;
/** More than any line of the listed terms has. */
const WORDINGS_A_LINE = 32;

/** Terms between two steps: less than a millisecond. */
const TERMS_A_STEP = 256;
/** Lines of our lists between two steps. */
const LINES_A_STEP = 16;
/** No abbreviation has more letters, and terms of more bytes have more than `MIN_TERM_LETTERS` in any script. */
const MAX_SHORT_BYTES = 8;

/**
 * The lexicon of a terminology, in steps, between which a server answers. Terms are read as lists of words that the
 * index has; the text is only read of those that may be abbreviations.
 * @param shortForms abbreviations for concepts whose name the index has and whose abbreviation it lacks; what
 *   the index itself says of a short form counts alone
 * @param learned wordings that annotators take for a disorder, and terms that they do not
 */
export function* lexiconSteps(
  { concepts, lexical, senses, ranker }: LexiconSource,
  shortForms: readonly ShortForm[] = [],
  learned: LearnedTerms = shippedTerms(),
): Generator<void, Lexicon, void> {
  const listed = [uncodedTerms, everydayTerms, eponyms].flatMap((table) => table.trim().split('\n'));
  const { notes } = ranker?.ranker ?? {};
  const onLists = new Set(
    shortForms.flatMap(({ short, seldom }) => (seldom ? [] : [abbreviationKey(short)])),
  );
  // what lists say of it may be a disorder that the terminology lacks: RHF is no rheumatic fever
  const isListed = (key: string): boolean =>
    onLists.has(key) && (senses === undefined || senses.lookup(key).some(({ lists }) => lists > 0));
  const lexicon: Lexicon = {
    terms: new LexiconTerms(
      concepts,
      listed.length * WORDINGS_A_LINE + learned.terms.length,
      notes?.lines,
      countCharted(notes),
    ),
    abbreviations: new LexiconAbbreviations(concepts, onLists.size > 0 ? isListed : undefined),
    numbers: new LexiconNumbers(lexical),
    silent: silentTerms(learned),
  };
  for (let row = 0; row < concepts.termCount; row += TERMS_A_STEP) {
    addRows(lexicon, row, Math.min(row + TERMS_A_STEP, concepts.termCount), { concepts, lexical });
    yield;
  }
  addShortForms(lexicon, shortForms, { concepts, senses });
  for (let line = 0; line < listed.length; line += LINES_A_STEP) {
    addListedTerms(lexicon, listed.slice(line, line + LINES_A_STEP), concepts);
    yield;
  }
  for (const wording of learned.terms) {
    const name = `${wording[0]!.toUpperCase()}${wording.slice(1)}`;
    addTerm(lexicon, wording, true, () => ({ standardName: name, codes: [], learned: true }));
  }
  yield* chartedSteps(lexicon, notes);
  return lexicon;
}

/** Files the terms of some rows. A function by itself: what runs between two steps is compiled late or never. */
function addRows(
  { terms, abbreviations, numbers }: Lexicon,
  first: number,
  end: number,
  { concepts, lexical }: LexiconSource,
): void {
  for (let row = first; row < end; row++) {
    const isAbbreviation = concepts.scopeOfRow(row) === 'abbreviation';
    if (isAbbreviation || !isLong(row, lexical)) {
      const text = concepts.textOfRow(row);
      if (
        isAbbreviation ||
        isSmallSymbol(text, concepts.scopeOfRow(row)) ||
        // before the costly patterns: each needs one of these
        (mayBeAbbreviation.test(text) && (ABBREVIATION.test(text) || SPOKEN_LETTER.test(text)))
      ) {
        const key = abbreviationKey(text);
        if (key.length >= 2) abbreviations.add(key, row);
        continue;
      }
      if (isShort(row, lexical) && spokenStems(text, '').length < MIN_TERM_LETTERS) continue;
    }
    terms.add(numbers.sumOfRow(row), row);
  }
}

/** True of terms of which their words alone tell that they are neither an abbreviation nor too short. */
function isLong(row: number, { words, firstWord, bytesOf }: LexicalIndex): boolean {
  const [first, end] = [firstWord[row]!, firstWord[row + 1]!];
  // of a spoken letter the index has the word behind it alone
  if (end - first < 2) return false;
  let bytes = 0;
  for (let at = first; at < end && bytes <= MAX_SHORT_BYTES; at += 1) bytes += bytesOf(words[at]!);
  return bytes > MAX_SHORT_BYTES;
}

/** False of most terms that have letters enough; the small words of the others may have more. */
function isShort(row: number, { words, firstWord, bytesOf, stemOf }: LexicalIndex): boolean {
  let letters = 0;
  for (let at = firstWord[row]!; at < firstWord[row + 1]! && letters < MIN_TERM_LETTERS; at += 1)
    letters += bytesOf(words[at]!) > MAX_SHORT_BYTES ? MIN_TERM_LETTERS : stemOf(words[at]!).length;
  return letters < MIN_TERM_LETTERS;
}

/** A word that is too general in most terminologies may have been learned. */
function silentTerms({ terms, stopped }: LearnedTerms): ReadonlySet<string> {
  const silent = new Set(
    [...generalWords, ...bodyParts, ...commonPhrases, ...stopped].map((wording) => spokenStems(wording)),
  );
  for (const wording of terms) silent.delete(spokenStems(wording));
  return silent;
}

const spokenStems = (wording: string, between = ' '): string => termStems(wording).join(between);

/**
 * What lists say of a short form comes before what only the terminology abbreviates so: DM2 is diabetes, and may be a myotonic
 * dystrophy. Linking tells by what stands around it.
 */
function addShortForms(
  { abbreviations }: Lexicon,
  shortForms: readonly ShortForm[],
  { concepts, senses }: Pick<LexiconSource, 'concepts' | 'senses'>,
): void {
  const added = new Map<string, ShortForm[]>();
  for (const form of shortForms) {
    const key = abbreviationKey(form.short);
    const known = added.get(key);
    if (known === undefined) added.set(key, [form]);
    else known.push(form);
  }
  for (const [key, forms] of added)
    abbreviations.list(key, (own) => listedEntry(forms, own, concepts, senses));
}

/** Undefined where the terminology says all of it, or nothing here is known by the names. */
function listedEntry(
  forms: readonly ShortForm[],
  own: LexiconEntry | undefined,
  concepts: ConceptStore,
  senses: LexiconSource['senses'],
): LexiconEntry | undefined {
  const codes = new Set<string>();
  for (const { short, names } of forms) {
    const inIndex = listedCodes(short, concepts, senses);
    for (const code of inIndex) codes.add(code);
    if (inIndex.length > 0 || own !== undefined) continue;
    const code = codeOfName(names, concepts);
    if (code !== undefined) codes.add(code);
  }
  const [first] = codes;
  // the terminology has all of it, the usual meaning first
  if (
    first === undefined ||
    (own?.codes[0] === first && [...codes].every((code) => own.codes.includes(code)))
  )
    return undefined;
  const written = forms.map(({ short }) => short);
  return entryOf({
    standardName: concepts.nameAt(concepts.ordinalOf(first)),
    codes: [...new Set([...codes, ...(own?.codes ?? [])])],
    abbreviation: true,
    unlisted: forms.every(({ seldom }) => seldom === true),
    written: [...new Set([...written.map(writtenLetters), ...(own?.written ?? [])])],
    inParts: own?.inParts === true || written.some((form) => /[^\p{L}\p{N}]/u.test(form)),
  });
}

/** What the lists that an index was built with say of a short form. */
function listedCodes(
  short: string,
  concepts: ConceptStore,
  senses: LexiconSource['senses'],
): readonly string[] {
  const known = senses?.lookup(short) ?? [];
  return known.filter(({ lists }) => lists > 0).map(({ ordinal }) => concepts.codeAt(ordinal));
}
