import { mayBeShortForm } from '../terminology/short-form.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { initialsOf, lettersOf } from './initials.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { siblingRows } from './numbered-siblings.ts';
import type { Priors } from './priors.ts';

/** Concepts by initials alone: three letters are those of dozens. */
const BY_INITIALS = 10;

/** The letters that a name is told by if it may be a short form; undefined for other names. */
export function shortFormLetters(wording: string): Uint8Array | undefined {
  return /[\s,]/.test(wording) || !mayBeShortForm(wording) ? undefined : lettersOf(wording);
}

/**
 * Adds concepts that a short form may stand for though no term says so: those whose terms have its letters as initials, and the one of
 * its number in a series that is written with the same letters.
 */
export function addByLetters(
  wording: string,
  letters: Uint8Array | undefined,
  pool: CandidatePool,
  concepts: ConceptStore,
  lexical: LexicalIndex,
  priors: Priors,
): void {
  if (letters !== undefined) {
    for (const row of likeliest(initialsOf(lexical, concepts).rowsOf(letters), concepts, priors))
      pool.add(concepts.ordinalOfRow(row), row, 'lexical');
  }
  for (const row of siblingRows(wording, concepts, lexical))
    pool.add(concepts.ordinalOfRow(row), row, 'lexical').numbered = true;
}

/** One row of each concept; of too many, those that texts mean, then those with the most terms. */
function likeliest(rows: readonly number[], concepts: ConceptStore, priors: Priors): readonly number[] {
  const firsts = new Map<number, number>();
  for (const row of rows) {
    const ordinal = concepts.ordinalOfRow(row);
    if (!firsts.has(ordinal)) firsts.set(ordinal, row);
  }
  if (firsts.size <= BY_INITIALS) return [...firsts.values()];
  const terms = (ordinal: number): number => concepts.firstRow(ordinal + 1) - concepts.firstRow(ordinal);
  return [...firsts]
    .sort(([a, i], [b, k]) => priors.documents[b]! - priors.documents[a]! || terms(b) - terms(a) || i - k)
    .slice(0, BY_INITIALS)
    .map(([, row]) => row);
}
