import { abbreviationKey, wordsKey } from '../terminology/normalize-term.ts';
import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** A short form with its number: NDNC3, "SCA-7". */
const NUMBERED = /^([A-Za-z]{2,6})[ -]?(\d{1,3})([A-Za-z]?)$/;
/** Siblings that are looked for: a series mostly has its first ones. */
const NUMBERS = 12;
const MOST_SIBLINGS = 3;
const TERMS_LOOKED_AT = 16;

/**
 * Rows of terms that a short form with a number means if it is one of a series: NDNC5 is "nonsyndromic congenital nail
 * disorder 5", so NDNC3 is that of 3. For short forms that the index does not have.
 */
export function siblingRows(
  shortForm: string,
  concepts: ConceptStore,
  lexical: LexicalIndex,
): readonly number[] {
  const match = NUMBERED.exec(shortForm);
  if (match === null) return [];
  const [, letters, number, kind] = match as unknown as [string, string, string, string];
  const own = (number + kind).toLowerCase();
  const base = abbreviationKey(letters);
  const found: number[] = [];
  let siblings = 0;
  for (let n = 1; n <= NUMBERS && siblings < MOST_SIBLINGS; n++) {
    const theirs = `${n}${kind.toLowerCase()}`;
    if (theirs === own) continue;
    const rows = concepts.rowsByAbbreviation(base + theirs);
    for (let i = 0; i < rows.length && siblings < MOST_SIBLINGS; i++) {
      siblings++;
      for (const row of likeTerms(concepts.ordinalOfRow(rows[i]!), theirs, own, concepts, lexical))
        if (!found.includes(row)) found.push(row);
    }
  }
  return found;
}

/** Rows of terms that are those of a concept but for the number. */
function likeTerms(
  ordinal: number,
  theirs: string,
  own: string,
  concepts: ConceptStore,
  lexical: LexicalIndex,
): readonly number[] {
  const first = concepts.firstRow(ordinal);
  const end = Math.min(first + TERMS_LOOKED_AT, concepts.firstRow(ordinal + 1));
  const found: number[] = [];
  for (let row = first; row < end; row++) {
    const stems = Array.from(lexical.wordsOf(row), (word) => lexical.stemOf(word));
    if (stems.length < 2 || !stems.includes(theirs)) continue;
    const rows = concepts.rowsByKey(wordsKey(stems.map((stem) => (stem === theirs ? own : stem))));
    for (let i = 0; i < rows.length; i++) found.push(rows[i]!);
  }
  return found;
}
