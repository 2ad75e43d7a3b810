import { isStopWord, termStems, wordsKey } from '../terminology/normalize-term.ts';
import type { ConceptStore } from './concept-store.ts';
import { spelledIn, symbolsOf } from './initials.ts';

/**
 * Of the names that a list gives for a short form, the one by which a terminology knows the sense: a concept's preferred name before
 * another term, and of each a name that has the letters of the short form before one that has not ("primary myelofibrosis" for PMF, not
 * "myelofibrosis"). Undefined if no term is worded so.
 */
export function listedName(
  short: string,
  names: readonly string[],
  concepts: ConceptStore,
): string | undefined {
  const letters = symbolsOf(short);
  const isSpelled = (name: string): boolean => letters !== undefined && spelledIn(letters, name) > 0;
  const known = names
    .map((name) => ({ name, rows: rowsWorded(name, concepts) }))
    .filter(({ rows }) => rows.length > 0);
  const isName = ({ rows }: { readonly rows: readonly number[] }): boolean =>
    rows.some((row) => concepts.scopeOfRow(row) === 'name');
  const spelled = known.filter(({ name }) => isSpelled(name));
  return (spelled.find(isName) ?? known.find(isName) ?? spelled[0] ?? known[0])?.name;
}

/** Of the names that charts have for a meaning of a short form, the one by which a terminology knows it. Those of broader disorders, written `~name`, come last. */
export function chartedName(
  short: string,
  names: readonly string[],
  concepts: ConceptStore,
): { readonly name: string; readonly isBroader: boolean } | undefined {
  const isBroader = (name: string): boolean => name.startsWith('~');
  const own = listedName(
    short,
    names.filter((name) => !isBroader(name)),
    concepts,
  );
  if (own !== undefined) return { name: own, isBroader: false };
  const broader = names.filter(isBroader).map((name) => name.slice(1));
  const name = listedName(short, broader, concepts);
  return name === undefined ? undefined : { name, isBroader: true };
}

/** Rows of the terms that are worded so. The key of a wording lacks small words, so that "hepatitis A" has that of "hepatitis". */
export function rowsWorded(wording: string, concepts: ConceptStore): readonly number[] {
  const stems = termStems(wording);
  const rows = concepts.rowsByKey(wordsKey(stems));
  if (rows.length === 0) return [];
  const words = wordsOf(stems);
  return Array.from(rows).filter((row) => wordsOf(termStems(concepts.textOfRow(row))) === words);
}

/** In any order, without small words other than letters. */
function wordsOf(stems: readonly string[]): string {
  return stems
    .filter((stem) => stem.length === 1 || !isStopWord(stem))
    .sort()
    .join(' ');
}
